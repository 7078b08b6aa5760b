// layout: the head of every label: person, which label of how many, and on later labels the medicine.
import type { LabelDocument, Sentence } from "../document/LabelDocument.ts";
import type { Points } from "../units.ts";
import type { Group, TextRole } from "./LabelSet.ts";
import { type Fitted, fits, type Placed } from "./Piece.ts";
import { type Paragraph, paragraph, type Setting } from "./paragraph.ts";
import type { TypeStep } from "./profiles.ts";
import type { Tag, TagWords } from "./tag.ts";

export interface Head {
  readonly height: Points;
  readonly place: (x: Points, y: Points, tag: TagWords) => Placed;
}

export interface HeadInput {
  readonly document: LabelDocument;
  readonly step: TypeStep;
  readonly width: Points;
  readonly tag: Tag;
  /** The first label says the name in full size; later ones repeat name and medicine as running head. */
  readonly first: boolean;
  /** Small stock: a later label may name the medicine without strength and form, so that its head is one line. */
  readonly nameAlone: boolean;
  readonly setting: (role: TextRole, size: Points) => Setting;
}

interface HeadLine {
  readonly text: Paragraph;
  readonly sentence: Sentence;
}

const tagGap: Points = 8;

const groupOf = ({ lang }: Sentence, items: Group["items"]): Group => ({ role: "paragraph", lang, items });

/** Person and medicine of a later label on one line with the tag; null where they are too long for one. */
const oneRow = (input: HeadInput, product: Sentence): Head | null => {
  const { document, step, width, tag, setting } = input;
  const small = setting("running", step.particulars);
  const { who } = document.running;
  const plain = { ...product, runs: product.runs.map(({ text }) => ({ text, strong: false })) };
  const person = paragraph(who, width, small);
  const medicine = paragraph(plain, width, small);
  if (!person.fits || !medicine.fits) return null;
  const shift = person.value.width + step.particulars * 0.6;
  const height = Math.max(person.value.height, medicine.value.height);
  if (height > small.size * 2 || shift + medicine.value.width + tagGap + tag.width > width) return null;
  return {
    height: Math.max(height, tag.height),
    place: (x, y, says) => {
      const placed = tag.place({ right: x + width, room: tag.width }, y, says);
      return {
        groups: [
          ...placed.mark,
          groupOf(who, person.value.place(x, y)),
          groupOf(product, medicine.value.place(x + shift, y)),
          ...placed.number,
        ],
        rules: [],
      };
    },
  };
};

/** The medicine on a line of a later head: whole where that is one line, else by its name where the stock is small. */
const laterName = ({ document, step, width, nameAlone, setting }: HeadInput): Sentence => {
  const { medicine, medicineName = medicine } = document.running;
  const whole = paragraph(medicine, width, setting("running", step.particulars));
  const isOneLine = whole.fits && whole.value.height <= step.particulars * 2;
  return nameAlone && !isOneLine ? medicineName : medicine;
};

/** The head as lines one under another, the tag beside the first of them or above it. */
const inLines = (input: HeadInput): Fitted<Head> => {
  const { document, step, width, tag, first, setting } = input;
  const small = setting("running", step.particulars);
  const wanted = first
    ? [{ sentence: document.running.who, setting: setting("name", step.name) }]
    : [document.running.who, laterName(input)].map((sentence) => ({ sentence, setting: small }));
  const lines: HeadLine[] = [];
  for (const [at, line] of wanted.entries()) {
    const alone = paragraph(line.sentence, width, line.setting);
    if (!alone.fits) return alone;
    const besideTag: Setting = { ...line.setting, names: "whole" };
    const beside = at === 0 ? paragraph(line.sentence, width - tag.width - tagGap, besideTag) : undefined;
    // A name is not broken to make room for the tag; the tag gets a line of its own.
    const text = beside?.fits && beside.value.height <= alone.value.height ? beside : alone;
    lines.push({ text: text.value, sentence: line.sentence });
  }
  const firstLine = lines[0]!.text;
  const isBeside = firstLine.width + tagGap + tag.width <= width;
  const tagHeight = isBeside ? 0 : tag.height + 1;
  /* A tag that is taller than the line beside it pushes the next line down. */
  const heightOf = (at: number): Points =>
    Math.max(lines[at]!.text.height, at === 0 && isBeside ? tag.height : 0);
  const linesHeight = lines.reduce((sum, _, at) => sum + heightOf(at), 0);
  return fits({
    height: tagHeight + linesHeight,
    place: (x, y, says) => {
      const placed = tag.place(
        isBeside ? { right: x + width, room: width - firstLine.width - tagGap } : { left: x, room: width },
        y,
        says,
      );
      let top = y + tagHeight;
      const groups = lines.map((line, at): Group => {
        const group = groupOf(line.sentence, line.text.place(x, top));
        top += heightOf(at);
        return group;
      });
      return {
        /* A draft's mark is read before all else. */
        groups: isBeside
          ? [...placed.mark, groups[0]!, ...placed.number, ...groups.slice(1)]
          : [...placed.mark, ...placed.number, ...groups],
        rules: [],
      };
    },
  });
};

/** One line where it can be one, which leaves the label to its words. */
export const runningHead = (input: HeadInput): Fitted<Head> => {
  if (input.first) return inLines(input);
  const { medicine, medicineName = medicine } = input.document.running;
  const row = oneRow(input, medicine) ?? (input.nameAlone ? oneRow(input, medicineName) : null);
  return row === null ? inLines(input) : fits(row);
};
