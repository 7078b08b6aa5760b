// A year's counts: nobody can be found in them, by a small count or by taking one from another.
import { describe, expect, it } from "vitest";
import { type AdjustmentRecord, readAdjustmentRecord } from "./AdjustmentRecord.ts";
import { adjustmentFlags, adjustmentsInWords } from "./adjustmentsToCarry.ts";
import { leastCount, toldCount, yearOfAdjustments } from "./yearOfAdjustments.ts";

const large = "957331000000109";

type Need = AdjustmentRecord["needs"][number];

const need = (changes: Partial<Need> = {}): Need => ({
  words: "I need large print.",
  code: large,
  askedOn: "2026-03-02",
  source: "person",
  reviewDue: "2027-03-02",
  ...changes,
});

const people = (count: number, own: Partial<Need> = {}): readonly AdjustmentRecord[] =>
  Array.from({ length: count }, (_, at) => ({
    person: `P-${at}`,
    consentToShare: true,
    needs: [need(own)],
  }));

describe("a count", () => {
  it("under ten is not told, none neither, and every other is of five", () => {
    for (let count = 0; count < 200; count += 1) {
      const told = toldCount(count);
      if (count < leastCount) expect(told).toBeNull();
      else {
        expect(told! % 5).toBe(0);
        expect(Math.abs(told! - count)).toBeLessThanOrEqual(2);
      }
    }
  });
});

describe("a year", () => {
  it("counts people, needs by what labels know them as, reviews and supplies", () => {
    const met = people(40, { supplies: [{ on: "2026-05-01", met: true }] });
    const unmet = people(12, {
      supplies: [{ on: "2026-05-02", met: false, whyNot: "no-material" }],
      reviewDue: "2026-06-01",
    });
    expect(yearOfAdjustments([...met, ...unmet], 2026)).toEqual({
      year: 2026,
      leastCount: 10,
      people: 50,
      needs: 50,
      needsByMeaning: [{ meaning: "20 point print", needs: 50 }],
      open: 50,
      reviewedInTime: 80,
      supplies: 50,
      suppliesMet: 80,
      unmetByReason: [{ reason: "no-material", supplies: 10 }],
    });
  });

  it("tells the same with one person more or less in a small group", () => {
    const all = people(43);
    const told = (few: number) =>
      JSON.stringify(yearOfAdjustments([...all, ...people(few, { code: "796161000000101" })], 2026));
    expect(told(1)).toBe(told(0));
    expect(told(1)).not.toMatch(/easy read/);
  });

  it("leaves out needs that ended before it, and those that were asked for after it", () => {
    const ended = people(30, { askedOn: "2025-01-01", endedOn: "2025-12-31" });
    const later = people(30, { askedOn: "2027-01-01", reviewDue: "2027-06-01" });
    expect(yearOfAdjustments([...ended, ...later], 2026)).toMatchObject({
      people: null,
      needs: null,
      open: null,
    });
  });

  it("of nobody tells nothing", () => {
    expect(yearOfAdjustments([], 2026)).toMatchObject({
      people: null,
      reviewedInTime: null,
      needsByMeaning: [],
    });
  });

  it("has nothing of any record in it", () => {
    const told = JSON.stringify(yearOfAdjustments(people(60), 2026));
    expect(told).not.toMatch(/P-|I need|2026-03/);
  });
});

describe("a record", () => {
  it.each([
    ["a code with a wrong digit", { code: "1082551000000100" }, "/needs/0/code"],
    ["a review before the asking", { reviewDue: "2026-01-01" }, "/needs/0/reviewDue"],
    ["an end before the asking", { endedOn: "2026-01-01" }, "/needs/0/endedOn"],
    [
      "a supply not as asked, without why",
      { supplies: [{ on: "2026-05-01", met: false }] },
      "/needs/0/supplies/0/whyNot",
    ],
    ["words that are none", { words: "" }, "/needs/0/words"],
  ])("is refused with %s", (_what, changes, path) => {
    const read = readAdjustmentRecord({
      person: "A-1",
      consentToShare: true,
      needs: [need(changes as Partial<Need>)],
    });
    expect(read.ok ? [] : read.refusals.map((one) => one.path)).toEqual([path]);
  });

  it("names nobody", () => {
    const read = readAdjustmentRecord({ person: "Ada Jones", consentToShare: true, needs: [need()] });
    expect(read.ok ? [] : read.refusals.map((one) => one.path)).toEqual(["/person"]);
  });

  const record: AdjustmentRecord = {
    person: "A-1042",
    consentToShare: true,
    needs: [need(), need({ words: "I need braille.", code: undefined, endedOn: "2026-05-01" })],
  };

  it("is carried as text with what is open, when it was asked and when to ask again", () => {
    expect(adjustmentsInWords(record, "2026-11-30")).toBe(
      "What I need\n\nI need large print.\nSNOMED CT 957331000000109\nAsked on 2 March 2026. Ask me again by 2 March 2027.\n",
    );
  });

  it("is carried as Flags, what ended inactive; and not without consent", () => {
    const flags = adjustmentFlags(record, "2026-11-30");
    if (!flags.ok) throw new Error(JSON.stringify(flags.refusals));
    const { entry } = flags.value as { entry: { resource: { status?: string } }[] };
    expect(entry.map(({ resource }) => resource.status)).toEqual([undefined, "active", "inactive"]);
    const kept = adjustmentFlags({ ...record, consentToShare: false }, "2026-11-30");
    expect(kept.ok ? [] : kept.refusals.map(({ code }) => code)).toEqual(["adjustment-not-shared"]);
  });
});
