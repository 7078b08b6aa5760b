// command line: writing to a pipe no faster than its reader reads.
import { once } from "node:events";
import type { Writable } from "node:stream";

/** Resolves when the stream can take more. */
export const writeTo = async (stream: Writable, chunk: string | Uint8Array): Promise<void> => {
  if (!stream.write(chunk)) await once(stream, "drain");
};
