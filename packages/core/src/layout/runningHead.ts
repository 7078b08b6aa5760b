// layout: the head of every label: draft mark, person, which label of how many, and on later labels the medicine.
import type { LabelDocument, Sentence } from "../document/LabelDocument.ts";
import type { Points } from "../units.ts";
import type { Group, TextRole } from "./LabelSet.ts";
import { type Fitted, fits, type Placed } from "./Piece.ts";
import { type Paragraph, paragraph, type Setting } from "./paragraph.ts";
import type { TypeStep } from "./profiles.ts";

export interface Head {
  readonly height: Points;
  readonly place: (x: Points, y: Points, tag: Sentence) => Placed;
}

export interface HeadInput {
  readonly document: LabelDocument;
  readonly step: TypeStep;
  readonly width: Points;
  /** The longest tag that may come, so that a higher count never needs more room. */
  readonly widestTag: Sentence;
  /** The first label says the name in full size; later ones repeat name and medicine as running head. */
  readonly first: boolean;
  readonly setting: (role: TextRole, size: Points) => Setting;
}

interface HeadLine {
  readonly text: Paragraph;
  readonly sentence: Sentence;
  readonly heading: boolean;
}

const tagGap: Points = 8;

/** The draft mark is for the pharmacist, who must not overlook it. */
const leastDraft: Points = 14;

/** Person and medicine of a later label on one line with the tag; null where they are too long for one. */
const oneRow = ({ document, step, width, setting }: HeadInput, tag: Paragraph): Head | null => {
  const small = setting("running", step.particulars);
  const { who, medicine } = document.running;
  const plain = { ...medicine, runs: medicine.runs.map(({ text }) => ({ text, strong: false })) };
  const gap = step.particulars * 0.6;
  const person = paragraph(who, width, small);
  const product = paragraph(plain, width, small);
  if (!person.fits || !product.fits) return null;
  const shift = person.value.width + gap;
  const oneLine = Math.max(person.value.height, product.value.height) < small.size * 2;
  if (!oneLine || shift + product.value.width + tagGap + tag.width > width) return null;
  return {
    height: Math.max(person.value.height, product.value.height, tag.height),
    place: (x, y, tagSentence) => {
      const set = paragraph(tagSentence, width, small);
      const shown = set.fits ? set.value : tag;
      const groupOf = ({ lang }: Sentence, items: Group["items"]): Group => ({
        role: "paragraph",
        lang,
        items,
      });
      return {
        groups: [
          groupOf(who, person.value.place(x, y)),
          groupOf(medicine, product.value.place(x + shift, y)),
          groupOf(tagSentence, shown.place(x + width - shown.width, y)),
        ],
        rules: [],
      };
    },
  };
};

export const runningHead = (input: HeadInput): Fitted<Head> => {
  const { document, step, width, first, setting } = input;
  const small = setting("running", step.particulars);
  const tag = paragraph(input.widestTag, width, small);
  if (!tag.fits) return tag;

  const wanted: { sentence: Sentence; setting: Setting }[] = [];
  const draft = document.blocks.find((block) => block.kind === "draft");
  if (draft !== undefined)
    wanted.push({
      sentence: draft.sentence,
      setting: setting("draft", Math.max(step.particulars, leastDraft)),
    });
  wanted.push({ sentence: document.running.who, setting: first ? setting("name", step.name) : small });
  if (!first) wanted.push({ sentence: document.running.medicine, setting: small });

  const row = first || draft !== undefined ? null : oneRow(input, tag.value);
  if (row !== null) return fits(row);
  const lines: HeadLine[] = [];
  for (const [at, line] of wanted.entries()) {
    const alone = paragraph(line.sentence, width, line.setting);
    if (!alone.fits) return alone;
    const beside =
      at === 0 ? paragraph(line.sentence, width - tag.value.width - tagGap, line.setting) : undefined;
    // A name is not broken to make room for the tag; the tag gets a line of its own.
    const text = beside?.fits && beside.value.height <= alone.value.height ? beside : alone;
    lines.push({ text: text.value, sentence: line.sentence, heading: false });
  }

  const firstLine = lines[0]!.text;
  const tagBeside = firstLine.width + tagGap + tag.value.width <= width;
  const tagHeight = tagBeside ? 0 : tag.value.height + 1;
  const height = tagHeight + lines.reduce((sum, line) => sum + line.text.height, 0);
  return fits({
    height,
    place: (x, y, tagSentence) => {
      const set = paragraph(tagSentence, width, small);
      const shown = set.fits ? set.value : tag.value;
      const tagGroup: Group = {
        role: "paragraph",
        lang: tagSentence.lang,
        items: shown.place(tagBeside ? x + width - shown.width : x, y),
      };
      let top = y + tagHeight;
      const groups = lines.map((line): Group => {
        const group: Group = { role: "paragraph", lang: line.sentence.lang, items: line.text.place(x, top) };
        top += line.text.height;
        return group;
      });
      return {
        groups: tagBeside ? [groups[0]!, tagGroup, ...groups.slice(1)] : [tagGroup, ...groups],
        rules: [],
      };
    },
  });
};
