// command line: a file or standard input as bytes, and as JSON that keeps its digits.
import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { accepted, largestBundle, type Outcome, readJson, refused } from "@plainlabel/core";
import type { Streams } from "./Command.ts";

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "There is no such file.",
  EISDIR: "This is a folder, not a file.",
  EACCES: "The file may not be read.",
};

/** "-" is standard input. The path of a refusal is the file's name. */
export const readSource = async (name: string, { stdin }: Streams): Promise<Outcome<Uint8Array>> => {
  try {
    return accepted(name === "-" ? await buffer(stdin) : await readFile(name));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    return refused({
      code: "unreadable-file",
      path: name,
      detail: reasons[code] ?? "The file could not be read.",
      help: 'Name a readable file, or "-" for standard input.',
    });
  }
};

/** Reads JSON from a file or standard input. */
export const readJsonFrom = async (name: string, streams: Streams): Promise<Outcome<unknown>> => {
  const bytes = await readSource(name, streams);
  return bytes.ok ? readJson(bytes.value, { largest: largestBundle }) : bytes;
};
