import { it } from "vitest";
import { readDirections } from "../../../directions/src/sentence/readDirections.ts";

it("x", () => {
  for (const t of [
    "Take one 5 days a week",
    "Take one on 5 days of the week",
    "Take one tablet 6 days a week",
    "Take one a day for 5 days a week",
  ]) {
    const r = readDirections(t, {});
    console.log(t, JSON.stringify(r.ok ? r.value.steps.map((s) => [s.timing, s.instructions]) : r));
  }
});
