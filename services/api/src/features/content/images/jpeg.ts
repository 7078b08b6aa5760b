// images: JPEG (ITU-T T.81), segment by segment: what draws is kept, everything else is left out but which way up it is.
import { type Image, viewOf } from "./Image.ts";

const [soi, eoi, sos, app1, app14] = [0xd8, 0xd9, 0xda, 0xe1, 0xee];

/** Baseline, extended and progressive; arithmetic and lossless ones are shown by no browser. */
const frames = [0xc0, 0xc1, 0xc2];
/** Tables and scans: quantisation, Huffman, restart interval. */
const drawing = [...frames, 0xc4, 0xdb, 0xdd, sos];

interface Segment {
  readonly marker: number;
  /** From the marker to the end of its data. */
  readonly bytes: Uint8Array;
}

/** Where the entropy-coded data of a scan ends: at the next marker that is neither stuffed nor a restart. */
const endOfScan = (bytes: Uint8Array, from: number): number => {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1]!;
    if (bytes[at] === 0xff && next !== 0 && !(next >= 0xd0 && next <= 0xd7) && next !== 0xff) return at;
  }
  return -1;
};

/** null where it is no whole JPEG. What follows its end is not looked at. */
const segmentsOf = (bytes: Uint8Array): readonly Segment[] | null => {
  const view = viewOf(bytes);
  const segments: Segment[] = [];
  let at = 2;
  for (;;) {
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1;
    if (bytes[at] !== 0xff || at + 1 >= bytes.length) return null;
    const marker = bytes[at + 1]!;
    if (marker === eoi) return segments;
    if (at + 4 > bytes.length) return null;
    const length = view.getUint16(at + 2);
    const data = at + 2 + length;
    const end = marker === sos ? endOfScan(bytes, data) : data;
    if (length < 2 || end < 0 || end > bytes.length) return null;
    segments.push({ marker, bytes: bytes.subarray(at, end) });
    at = end;
  }
};

/** The orientation of an Exif segment, 1 to 8; null where it says none. */
const orientationIn = ({ marker, bytes }: Segment): number | null => {
  if (marker !== app1 || String.fromCharCode(...bytes.subarray(4, 10)) !== "Exif\0\0") return null;
  const view = viewOf(bytes.subarray(10));
  const size = view.byteLength;
  if (size < 14) return null;
  const little = view.getUint16(0) === 0x4949;
  const first = view.getUint32(4, little);
  if (first + 2 > size) return null;
  const count = view.getUint16(first, little);
  for (let index = 0; index < count; index += 1) {
    const at = first + 2 + index * 12;
    if (at + 12 > size) return null;
    if (view.getUint16(at, little) === 0x0112) {
      const said = view.getUint16(at + 8, little);
      return said >= 1 && said <= 8 ? said : null;
    }
  }
  return null;
};

/** An Exif segment that says which way up it is, and nothing else. */
const turned = (orientation: number): Uint8Array =>
  Uint8Array.of(
    ...[0xff, app1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0],
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1],
    ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0],
    ...[0, 0, 0, 0],
  );

/** Says how the colours of a picture in four inks or in RGB are written: without it they come out wrong. */
const isAdobe = ({ marker, bytes }: Segment): boolean =>
  marker === app14 && bytes.length === 16 && String.fromCharCode(...bytes.subarray(4, 9)) === "Adobe";

/** null where it is damaged, or of a kind that browsers do not show. */
export const readJpeg = (bytes: Uint8Array): Image | null => {
  if (bytes[0] !== 0xff || bytes[1] !== soi) return null;
  const segments = segmentsOf(bytes);
  const frame = segments?.filter(({ marker }) => frames.includes(marker));
  if (!segments?.some(({ marker }) => marker === sos) || frame?.length !== 1) return null;
  const size = frame[0]!.bytes;
  if (size.length < 10) return null;
  const [height, width] = [viewOf(size).getUint16(5), viewOf(size).getUint16(7)];
  if (width === 0 || height === 0) return null;
  const orientation = segments.map(orientationIn).find((said) => said !== null) ?? 1;
  const kept = segments.filter((each) => drawing.includes(each.marker) || isAdobe(each));
  return {
    type: "image/jpeg",
    bytes: Buffer.concat([
      Uint8Array.of(0xff, soi),
      ...(orientation === 1 ? [] : [turned(orientation)]),
      ...kept.map((each) => each.bytes),
      Uint8Array.of(0xff, eoi),
    ]),
    ...(orientation < 5 ? { width, height } : { width: height, height: width }),
  };
};
