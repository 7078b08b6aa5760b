// compose: request and interpretation into what the label says, block by block, in reading order.

import type { Finding, Interpretation } from "@plainlabel/directions";
import { accepted, type Outcome, type Refusal, refused } from "@plainlabel/directions";
import { type Block, documentVersion, type LabelDocument, type Sentence } from "../document/LabelDocument.ts";
import type { LabelRequest } from "../request/LabelRequest.ts";
import { medicineLine, partsOfMedicine } from "../request/partsOfMedicine.ts";
import { composeDirections } from "./composeDirections.ts";
import { composeLink, composeParticulars, keepAway } from "./composeFoot.ts";
import { composeTimetable } from "./composeTimetable.ts";
import { composeWarnings } from "./composeWarnings.ts";
import { onlyWanted } from "./pictures.ts";
import type { SettledNeeds } from "./readingNeeds.ts";
import { saidOnce, warningsApart, wordsAgainstWarnings } from "./saidOnce.ts";
import { lang, plain, sentence, strong } from "./sentences.ts";

export interface ComposedLabel {
  readonly document: LabelDocument;
  /** What directions and warnings say twice, or against one another. */
  readonly findings: readonly Finding[];
}

/**
 * Builds the label document. Says everything the request carries; refuses what
 * it cannot say rather than leave it out.
 */
export const composeLabel = (
  request: LabelRequest,
  interpretation: Interpretation,
  needs: SettledNeeds,
  sample = false,
): Outcome<ComposedLabel> => {
  const refusals: Refusal[] = [];
  const take = <T>(outcome: Outcome<T>, otherwise: T): T => {
    if (outcome.ok) return outcome.value;
    refusals.push(...outcome.refusals);
    return otherwise;
  };
  const who = strong(request.person.name, "/person/name");
  const medicine = strong(medicineLine(request.medicine), "/medicine");
  const directions = take(composeDirections(interpretation, needs, request), { sentences: [] });
  const sent = take(composeWarnings(request), []);
  const { warnings, findings } = interpretation.understood
    ? saidOnce(sent, interpretation.regimen, directions.sentences)
    : { warnings: sent, findings: wordsAgainstWarnings(sent, directions.sentences) };
  const how = onlyWanted({ kind: "directions", asWritten: !interpretation.understood, ...directions }, needs);
  const blocks: Block[] = [
    ...(request.approval === undefined ? [draftMark(sample)] : []),
    { kind: "who", sentence: who },
    { kind: "medicine", sentence: medicine, ...nameAndForm(request) },
    ...(request.indication === undefined ? [] : [indicationOf(request.indication)]),
    how,
    ...(hasDayStrip(how) ? [] : composeTimetable(interpretation, needs)),
    ...warnings,
    ...keepAway(needs),
    ...composeLink(request),
    { kind: "help", sentence: helpLine(request, needs) },
    { kind: "particulars", sentences: composeParticulars(request, needs) },
  ];
  if (refusals.length > 0) return refused(...refusals);
  const document: LabelDocument = {
    version: documentVersion,
    lang,
    title: `Medicine label: ${medicineLine(request.medicine)}`,
    running: {
      who,
      medicine,
      medicineName: strong(partsOfMedicine(request.medicine).name, "/medicine/name"),
      ...packOf(request),
    },
    blocks: blocks.map((block) => onlyWanted(block, needs)),
    oneIdeaALine: needs.easyRead,
    date: request.dispensedOn,
  };
  return accepted({ document, findings: [...findings, ...warningsApart(sent)] });
};

/** The day strip shows the times of day with their empty places: a table beside it would say them twice. */
const hasDayStrip = (block: Block): boolean =>
  block.kind === "directions" && block.sentences.some(({ pictogram }) => pictogram?.id === "day-strip");

/** Name and strength, and the form by itself; nothing where the request has no form. */
const nameAndForm = ({
  medicine,
}: LabelRequest): Pick<Extract<Block, { kind: "medicine" }>, "nameAndForm"> => {
  const { form, name, strength } = partsOfMedicine(medicine);
  if (form === "") return {};
  const named = [name, strength].filter((part) => part !== "").join(" ");
  return { nameAndForm: [strong(named, "/medicine"), strong(form, "/medicine/form")] };
};

/** Which of several packs of one supply this is. */
const packOf = ({ packs }: LabelRequest): Pick<LabelDocument["running"], "pack"> =>
  packs === undefined ? {} : { pack: strong(`Pack ${packs.number} of ${packs.of}`, "/packs") };

/** Until a professional approves, every label says so (promise 4); a sample says for ever that it is one. */
export const draftMark = (sample: boolean): Block => ({
  kind: "draft",
  sentence: strong(sample ? "SAMPLE" : "DRAFT", "/approval"),
});

const indicationOf = (words: string): Block => ({
  kind: "indication",
  sentence: plain(words, "/indication"),
});

/** A reader who is unsure must be able to ask (hazard H16). */
export const helpLine = ({ pharmacy }: LabelRequest, needs: SettledNeeds): Sentence =>
  sentence(
    [
      { text: needs.easyRead ? "Phone us for help: " : "Help: ", strong: false },
      { text: pharmacy.phone, strong: true },
    ],
    "/pharmacy/phone",
    needs.easyRead ? { id: "phone" } : null,
  );
