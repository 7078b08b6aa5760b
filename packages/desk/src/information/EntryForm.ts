// information: the form of an entry: a value with texts as they were typed, read from fields and turned into what
// the API takes.
import {
  type ContentSentence,
  contentPictures,
  type EntryPart,
  entryParts,
  helpers,
  type MedicineEntry,
  type UrgentHelp,
} from "@plainlabel/content";
import { altText, type Meaning } from "@plainlabel/pictograms";
import type { TypedBy } from "../content/contentTypes.ts";
import type { FormLines } from "../content/meanwhileNote.ts";
import { linesIn, readAfter, readBy, typedIn } from "../content/readBy.ts";
import {
  factListInWords,
  factListOfWords,
  factsInWords,
  factsOfWords,
  nameInWords,
  nameOfWords,
} from "./factWords.ts";

/** The lists of sentences in the order of the page, with what a pharmacist calls them. */
export const sentenceLists = {
  whatFor: "What it is for",
  howItHelps: "How it helps",
  always: "What must always be said",
  mustNot: "Who must not take it, and with what",
  takeWell: "How to take it well (not beside a label)",
  missed: "What if a dose was missed",
  tooMuch: "What if too much was taken, beside its signs",
  doNotStop: "What if the person wants to stop",
  whenIll: "What if the person is ill",
  beCareful: "What to be careful with",
  askFirst: "Who must ask first",
  sideEffects: "Side effects that pass",
  storing: "How to keep it",
  "999": "When to call 999, in our own words",
  "111": "When to call 111, in our own words",
  pharmacist: "When to ask the pharmacist, in our own words",
} as const satisfies Record<EntryPart | UrgentHelp, string>;

export type SentenceList = keyof typeof sentenceLists;
/** A name that is a number would come first in an object. */
export const sentenceListNames: readonly SentenceList[] = [...entryParts, ...helpers];

const isHelp = (list: SentenceList): list is UrgentHelp => helpers.some((help) => help === list);

export const pictureIds: readonly string[] = [...contentPictures, "once-a-week"];

/** What a picture shows, in words. */
export const pictureInWords = (id: string): string =>
  altText((id === "once-a-week" ? { id, day: null } : { id }) as Meaning);

export interface SentenceLine {
  readonly text: string;
  /** Id of a picture; "" for none. */
  readonly picture: string;
  /** Facts in words (`factWords.ts`) with commas between them. */
  readonly facts: string;
  /** Forms it is said for, with commas between them; "" for all. */
  readonly forms: string;
  /** What somebody who gives it is told; "" for the same words, "-" for nothing. */
  readonly toGiver: string;
}

export interface EntryForm {
  readonly substance: string;
  readonly name: string;
  readonly forms: string;
  readonly dmdCodes: string;
  readonly sentences: Readonly<Record<SentenceList, readonly SentenceLine[]>>;
  /** One a line. */
  readonly classes: string;
  /** "SIGN: FACTS | FORMS", one a line; facts and forms may be left out. */
  readonly signs: string;
  /** "TITLE ADDRESS", one a line. */
  readonly sources: string;
  /** "FACT: REASON", one a line. */
  readonly unused: string;
  readonly toCheck: string;
  readonly by: TypedBy;
  readonly after: number;
}

const everyList = <T>(of: (list: SentenceList) => T): Readonly<Record<SentenceList, T>> =>
  Object.fromEntries(sentenceListNames.map((list) => [list, of(list)])) as Readonly<Record<SentenceList, T>>;

const rowsIn = (fields: URLSearchParams, list: SentenceList): readonly SentenceLine[] => {
  const rows: SentenceLine[] = [];
  for (let place = 0; fields.has(`${list}.${place}.text`); place += 1) {
    const typed = (part: keyof SentenceLine): string => typedIn(fields, `${list}.${place}.${part}`);
    rows.push({
      text: typed("text"),
      picture: typed("picture"),
      facts: typed("facts"),
      forms: typed("forms"),
      toGiver: typed("toGiver"),
    });
  }
  return rows;
};

/** A sentence whose words were taken out is gone. */
const withWords = (rows: readonly SentenceLine[]): readonly SentenceLine[] =>
  rows.filter(({ text }) => text !== "");

/** What a button of a list asks for; `at` counts the sentences with words. */
export type LineStep =
  | { readonly step: "more"; readonly list: SentenceList }
  | { readonly step: "up"; readonly list: SentenceList; readonly at: number };

export const readLineStep = (fields: URLSearchParams): LineStep | null => {
  const [step, named, row] = (fields.get("do") ?? "").split(".");
  const list = sentenceListNames.find((name) => name === named);
  if (list === undefined) return null;
  if (step === "more") return { step, list };
  const before = rowsIn(fields, list).slice(0, Number(row));
  return step === "up" && /^\d{1,4}$/.test(row ?? "") ? { step, list, at: withWords(before).length } : null;
};

export const readEntryForm = (fields: URLSearchParams, substance: string): EntryForm => ({
  substance,
  name: typedIn(fields, "name"),
  forms: typedIn(fields, "forms"),
  dmdCodes: typedIn(fields, "dmdCodes"),
  sentences: everyList((list) => withWords(rowsIn(fields, list))),
  classes: typedIn(fields, "classes"),
  signs: typedIn(fields, "signs"),
  sources: typedIn(fields, "sources"),
  unused: typedIn(fields, "unused"),
  toCheck: typedIn(fields, "toCheck"),
  by: readBy(fields),
  after: readAfter(fields),
});

