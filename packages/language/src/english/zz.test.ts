import fc from "fast-check";
import { it } from "vitest";
import { arbitraryRegimen } from "../../../directions/testing/arbitraryRegimen.ts";
import { readSayings } from "./readSayings.ts";
import { wordsOfSaying } from "./Saying.ts";
import { sayUnchecked, trySayRegimen } from "./sayRegimen.ts";
import { mergedForm, spokenForm } from "./spokenForm.ts";

it("counts", () => {
  const all = fc.sample(arbitraryRegimen, { seed: 5, numRuns: 3000 });
  const why = new Map<string, number>();
  let shown = 0;
  for (const r of all) {
    const said = trySayRegimen(r, { numbers: "digits" });
    if (r.steps.length === 1 && !said.ok && said.refusals[0]!.detail.includes("15") && shown++ < 40) {
      const { timing: t, amount, unit, strengthNote, strengthOfOne, action } = r.steps[0]!;
      console.log(
        "LONG",
        JSON.stringify({
          action,
          amount,
          u: unit?.name,
          strengthNote,
          strengthOfOne,
          ...Object.fromEntries(
            Object.entries(t).filter(([, v]) => v !== null && v !== false && JSON.stringify(v) !== "[]"),
          ),
        }),
      );
    }
    const k = said.ok ? "ok" : said.refusals[0]!.detail.replace(/“.*”/, "");
    why.set(k, (why.get(k) ?? 0) + 1);
    if (k.includes("exactly") || k.includes("bear")) {
      if (k.includes("bear")) {
        console.log(JSON.stringify(r.steps.map((x) => x.timing)));
        continue;
      }
      const w = sayUnchecked(mergedForm(r), "digits").map(wordsOfSaying);
      console.log(w.join(" "));
      console.log(JSON.stringify(spokenForm(r).steps));
      console.log(JSON.stringify(readSayings(w)?.steps));
    }
  }
  console.log(
    [...why]
      .sort((a, b) => b[1] - a[1])
      .map((x) => x.join(": "))
      .join("\n"),
  );
});
