// prepare: one item: request -> interpret -> compose -> layout. No file yet.

import type { Finding, Interpretation } from "@plainlabel/directions";
import { accepted, type Outcome, type Refusal, refused } from "@plainlabel/directions";
import { composeLabel } from "./compose/composeLabel.ts";
import { glyphsMissing } from "./compose/glyphsMissing.ts";
import { type InOwnLanguage, inOwnLanguage } from "./compose/inOwnLanguage.ts";
import { type SettledNeeds, settleNeeds } from "./compose/readingNeeds.ts";
import { ourTranslator, type Translator } from "./compose/Translator.ts";
import { ceilingsOpposed } from "./compose/twoCeilings.ts";
import { typefaceFindings } from "./compose/typefaceFindings.ts";
import { wordingFindings } from "./compose/wordingSafety.ts";
import { type LabelDocument, wordsOf } from "./document/LabelDocument.ts";
import { interpretItem } from "./interpret/interpretItem.ts";
import { answersForReader, asFarAsSettled, inRequest, stoppedBy } from "./interpret/openQuestions.ts";
import { datesToCheck, dosagesOver } from "./interpret/timeOfDosage.ts";
import type { LayoutInput } from "./layout/LayoutInput.ts";
import { layoutLabels } from "./layout/layoutLabels.ts";
import { profiles, sheetProfile } from "./layout/profiles.ts";
import { roundFindings } from "./layout/roundFindings.ts";
import {
  companionProposed,
  manyLabels,
  notOnFirstLabel,
  otherStockTaken,
  partedDoses,
} from "./layout/setFindings.ts";
import { laidAs, stockOf, stocksFor } from "./layout/stocks.ts";
import { usualStock } from "./layout/usualStock.ts";
import { measurerFor } from "./measurerFor.ts";
import type { Painter } from "./Painter.ts";
import type { Comparison, LabelsOfItem, SaidOtherwise } from "./Prepared.ts";
import { courseFindings } from "./request/courseQuantity.ts";
import { type LookedUp, notLookedUp } from "./request/DictionarySaid.ts";
import type { LabelRequest, ProfileName } from "./request/LabelRequest.ts";
import { asSample, sampleFindings, sampleStops } from "./sample.ts";
import { setIdOf } from "./setId.ts";
import type { Prescribed } from "./verify/Claim.ts";
import { plainWords } from "./verify/plainWords.ts";

/** Only the service has pages to put behind a label; whoever cannot make one must not leave it out in silence. */
const explainNotHere: Refusal = {
  code: "explain-not-here",
  path: "/explain",
  detail: "The request asks for a page behind the label's code, and none can be made here.",
  help: "Send it to a service whose PLAINLABEL_PUBLIC_URL is set, bring a link of your own, or leave explain out.",
};

/** What layout asks of a painter. */
export type Measuring = Pick<Painter, "measurer" | "measurerFor" | "qrModules">;

/**
 * One item's labels, laid out but not painted. The painter is only asked to
 * measure. Every refusal of a stage is collected; a stage that refuses ends it.
 * `lookedUp`: what was looked up for this item; without it nothing was.
 * `translator`: the words of other languages; ours where it is left out.
 * `toApprove`: a draft that says what the approved label will.
 * `sample`: whatever the request says, what is made shows it and can be handed to nobody.
 */
