import fc from "fast-check";
import { it } from "vitest";
import { arbitraryRegimen } from "../../../directions/testing/arbitraryRegimen.ts";
import { wordsOfSaying } from "./Saying.ts";
import { trySayRegimen, sayUnchecked } from "./sayRegimen.ts";
import { readSayings } from "./readSayings.ts";
import { mergedForm, spokenForm } from "./spokenForm.ts";
it("counts", () => {
  const all = fc.sample(arbitraryRegimen, { seed: 5, numRuns: 3000 });
  const why = new Map<string, number>();
  let shown = 0;
  for (const r of all) {
    const said = trySayRegimen(r, { numbers: "digits" });
    const k = said.ok ? "ok" : said.refusals[0]!.detail.replace(/“.*”/, "");
    why.set(k, (why.get(k) ?? 0) + 1);
    if (k.includes("exactly") && r.steps.length === 1 && shown++ < 8) {
      const w = sayUnchecked(mergedForm(r), "digits").map(wordsOfSaying);
      console.log(w.join(" "));
      console.log(JSON.stringify(spokenForm(r).steps[0]));
      console.log(JSON.stringify(readSayings(w)?.steps[0]));
    }
  }
  console.log([...why].sort((a, b) => b[1] - a[1]).map((x) => x.join(": ")).join("\n"));
});
