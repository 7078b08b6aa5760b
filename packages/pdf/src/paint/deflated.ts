// paint: how the streams of a file are compressed.
import { deflateSync } from "node:zlib";

/** zlib answers in pieces of 16 kB unless told, which a file's small streams would fill with nothing. */
const leastPiece = 1024;

/**
 * What belongs to one file: a quarter of the time that the usual level takes is
 * worth a hundredth of the file.
 */
export const deflated = (bytes: Uint8Array): Uint8Array =>
  deflateSync(bytes, { level: 4, chunkSize: Math.max(leastPiece, bytes.length >> 1) });

/** What many files hold: as small as can be, and copied, since what zlib answers stands in a larger piece of memory. */
export const deflatedOnce = (bytes: Uint8Array): Uint8Array =>
  new Uint8Array(deflateSync(bytes, { level: 9 }));
