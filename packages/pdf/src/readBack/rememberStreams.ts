// readBack: what was read of streams that come again in file after file: usual letters and pictures. A stream is known
// by all of its bytes and by nothing else, so what was read of it is what would be read again.
import type { OpenedFile } from "./openFile.ts";
import { nameOf, type PdfStream } from "./PdfValue.ts";
import { latin1 } from "./parseValue.ts";

interface Known<Value> {
  /** Of the decoded bytes. */
  readonly length: number;
  readonly value: Value;
}

/** Streams longer than this are no pictures and no usual letters. */
const longestKept = 32 * 1024;

/** Whether its bytes alone say what it decodes to. */
const isPlainlyDeflated = ({ dictionary }: PdfStream): boolean =>
  nameOf(dictionary.get("Filter")) === "FlateDecode" && !dictionary.has("DecodeParms");

/**
 * Reads a stream's decoded bytes by `make`, or answers what it made of the same
 * bytes before: about the last `limit` are kept. `make` may look at nothing but
 * the bytes, and nobody changes what it made.
 */
export const rememberStreams = <Value>(
  limit: number,
  make: (bytes: Uint8Array) => Value,
): ((file: OpenedFile, stream: PdfStream) => Value) => {
  let young = new Map<string, Known<Value>>();
  let old = new Map<string, Known<Value>>();
  return (file, stream) => {
    if (stream.raw.length > longestKept || !isPlainlyDeflated(stream)) return make(file.decode(stream));
    const key = latin1(stream.raw);
    let known = young.get(key);
    if (known === undefined) {
      known = old.get(key);
      if (known === undefined) {
        const bytes = file.decode(stream);
        known = { length: bytes.length, value: make(bytes) };
      }
      if (young.size >= limit) {
        old = young;
        young = new Map();
      }
      young.set(key, known);
    }
    file.count(stream, known.length);
    return known.value;
  };
};
