// braille: a label as a BRF file, read back from its own bytes before it leaves.
import { accepted, type Finding, type Outcome, type Refusal, refused } from "@plainlabel/directions";
import { type LabelDocument, wordsOf } from "../document/LabelDocument.ts";
import type { LabelRequest } from "../request/LabelRequest.ts";
import { plainText } from "../verify/plainWords.ts";
import { blank } from "./asciiBraille.ts";
import { askForText } from "./askBraille.ts";
import type { BrailleTranslator } from "./BrailleTranslator.ts";
import type { BrailleRoom } from "./brailleFlag.ts";
import {
  type BrailleParagraph,
  brailleParagraphs,
  englishParagraph,
  type Paragraphs,
} from "./brailleParagraphs.ts";
import { type BrailleSize, brailleSize } from "./brailleSize.ts";
import { asInBraille } from "./brailleTables.ts";
import {
  doseOnTwoPages,
  englishAlone,
  inPart,
  lineTooShort,
  notOnFlag,
  pageTooSmall,
  withoutAddress,
} from "./brailleTold.ts";
import { brfOf, pagesOfBrf } from "./brfFile.ts";
import { linesOf, type PlacedLines, paginate, type SetParagraph, setIn } from "./setLines.ts";
import { notProved, programFailed, type WrittenParagraph, writeParagraphs } from "./writeParagraphs.ts";

/** What of an item's labels becomes braille. */
export interface BrailleItem {
  readonly request: LabelRequest;
  readonly document: LabelDocument;
}

export interface Brf {
  readonly file: Uint8Array;
  readonly findings: readonly Finding[];
}

/** Characters of a word that no line holds, contracted or not. */
const longestWord = 180;

const setAll = (
  written: readonly WrittenParagraph[],
  room: BrailleRoom,
): Outcome<readonly SetParagraph[]> => {
  const refusals: Refusal[] = [];
  const set = written.flatMap((paragraph): readonly SetParagraph[] => {
    const lines = linesOf(paragraph, room);
    if (lines === null) refusals.push(lineTooShort(paragraph, room));
    return lines === null ? [] : [{ paragraph, lines }];
  });
  return refusals.length === 0 ? accepted(set) : refused(...refusals);
};

const linesIn = (some: readonly { readonly lines: readonly string[] }[]): number =>
  some.reduce((sum, { lines }) => sum + lines.length, 0);

const whole = (set: SetParagraph): PlacedLines => ({ set, lines: set.lines });

/** What stands on each page after the first, so that one found alone is still safe. */
const headOf = ({ blocks, running }: LabelDocument, { grade }: BrailleSize): readonly BrailleParagraph[] =>
  [
    ...blocks.flatMap((block) => (block.kind === "draft" ? [block.sentence] : [])),
    running.medicine,
    running.who,
  ].map((sentence) => englishParagraph("page", plainText(wordsOf(sentence)), grade, sentence.source));

/** Several pages: each after the first has a head, and each ends with its number. */
const onPages = async (
  body: readonly SetParagraph[],
  document: LabelDocument,
  size: BrailleSize,
  translator: BrailleTranslator,
): Promise<Outcome<readonly (readonly PlacedLines[])[]>> => {
  const written = await writeParagraphs(headOf(document, size), translator);
  if (!written.ok) return written;
  const head = setAll(written.value, size);
  if (!head.ok) return head;
  const room = size.lines - linesIn(head.value) - 1;
  // Less than two lines a page would be more head than label.
  if (room < 2) return refused(pageTooSmall(size));
  // The first page has the room that the others need for their head, and says so itself.
  const opening = firstPage(body, size.lines - 1);
  const others = opening.rest.length === 0 ? [] : paginate(opening.rest, room);
  const pages = [opening.page, ...others.map((page) => [...head.value.map(whole), ...page])];
  const numbers = await writeParagraphs(
    pages.map((_, at) => englishParagraph("page", `Page ${at + 1} of ${pages.length}`, size.grade)),
    translator,
  );
  if (!numbers.ok) return numbers;
  const feet = setAll(numbers.value, size);
  return feet.ok ? accepted(pages.map((page, at) => [...page, whole(feet.value[at]!)])) : feet;
};

/** What stands on the first page, and what is left. */
const firstPage = (
  body: readonly SetParagraph[],
  lines: number,
): { readonly page: readonly PlacedLines[]; readonly rest: readonly SetParagraph[] } => {
  const page = paginate(body, lines)[0]!;
  const last = page.at(-1)!;
  const at = body.indexOf(last.set);
  const left = last.set.lines.slice(last.lines.length);
  return {
    page,
    rest: [...(left.length === 0 ? [] : [{ ...last.set, lines: left }]), ...body.slice(at + 1)],
  };
};

