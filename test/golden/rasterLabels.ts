// golden: pages of a finished PDF as black and white dots, and how far two of them differ.
import { type GreyPage, mapPages, threshold } from "../../packages/pdf/src/readBack/mapPages.ts";

/** One page in printer's dots: 1 is black. */
export interface Dots {
  readonly width: number;
  readonly height: number;
  readonly black: Uint8Array;
}

export const dotsOf = ({ width, height, grey }: GreyPage): Dots => ({
  width,
  height,
  black: grey.map((value) => (value < threshold ? 1 : 0)),
});

/** The file's pages as a label printer of this resolution prints them. */
export const rasterLabels = (file: Uint8Array, dpi = 203): Promise<readonly Dots[]> =>
  mapPages(file, dpi, dotsOf);

/** Share of dots that differ, of those that are black in either; 1 when the sizes differ. */
export const difference = (one: Dots, other: Dots): number => {
  if (one.width !== other.width || one.height !== other.height) return 1;
  let black = 0;
  let different = 0;
  for (let at = 0; at < one.black.length; at += 1) {
    if (one.black[at] || other.black[at]) black += 1;
    if (one.black[at] !== other.black[at]) different += 1;
  }
  return black === 0 ? 0 : different / black;
};

/** The two pictures one above the other, and below them what differs: for somebody who wants to see why. */
export const beneathOneAnother = (pictures: readonly Dots[], gap = 8): Dots => {
  const width = Math.max(...pictures.map((picture) => picture.width));
  const height = pictures.reduce((sum, picture) => sum + picture.height + gap, -gap);
  const black = new Uint8Array(width * height);
  let top = 0;
  for (const picture of pictures) {
    for (let y = 0; y < picture.height; y += 1)
      black.set(picture.black.subarray(y * picture.width, (y + 1) * picture.width), (top + y) * width);
    top += picture.height + gap;
  }
  return { width, height, black };
};