export const prepareLabels = (
  sent: LabelRequest,
  painter: Measuring,
  lookedUp: LookedUp | null = null,
  translator: Translator = ourTranslator,
  sample = false,
  toApprove = false,
): Outcome<LabelsOfItem> => {
  // A sample is refused for what an ordinary label would be, and its words are those of the label that was asked for.
  const wantsApproved = sent.approval !== undefined;
  const request = sample ? asSample(sent) : sent;
  const dictionary = lookedUp === "not-looked-up" ? null : lookedUp;
  if (request.explain === true && request.link === undefined) return refused(explainNotHere);
  const { needs, findings: needsFindings } = settleNeeds(request.person.needs);
  const reading = interpretItem(request, dictionary, {
    policy: request.policy ?? "as-written",
    answers: answersForReader(request.answers),
  });
  const read = inRequest(reading.interpretation);
  const opposed = ceilingsOpposed(request, read);
  const stopped = [
    ...dosagesOver(request),
    ...stoppedBy(read, wantsApproved),
    ...(wantsApproved ? opposed : []),
  ];
  if (stopped.length > 0) return refused(...stopped);
  const interpretation = asFarAsSettled(read);
  const composed = composeLabel(request, interpretation, needs, sample);
  if (!composed.ok) return composed;
  const measurer = measurerFor(request, painter);
  const missing = glyphsMissing(composed.value.document, measurer);
  if (missing.length > 0) return refused(...missing);

  // The same for a label and its companion sheet, whatever the print size.
  const { person, medicine, directions, dispensedOn, pharmacy, answers, packs } = request;
  const named = [person.name, medicine, directionsSaid(directions), dispensedOn, pharmacy];
  const suppliedUnit = reading.suppliedUnit ?? undefined;
  const told = [answers, packs, suppliedUnit].filter((part) => part !== undefined);
  const setId = setIdOf(JSON.stringify([...named, ...told]));

  const isApproved = wantsApproved && !sample;
  const english = composed.value.document;
  const paper = paperOf(request, needs.profile);
  const words = translatedOnce(translator);
  const speak = (approved: boolean): InOwnLanguage =>
    inOwnLanguage({ request, approved, interpretation, needs, english, translator: words, measurer });
  /** The labels that say these words, and what is to be known of them. */
  const layOut = (spoken: InOwnLanguage): Outcome<SaidOtherwise & Pick<LabelsOfItem, "whenApproved">> => {
    const input: LayoutInput = {
      document: spoken.document,
      ...paper,
      dpi: request.dpi ?? 203,
      setId,
      measurer,
      qrModules: painter.qrModules,
    };
    const laidOut = layoutLabels(input);
    if (!laidOut.ok) return laidOut;
    const { document, set, whenApproved } = laidOut.value;
    return accepted({
      document,
      set,
      whenApproved,
      prescribed: prescribedOf(document, interpretation),
      comparison: compare(document, interpretation),
      languages: spoken.languages,
      findings: [
        ...(sample ? sampleFindings(sent) : []),
        ...needsFindings,
        ...spoken.findings,
        ...typefaceFindings(request.person.needs ?? {}, document),
        ...(lookedUp === "not-looked-up" ? [notLookedUp] : (lookedUp?.findings ?? [])),
        ...interpretation.findings,
        ...(interpretation.understood ? [] : interpretation.refusals),
        ...(interpretation.understood ? courseFindings(interpretation.regimen, request) : []),
        ...datesToCheck(request),
        ...composed.value.findings,
        ...wordingFindings(request, interpretation, document),
        ...otherStockTaken(laidOut.value),
        ...manyLabels(input, laidOut.value),
        ...notOnFirstLabel(input, laidOut.value),
        ...partedDoses(input, laidOut.value),
        ...((request.layout ?? "label") === "label" ? roundFindings(laidOut.value, request.container) : []),
        ...(request.purpose === "companion"
          ? []
          : companionProposed(input, laidOut.value, () => companionOf(request, interpretation, needs))),
      ],
    });
  };
  const wanted = speak(wantsApproved || toApprove);
  const tried = layOut(wanted);
  /* Draft words that are too large for the stock never keep from a label that an approval would print without them. */
  const spoken =
    tried.ok || !wanted.draftWords ? wanted : withoutDraftWords(speak(true), wanted, tried.refusals);
  const shown = spoken === wanted ? tried : layOut(spoken);
  if (!shown.ok) return shown;
  const instead = spoken.draftWords && !isApproved && !sample ? layOut(withoutDraftMark(speak(true))) : null;
  if (instead?.ok === false) return instead;
  return accepted({
    request,
    dictionary: dictionary === null ? null : { ...dictionary, suppliedUnit: reading.suppliedUnit },
    ...shown.value,
    ...(sample ? { whenApproved: null } : {}),
    setId,
    sample,
    approved: isApproved,
    approvedInstead: instead === null ? null : saidOtherwise(instead.value),
    stopsApproval: [...(sample ? [sampleStops] : []), ...stoppedBy(read, true), ...opposed],
    xHeight: measurer.metrics("regular", english.lang).xHeight,
  });
};

