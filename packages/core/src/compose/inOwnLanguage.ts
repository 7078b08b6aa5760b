// compose: a label's words in the language that the person reads, before the same in English; or English alone, and why.
import type { Finding, Interpretation, RefusalCode, Regimen } from "@plainlabel/directions";
import { compareCalendars } from "@plainlabel/directions";
import {
  type FurnitureId,
  type NotSaid,
  type Review,
  type Said,
  type Translation,
  wordsOfTranslated,
} from "@plainlabel/language";
import { isRightToLeft } from "../document/direction.ts";
import type { LabelDocument } from "../document/LabelDocument.ts";
import { translatedOf } from "../document/sentencesOf.ts";
import { calendarKnown, firstDay } from "../interpret/sentencesKeepTheCalendar.ts";
import type { TextMeasurer } from "../layout/TextMeasurer.ts";
import type { LabelRequest } from "../request/LabelRequest.ts";
import { plainWords } from "../verify/plainWords.ts";
import { dualDocument } from "./dualDocument.ts";
import { inWords, isEnglish, nameOfLanguage, wordsFor } from "./languageTags.ts";
import { onlyWanted } from "./pictures.ts";
import type { SettledNeeds } from "./readingNeeds.ts";
import type { Translator } from "./Translator.ts";
import { isOwnWording, warningsOf } from "./warningBlocks.ts";

/** What became of a language that was asked for. */
export interface LanguageOfLabel {
  /** As asked for. */
  readonly tag: string;
  /** In English: "Urdu". */
  readonly name: string;
  /** Who signed its words; null: nobody, or there are none. */
  readonly reviewed: Review | null;
  /** Whether it stands on the labels. */
  readonly printed: boolean;
  /** Why it does not, or what of the label is in English alone; null: all that a label says has its words. */
  readonly why: string | null;
}

export interface InOwnLanguage {
  /** In two languages, or the English one as it was. */
  readonly document: LabelDocument;
  readonly languages: readonly LanguageOfLabel[];
  readonly findings: readonly Finding[];
  /** The words are a draft: labels that are approved say the English document alone. */
  readonly draftWords: boolean;
}

export interface ToSayInLanguage {
  readonly request: LabelRequest;
  /** The words are for a label without its draft mark. */
  readonly approved: boolean;
  readonly interpretation: Interpretation;
  readonly needs: SettledNeeds;
  readonly english: LabelDocument;
  readonly translator: Translator;
  readonly measurer: Pick<TextMeasurer, "missingGlyphs">;
}

const askSomebody = "Arrange an interpreter or a translated leaflet.";

/**
 * Tries the languages in the order in which they were asked for and takes the
 * first that can stand before English. Only one does: a label has no room for
 * more. Words that nobody has signed stand on drafts, never on an approved label.
 */
export const inOwnLanguage = (what: ToSayInLanguage): InOwnLanguage => {
  const asked = what.request.person.needs?.languages ?? [];
  const languages: LanguageOfLabel[] = [];
  const findings: Finding[] = [];
  let taken: { readonly document: LabelDocument; readonly name: string; readonly draft: boolean } | null =
    null;
  for (const [at, tag] of asked.entries()) {
    if (isEnglish(tag)) continue;
    const path = `/person/needs/languages/${at}`;
    const name = nameOfLanguage(tag);
    const tell = (code: RefusalCode, detail: string, where = path, help = askSomebody): void => {
      findings.push({ code, path: where, detail, help });
    };
    const row = (reviewed: Review | null, printed: boolean, why: string | null): void => {
      languages.push({ tag, name, reviewed, printed, why });
    };
    const words = wordsFor(tag, what.translator.tags);
    if (words === null) {
      const why = `There are no label words in ${name} (${tag}).`;
      const detail = `${why} ${taken === null ? "The label is in English." : ""}`.trim();
      const there = `There are words in ${inWords(what.translator.tags)}. ${askSomebody}`;
      tell("language-not-available", detail, path, there);
      row(null, false, why);
      continue;
    }
    if (taken !== null) {
      const why = `The label is in ${taken.name} and English, and has room for one language beside English.`;
      tell("language-second", why);
      row(null, false, why);
      continue;
    }
    const translation = translationOf(what, words);
    const { reviewed } = translation;
    const unsigned = `The words in ${name} are a draft that nobody has signed.`;
    if (reviewed === null && what.approved) {
      const why = `${unsigned} An approved label is in English alone.`;
      tell("language-not-signed", why);
      row(null, false, why);
      continue;
    }
    const missing = notSaid(what, translation);
    if (missing !== null) {
      const why = `The label is in English alone: ${missing.why}`;
      tell("language-not-said", why, missing.path);
      row(reviewed, false, why);
      continue;
    }
    const dual = dualDocument(what.english, translation, what.request.link?.opens);
    if (reviewed === null)
      tell("language-not-signed", `${unsigned} They stand on drafts; an approved label is in English alone.`);
    for (const { path: where, detail } of dual.inEnglishAlone)
      tell("language-english-alone", `${detail} It is not translated.`, where, "Explain it to the person.");
    const { document } = dual;
    taken = { name, draft: reviewed === null, document: withPictures(document, what.needs) };
    const alone = dual.inEnglishAlone.map(({ detail }) => detail).join(" ");
    row(reviewed, true, alone === "" ? null : alone);
  }
  return {
    document: taken?.document ?? what.english,
    languages,
    findings,
    draftWords: taken?.draft ?? false,
  };
};

