import { describe, expect, it } from "vitest";
import { interpretDirections } from "../interpretDirections.ts";

const dosage = (sequence: number, value: number, text: string, more: object = {}, times: object = {}) => ({
  sequence,
  text,
  timing: { repeat: { frequency: 1, period: 1, periodUnit: "d", ...times } },
  doseAndRate: [{ doseQuantity: { value, unit: "tablet" } }],
  ...more,
});

const lasting = (value: number, unit: string) => ({ boundsDuration: { value, unit } });

const read = (...all: readonly object[]) => interpretDirections({ dosage: all }, { form: "tablet" });

const durationsOf = (...all: readonly object[]) => {
  const got = read(...all);
  return got.understood
    ? got.regimen.steps.map(({ duration }) => (duration === null ? null : `${duration.low} ${duration.unit}`))
    : got.refusals.map(({ code }) => code);
};

const six = (times: object, more: object = {}) => dosage(1, 6, "Take 6 tablets once a day", more, times);
const three = (times: object = {}) => dosage(2, 3, "Take 3 tablets once a day", {}, times);

describe("a length that only the code of a dosage gives", () => {
  it("is the length of the step where another follows, and is told", () => {
    expect(durationsOf(six(lasting(7, "day")), three())).toEqual(["7 day", null]);
    const { findings } = read(six(lasting(2, "week")), three());
    expect(findings.map(({ code, path, detail }) => [code, path, detail])).toEqual([
      [
        "text-and-structure-differ",
        "/dosage/0",
        "Only the coded dose says how long this lasts before the next dosage, 2 weeks (14 days); the label says it too.",
      ],
    ]);
  });

  it("is told and not printed of the last, where the words are silent", () => {
    expect(durationsOf(six(lasting(7, "day")), three(lasting(28, "day")))).toEqual(["7 day", null]);
    const { findings } = read(six(lasting(7, "day")), three(lasting(28, "day")));
    expect(findings.map(({ code }) => code)).toEqual(["text-and-structure-differ", "length-only-coded"]);
  });

  it("is of each that goes on together until the next", () => {
    const night = dosage(1, 1, "Take 1 tablet at night", {}, { when: ["NIGHT"], ...lasting(7, "day") });
    const morning = dosage(
      1,
      2,
      "Take 2 tablets in the morning",
      {},
      { when: ["MORN"], ...lasting(7, "day") },
    );
    expect(durationsOf(morning, night, three())).toEqual(["7 day", null]);
  });

  it("takes nothing from words that say their own", () => {
    const own = dosage(1, 6, "Take 6 tablets once a day for 5 days", {}, lasting(5, "day"));
    expect(durationsOf(own, three())).toEqual(["5 day", null]);
    expect(read(own, three()).findings).toEqual([]);
    const other = dosage(1, 6, "Take 6 tablets once a day for 5 days", {}, lasting(7, "day"));
    expect(durationsOf(other, three())).toEqual(["text-structure-conflict"]);
    const endless = dosage(1, 6, "Take 6 tablets once a day long term", {}, lasting(7, "day"));
    expect(read(endless, three()).understood).toBe(false);
  });

  it("leaves nobody without an end: where the code has none either it is refused", () => {
    expect(durationsOf(six({}), three())).toEqual(["step-without-end"]);
  });
});
