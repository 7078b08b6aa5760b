// embed: one code of a cut face.
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

const plainGlyph = ({ glyphs }: Cluster): number | null => {
  const [only, more] = glyphs;
  return only && !more && only.x === 0 && only.y === 0 ? only.glyph : null;
};

/** The entry of a cluster under the code after `before` others. */
export const entryAfter = (before: number, cluster: Cluster, face: Face): Entry => {
  const glyph = plainGlyph(cluster);
  return {
    cluster,
    glyph,
    advance: glyph === null ? Math.max(0, cluster.advance) : face.advance(glyph),
    hex: (before + 1).toString(16).padStart(4, "0"),
  };
};
