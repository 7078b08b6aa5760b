import { PDFDict, PDFDocument, PDFName, PDFNumber, PDFRawStream } from "pdf-lib";
import { describe, expect, it } from "vitest";
import { openFile } from "../readBack/openFile.ts";
import { UnreadableFile } from "../readBack/UnreadableFile.ts";
import { startFile } from "./LabelFile.ts";

const start = () =>
  startFile({ title: "Objects", lang: "en-GB", date: "2026-12-01", producer: "Plainlabel" });

type File = ReturnType<typeof start>;

const add = (file: File, body: string): number => {
  const number = file.reserve();
  file.fillObject(number, body);
  return number;
};

/** A file of no pages and as many dictionaries as wanted, each with its place in the list; and the first one's number. */
const fileOf = (count: number): { readonly bytes: Uint8Array; readonly first: number } => {
  const file = start();
  const numbers = Array.from({ length: count }, (_, at) => add(file, `<</At ${at}>>`));
  file.addStream("/Kind/Plain", Buffer.from("some bytes"));
  return { bytes: file.finish(), first: numbers[0]! };
};

describe("objects written to a file", () => {
  it("are found again by another reader, packed and streams alike, more than one container's worth", async () => {
    const document = await PDFDocument.load(fileOf(1200).bytes);
    const objects = document.context.enumerateIndirectObjects().map(([, object]) => object);
    const places = objects.flatMap((object) =>
      object instanceof PDFDict && object.has(PDFName.of("At"))
        ? [object.lookup(PDFName.of("At"), PDFNumber).asNumber()]
        : [],
    );
    expect(places).toEqual(Array.from({ length: 1200 }, (_, at) => at));
    const streams = objects.filter(
      (object) => object instanceof PDFRawStream && object.dict.has(PDFName.of("Kind")),
    );
    expect(streams.map((stream) => Buffer.from((stream as PDFRawStream).contents).toString())).toEqual([
      "some bytes",
    ]);
    expect(document.getTitle()).toBe("Objects");
  });

  it("are found again by our own reader under their numbers", () => {
    const { bytes, first } = fileOf(700);
    const file = openFile(bytes);
    for (const at of [0, 499, 500, 699])
      expect(file.resolve({ kind: "reference", number: first + at })).toEqual(new Map([["At", at]]));
  });

  it("refuses an object that was named and never written, or written twice", () => {
    const file = start();
    const number = file.reserve();
    expect(() => file.finish()).toThrow(/never written/);
    file.fillObject(number, "<<>>");
    expect(() => file.fillObject(number, "<<>>")).toThrow(/written already/);
  });

  it("are unreadable where a container gives an object another number than the table does", () => {
    const begun = start();
    const number = add(begun, "<</Kind/Alone>>");
    const good = Buffer.from(begun.finish()).toString("latin1");
    expect(openFile(Buffer.from(good, "latin1")).resolve({ kind: "reference", number })).toEqual(
      new Map([["Kind", { kind: "name", name: "Alone" }]]),
    );
    // The same container, not compressed, with a wrong number in front; the table behind it moves along.
    const container = /(\d+ 0 obj)\n<<\/Type\/ObjStm[\s\S]*?endobj\n/;
    const [before, opening] = container.exec(good)!;
    const body = `${number + 1} 0 <</Kind/Alone>>`;
    const plain = (length: number): string =>
      `${opening}\n<</Type/ObjStm/N 1/First ${body.indexOf("<<")}/Length ${length}>>\nstream\n` +
      `${body.padEnd(length)}\nendstream\nendobj\n`;
    /* As long as before, so that everything behind it stays at its place. */
    const wrong = good.replace(before!, plain(body.length + before!.length - plain(body.length).length));
    expect(wrong).toHaveLength(good.length);
    const read = () => openFile(Buffer.from(wrong, "latin1")).resolve({ kind: "reference", number });
    expect(read).toThrow(UnreadableFile);
    expect(read).toThrow(/not at its place/);
  });
});
