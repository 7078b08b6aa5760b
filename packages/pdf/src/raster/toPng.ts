// raster: a bitmap to a PNG file (ISO/IEC 15948): one bit to the dot, and how large a dot is.
import { crc32, deflateSync } from "node:zlib";
import { type Bitmap, strideOf } from "./Bitmap.ts";

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** Length, name, content and check sum. */
const chunk = (name: string, content: Uint8Array): Buffer => {
  const bytes = Buffer.alloc(content.length + 12);
  bytes.writeUInt32BE(content.length, 0);
  bytes.write(name, 4, "latin1");
  bytes.set(content, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, content.length + 8)), content.length + 8);
  return bytes;
};

const header = ({ width, height }: Bitmap): Uint8Array => {
  const bytes = Buffer.alloc(13);
  bytes.writeUInt32BE(width, 0);
  bytes.writeUInt32BE(height, 4);
  // One bit to the dot; grey without colour. Compression, filter and interlacing are 0.
  bytes[8] = 1;
  return bytes;
};

/** Dots to the metre, across and down. */
const density = (dpi: number): Uint8Array => {
  const bytes = Buffer.alloc(9);
  const perMetre = Math.round(dpi / 0.0254);
  bytes.writeUInt32BE(perMetre, 0);
  bytes.writeUInt32BE(perMetre, 4);
  bytes[8] = 1;
  return bytes;
};

/** Rows from the top, each after a byte that says "no filter"; in PNG 1 is white. */
const scanlines = ({ width, height, rows }: Bitmap): Uint8Array => {
  const stride = strideOf(width);
  const lines = new Uint8Array(height * (stride + 1));
  for (let y = 0; y < height; y += 1)
    for (let at = 0; at < stride; at += 1) lines[y * (stride + 1) + 1 + at] = ~rows[y * stride + at]!;
  return lines;
};

/** A PNG that prints at its true size where software heeds `dpi`. Same bitmap, same bytes. */
export const toPng = (bitmap: Bitmap, dpi: number): Uint8Array =>
  new Uint8Array(
    Buffer.concat([
      signature,
      chunk("IHDR", header(bitmap)),
      chunk("pHYs", density(dpi)),
      chunk("IDAT", deflateSync(scanlines(bitmap), { level: 9 })),
      chunk("IEND", new Uint8Array()),
    ]),
  );
