// embed: writes a cut face into the file as a Type 0 font with its own ToUnicode map.
import type { Face } from "../fonts/Face.ts";
import { deflated, deflatedOnce } from "../paint/deflated.ts";
import type { PdfFile } from "../paint/openFile.ts";
import { type Entry, toldAdvance } from "./Entry.ts";
import type { FontCut } from "./FontCut.ts";
import { toUnicode } from "./toUnicode.ts";
import { usualEntries } from "./usualLetters.ts";
import { writeTrueType } from "./writeTrueType.ts";

/** Six letters that differ when the cut differs, as ISO 32000-1 9.6.4 asks of a subset's name. */
const tagOf = (shown: Iterable<Entry>): string => {
  let hash = 0x811c9dc5;
  for (const { cluster } of shown) {
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

/** A cut as it stands in a file: all but the numbers of its objects. */
interface Cut {
  readonly name: string;
  /** Length of the font file before it was compressed. */
  readonly length: number;
  readonly program: Uint8Array;
  readonly map: Uint8Array;
  readonly widths: string;
}

type Letters = Pick<FontCut, "face" | "entries" | "shown">;

const written = ({ face, entries, shown }: Letters, compress = deflated): Cut => {
  const truetype = writeTrueType({ face, entries, shown });
  return {
    name: `${tagOf(shown)}+${face.name}`,
    length: truetype.length,
    program: compress(truetype),
    map: compress(Buffer.from(toUnicode(entries.filter((entry) => shown.has(entry))), "latin1")),
    widths: entries.map((entry) => toldAdvance(entry, face)).join(" "),
  };
};

const usualCuts = new Map<Face, Cut>();

/** All usual letters of a face, the same for every document. */
const usualCut = (face: Face): Cut => {
  let cut = usualCuts.get(face);
  if (cut === undefined) {
    const { entries } = usualEntries(face);
    cut = written({ face, entries, shown: new Set(entries) }, deflatedOnce);
    usualCuts.set(face, cut);
  }
  return cut;
};

/** A word or two in a face do not bring its whole alphabet into the file. */
const isUsual = ({ face, entries, shown }: Letters): boolean => {
  const usual = usualEntries(face).entries.length;
  return entries.length === usual && shown.size * 2 >= usual;
};

/** Writes the objects of the font under the reference that pages already name. */
export const embedFont = (file: PdfFile, font: number, letters: FontCut): void => {
  const { face } = letters;
  const perThousand = (length: number): number => Math.round((length * 100_000) / face.unitsPerEm) / 100;
  /** Of a measure at the size asked for, at which the face is set larger by its scale. */
  const ofFace = (ems: number): number => perThousand((ems / face.scale) * face.unitsPerEm);
  const { left, bottom, right, top } = face.bbox;
  const cut = isUsual(letters) ? usualCut(face) : written(letters);
  const { name } = cut;
  const program = file.addDeflated(`/Length1 ${cut.length}`, cut.program);
  const descriptor = file.add(
    `<</Type/FontDescriptor/FontName/${name}/Flags 4/FontBBox[${[left, bottom, right, top].map(perThousand).join(" ")}]` +
      `/ItalicAngle 0/Ascent ${ofFace(face.metrics.ascent)}` +
      `/Descent ${ofFace(-face.metrics.descent)}` +
      `/CapHeight ${ofFace(face.metrics.capHeight)}` +
      `/XHeight ${ofFace(face.metrics.xHeight)}` +
      `/StemV ${face.name.endsWith("Bold") ? 140 : 80}/FontFile2 ${program} 0 R>>`,
  );
  const descendant = file.add(
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}` +
      `/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ${descriptor} 0 R` +
      `/CIDToGIDMap/Identity/DW 0/W[1[${cut.widths}]]>>`,
  );
  const map = file.addDeflated("", cut.map);
  file.fill(
    font,
    `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H` +
      `/DescendantFonts[${descendant} 0 R]/ToUnicode ${map} 0 R>>`,
  );
};
