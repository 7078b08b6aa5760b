// information: the form of an entry: a value with texts as they were typed, read from fields and turned into what the API takes.
import { type ContentSentence, contentPictures, type MedicineEntry } from "@plainlabel/content";
import type { TypedBy } from "../content/contentTypes.ts";
import type { FormLines } from "../content/meanwhileNote.ts";
import { linesIn, readAfter, readBy, typedIn } from "../content/readBy.ts";

/** The lists of sentences in the order of the page, with what a pharmacist calls them. */
export const sentenceLists = {
  whatFor: "What it is for",
  howItHelps: "How it helps",
  takeWell: "How to take it well",
  sideEffects: "Side effects",
  "999": "When to call 999",
  "111": "When to call 111",
  pharmacist: "When to ask the pharmacist",
  avoid: "What to avoid",
  storing: "How to keep it",
} as const;

export type SentenceList = keyof typeof sentenceLists;
/** A name that is a number would come first in an object. */
export const sentenceListNames: readonly SentenceList[] = [
  "whatFor",
  "howItHelps",
  "takeWell",
  "sideEffects",
  "999",
  "111",
  "pharmacist",
  "avoid",
  "storing",
];
const helpLists = ["999", "111", "pharmacist"] as const;

export const pictureIds: readonly string[] = [...contentPictures, "once-a-week"];

export interface SentenceLine {
  readonly text: string;
  /** Id of a picture; "" for none. */
  readonly picture: string;
  /** Fact keys with spaces between them. */
  readonly facts: string;
}

export interface EntryForm {
  readonly substance: string;
  readonly name: string;
  readonly forms: string;
  readonly dmdCodes: string;
  readonly sentences: Readonly<Record<SentenceList, readonly SentenceLine[]>>;
  /** "TITLE ADDRESS", one a line. */
  readonly sources: string;
  /** "FACT REASON", one a line. */
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
    const [text = "", picture = "", facts = ""] = ["text", "picture", "facts"].map((part) =>
      typedIn(fields, `${list}.${place}.${part}`),
    );
    rows.push({ text, picture, facts });
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

const lineOf = ({ text, pictogram, facts }: ContentSentence): SentenceLine => ({
  text,
  picture: pictogram?.id ?? "",
  facts: facts.join(" "),
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
    list === "999" || list === "111" || list === "pharmacist"
      ? entry.getHelp.filter(({ who }) => who === list).flatMap(({ sentences }) => sentences.map(lineOf))
      : entry[list].map(lineOf),
  ),
  sources: entry.sources.map(({ title, address }) => `${oneLine(title)} ${address}`).join("\n"),
  unused: entry.unused.map(({ fact, reason }) => `${fact} ${oneLine(reason)}`).join("\n"),
  toCheck: entry.toCheck.map(oneLine).join("\n"),
  by: { name: "", registration: "" },
  after,
});

const sentenceOf = ({ text, picture, facts }: SentenceLine) => ({
  text,
  pictogram: picture === "" ? null : picture === "once-a-week" ? { id: picture, day: null } : { id: picture },
  facts: facts.split(/[\s,]+/).filter((fact) => fact !== ""),
});

const sourceOf = (line: string) => {
  const words = line.split(/\s+/);
  return { title: words.slice(0, -1).join(" "), address: words.at(-1) };
};

const unusedOf = (line: string) => {
  const [fact, ...reason] = line.split(/\s+/);
  return { fact, reason: reason.join(" ") };
};

const helpIn = ({ sentences }: EntryForm) => helpLists.filter((list) => sentences[list].length > 0);

/** What the API is to keep: always a draft, for whoever changes words takes their signature off. */
export const entryOfForm = (form: EntryForm): unknown => {
  const said = (list: SentenceList) => form.sentences[list].map(sentenceOf);
  return {
    substance: form.substance,
    name: form.name,
    dmdCodes: linesIn(form.dmdCodes),
    forms: linesIn(form.forms),
    status: "draft",
    reviewedBy: null,
    whatFor: said("whatFor"),
    howItHelps: said("howItHelps"),
    takeWell: said("takeWell"),
    sideEffects: said("sideEffects"),
    getHelp: helpIn(form).map((who) => ({ who, sentences: said(who) })),
    avoid: said("avoid"),
    storing: said("storing"),
    unused: linesIn(form.unused).map(unusedOf),
    sources: linesIn(form.sources).map(sourceOf),
    toCheck: linesIn(form.toCheck),
  };
};

/** Where refusals of a list's sentences point: groups without a sentence are not sent. */
export const placeOfList = (form: EntryForm, list: SentenceList): string =>
  list === "999" || list === "111" || list === "pharmacist"
    ? `/entry/getHelp/${helpIn(form).indexOf(list)}/sentences`
    : `/entry/${list}`;

/** The fields as lines, to be compared with another version's. */
export const entryLines = (form: EntryForm): FormLines => [
  ["Name", [form.name]],
  ["Forms", linesIn(form.forms)],
  ["dm+d codes", linesIn(form.dmdCodes)],
  ...sentenceListNames.map(
    (list) =>
      [
        sentenceLists[list],
        form.sentences[list].map(({ text, picture, facts }) =>
          [text, picture === "" ? "" : `[${picture}]`, facts].filter((part) => part !== "").join(" "),
        ),
      ] as const,
  ),
  ["Sources", linesIn(form.sources)],
  ["Facts not used", linesIn(form.unused)],
  ["To check", linesIn(form.toCheck)],
];