const withPictures = (document: LabelDocument, needs: SettledNeeds): LabelDocument => ({
  ...document,
  blocks: document.blocks.map((block) => (translatedOf(block).length > 0 ? onlyWanted(block, needs) : block)),
});

const regimenOf = (interpretation: Interpretation): Regimen | null =>
  interpretation.understood ? interpretation.regimen : null;

/** A telephone number in its own order and on one line, whatever stands around it. */
const phoneIn = (phone: string, lang: string): string => {
  const whole = phone.replaceAll(" ", "\u00a0").replaceAll("-", "\u2011");
  return isRightToLeft(lang) ? `\u2066${whole}\u2069` : whole;
};

const furniture: readonly FurnitureId[] = [
  "keep-away",
  "keep-out-of-reach",
  "ask",
  "film",
  "page",
  "information",
  "phone",
  "continues",
];

const translationOf = (
  { interpretation, english, request, translator }: ToSayInLanguage,
  tag: string,
): Translation =>
  translator.translate(tag, {
    regimen: regimenOf(interpretation),
    form: request.medicine.form,
    warnings: warningsOf(english).map((block) => ({
      number: block.number,
      ownText: isOwnWording(block),
    })),
    furniture: furniture.map((id) =>
      id === "phone" ? { id, blanks: { phone: phoneIn(request.pharmacy.phone, tag) } } : { id },
    ),
  });

interface Missing {
  readonly path: string;
  readonly why: string;
}

/** What the label must say in the language and cannot; null: it can. */
const notSaid = (what: ToSayInLanguage, translation: Translation): Missing | null => {
  const regimen = regimenOf(what.interpretation);
  const lacks = (said: Said | NotSaid | undefined, path: string): Missing | null =>
    said?.said === true
      ? null
      : { path, why: said?.why ?? "words that every label needs are not there in this language." };
  const { directions } = translation;
  const all = [
    regimen === null ? null : lacks(directions, "/directions"),
    ...warningsOf(what.english).map((block, at) =>
      isOwnWording(block) ? null : lacks(translation.warnings[at], block.sentences[0]!.source),
    ),
    ...(["ask", "phone", "continues"] as const).map((id) => lacks(translation.furniture.get(id), "")),
  ];
  const missing = all.find((one) => one !== null);
  if (missing !== undefined) return missing;
  if (regimen !== null && directions.said && !keepsTheCalendar(what, translation.lang, regimen, directions))
    return { path: "/directions", why: "its words are not read back as what was prescribed." };
  return unprintable(what, translation);
};

const keepsTheCalendar = (
  { translator }: ToSayInLanguage,
  lang: string,
  regimen: Regimen,
  { sentences }: Said,
): boolean => {
  const told = sentences.filter(({ aside }) => aside !== true);
  const heard = told.map((sentence) => plainWords(wordsOfTranslated(sentence)).join(" "));
  const read = translator.read(lang, heard, firstDay);
  return read.ok && compareCalendars(calendarKnown(regimen), read.calendar, "sentences").length === 0;
};

const unprintable = ({ measurer }: ToSayInLanguage, translation: Translation): Missing | null => {
  const said = [translation.directions, ...translation.warnings, ...translation.furniture.values()];
  const missing = said
    .flatMap((one) => (one?.said === true ? one.sentences : []))
    .flatMap((sentence) => measurer.missingGlyphs(wordsOfTranslated(sentence), translation.lang));
  return missing.length === 0 ? null : { path: "", why: "our fonts cannot print its words." };
};
