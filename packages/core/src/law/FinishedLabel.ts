// law: a finished set of labels as rules are judged by it: what stands on it, where and how large. Never what the
// request wished.
import { wordsOf } from "../document/LabelDocument.ts";
import type { Group, LabelSet, TextItem, TextRole } from "../layout/LabelSet.ts";
import type { LabelsOfItem } from "../Prepared.ts";
import { plainWords } from "../verify/plainWords.ts";

/** What is judged. The request says what ought to stand there; only the set says what does. */
export type FinishedLabel = Pick<
  LabelsOfItem,
  "request" | "document" | "set" | "xHeight" | "languages" | "findings" | "comparison"
>;

/** What a group of a label is to a rule. Running heads and the draft mark repeat or frame the rest. */
export type Part =
  | "patient"
  | "medicine"
  | "purpose"
  | "directions"
  | "caution"
  | "phone"
  | "link"
  | "supplier"
  | "frame";

export interface PlacedPart {
  readonly part: Part;
  /** From 0. */
  readonly page: number;
  readonly group: Group;
}

const partOfRole: Readonly<Record<TextRole, Part>> = {
  name: "patient",
  medicine: "medicine",
  form: "medicine",
  directions: "directions",
  timetable: "directions",
  warning: "caution",
  help: "phone",
  link: "link",
  particulars: "supplier",
  running: "frame",
  continued: "frame",
  draft: "frame",
};

/** A text without marks of layout, with single spaces. */
export const plain = (text: string): string => plainWords(text).join(" ");

const isText = (item: Group["items"][number]): item is TextItem => item.kind === "text";

export const textsOf = (group: Group): readonly TextItem[] => group.items.filter(isText);

const wordsOfGroup = (group: Group): string =>
  plain(
    textsOf(group)
      .map(({ text }) => text)
      .join(""),
  );

/** Every group with words, in reading order. Pictures stand beside words of their own part and are left out. */
export const partsOf = ({ set, request }: FinishedLabel): readonly PlacedPart[] => {
  const purpose = request.indication === undefined ? null : plain(request.indication);
  return set.pages.flatMap(({ groups }, page) =>
    groups.flatMap((group): readonly PlacedPart[] => {
      const first = textsOf(group)[0];
      if (first === undefined) return [];
      const part = partOfRole[first.role];
      const isPurpose = part === "directions" && wordsOfGroup(group) === purpose;
      return [{ part: isPurpose ? "purpose" : part, page, group }];
    }),
  );
};

/** Every line of the set, of these roles alone where some are named. */
export const linesOf = ({ pages }: LabelSet, roles?: readonly TextRole[]): readonly TextItem[] =>
  pages
    .flatMap(({ groups }) => groups)
    .flatMap(textsOf)
    .filter(({ role }) => roles === undefined || roles.includes(role));

/** All that the set says in words of these roles, one group after another. */
export const saidIn = ({ pages }: LabelSet, roles?: readonly TextRole[]): string =>
  pages
    .flatMap(({ groups }) => groups)
    .map((group) => ({
      ...group,
      items: textsOf(group).filter(({ role }) => roles === undefined || roles.includes(role)),
    }))
    .map(wordsOfGroup)
    .filter((words) => words !== "")
    .join(" ");

const isPartOfWord = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Whether a text holds these words whole: not "Ann" in "Annual". */
export const holds = (said: string, text: string): boolean => {
  const words = plain(text);
  if (words === "") return false;
  for (let at = said.indexOf(words); at >= 0; at = said.indexOf(words, at + 1)) {
    const before = isPartOfWord(words[0]) && isPartOfWord(said[at - 1]);
    const after = isPartOfWord(words.at(-1)) && isPartOfWord(said[at + words.length]);
    if (!before && !after) return true;
  }
  return false;
};

/** What the document's English directions say, sentence by sentence. */
export const englishDirections = ({ document }: FinishedLabel): readonly string[] =>
  document.blocks.flatMap((block) =>
    block.kind === "directions" ? block.sentences.map((sentence) => plain(wordsOf(sentence))) : [],
  );

/** The English directions as they stand on the labels; purpose and other languages left out. */
export const directionsInEnglish = (label: FinishedLabel): string =>
  partsOf(label)
    .filter(({ part, group }) => part === "directions" && group.lang.startsWith("en"))
    .map(({ group }) => wordsOfGroup(group))
    .join(" ");
