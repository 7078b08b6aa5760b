// layout: the head of the first label: the person, in full size, and which label of how many.
import type { Points } from "../units.ts";
import { type Head, type HeadInput, tagGap } from "./Head.ts";
import { headLines, type LinedHead, placeLines } from "./headLines.ts";
import { type Fitted, type FreeLine, fits, type Piece } from "./Piece.ts";
import { type Area, headHeight } from "./Sheet.ts";
import type { Tag } from "./tag.ts";
import { apart, barBefore } from "./tagBar.ts";

/**
 * The tag beside the name, or else beside the last line of the medicine under it, so that it takes no line from the
 * directions; or beside the name in two lines of its own (`stackedTag`); above the name where nothing leaves room.
 * `medicine`: the piece that opens the first label.
 */
export const firstHead = (
  input: HeadInput,
  area: Area,
  medicine: Piece | undefined,
  stackedTag: () => Tag | null,
): Fitted<Head> => {
  const { document, step, setting } = input;
  const name = { sentence: document.running.who, setting: setting("name", step.name) };
  const head = headLines(input, [name]);
  if (!head.fits || head.value.tagBeside) return head;
  const lines = medicine?.free?.() ?? [];
  const beside = besideMedicine(input, area, lines, head.value);
  if (beside !== null) return fits(beside);
  const stacked = stackedTag();
  if (stacked === null) return head;
  const inTwo = headLines({ ...input, tags: [withWhite(stacked, lines, input.width)] }, [name]);
  return inTwo.fits && inTwo.value.tagBeside && inTwo.value.height < head.value.height ? inTwo : head;
};

/** White between the lower line of a tag and a medicine that reaches under it: nobody reads its letters into the line. */
const white: Points = 2;

const withWhite = (tag: Tag, medicine: readonly FreeLine[], width: Points): Tag => {
  const reaches = medicine.some(({ from }) => from + tagGap > width - tag.width);
  return reaches ? { ...tag, height: tag.height + white } : tag;
};

const besideMedicine = (
  { width, tags, step }: HeadInput,
  area: Area,
  lines: readonly FreeLine[],
  { lines: names }: LinedHead,
): Head | null => {
  // Beside the last line alone: between a medicine and its strength "1 of 5" would be read as a part of both.
  const line = lines.reduce<FreeLine | undefined>(
    (lowest, one) => (lowest === undefined || one.baseline > lowest.baseline ? one : lowest),
    undefined,
  );
  if (line === undefined) return null;
  const room = width - line.from - apart * step.medicine;
  const tag = tags.find((one) => one.width <= room);
  if (tag === undefined) return null;
  const heightOf = (at: number): Points => names[at]!.text.height;
  const height = names.reduce((sum, _, at) => sum + heightOf(at), 0);
  const under = headHeight({ height }, area);
  const down = under + line.baseline - tag.baseline;
  return {
    height,
    place: (x, y, says) => {
      const { mark, number } = tag.place({ right: x + width }, y + down, says);
      /* A form of its own size is lower than its tag: the bar would run into letters of the line above. */
      const bar = barBefore(tag, { right: x + width, top: y + down, from: y + under + (line.top ?? 0) });
      return { groups: [...mark, ...placeLines(names, x, y, heightOf), ...number], rules: [bar] };
    },
  };
};