/** What is said where draft words do not fit: as an approved label would be, and why. */
const withoutDraftWords = (
  spoken: InOwnLanguage,
  { languages }: InOwnLanguage,
  refusals: readonly Refusal[],
): InOwnLanguage => {
  const printed = languages.findIndex((language) => language.printed);
  const why = refusals.map(({ detail }) => detail).join(" ");
  return {
    ...spoken,
    languages: spoken.languages.map((language, at) => (at === printed ? { ...language, why } : language)),
    findings: [
      ...spoken.findings,
      ...refusals.map(
        ({ path, detail, help }): Finding => ({ code: "language-does-not-fit", path, detail, help }),
      ),
    ],
  };
};

/** A translator that says the same label once in each language. For one label alone. */
const translatedOnce = (translator: Translator): Translator => {
  const known = new Map<string, ReturnType<Translator["translate"]>>();
  return {
    ...translator,
    translate: (tag, what) => {
      const said = known.get(tag) ?? translator.translate(tag, what);
      known.set(tag, said);
      return said;
    },
  };
};

const withoutDraftMark = (spoken: InOwnLanguage): InOwnLanguage => ({
  ...spoken,
  document: {
    ...spoken.document,
    blocks: spoken.document.blocks.filter(({ kind }) => kind !== "draft"),
  },
});

const saidOtherwise = ({
  whenApproved: _,
  ...said
}: SaidOtherwise & Pick<LabelsOfItem, "whenApproved">): SaidOtherwise => said;

/** A coded dose that holds words and nothing else is those words, by whichever door they came. */
const directionsSaid = (directions: LabelRequest["directions"]): unknown => {
  const [only, ...others] = directions.dosage ?? [];
  if (directions.text !== undefined || others.length > 0 || typeof only !== "object" || only === null)
    return directions;
  const { text, ...coded } = only as { readonly text?: unknown };
  const { dosage: _dosage, ...rest } = directions;
  return typeof text === "string" && Object.keys(coded).length === 0 ? { text, ...rest } : directions;
};

/** What the label must mean, and which of its sentences tell nothing of it: cautions, and the prescriber's own words. */
const prescribedOf = (document: LabelDocument, interpretation: Interpretation): Prescribed | null => {
  if (!interpretation.understood) return null;
  const sentences = document.blocks.flatMap((block) => (block.kind === "directions" ? block.sentences : []));
  const aside = sentences.filter((sentence) => sentence.aside === true);
  return {
    regimen: interpretation.regimen,
    setAside: aside.map((sentence) => plainWords(wordsOf(sentence)).join(" ")),
  };
};

/** What a companion of this label would say; null where it could not be said. */
const companionOf = (
  request: LabelRequest,
  interpretation: Interpretation,
  needs: SettledNeeds,
): LabelDocument | null => {
  const composed = composeLabel({ ...request, purpose: "companion" }, interpretation, needs);
  return composed.ok ? composed.value.document : null;
};

/** The stock to try, and the profile's floors; a companion sheet has its own of both. */
const paperOf = (
  request: LabelRequest,
  profile: ProfileName,
): Pick<LayoutInput, "profile" | "stocks" | "others"> => {
  const layout = request.layout ?? "label";
  const placing = { layout, container: request.container };
  const first = request.stock ?? (layout === "sheet" ? "a4" : usualStock);
  const choices = [first, ...(request.fallbackStocks ?? [])].map(stockOf);
  return {
    profile: layout === "sheet" ? sheetProfile(profiles[profile]) : profiles[profile],
    stocks: choices.map((stock) => laidAs(placing, stock)),
    others: stocksFor(placing),
  };
};

const compare = (document: LabelDocument, interpretation: Interpretation): Comparison => ({
  prescribed: interpretation.understood ? interpretation.prescribed : (interpretation.asWritten ?? ""),
  understood: interpretation.understood ? interpretation.regimen : null,
  label: document.blocks.flatMap((block) =>
    block.kind === "directions" ? block.sentences.map(wordsOf) : [],
  ),
  reasons: interpretation.understood ? [] : interpretation.refusals,
  questions: interpretation.questions,
  answered: interpretation.answered,
});
