// rendering: labels as a zip: a PDF for each item, and what a professional checks beside them.
import { buffer } from "node:stream/consumers";
import { ZipFile } from "yazl";

export interface ZipPart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The same for the same parts, whenever and wherever it is made: a zip's times are local ones. */
const always = new Date(1980, 0, 1);

/** A zip of the parts in their order. */
export const zipOfLabels = async (parts: readonly ZipPart[]): Promise<Uint8Array> => {
  const zip = new ZipFile();
  for (const { name, bytes } of parts)
    zip.addBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), name, {
      mtime: always,
      compress: name.endsWith(".json"),
    });
  zip.end();
  return new Uint8Array(await buffer(zip.outputStream));
};
