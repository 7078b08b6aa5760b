import { expect, test } from "vitest";
import { catalogue, entryOf, meaningIds } from "./catalogue.ts";
import type { Meaning, MeaningId } from "./Meaning.ts";

test("the catalogue lists every meaning once, at least 70 of them", () => {
  expect(new Set(meaningIds).size).toBe(catalogue.length);
  expect(catalogue.length).toBeGreaterThanOrEqual(70);
  for (const { id, examples } of catalogue) {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    for (const meaning of examples) expect(meaning.id).toBe(id);
  }
});

test("no picture claims to be understood before people were asked", () => {
  for (const { status, version } of catalogue) {
    expect(version).toBeGreaterThanOrEqual(1);
    if (status === "untested") continue;
    expect(status.sample).toBeGreaterThan(0);
    expect(status.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});

/** Meanings for the topics of the BNF's cautionary labels in use (20 was never used; 31 and 33 are deleted). */
const topics: Readonly<Record<number, readonly Meaning[]>> = {
  1: [{ id: "may-make-you-sleepy" }],
  2: [{ id: "may-make-you-sleepy" }, { id: "do-not-drive" }, { id: "no-alcohol" }],
  3: [{ id: "may-make-you-sleepy" }, { id: "do-not-drive" }],
  4: [{ id: "no-alcohol" }],
  5: [{ id: "no-indigestion-remedies" }],
  6: [{ id: "no-indigestion-remedies" }, { id: "no-iron-zinc" }],
  7: [{ id: "no-milk" }, { id: "no-indigestion-remedies" }, { id: "no-iron-zinc" }],
  8: [{ id: "do-not-stop-suddenly" }],
  9: [{ id: "space-evenly" }, { id: "finish-the-course" }],
  10: [{ id: "read-leaflet" }],
  11: [{ id: "avoid-sun" }],
  12: [{ id: "no-aspirin" }],
  13: [{ id: "dissolve-in-water" }],
  14: [{ id: "urine-colour" }],
  15: [{ id: "no-flames" }],
  16: [{ id: "under-tongue" }, { id: "discard-after", weeks: "8" }],
  17: [{ id: "max-in-24-hours", count: "4", unit: "dose" }],
  18: [
    { id: "max-in-24-hours", count: "4", unit: "dose" },
    { id: "max-in-a-week", count: "12", unit: "dose" },
  ],
  19: [{ id: "sleepy-next-day" }, { id: "no-alcohol" }],
  21: [{ id: "with-food" }],
  22: [{ id: "before-food" }],
  23: [{ id: "empty-stomach" }],
  24: [{ id: "suck" }, { id: "chew" }],
  25: [{ id: "swallow-whole" }],
  26: [{ id: "under-tongue" }],
  27: [{ id: "swallow-with-water" }],
  28: [{ id: "spread-thinly" }],
  29: [
    { id: "max-at-once", count: "2", unit: "tablet" },
    { id: "max-in-24-hours", count: "8", unit: "tablet" },
  ],
  30: [{ id: "no-other-paracetamol" }],
  32: [{ id: "no-aspirin" }],
};

test("every topic of the BNF's cautionary labels has a meaning", () => {
  const used = Object.values(topics).flat();
  for (const { id } of used) expect(meaningIds).toContain(id satisfies MeaningId);
  expect(Object.keys(topics)).toHaveLength(30);
});

test("an entry is found by its id", () => {
  expect(entryOf("fridge").id).toBe("fridge");
});
