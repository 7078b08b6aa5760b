// images: WebP (RFC 9649), chunk by chunk: the picture and its transparency are kept, everything else is left out.
import { type Image, lettersAt, viewOf } from "./Image.ts";

interface Chunk {
  readonly name: string;
  readonly data: Uint8Array;
}

/** null where it is damaged. What follows its end is not looked at. */
const chunksOf = (bytes: Uint8Array): readonly Chunk[] | null => {
  const view = viewOf(bytes);
  const whole = 8 + view.getUint32(4, true);
  if (whole > bytes.length) return null;
  const chunks: Chunk[] = [];
  for (let at = 12; at + 8 <= whole; ) {
    const length = view.getUint32(at + 4, true);
    if (at + 8 + length > whole) return null;
    chunks.push({ name: lettersAt(bytes, at), data: bytes.subarray(at + 8, at + 8 + length) });
    at += 8 + length + (length % 2);
  }
  return chunks;
};

/** The size of a picture from its own first bytes, so that no outer one can lie about it. */
const sizeOf = ({ name, data }: Chunk): readonly [number, number] | null => {
  const view = viewOf(data);
  if (name === "VP8 ") {
    const isKey = data.length >= 10 && data[3] === 0x9d && data[4] === 0x01 && data[5] === 0x2a;
    return isKey ? [view.getUint16(6, true) & 0x3fff, view.getUint16(8, true) & 0x3fff] : null;
  }
  if (data.length < 5 || data[0] !== 0x2f) return null;
  const packed = view.getUint32(1, true);
  return [(packed & 0x3fff) + 1, ((packed >>> 14) & 0x3fff) + 1];
};

const chunk = (name: string, data: Uint8Array): Uint8Array => {
  const head = Buffer.alloc(8);
  head.write(name, "latin1");
  head.writeUInt32LE(data.length, 4);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
};

/** Says that transparency follows, and how large the picture is. */
const withAlpha = (width: number, height: number): Uint8Array => {
  const data = Buffer.alloc(10);
  data[0] = 0x10;
  data.writeUIntLE(width - 1, 4, 3);
  data.writeUIntLE(height - 1, 7, 3);
  return chunk("VP8X", data);
};

/** null where it is damaged or moves. */
export const readWebp = (bytes: Uint8Array): Image | null => {
  if (bytes.length < 20 || lettersAt(bytes, 0) !== "RIFF" || lettersAt(bytes, 8) !== "WEBP") return null;
  const chunks = chunksOf(bytes);
  if (chunks === null || chunks.some(({ name }) => name === "ANIM" || name === "ANMF")) return null;
  const pictures = chunks.filter(({ name }) => name === "VP8 " || name === "VP8L");
  const size = pictures.length === 1 ? sizeOf(pictures[0]!) : null;
  if (size === null || size.includes(0)) return null;
  const [width, height] = size;
  const picture = pictures[0]!;
  const alpha = picture.name === "VP8 " ? chunks.find(({ name }) => name === "ALPH") : undefined;
  const body = Buffer.concat([
    Buffer.from("WEBP", "latin1"),
    ...(alpha === undefined ? [] : [withAlpha(width, height), chunk("ALPH", alpha.data)]),
    chunk(picture.name, picture.data),
  ]);
  return { type: "image/webp", bytes: chunk("RIFF", body), width, height };
};
