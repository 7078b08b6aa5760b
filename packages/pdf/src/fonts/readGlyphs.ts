// fonts: reads glyph outlines and widths straight out of the TrueType tables, without decoding them.

export interface GlyphTables {
  readonly longOffsets: boolean;
  readonly count: number;
  /** Number of full entries in hmtx; later glyphs share the last width. */
  readonly longMetrics: number;
  readonly loca: Uint8Array;
  readonly glyf: Uint8Array;
  readonly hmtx: Uint8Array;
}

export interface Glyphs {
  advance(glyph: number): number;
  bearing(glyph: number): number;
  outline(glyph: number): Uint8Array;
}

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Reads by index; a glyph the file does not have is a bug and throws. */
export const readGlyphs = (tables: GlyphTables): Glyphs => {
  const { count, longMetrics, glyf } = tables;
  const loca = view(tables.loca);
  const hmtx = view(tables.hmtx);
  const known = (glyph: number): number => {
    if (glyph < 0 || glyph >= count) throw new RangeError(`the face has no glyph ${glyph}`);
    return glyph;
  };
  const offset = (glyph: number): number =>
    tables.longOffsets ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2;
  return {
    advance: (glyph) => hmtx.getUint16(Math.min(known(glyph), longMetrics - 1) * 4),
    bearing: (glyph) =>
      known(glyph) < longMetrics
        ? hmtx.getInt16(glyph * 4 + 2)
        : hmtx.getInt16(longMetrics * 4 + (glyph - longMetrics) * 2),
    outline: (glyph) => glyf.subarray(offset(known(glyph)), offset(glyph + 1)),
  };
};
