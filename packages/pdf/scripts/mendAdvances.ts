// build: puts advance widths right that are wrong in a font as it is published.

/** A copy of a TrueType font with these advances (font units, by glyph). Throws where a glyph has no advance of its own. */
export const mendAdvances = (font: Uint8Array, advances: Readonly<Record<number, number>>): Uint8Array => {
  const mended = font.slice();
  const view = new DataView(mended.buffer, mended.byteOffset, mended.byteLength);
  const tableAt = (tag: string): number => {
    for (let entry = 12; entry < 12 + view.getUint16(4) * 16; entry += 16) {
      const name = String.fromCharCode(...mended.subarray(entry, entry + 4));
      if (name === tag) return view.getUint32(entry + 8);
    }
    throw new Error(`the font has no table ${tag}`);
  };
  const ownAdvances = view.getUint16(tableAt("hhea") + 34);
  const hmtx = tableAt("hmtx");
  for (const [glyph, advance] of Object.entries(advances)) {
    if (Number(glyph) >= ownAdvances) throw new Error(`glyph ${glyph} has no advance of its own`);
    view.setUint16(hmtx + Number(glyph) * 4, advance);
  }
  return mended;
};
