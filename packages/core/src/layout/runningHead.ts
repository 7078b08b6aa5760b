// layout: the head of every label but the first: person, medicine, and which label of how many.
import { isRightToLeft } from "../document/direction.ts";
import type { Sentence } from "../document/LabelDocument.ts";
import type { Points } from "../units.ts";
import { groupOf, type Head, type HeadInput, tagGap } from "./Head.ts";
import { headLines, type LinedHead, placeLines } from "./headLines.ts";
import { type Fitted, fits } from "./Piece.ts";
import { paragraph, type Setting } from "./paragraph.ts";
import type { Tag } from "./tag.ts";
import { apart, barBefore } from "./tagBar.ts";

/** What a later label may call the medicine, the fullest first: with strength and form, with strength, by its name. */
const namesOf = ({ document: { running, blocks } }: HeadInput): readonly Sentence[] => {
  const withStrength = blocks.flatMap((block) =>
    block.kind === "medicine" && block.nameAndForm !== undefined ? [block.nameAndForm[0]] : [],
  );
  const alone = running.medicineName === undefined ? [] : [running.medicineName];
  return [running.medicine, ...withStrength, ...alone];
};

/** The same without emphasis, one sentence for each. */
const plainly = (product: Sentence, { memory }: Setting): Sentence => {
  const before = memory.plain.get(product);
  if (before !== undefined) return before;
  const plain = { ...product, runs: product.runs.map(({ text }) => ({ text, strong: false })) };
  memory.plain.set(product, plain);
  return plain;
};

/**
 * Person and medicine on one line, with the tag or with it at the foot of the label; null where they are too long
 * for one.
 */
const oneRow = (input: HeadInput, product: Sentence, tag: Tag, at: "head" | "foot"): Head | null => {
  const { document, step, width, setting } = input;
  const small = setting("running", step.particulars);
  const { who } = document.running;
  const plain = plainly(product, small);
  const person = paragraph(who, width, small);
  const medicine = paragraph(plain, width, small);
  if (!person.fits || !medicine.fits) return null;
  const shift = person.value.width + step.particulars * 0.6;
  const right = at === "foot" ? 0 : tagGap + tag.width;
  /* From the right it begins at the tag, and not at the end of an empty line. */
  const placed = isRightToLeft(product.lang)
    ? paragraph(plain, Math.max(0, width - shift - right), small)
    : medicine;
  const height = Math.max(person.value.height, placed.fits ? placed.value.height : Infinity);
  if (!placed.fits || height > small.size * 2 || shift + medicine.value.width + right > width) return null;
  return {
    height: at === "foot" ? height : Math.max(height, tag.height),
    ...(at === "foot" ? { low: tag } : {}),
    place: (x, y, says, tagAt) => {
      const tagged = tag.place({ right: x + width }, at === "foot" ? tagAt : y, says);
      return {
        groups: [
          ...tagged.mark,
          groupOf(who, person.value.place(x, y)),
          groupOf(product, placed.value.place(x + shift, y)),
          ...tagged.number,
        ],
        rules: [],
      };
    },
  };
};

/** The fullest name that is one line by itself; the whole one where none is. */
const lineOf = (input: HeadInput, names: readonly Sentence[]): Sentence => {
  const { step, width, setting } = input;
  const isOneLine = (name: Sentence): boolean => {
    const text = paragraph(name, width, setting("running", step.particulars));
    return text.fits && text.value.height <= step.particulars * 2;
  };
  return names.find(isOneLine) ?? input.document.running.medicine;
};

/** Person over medicine, and the tag at the foot of the label: above them it would take a line from the words. */
const withTagLow = ({ width, tags }: HeadInput, { lines }: LinedHead): Head => {
  const low = tags.at(-1)!;
  const heightOf = (at: number): Points => lines[at]!.text.height;
  return {
    height: lines.reduce((sum, _, at) => sum + heightOf(at), 0),
    low,
    place: (x, y, says, tagAt) => {
      const { mark, number } = low.place({ right: x + width }, tagAt, says);
      return { groups: [...mark, ...placeLines(lines, x, y, heightOf), ...number], rules: [] };
    },
  };
};

/**
 * Person over medicine, and the tag beside the medicine behind a bar, as on a first label: where the foot of the label
 * has to be free. null: no name of the medicine leaves it room.
 */
export const tagBesideMedicine = (input: HeadInput): Head | null => {
  const { step, width, setting, tags } = input;
  const tag = tags.at(-1)!;
  const small = setting("running", step.particulars);
  const { who } = input.document.running;
  const person = paragraph(who, width, small);
  const room = width - tag.width - apart * step.particulars;
  const medicine = namesOf(input)
    .map((sentence) => ({ sentence, text: paragraph(sentence, room, small) }))
    .find(({ text }) => text.fits && text.value.height <= small.size * 2);
  if (!person.fits || medicine?.text.fits !== true) return null;
  const lines = [
    { text: person.value, sentence: who },
    { text: medicine.text.value, sentence: medicine.sentence },
  ];
  const under = person.value.height;
  const down = under + medicine.text.value.lines[0]!.baseline - tag.baseline;
  const height = Math.max(under + medicine.text.value.height, down + tag.height);
  return {
    height,
    place: (x, y, says) => {
      const { mark, number } = tag.place({ right: x + width }, y + down, says);
      const groups = placeLines(lines, x, y, (at) => lines[at]!.text.height);
      const bar = barBefore(tag, { right: x + width, top: y + down, from: y + under });
      return { groups: [...mark, ...groups, ...number], rules: [bar] };
    },
  };
};

/**
 * One line where it can be one, which leaves the label to its words: on small stock without form and strength where
 * need be, and with the tag at the foot of the label. Else two, person and tag over the medicine; the tag at the foot
 * where the person's name leaves it no room.
 */
export const runningHead = (input: HeadInput): Fitted<Head> => {
  const { step, setting, roomy, tags } = input;
  const names = namesOf(input);
  const rows = (at: "head" | "foot"): readonly Head[] =>
    (roomy ? names.slice(0, 1) : names).flatMap((name) =>
      (at === "foot" ? tags.slice(-1) : tags).flatMap((tag) => oneRow(input, name, tag, at) ?? []),
    );
  const [row] = rows("head");
  if (row !== undefined) return fits(row);
  const [over] = roomy ? [] : rows("foot");
  if (over !== undefined) return fits(over);
  const small = setting("running", step.particulars);
  const { who } = input.document.running;
  const lined = headLines(input, [
    { sentence: who, setting: small },
    { sentence: lineOf(input, names), setting: small },
  ]);
  return !lined.fits || lined.value.tagBeside ? lined : fits(withTagLow(input, lined.value));
};
