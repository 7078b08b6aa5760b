// golden: dots as small PNG files and back, without a library whose version would change the bytes.
import { deflateSync, inflateSync } from "node:zlib";
import type { Dots } from "./rasterLabels.ts";

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

const crc = (bytes: Uint8Array): number => {
  let value = 0xffffffff;
  for (const byte of bytes) value = crcTable[(value ^ byte) & 0xff]! ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
};

const chunk = (type: string, body: Uint8Array): Buffer => {
  const named = Buffer.concat([Buffer.from(type, "latin1"), body]);
  const head = Buffer.alloc(4);
  head.writeUInt32BE(body.length);
  const tail = Buffer.alloc(4);
  tail.writeUInt32BE(crc(named));
  return Buffer.concat([head, named, tail]);
};

const png = (width: number, height: number, bits: 1 | 8, rows: Uint8Array): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = bits; // grey, one sample a pixel
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", new Uint8Array()),
  ]);
};

/** A PNG of one bit a dot (PNG specification, third edition: bit depth 1, grey, no filter). */
export const pngOfDots = ({ width, height, black }: Dots): Buffer => {
  const line = Math.ceil(width / 8) + 1;
  const rows = new Uint8Array(line * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      if (black[y * width + x] === 0) rows[y * line + 1 + (x >> 3)]! |= 0x80 >> (x & 7);
  return png(width, height, 1, rows);
};

/** A PNG of 256 greys, 0 black. */
export const pngOfGreys = (width: number, height: number, grey: Uint8Array): Buffer => {
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    rows.set(grey.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return png(width, height, 8, rows);
};

/** Reads what `pngOfDots` wrote, and no other PNG. */
export const dotsOfPng = (file: Buffer): Dots => {
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const packed: Buffer[] = [];
  for (let at = 8; at < file.length; at += file.readUInt32BE(at) + 12)
    if (file.toString("latin1", at + 4, at + 8) === "IDAT")
      packed.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  const rows = inflateSync(Buffer.concat(packed));
  const line = Math.ceil(width / 8) + 1;
  const black = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      if ((rows[y * line + 1 + (x >> 3)]! & (0x80 >> (x & 7))) === 0) black[y * width + x] = 1;
  return { width, height, black };
};
