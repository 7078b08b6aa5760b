// images: PNG (ISO/IEC 15948), chunk by chunk: sums are checked, and only what draws is kept. A moving one is its
// first picture.
import { crc32, inflate } from "node:zlib";
import { type Image, lettersAt, viewOf } from "./Image.ts";

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const drawing = ["IHDR", "PLTE", "tRNS", "IDAT", "IEND"];
/** Samples in a pixel by colour type. */
const samples: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

interface Chunk {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** null where one is damaged or the end is missing. What follows the end is not looked at. */
const chunksOf = (bytes: Uint8Array): readonly Chunk[] | null => {
  const view = viewOf(bytes);
  const chunks: Chunk[] = [];
  for (let at = signature.length; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return null;
    if (crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) return null;
    const name = lettersAt(bytes, at + 4);
    chunks.push({ name, bytes: bytes.subarray(at, end) });
    if (name === "IEND") return chunks;
    at = end;
  }
  return null;
};

/** Whether the pixels are all there, and no more than that is ever unpacked. */
const isWhole = (data: Uint8Array, pixels: number): Promise<boolean> =>
  new Promise((done) =>
    inflate(data, { maxOutputLength: pixels }, (fault, out) => done(fault === null && out.length > 0)),
  );

/** null where it is damaged. `mostPixels`: larger ones are told by their size and not unpacked. */
export const readPng = async (bytes: Uint8Array, mostPixels: number): Promise<Image | null> => {
  if (signature.some((byte, at) => bytes[at] !== byte)) return null;
  const chunks = chunksOf(bytes);
  const [head] = chunks ?? [];
  if (!chunks || head?.name !== "IHDR" || head.bytes.length !== 25) return null;
  const view = viewOf(head.bytes);
  const [width, height] = [view.getUint32(8), view.getUint32(12)];
  const [depth, colour] = [head.bytes[16]!, head.bytes[17]!];
  if (width === 0 || height === 0 || samples[colour] === undefined) return null;
  if (width * height <= mostPixels) {
    const data = Buffer.concat(
      chunks.filter(({ name }) => name === "IDAT").map(({ bytes: each }) => each.subarray(8, -4)),
    );
    // Interlaced, each of seven passes has rows of its own.
    const most = 2 * (Math.ceil((width * samples[colour] * depth) / 8) + 1) * (height + 8);
    if (data.length === 0 || !(await isWhole(data, most))) return null;
  }
  return {
    type: "image/png",
    bytes: Buffer.concat([
      Uint8Array.from(signature),
      ...chunks.filter(({ name }) => drawing.includes(name)).map((each) => each.bytes),
    ]),
    width,
    height,
  };
};
