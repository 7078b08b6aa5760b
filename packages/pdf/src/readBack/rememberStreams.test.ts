import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { createDecoder } from "./decodeStream.ts";
import type { OpenedFile } from "./openFile.ts";
import type { PdfDictionary, PdfStream, PdfValue } from "./PdfValue.ts";
import { rememberStreams } from "./rememberStreams.ts";
import { UnreadableFile } from "./UnreadableFile.ts";

const deflate: PdfDictionary = new Map([["Filter", { kind: "name", name: "FlateDecode" }]]);
const streamOf = (text: string, dictionary = deflate, options = {}): PdfStream => ({
  kind: "stream",
  dictionary,
  raw: deflateSync(Buffer.from(text), options),
});

const fileOf = (most = 10_000): OpenedFile => ({
  trailer: new Map(),
  numbers: [],
  resolve: (value: PdfValue | undefined) => value ?? null,
  ...createDecoder((value) => value ?? null, most),
});

/** Reads text, and keeps what it was asked to read. */
const reader = (limit = 4) => {
  const asked: string[] = [];
  const read = rememberStreams(limit, (bytes) => {
    asked.push(Buffer.from(bytes).toString());
    return asked.at(-1)!;
  });
  return { asked, read };
};

describe("what was read of a stream", () => {
  it("is known in another file by the same bytes, and by no others", () => {
    const { asked, read } = reader();
    expect(read(fileOf(), streamOf("0 0 m"))).toBe("0 0 m");
    expect(read(fileOf(), streamOf("0 0 m"))).toBe("0 0 m");
    expect(asked).toEqual(["0 0 m"]);
    expect(read(fileOf(), streamOf("0 1 m"))).toBe("0 1 m");
    expect(asked).toEqual(["0 0 m", "0 1 m"]);
  });

  it("is read anew where the dictionary says that the bytes mean something else", () => {
    const { asked, read } = reader();
    read(fileOf(), streamOf("\u0000ab"));
    const predicted = new Map<string, PdfValue>([
      ...deflate,
      [
        "DecodeParms",
        new Map<string, PdfValue>([
          ["Predictor", 12],
          ["Columns", 2],
        ]),
      ],
    ]);
    expect(read(fileOf(), streamOf("\u0000ab", predicted))).toBe("ab");
    expect(read(fileOf(), { ...streamOf("\u0000ab"), dictionary: new Map() })).not.toBe("\u0000ab");
    expect(asked).toHaveLength(3);
  });

  it("counts against a file's bound as if it had been inflated", () => {
    const { read } = reader();
    const long = "x".repeat(80);
    read(fileOf(), streamOf(long));
    const file = fileOf(100);
    const stream = streamOf(long);
    expect(read(file, stream)).toBe(long);
    expect(read(file, stream)).toBe(long);
    expect(() => read(file, streamOf(long))).toThrow(UnreadableFile);
  });

  it("is forgotten after others, so that memory stays bounded", () => {
    const { asked, read } = reader(2);
    for (const text of ["a", "b", "c", "d", "e"]) read(fileOf(), streamOf(text));
    read(fileOf(), streamOf("a"));
    expect(asked).toEqual(["a", "b", "c", "d", "e", "a"]);
  });
});
