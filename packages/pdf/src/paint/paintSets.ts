// paint: label sets into one finished file.
import { imposeLabels, type LabelSet } from "@plainlabel/core";
import { embedFont } from "../embed/embedFont.ts";
import { createFontCut } from "../embed/FontCut.ts";
import type { Face } from "../fonts/Face.ts";
import { createStructure } from "./createStructure.ts";
import { openFile } from "./openFile.ts";
import type { Brushes, Picture } from "./PageCanvas.ts";
import { paintPage } from "./paintPage.ts";
import type { FontOf, PageFont } from "./paintText.ts";
import type { PreparedPicture } from "./preparePicture.ts";

/**
 * One file with every label of every set, in order, on its paper. Same sets, same bytes.
 * Throws when there is nothing to paint, when a character has no glyph, or when
 * a QR symbol is not the size it was laid out for: all of them bugs upstream.
 */
export const paintSets = (sets: readonly LabelSet[], brushes: Brushes): Uint8Array => {
  const first = sets[0];
  if (!first || sets.some(({ pages }) => pages.length === 0)) throw new Error("there is no page to paint");
  const titles = [...new Set(sets.map(({ title }) => title))];
  const file = openFile({ title: titles.join("; "), lang: first.lang, date: first.date });
  const structure = createStructure(file);
  const fonts = new Map<Face, PageFont>();
  const fontOf: FontOf = (face) => {
    let font = fonts.get(face);
    if (!font) {
      const object = file.reserve();
      font = { name: `F${fonts.size + 1}`, object, cut: createFontCut(face) };
      fonts.set(face, font);
    }
    return font;
  };
  const pictures = new Map<PreparedPicture, Picture>();
  const pictureOf = (prepared: PreparedPicture): Picture => {
    let picture = pictures.get(prepared);
    if (!picture) {
      const object = file.addDeflated(prepared.dictionary, prepared.content);
      picture = { name: `P${pictures.size + 1}`, object };
      pictures.set(prepared, picture);
    }
    return picture;
  };
  for (const paper of imposeLabels(sets))
    paintPage(paper, { file, structure, fontOf, pictureOf, lang: first.lang }, brushes);
  for (const { object, cut } of fonts.values()) embedFont(file, object, cut);
  return file.close(structure.close());
};