/** The file's own cells, sentence by sentence as they were placed. */
const readBack = async (
  file: Uint8Array,
  pages: readonly (readonly PlacedLines[])[],
  size: BrailleSize,
  translator: BrailleTranslator,
): Promise<Outcome<null>> => {
  const read = pagesOfBrf(file);
  const fits =
    read !== null &&
    read.length === pages.length &&
    read.every((lines, at) => lines.length <= size.lines && lines.length === linesIn(pages[at]!)) &&
    read.flat().every(({ length }) => length <= size.cells);
  const [first] = pages.flat();
  if (!fits) return refused(notProved(first?.set.paragraph ?? { source: "" }));
  const indent = setIn(size);
  /* The parts of a sentence that goes on on another page are one sentence. */
  const seen: { paragraph: WrittenParagraph; cells: string; begun: boolean }[] = [];
  const lines = read.flat();
  let at = 0;
  for (const { set, lines: placed } of pages.flat()) {
    const here = lines.slice(at, at + placed.length);
    at += placed.length;
    const before =
      set.paragraph.kind === "page"
        ? undefined
        : seen.findLast(({ paragraph }) => paragraph === set.paragraph);
    const joined = (begun: boolean): string =>
      here.map((line, place) => (place > 0 || begun ? line.slice(indent.length) : line)).join(blank);
    if (before === undefined) seen.push({ paragraph: set.paragraph, cells: joined(false), begun: true });
    else before.cells += `${blank}${joined(true)}`;
  }
  const texts = await askForText(
    seen.map(({ cells, paragraph }) => ({ cells, table: paragraph.table })),
    translator,
  );
  if (texts === null) return refused(programFailed);
  const wrong = seen.filter(
    ({ paragraph }, place) =>
      asInBraille(texts[place]!, paragraph.table) !== asInBraille(paragraph.text, paragraph.table),
  );
  return wrong.length === 0 ? accepted(null) : refused(...wrong.map(({ paragraph }) => notProved(paragraph)));
};

interface Written {
  readonly written: readonly WrittenParagraph[];
  readonly unwritten: readonly string[];
}

const writeAs = async (
  { paragraphs, unwritten }: Paragraphs,
  size: BrailleSize,
  translator: BrailleTranslator,
): Promise<Outcome<Written>> => {
  const endless = paragraphs.filter(({ text }) => text.split(" ").some(({ length }) => length > longestWord));
  if (endless.length > 0) return refused(...endless.map((paragraph) => lineTooShort(paragraph, size)));
  const written = await writeParagraphs(paragraphs, translator);
  return written.ok ? accepted({ written: written.value, unwritten }) : written;
};

/** Where a sentence of another language does not come back, the English that stands beside it is no worse for it. */
const writtenOf = async (
  document: LabelDocument,
  size: BrailleSize,
  translator: BrailleTranslator,
): Promise<Outcome<Written>> => {
  const all = await writeAs(brailleParagraphs(document, size), size, translator);
  if (all.ok || document.translation === undefined) return all;
  const english = await writeAs(brailleParagraphs(document, size, true), size, translator);
  return english.ok ? english : all;
};

/**
 * One item's label in braille of the size and grade that its request says. Refused
 * where a sentence, read back from the finished file, is not the label's own; where
 * something that is never divided is longer than a line; and where medicine and
 * directions do not stand on one flag.
 */
export const makeBrf = async (
  { request, document }: BrailleItem,
  translator: BrailleTranslator,
): Promise<Outcome<Brf>> => {
  const size = brailleSize(request);
  const sentences = await writtenOf(document, size, translator);
  if (!sentences.ok) return sentences;
  const { written, unwritten } = sentences.value;
  if (size.flag !== null && (size.cells === 0 || size.lines === 0)) return refused(notOnFlag(written, size));
  const body = setAll(written, size);
  if (!body.ok) return size.flag === null ? body : refused(notOnFlag(written, size));
  const onOne = linesIn(body.value) <= size.lines;
  if (!onOne && size.flag !== null) return refused(notOnFlag(written, size));
  const pages = onOne
    ? accepted([body.value.map(whole)])
    : await onPages(body.value, document, size, translator);
  if (!pages.ok) return pages;
  const file = brfOf(pages.value.map((page) => page.flatMap(({ lines }) => lines)));
  const proved = await readBack(file, pages.value, size, translator);
  if (!proved.ok) return proved;
  const doseGoesOn = pages.value
    .slice(1)
    .some((page) => page.some(({ set }) => set.paragraph.kind === "directions"));
  const link = document.blocks.find((block) => block.kind === "link");
  return accepted({
    file,
    findings: [
      ...(size.flag === null ? [] : [inPart]),
      ...(doseGoesOn ? [doseOnTwoPages] : []),
      ...unwritten.map(englishAlone),
      ...(size.flag === null && link !== undefined && link.toType !== true ? [withoutAddress] : []),
    ],
  });
};
