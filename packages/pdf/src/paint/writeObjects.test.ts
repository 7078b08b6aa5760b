import { PDFDict, PDFDocument, PDFName, PDFNumber, PDFRawStream } from "pdf-lib";
import { describe, expect, it } from "vitest";
import { openFile } from "../readBack/openFile.ts";
import { UnreadableFile } from "../readBack/UnreadableFile.ts";
import { createObjectWriter } from "./writeObjects.ts";

/** A file of an empty page tree and as many dictionaries as wanted, each with its place in the list. */
const fileOf = (count: number): Uint8Array => {
  const writer = createObjectWriter();
  const catalog = writer.reserve();
  const pages = writer.add("<</Type/Pages/Count 0/Kids[]>>");
  for (let at = 0; at < count; at++) writer.add(`<</At ${at}>>`);
  writer.addStream("/Kind/Plain", Buffer.from("some bytes"));
  writer.fill(catalog, `<</Type/Catalog/Pages ${pages} 0 R>>`);
  return writer.finish(catalog, writer.add("<</Title(Objects)>>"));
};

describe("objects written to a file", () => {
  it("are found again by another reader, packed and streams alike, more than one container's worth", async () => {
    const document = await PDFDocument.load(fileOf(1200));
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
    const file = openFile(fileOf(700));
    // Catalog and page tree are 1 and 2.
    for (const at of [0, 499, 500, 699])
      expect(file.resolve({ kind: "reference", number: at + 3 })).toEqual(new Map([["At", at]]));
  });

  it("refuses an object that was named and never written, or written twice", () => {
    const writer = createObjectWriter();
    const number = writer.reserve();
    expect(() => writer.finish(number, number)).toThrow(/never written/);
    writer.fill(number, "<<>>");
    expect(() => writer.fill(number, "<<>>")).toThrow(/written already/);
  });

  it("are unreadable where a container gives an object another number than the table does", () => {
    const writer = createObjectWriter();
    const catalog = writer.add("<</Type/Catalog>>");
    const good = Buffer.from(writer.finish(catalog, catalog)).toString("latin1");
    expect(openFile(Buffer.from(good, "latin1")).resolve({ kind: "reference", number: 1 })).toEqual(
      new Map([["Type", { kind: "name", name: "Catalog" }]]),
    );
    // The same container, not compressed, with a wrong number in front; the table behind it moves along.
    const container = /2 0 obj\n<<\/Type\/ObjStm[\s\S]*?endobj\n/;
    const before = container.exec(good)![0];
    const body = "7 0 <</Type/Catalog>>\n";
    const after = `2 0 obj\n<</Type/ObjStm/N 1/First 4/Length ${body.length}>>\nstream\n${body}\nendstream\nendobj\n`;
    const start = good.indexOf("3 0 obj") + after.length - before.length;
    const wrong = good.replace(container, () => after).replace(/startxref\n\d+/, `startxref\n${start}`);
    const read = () => openFile(Buffer.from(wrong, "latin1")).resolve({ kind: "reference", number: 1 });
    expect(read).toThrow(UnreadableFile);
    expect(read).toThrow(/not at its place/);
  });
});
