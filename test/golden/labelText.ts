// golden: documents and placed items as text that a person can read and compare.
import {
  type Finding,
  type Item,
  type LabelDocument,
  type LabelSet,
  type Refusal,
  type Run,
  sentencesOfBlock,
  type TextItem,
  toMillimetres,
} from "@plainlabel/core";
import type { Meaning } from "@plainlabel/pictograms";

const tenths = (length: number): string => (Math.round(length * 10) / 10).toFixed(1);

/** What a part of a picture says: "2", "none", "tablets (count 2)", "night: none". */
const partName = (value: unknown): string => {
  if (value === null) return "none";
  if (Array.isArray(value)) return value.map(partName).join(" | ");
  if (typeof value !== "object") return String(value);
  if ("at" in value && "dose" in value) return `${partName(value.at)}: ${partName(value.dose)}`;
  return "id" in value ? pictureName(value as Meaning) : Object.values(value).map(partName).join(" ");
};

/** "tablets (count 2)", "day-parts (times 3, dose tablets (count 1))". */
export const pictureName = ({ id, ...parameters }: Meaning): string => {
  const told = Object.entries(parameters).map(([name, value]) => `${name} ${partName(value)}`);
  return told.length === 0 ? id : `${id} (${told.join(", ")})`;
};

const marked = (words: string, strong: boolean): string =>
  strong ? words.replace(/^(\s*)(.*?)(\s*)$/su, "$1*$2*$3") : words;

const besideOneAnother = (before: Item | undefined, item: Item): boolean =>
  before?.kind === "text" &&
  item.kind === "text" &&
  before.role === item.role &&
  before.baseline === item.baseline &&
  before.style.size === item.style.size;

const row = (name: string, size: string, x: number, y: number, words: string): string =>
  `${name.padEnd(11)}${size.padStart(5)}${tenths(x).padStart(7)}${tenths(y).padStart(7)}  ${words}`;

const rowOf = (item: Item): string => {
  switch (item.kind) {
    case "text":
      return row(item.role, String(item.style.size), item.x, item.baseline, wordsOfItem(item));
    case "pictogram":
      return row(
        "picture",
        `${tenths(item.width)}x${tenths(item.height)}`,
        item.x,
        item.y,
        pictureName(item.meaning),
      );
    case "qr":
      return row("QR", tenths(item.module * item.modules), item.x, item.y, item.url);
  }
};

const wordsOfItem = (item: TextItem): string => marked(item.text, item.style.weight === "bold");

/** One row for each line of one size and role, picture or code: role, size, place (points), words; strong words between stars. */
const rowsOf = (items: readonly Item[]): readonly string[] => {
  const rows: string[] = [];
  for (const [at, item] of items.entries()) {
    if (item.kind === "text" && besideOneAnother(items[at - 1], item))
      rows.push(`${rows.pop()}${wordsOfItem(item)}`);
    else rows.push(rowOf(item));
  }
  return rows.map((words) => words.replaceAll("* *", " ").trimEnd());
};

/** Every label of a set, item by item in reading order; x from the left, base line (or top of a picture) from the top. */
export const placedText = (set: LabelSet): string =>
  set.pages
    .map((page, at) => {
      const size = [page.width, page.height].map((side) => Math.round(toMillimetres(side) * 10) / 10);
      const rules = page.rules.length === 0 ? "" : `, ${page.rules.length} rules`;
      return [
        `label ${at + 1} of ${set.pages.length}, ${size.join(" x ")} mm${rules}`,
        ...rowsOf(page.groups.flatMap(({ items }) => items)),
      ].join("\n");
    })
    .join("\n");

export const noticeText = (notices: readonly (Refusal | Finding)[]): string =>
  notices.map(({ code, path, detail, help }) => `${code} at "${path}": ${detail} ${help}`).join("\n");

const runsText = (runs: readonly Run[]): string =>
  runs.map(({ text, strong }) => marked(text, strong)).join("");

/** What the label says, block by block: kind, words, picture, where in the request it came from. */
export const documentText = (document: LabelDocument): string =>
  [
    `title: ${document.title}`,
    `language: ${document.lang}; one idea a line: ${document.oneIdeaALine ? "yes" : "no"}`,
    ...document.blocks.flatMap((block) => {
      const kind = block.kind === "directions" && block.asWritten ? "as written" : block.kind;
      return sentencesOfBlock(block).map(({ runs, pictogram, source }) =>
        [
          kind.padEnd(12),
          runsText(runs),
          ...(pictogram === null ? [] : [`[${pictureName(pictogram)}]`]),
          source === "" ? "<- (always)" : `<- ${source}`,
        ].join("  "),
      );
    }),
  ].join("\n");
