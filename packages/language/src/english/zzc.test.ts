import { writeFileSync } from "node:fs";
import { it } from "vitest";
import { readDirections } from "../../../directions/src/sentence/readDirections.ts";
import { corpus } from "../../../directions/test/corpus/corpus.ts";
import { wordsOfSaying } from "./Saying.ts";
import { trySayRegimen } from "./sayRegimen.ts";

it("corpus", () => {
  const out: string[] = [];
  let ok = 0,
    bad = 0;
  for (const [text, , form] of Object.values(corpus).flat()) {
    const read = readDirections(text, form === undefined ? {} : { form });
    if (!read.ok) continue;
    const said = trySayRegimen(read.value, { numbers: "digits" });
    if (said.ok) {
      ok++;
      out.push(`${text}\n    ${said.value.map(wordsOfSaying).join(" ")}`);
    } else {
      bad++;
      console.log(`${text} [${form}] -> ${said.refusals[0]!.detail}`);
    }
  }
  console.log(ok, bad);
  writeFileSync("/tmp/said.txt", out.join("\n"));
});
