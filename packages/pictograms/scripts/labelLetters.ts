// pictograms/scripts: letters of drawings as printers set them; for tests and contact sheets, which may open fonts.
import { createRequire } from "node:module";
import * as fontkit from "fontkit";
import type { Lettering } from "../src/Drawing.ts";

const opened = (name: string): fontkit.Font =>
  fontkit.openSync(
    createRequire(new URL("../../pdf/package.json", import.meta.url)).resolve(
      `@expo-google-fonts/andika/Andika_${name}.ttf`,
    ),
  ) as fontkit.Font;
/** The faces that labels set words and pictures in. */
export const faces = { bold: opened("700Bold"), regular: opened("400Regular") };

/** Letters of a drawing as outlines of the label's own faces. */
export const labelLetters = (lettering: Lettering): string => {
  const font = faces[lettering.weight];
  const run = font.layout(lettering.text);
  const scale = lettering.size / font.unitsPerEm;
  let left = lettering.x - (run.advanceWidth * scale) / 2;
  return run.glyphs
    .map((glyph) => {
      let pen: readonly [number, number] = [0, 0];
      const at = ([x, y]: readonly [number, number]): string =>
        `${(left + x * scale).toFixed(3)} ${(lettering.y - y * scale).toFixed(3)}`;
      const d = glyph.path.commands
        .map(({ command, args }) => {
          const points = Array.from(
            { length: args.length / 2 },
            (_, index) => [args[2 * index]!, args[2 * index + 1]!] as const,
          );
          const [from, last] = [pen, points.at(-1) ?? pen];
          pen = last;
          const towards = (end: readonly [number, number], control: readonly [number, number]) =>
            [end[0] + (2 / 3) * (control[0] - end[0]), end[1] + (2 / 3) * (control[1] - end[1])] as const;
          switch (command) {
            case "moveTo":
              return `M${at(last)}`;
            case "lineTo":
              return `L${at(last)}`;
            case "quadraticCurveTo":
              return `C${at(towards(from, points[0]!))} ${at(towards(last, points[0]!))} ${at(last)}`;
            case "bezierCurveTo":
              return `C${points.map(at).join(" ")}`;
            default:
              return "Z";
          }
        })
        .join("");
      left += glyph.advanceWidth * scale;
      return d;
    })
    .join("");
};
