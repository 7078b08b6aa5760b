import { readFileSync } from "node:fs";
import { copiesOf, type Finished, type Made, makeLabels, type Outcome, readRequest } from "@plainlabel/core";
import { beforeAll, describe, expect, it } from "vitest";
import { createPdfPainter } from "../createPdfPainter.ts";
import { printZpl } from "../testing/printZpl.ts";
import { deriveEach, deriveWhole } from "./deriveLabels.ts";

const example = new URL("../../../../examples/requests/antibiotic-finish-the-course.json", import.meta.url);
const sheet = {
  paper: "a4",
  columns: 2,
  rows: 4,
  margins: { top: 12, right: 8, bottom: 12, left: 8 },
  gaps: { across: 3, down: 0 },
  startAt: 7,
};

const finished = async (change: object): Promise<Finished> => {
  const request = readRequest({ ...JSON.parse(readFileSync(example, "utf8")), ...change });
  if (!request.ok) throw new Error("the example is refused");
  const made = (await makeLabels([request.value], await createPdfPainter())) as Made;
  return { file: made.files[0]!, sets: copiesOf(made.items).map(({ set }) => set) };
};

let roll: Finished;
let onSheet: Finished;
beforeAll(async () => {
  roll = await finished({ stock: "102x76", dpi: 300, copies: 2 });
  onSheet = await finished({ stock: sheet });
});

const formats = ["png", "svg", "zpl"] as const;
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const derived = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error("refused");
  return outcome.value;
};
const each = async (format: (typeof formats)[number], from: Finished) =>
  derived(await deriveEach(format, from));
const whole = async (format: (typeof formats)[number], from: Finished, label?: number) =>
  derived(await deriveWhole(format, from, label));

/** Dots across and down, from the header. */
const sizeOfPng = (png: Uint8Array): readonly number[] => {
  const bytes = Buffer.from(png);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

describe("labels from a roll", () => {
  it.each(formats)(
    "come as one %s for each copy of each label, and the second copy is the same",
    async (format) => {
      const labels = roll.sets[0]!.pages.length;
      expect(labels).toBeGreaterThan(1);
      const files = await each(format, roll);
      expect(files).toHaveLength(2 * labels);
      expect(files.slice(labels)).toEqual(files.slice(0, labels));
      expect(new Set(files.map(text)).size).toBe(labels);
    },
  );

  it("are drawn at the request's own dots: 102 x 76 mm at 300 dpi", async () => {
    for (const png of await each("png", roll)) expect(sizeOfPng(png)).toEqual([1205, 898]);
    for (const zpl of await each("zpl", roll)) expect(text(zpl)).toContain("^PW1205^LL898");
    for (const svg of await each("svg", roll)) expect(text(svg)).toContain('width="102mm" height="76mm"');
  });

  it.each(formats)("are the same %s where their copies are not in the file", async (format) => {
    const request = readRequest({ ...JSON.parse(readFileSync(example, "utf8")), stock: "102x76", dpi: 300 });
    if (!request.ok) throw new Error("the example is refused");
    const made = (await makeLabels([request.value], await createPdfPainter())) as Made;
    const once: Finished = { file: made.files[0]!, sets: [made.items[0]!.set], copies: [2] };
    expect(await each(format, once)).toEqual(await each(format, roll));
    expect(await whole(format, once, 3)).toEqual(await whole(format, roll, 3));
  });

  it("print in order when sent as one piece of ZPL", async () => {
    const job = text(await whole("zpl", roll));
    const apart = (await each("zpl", roll)).map(text);
    expect(printZpl(job)).toEqual(apart.flatMap(printZpl));
  });

  it("stand one under another in a preview, and alone when one is asked for", async () => {
    const count = (await each("png", roll)).length;
    // 3 mm at 300 dpi between two labels.
    expect(sizeOfPng(await whole("png", roll))).toEqual([1205, count * 898 + (count - 1) * 35]);
    const svg = text(await whole("svg", roll));
    expect(svg).toContain(`width="102mm" height="${count * 76 + (count - 1) * 3}mm"`);
    for (const format of formats) expect(await whole(format, roll, 2)).toEqual((await each(format, roll))[1]);
  });

  it.each([0, -1, 99, 1.5, Number.NaN])("are refused as number %d", async (label) => {
    const outcome = await deriveWhole("png", roll, label);
    expect(outcome.ok ? [] : outcome.refusals.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "no-such-label /label",
    ]);
  });

  it("are refused beyond a hundred pages, but for one of them", async () => {
    const many: Finished = { ...roll, sets: Array.from({ length: 60 }, () => roll.sets[0]!) };
    for (const format of ["png", "svg"] as const) {
      const outcome = await deriveEach(format, many);
      expect(outcome.ok ? [] : outcome.refusals.map(({ code }) => code)).toEqual(["too-many-pages"]);
    }
    expect((await deriveWhole("svg", many, 3)).ok).toBe(true);
  });
});

describe("labels on an A4 sheet", () => {
  it("are drawn as the sheets that would be printed", async () => {
    const pages = await each("png", onSheet);
    expect(pages.map(sizeOfPng)).toEqual(pages.map(() => [1678, 2374]));
    expect(await each("svg", onSheet)).toHaveLength(pages.length);
  });

  it("say all their words in SVG, label after label", async () => {
    const words = onSheet.sets[0]!.pages.flatMap(({ groups }) =>
      groups.flatMap(({ items }) =>
        items.map((item) => (item.kind === "text" ? item.text.trim() : item.alt)),
      ),
    );
    const said = (await each("svg", onSheet)).flatMap((svg) =>
      [...text(svg).matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label),
    );
    expect(said).toEqual(words);
  });

  it("are refused as ZPL: no label printer takes A4", async () => {
    for (const outcome of [await deriveEach("zpl", onSheet), await deriveWhole("zpl", onSheet)])
      expect(outcome.ok ? [] : outcome.refusals.map(({ code, path }) => `${code} ${path}`)).toEqual([
        "too-wide-for-zpl /stock",
      ]);
  });
});
