// embed: the glyphs of one face that one document uses, each under a code that stands for exactly one text.
import type { Face } from "../fonts/Face.ts";
import type { Cluster } from "../text/ShapedLine.ts";

/** One code of the cut: what it shows, what it says and how far it moves the pen (font units). */
export interface Entry {
  readonly cluster: Cluster;
  readonly advance: number;
  /** The face's glyph that it simply is; null for glyphs put together. */
  readonly glyph: number | null;
  /** The code as it stands in a content stream: four hexadecimal digits. */
  readonly hex: string;
}

/**
 * The advance as the file tells it, in thousandths of an em: whole, since PDFium,
 * which Chrome prints with, cuts off what is behind the point, and a line of
 * thirty letters then ends a tenth of a millimetre early. Lines make up the rest.
 */
export const toldAdvance = ({ advance }: Pick<Entry, "advance">, { unitsPerEm }: Face): number =>
  Math.round((advance * 1000) / unitsPerEm);

export interface FontCut {
  readonly face: Face;
  /** Entries in the order of their codes, which start at 1; code 0 is the missing glyph and never used. */
  readonly entries: readonly Entry[];
  entryOf(cluster: Cluster): Entry;
}

const plainGlyph = ({ glyphs }: Cluster): number | null => {
  const [only, more] = glyphs;
  return only && !more && only.x === 0 && only.y === 0 ? only.glyph : null;
};

/**
 * An empty cut. The same glyph saying two different texts gets two codes (the
 * yeh of Urdu and of Arabic, a space and a no-break space), so what is copied
 * or read aloud is what was written. Nothing of it outlives the document.
 */
export const createFontCut = (face: Face): FontCut => {
  const entries: Entry[] = [];
  const known = new Map<string, Entry>();
  return {
    face,
    entries,
    entryOf(cluster) {
      const held = known.get(cluster.key);
      if (held) return held;
      const glyph = plainGlyph(cluster);
      const entry: Entry = {
        cluster,
        glyph,
        advance: glyph === null ? Math.max(0, cluster.advance) : face.advance(glyph),
        hex: (entries.length + 1).toString(16).padStart(4, "0"),
      };
      entries.push(entry);
      known.set(cluster.key, entry);
      return entry;
    },
  };
};
