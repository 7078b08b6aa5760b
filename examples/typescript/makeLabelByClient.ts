// The same as makeLabel.ts with @plainlabel/client, which waits, tries again and knows every type.
//
//   node makeLabelByClient.ts http://127.0.0.1:3000 ../requests/half-a-tablet.json label.pdf
import { readFile, writeFile } from "node:fs/promises";
import { createPlainlabelClient } from "@plainlabel/client";

const [baseUrl = "", source = "", target = ""] = process.argv.slice(2);
const client = createPlainlabelClient({ baseUrl, apiKey: process.env.PLAINLABEL_API_KEY ?? null });
const answer = await client.makeLabels(JSON.parse(await readFile(source, "utf8")));

switch (answer.outcome) {
  case "made":
    await writeFile(target, answer.pdf);
    console.log(`${answer.pdf.length} bytes in ${target}`);
    break;
  case "refused":
    console.error(`${answer.status}: show these reasons to the pharmacist`);
    for (const { code, path, detail, help } of answer.refusals)
      console.error(`${code} at ${path || "/"}: ${detail} ${help}`);
    break;
  case "busy":
    console.error(`Too much at the moment; try again in ${answer.retryAfter} s.`);
    break;
  case "fault":
    console.error(`Their fault (${answer.status}); tell the operator ${answer.reference}.`);
    break;
  case "unreachable":
    console.error(`No answer: ${answer.detail}`);
}
if (answer.outcome !== "made") process.exitCode = 1;
