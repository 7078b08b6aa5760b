// paint: the ICC profile of the output intent. Labels are black on white, so a grey one of 0.4 kB does.

const ascii = (text: string): Buffer => Buffer.from(text, "latin1");
const u32 = (...values: number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeUInt32BE(value, index * 4);
  return bytes;
};
const padded = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);

/** Illuminant D50 in s15Fixed16, as the profile connection space has it. */
const d50 = u32(0x0000f6d6, 0x00010000, 0x0000d32d);

const description = (text: string): Buffer =>
  Buffer.concat([
    ascii("desc"),
    u32(0, text.length + 1),
    ascii(`${text}\0`),
    // No Unicode and no Macintosh description: 4 + 4 and 2 + 1 + 67 bytes of nothing.
    Buffer.alloc(78),
  ]);

const tags: readonly (readonly [string, Buffer])[] = [
  ["desc", description("Grey, gamma 2.2")],
  ["cprt", Buffer.concat([ascii("text"), u32(0), ascii("No copyright\0")])],
  ["wtpt", Buffer.concat([ascii("XYZ "), u32(0), d50])],
  // One u8Fixed8 number: the exponent 2.2.
  ["kTRC", Buffer.concat([ascii("curv"), u32(0, 1), Buffer.from([0x02, 0x33])])],
];

/** An ICC version 2 monochrome printer profile (ICC.1:2001-04, sections 6.1 and 6.3). */
export const greyProfile = (): Buffer => {
  let offset = 128 + 4 + tags.length * 12;
  const table: Buffer[] = [u32(tags.length)];
  const bodies: Buffer[] = [];
  for (const [tag, body] of tags) {
    table.push(ascii(tag), u32(offset, body.length));
    bodies.push(padded(body));
    offset += padded(body).length;
  }
  const header = Buffer.alloc(128);
  u32(offset).copy(header, 0);
  u32(0x02100000).copy(header, 8);
  ascii("prtrGRAYXYZ ").copy(header, 12);
  // Made on 1 January 2026: a fixed date, so that files are the same every day.
  Buffer.from([0x07, 0xea, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0]).copy(header, 24);
  ascii("acsp").copy(header, 36);
  d50.copy(header, 68);
  return Buffer.concat([header, ...table, ...bodies]);
};
