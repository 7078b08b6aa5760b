// embed: writes a cut face into the file as a Type 0 font with its own ToUnicode map.
import type { PdfFile } from "../paint/openFile.ts";
import { type FontCut, toldAdvance } from "./FontCut.ts";
import { toUnicode } from "./toUnicode.ts";
import { writeTrueType } from "./writeTrueType.ts";

/** Six letters that differ when the cut differs, as ISO 32000-1 9.6.4 asks of a subset's name. */
const tagOf = ({ entries }: FontCut): string => {
  let hash = 0x811c9dc5;
  for (const { cluster } of entries) {
    for (let at = 0; at < cluster.key.length; at++) {
      hash = Math.imul(hash ^ cluster.key.charCodeAt(at), 0x01000193) >>> 0;
    }
  }
  let tag = "";
  for (let letter = 0; letter < 6; letter++) {
    tag += String.fromCharCode(65 + (hash % 26));
    hash = Math.floor(hash / 26);
  }
  return tag;
};

/** Writes the objects of the font under the reference that pages already name. */
export const embedFont = (file: PdfFile, font: number, cut: FontCut): void => {
  const { face, entries } = cut;
  const perThousand = (length: number): number => Math.round((length * 100_000) / face.unitsPerEm) / 100;
  /** Of a measure at the size asked for, at which the face is set larger by its scale. */
  const ofFace = (ems: number): number => perThousand((ems / face.scale) * face.unitsPerEm);
  const name = `${tagOf(cut)}+${face.name}`;
  const { left, bottom, right, top } = face.bbox;
  const truetype = writeTrueType(cut);
  const program = file.addStream(`/Length1 ${truetype.length}`, truetype);
  const descriptor = file.add(
    `<</Type/FontDescriptor/FontName/${name}/Flags 4/FontBBox[${[left, bottom, right, top].map(perThousand).join(" ")}]` +
      `/ItalicAngle 0/Ascent ${ofFace(face.metrics.ascent)}` +
      `/Descent ${ofFace(-face.metrics.descent)}` +
      `/CapHeight ${ofFace(face.metrics.capHeight)}` +
      `/XHeight ${ofFace(face.metrics.xHeight)}` +
      `/StemV ${face.name.endsWith("Bold") ? 140 : 80}/FontFile2 ${program} 0 R>>`,
  );
  const widths = entries.map((entry) => toldAdvance(entry, face)).join(" ");
  const descendant = file.add(
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}` +
      `/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ${descriptor} 0 R` +
      `/CIDToGIDMap/Identity/DW 0/W[1[${widths}]]>>`,
  );
  const map = file.addStream("", Buffer.from(toUnicode(entries), "latin1"));
  file.fill(
    font,
    `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H` +
      `/DescendantFonts[${descendant} 0 R]/ToUnicode ${map} 0 R>>`,
  );
};
