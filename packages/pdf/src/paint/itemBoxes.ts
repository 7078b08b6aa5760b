// paint: the boxes that items fill on a page: for a figure's tag and for what a finger can tap.
import type { Item, PictogramItem, QrItem } from "@plainlabel/core";

/** In points from the page's top left. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const figureBox = (item: PictogramItem | QrItem): Box => {
  const side = item.kind === "qr" ? item.module * item.modules : 0;
  const { width, height } = item.kind === "qr" ? { width: side, height: side } : item;
  return { left: item.x, top: item.y, right: item.x + width, bottom: item.y + height };
};

/** The box a link can be tapped in: for words, from the top of the letters to below their tails. */
const tapBox = (item: Item): Box =>
  item.kind === "text"
    ? {
        left: item.x,
        top: item.baseline - item.style.size * 0.8,
        right: item.x + item.width,
        bottom: item.baseline + item.style.size * 0.25,
      }
    : figureBox(item);

/** The smallest box round all that can be tapped. */
export const tapBoxOf = (items: readonly Item[]): Box => {
  const boxes = items.map(tapBox);
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
};

/** Left, bottom, right, top in PDF space, whose y points up from the page's foot. */
export const cornersOf = (
  { left, top, right, bottom }: Box,
  height: number,
): readonly [number, number, number, number] => [left, height - bottom, right, height - top];