/** The form with one sentence a place further up. */
export const movedUp = (form: EntryForm, list: SentenceList, at: number): EntryForm => {
  const rows = form.sentences[list];
  const [above, moved] = [rows[at - 1], rows[at]];
  if (above === undefined || moved === undefined) return form;
  const changed = [...rows.slice(0, at - 1), moved, above, ...rows.slice(at + 1)];
  return { ...form, sentences: { ...form.sentences, [list]: changed } };
};

const lineOf = ({ text, pictogram, facts, forms, toGiver }: ContentSentence): SentenceLine => ({
  text,
  picture: pictogram?.id ?? "",
  facts: factListInWords(facts),
  forms: forms?.join(", ") ?? "",
  toGiver: toGiver === null ? "-" : (toGiver ?? ""),
});

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

export const emptyEntryForm = (substance: string, after: number): EntryForm =>
  readEntryForm(new URLSearchParams({ after: String(after) }), substance);

/** An entry to be changed. Whoever changes it says who they are: nobody's name is filled in. */
export const entryFormOf = (entry: MedicineEntry, after: number): EntryForm => ({
  substance: entry.substance,
  name: entry.name,
  forms: entry.forms.join("\n"),
  dmdCodes: entry.dmdCodes.join("\n"),
  sentences: everyList((list) =>
    isHelp(list)
      ? entry.earlierHelp.filter(({ who }) => who === list).flatMap(({ sentences }) => sentences.map(lineOf))
      : entry[list].map(lineOf),
  ),
  classes: entry.classes.map(nameInWords).join("\n"),
  signs: entry.signs
    .map(({ sign, facts, forms = [] }) =>
      [
        facts.length === 0 ? nameInWords(sign) : `${nameInWords(sign)}: ${factListInWords(facts)}`,
        ...(forms.length === 0 ? [] : [forms.join(", ")]),
      ].join(" | "),
    )
    .join("\n"),
  sources: entry.sources.map(({ title, address }) => `${oneLine(title)} ${address}`).join("\n"),
  unused: entry.unused.map(({ fact, reason }) => `${factsInWords(fact)}: ${oneLine(reason)}`).join("\n"),
  toCheck: entry.toCheck.map(oneLine).map(factsInWords).join("\n"),
  by: { name: "", registration: "" },
  after,
});

const partsOf = (typed: string, between: RegExp): readonly string[] =>
  typed
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== "");

const formsOf = (typed: string) => {
  const forms = partsOf(typed, /,/);
  return forms.length === 0 ? {} : { forms };
};

const sentenceOf = ({ text, picture, facts, forms, toGiver }: SentenceLine) => ({
  text,
  pictogram: picture === "" ? null : picture === "once-a-week" ? { id: picture, day: null } : { id: picture },
  facts: factListOfWords(facts),
  ...formsOf(forms),
  ...(toGiver === "" ? {} : { toGiver: toGiver === "-" ? null : toGiver }),
});

const signOf = (line: string) => {
  const [named = "", forms = ""] = line.split("|");
  const [sign = "", facts = ""] = named.split(":");
  return { sign: nameOfWords(sign), facts: factListOfWords(facts), ...formsOf(forms) };
};

const sourceOf = (line: string) => {
  const words = line.split(/\s+/);
  return { title: words.slice(0, -1).join(" "), address: words.at(-1) };
};

const unusedOf = (line: string) => {
  const [fact = "", ...reason] = line.split(":");
  return { fact: factsOfWords(fact.trim()), reason: reason.join(":").trim() };
};

const helpIn = ({ sentences }: EntryForm) => helpers.filter((list) => sentences[list].length > 0);

/** What the API is to keep: always a draft, for whoever changes words takes their signature off. */
export const entryOfForm = (form: EntryForm): unknown => {
  const said = (list: SentenceList) => form.sentences[list].map(sentenceOf);
  return {
    shape: 2,
    substance: form.substance,
    name: form.name,
    dmdCodes: linesIn(form.dmdCodes),
    forms: linesIn(form.forms),
    status: "draft",
    reviewedBy: null,
    classes: linesIn(form.classes).map(nameOfWords),
    ...Object.fromEntries(entryParts.map((part) => [part, said(part)])),
    signs: linesIn(form.signs).map(signOf),
    earlierHelp: helpIn(form).map((who) => ({ who, sentences: said(who) })),
    unused: linesIn(form.unused).map(unusedOf),
    sources: linesIn(form.sources).map(sourceOf),
    toCheck: linesIn(form.toCheck).map(factsOfWords),
  };
};

/** Where refusals of a list's sentences point: groups without a sentence are not sent. */
export const placeOfList = (form: EntryForm, list: SentenceList): string =>
  isHelp(list) ? `/entry/earlierHelp/${helpIn(form).indexOf(list)}/sentences` : `/entry/${list}`;

/** The fields as lines, to be compared with another version's. */
export const entryLines = (form: EntryForm): FormLines => [
  ["Name", [form.name]],
  ["Forms", linesIn(form.forms)],
  ["dm+d codes", linesIn(form.dmdCodes)],
  ...sentenceListNames.map(
    (list) =>
      [
        sentenceLists[list],
        form.sentences[list].map(({ text, picture, facts, forms, toGiver }) =>
          [
            text,
            picture === "" ? "" : `[${pictureInWords(picture)}]`,
            facts,
            forms === "" ? "" : `(${forms})`,
            toGiver === "" ? "" : `/ ${toGiver}`,
          ]
            .filter((part) => part !== "")
            .join(" "),
        ),
      ] as const,
  ),
  ["Classes", linesIn(form.classes)],
  ["Signs", linesIn(form.signs)],
  ["Sources", linesIn(form.sources)],
  ["Facts not used", linesIn(form.unused)],
  ["To check", linesIn(form.toCheck)],
];
