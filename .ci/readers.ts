// Other people's readers on our labels. Each must say what the request says: poppler reads the words in order, the
// paper's size and the fonts; qpdf the syntax. Usage: node .ci/readers.ts FOLDER, with the demo's files in it.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, parse } from "node:path";
import { makeLabels, readJson, readSubmission, toMillimetres } from "@plainlabel/core";
import { createPdfPainter } from "@plainlabel/pdf";

const folder = process.argv[2] ?? "out";
const requests = join(import.meta.dirname, "..", "examples", "requests");
const run = (tool: string, ...args: string[]): string => execFileSync(tool, args, { encoding: "utf8" });
const plain = (text: string): string => text.replace(/\s+/g, " ").trim();
const painter = await createPdfPainter();
const complaints: string[] = [];

/** Complains of the first of `parts` that does not follow the one before it in `text`. */
const inOrder = (name: string, text: string, parts: readonly string[]): void => {
  let from = 0;
  for (const part of parts.map(plain)) {
    const at = text.indexOf(part, from);
    if (at < 0) complaints.push(`${name}: "${part}" is missing or out of order`);
    else from = at + part.length;
  }
};

for (const file of readdirSync(requests).filter((each) => each.endsWith(".json"))) {
  const { name } = parse(file);
  const pdf = join(folder, `${name}.pdf`);
  const sent = readJson(readFileSync(join(requests, file)));
  const read = sent.ok ? readSubmission(sent.value) : sent;
  const made = read.ok ? await makeLabels(read.value, painter) : undefined;
  if (made?.outcome !== "made") throw new Error(`${name} was not made`);
  const [item] = made.items;
  if (item === undefined) throw new Error(`${name} has no item`);
  const { person, medicine, pharmacy, purpose } = item.request;
  // A companion leaves the other particulars to the label on the box.
  const particulars =
    purpose === "companion"
      ? []
      : [
          ...(medicine.quantity === undefined ? [] : [medicine.quantity]),
          pharmacy.name,
          ...pharmacy.address.split(", "),
        ];

  // -raw follows the content stream, which is the reading order.
  const text = plain(run("pdftotext", "-raw", pdf, "-"));
  inOrder(name, text, [
    person.name,
    medicine.name,
    ...[medicine.strength, medicine.form].filter((part) => part !== undefined),
    ...item.comparison.label,
    ...particulars,
  ]);
  if (purpose === "companion" && !text.includes("Goes with the label on the box"))
    complaints.push(`${name}: nothing about the label it goes with`);
  if (!/Keep (this )?(out of the sight and reach of|away from) children\./.test(text)) {
    complaints.push(`${name}: nothing about children`);
  }

  const paper = item.set.sheet ?? item.set.pages[0];
  const size = /Page +1 size: +([\d.]+) x ([\d.]+) pts/.exec(run("pdfinfo", "-f", "1", "-l", "1", pdf));
  const off = (seen: string | undefined, wanted: number | undefined) =>
    Math.abs(toMillimetres(Number(seen)) - toMillimetres(wanted ?? 0)) > 0.01;
  if (off(size?.[1], paper?.width) || off(size?.[2], paper?.height))
    complaints.push(`${name}: wrong paper size`);

  const fonts = run("pdffonts", pdf)
    .split("\n")
    .slice(2)
    .filter((line) => line !== "");
  if (fonts.length === 0 || fonts.some((line) => !/ yes yes yes +\d+ +\d+$/.test(line))) {
    complaints.push(`${name}: a font is not embedded, not cut or has no Unicode map`);
  }
  run("qpdf", "--check", pdf);
}

for (const complaint of complaints) console.error(complaint);
if (complaints.length > 0) process.exit(1);
console.log(
  `${readdirSync(folder).filter((each) => each.endsWith(".pdf")).length} PDF files; poppler and qpdf have no complaint`,
);
