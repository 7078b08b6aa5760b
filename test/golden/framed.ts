// golden: labels in two columns, each with a line round it.
import type { Dots } from "./rasterLabels.ts";

/** Labels of one size as one picture. */
export const framed = (labels: readonly Dots[]): Dots => {
  const gap = 16;
  const columns = Math.min(2, labels.length);
  const cell = { width: labels[0]!.width + 2 + gap, height: labels[0]!.height + 2 + gap };
  const width = columns * cell.width - gap;
  const height = Math.ceil(labels.length / columns) * cell.height - gap;
  const black = new Uint8Array(width * height);
  for (const [at, label] of labels.entries()) {
    const left = (at % columns) * cell.width;
    const top = Math.floor(at / columns) * cell.height;
    for (let y = 0; y < label.height + 2; y += 1) {
      const row = (top + y) * width + left;
      if (y === 0 || y === label.height + 1) black.fill(1, row, row + label.width + 2);
      else {
        black[row] = 1;
        black[row + label.width + 1] = 1;
        black.set(label.black.subarray((y - 1) * label.width, y * label.width), row + 1);
      }
    }
  }
  return { width, height, black };
};
