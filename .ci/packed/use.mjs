// What a stranger does with the packages: reads directions, makes a label, reads a release's names, starts the service.
import { readFileSync } from "node:fs";
import { wilson } from "@plainlabel/codesign";
import { makeLabels, readSubmission } from "@plainlabel/core";
import { interpretDirections } from "@plainlabel/directions";
import { trySayRegimen, wordsOfSaying } from "@plainlabel/language";
import { createPdfPainter } from "@plainlabel/pdf";
import { altText } from "@plainlabel/pictograms";

const assert = (holds, what) => {
  if (!holds) throw new Error(what);
};

const reading = interpretDirections({ text: "Take half a tablet each morning" }, { form: "tablets" });
assert(reading.understood, "directions are not understood");
const said = trySayRegimen(reading.regimen, { numbers: "words" });
assert(
  said.ok && said.value.map(wordsOfSaying)[0] === "Take half a tablet in the morning.",
  "they are not said",
);

const read = readSubmission(JSON.parse(readFileSync(process.argv[2], "utf8")));
assert(read.ok, "the example is refused");
const made = await makeLabels(read.value, await createPdfPainter());
assert(made.outcome === "made", "no label was made");
assert(new TextDecoder().decode(made.files[0].slice(0, 8)).startsWith("%PDF-1.7"), "the label is no PDF");
assert(altText({ id: "tablets", count: "1.5" }) === "1 and a half tablets", "a picture has no words");
assert(wilson(19, 38).share === 0.5, "a share has no interval");
for (const name of [
  "braille",
  "content",
  "medicines",
  "page",
  "desk",
  "client",
  "notify-govuk",
  "api",
  "cli",
])
  assert(Object.keys(await import(`@plainlabel/${name}`)).length > 0, `${name} has no public name`);
console.log(`${process.version}: a label of ${made.files[0].length} bytes`);
