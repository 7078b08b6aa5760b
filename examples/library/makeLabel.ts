// The library in ten lines: node examples/library/makeLabel.ts examples/requests/NAME.json label.pdf
import { readFile, writeFile } from "node:fs/promises";
import { makeLabels, readJson, readSubmission } from "@plainlabel/core";
import { createPdfPainter } from "@plainlabel/pdf";

const [, , from = "request.json", to = "label.pdf"] = process.argv;
const sent = readJson(await readFile(from));
const requests = sent.ok ? readSubmission(sent.value) : sent;
const result = requests.ok
  ? await makeLabels(requests.value, await createPdfPainter(), { level: "full", oneFile: true })
  : { outcome: "refused" as const, refusals: requests.refusals };

if (result.outcome === "made") await writeFile(to, result.files[0]!);
else console.error(result);
process.exitCode = result.outcome === "made" ? 0 : 2;
