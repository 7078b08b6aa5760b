// Paints the golden sets as files, for checkers that read files. Usage: node .ci/goldens.ts FOLDER
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, parse } from "node:path";
import { type LabelRequest, makeLabels, type ProfileName, readJson, readSubmission } from "@plainlabel/core";
import { createPdfPainter } from "@plainlabel/pdf";

const folder = process.argv[2] ?? "out/goldens";
const requests = join(import.meta.dirname, "..", "examples", "requests");
const profiles: readonly ProfileName[] = ["standard", "large-18", "large-24"];
const painter = await createPdfPainter();
mkdirSync(folder, { recursive: true });

const variant = (request: LabelRequest, profile: ProfileName): LabelRequest => ({
  ...request,
  stock: "102x152",
  person: { ...request.person, needs: { ...request.person.needs, profile } },
});

let count = 0;
for (const file of readdirSync(requests).filter((each) => each.endsWith(".json"))) {
  const sent = readJson(readFileSync(join(requests, file)));
  const read = sent.ok ? readSubmission(sent.value) : sent;
  if (!read.ok) throw new Error(`${file} cannot be read`);
  for (const profile of profiles) {
    const made = await makeLabels(
      read.value.map((request) => variant(request, profile)),
      painter,
    );
    if (made.outcome === "faulted") throw new Error(`${file} at ${profile} failed its verification`);
    if (made.outcome === "refused") continue;
    for (const pdf of made.files) writeFileSync(join(folder, `${parse(file).name}-${profile}.pdf`), pdf);
    count += 1;
  }
}
console.log(`${count} golden sets painted`);
