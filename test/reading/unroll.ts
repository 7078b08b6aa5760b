// reading: a picture of a bottle made flat again, before it is read.
import type { Dots } from "../golden/rasterLabels.ts";
import { behind, distance, type Photo, pixelsPerMillimetre } from "./camera.ts";

/**
 * The picture of a bottle's label unrolled, as a reading program does that knows
 * the bottle: each place of the label where it would be on flat paper.
 */
export const unrolled = (photo: Photo, dots: Dots, dpi: number, diameter: number): Photo => {
  const radius = diameter / 2;
  const [wide, high] = [(dots.width / dpi) * 25.4, (dots.height / dpi) * 25.4];
  // Beyond this much of the round nothing is seen.
  const half = Math.min(wide / 2, radius * 1.3);
  const [width, height] = [Math.ceil(2 * half * pixelsPerMillimetre), Math.ceil(high * pixelsPerMillimetre)];
  const grey = new Uint8Array(width * height).fill(behind);
  const from = (x: number, y: number): number => {
    const [column, row] = [Math.floor(x), Math.floor(y)];
    if (column < 0 || row < 0 || column + 1 >= photo.width || row + 1 >= photo.height) return behind;
    const at = row * photo.width + column;
    const above = photo.grey[at]! * (column + 1 - x) + photo.grey[at + 1]! * (x - column);
    const below =
      photo.grey[at + photo.width]! * (column + 1 - x) + photo.grey[at + photo.width + 1]! * (x - column);
    return above * (row + 1 - y) + below * (y - row);
  };
  for (let y = 0, at = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1, at += 1) {
      const angle = ((x + 0.5) / pixelsPerMillimetre - half) / radius;
      const nearness = distance / (distance + radius * (1 - Math.cos(angle)));
      const [u, v] = [
        radius * Math.sin(angle) * nearness,
        ((y + 0.5) / pixelsPerMillimetre - high / 2) * nearness,
      ];
      grey[at] = Math.round(
        from(
          u * pixelsPerMillimetre + photo.width / 2 - 0.5,
          v * pixelsPerMillimetre + photo.height / 2 - 0.5,
        ),
      );
    }
  return {
    width,
    height,
    grey,
    onLabel: (x, y) => [x / pixelsPerMillimetre - half + wide / 2, y / pixelsPerMillimetre],
  };
};
