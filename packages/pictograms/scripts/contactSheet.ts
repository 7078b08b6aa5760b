// pictograms/scripts: drawings as a 203 dpi printer makes them at 10 mm, enlarged, on one picture to look at.
// node --conditions=source packages/pictograms/scripts/contactSheet.ts OUT.png [ID ...]
import { writeFileSync } from "node:fs";
import { pngOfGreys } from "../../../test/golden/pngFile.ts";
import { catalogue } from "../src/catalogue.ts";
import { draw } from "../src/draw.ts";
import { rasterise } from "../src/raster.ts";
import { labelLetters } from "./labelLetters.ts";

const [out = "out/pictograms.png", ...ids] = process.argv.slice(2);
const times = Number(process.env.TIMES ?? 3);
const sheet = Number(process.env.WIDTH ?? 2000);
const gap = 24;

const tiles = catalogue
  .filter(({ id }) => ids.length === 0 || ids.includes(id))
  .flatMap(({ examples }) => examples.map((meaning) => rasterise(draw(meaning), labelLetters)));

let [x, y, rowHeight] = [gap, gap, 0];
const placed = tiles.map((bitmap) => {
  const [width, height] = [bitmap.width * times, bitmap.height * times];
  if (x + width > sheet) {
    x = gap;
    y += rowHeight + gap;
    rowHeight = 0;
  }
  const place = { bitmap, x, y };
  x += width + gap;
  rowHeight = Math.max(rowHeight, height);
  return place;
});
const width = Math.max(sheet, ...placed.map((tile) => tile.x + tile.bitmap.width * times + gap));
const height = y + rowHeight + gap;
const greys = new Uint8Array(width * height).fill(255);
for (const tile of placed)
  for (let row = 0; row < tile.bitmap.height * times; row += 1)
    for (let column = 0; column < tile.bitmap.width * times; column += 1) {
      const at = Math.floor(row / times) * tile.bitmap.width + Math.floor(column / times);
      if (tile.bitmap.dots[at] === 1) greys[(tile.y + row) * width + tile.x + column] = 0;
    }
writeFileSync(out, pngOfGreys(width, height, greys));
