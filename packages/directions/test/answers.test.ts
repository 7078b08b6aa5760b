// Answers by property: a divided amount is the prescribed amount, and no answer changes what its question is not about.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { interpretDirections } from "../src/interpretDirections.ts";
import { answered, askedOf } from "../src/questions/askedOf.ts";
import { type RegimenQuestion, regimenQuestions } from "../src/questions/asks.ts";
import { fractionsIn, waysOf, wordsAnswered } from "../src/questions/fractions.ts";
import type { Answer, Question } from "../src/questions/Question.ts";
import { asPrescribed, questionTable } from "../src/questions/questionTable.ts";
import { compareDecimals, productOf, sumOf } from "../src/regimen/decimals.ts";
import { isPause } from "../src/regimen/pauses.ts";
import { blankStep, type Regimen, regimenOf, type Step, slotNames } from "../src/regimen/Regimen.ts";
import { arbitraryRegimen } from "../testing/arbitraryRegimen.ts";

const seed = 20261129;
const runs = 400;
const from = { path: "/text", text: null, lastNumbered: "week 3" };
const tablets = { form: "tablets" };

/** Quarters, so that sums need decimals. */
const quarters = (count: number): string => productOf("0.25", String(count)).replace(/\.?0+$/, "");

const clocks = ["00:00", "06:30", "08:00", "12:00", "18:00", "23:59"] as const;
const shares = fc
  .uniqueArray(fc.oneof(fc.constantFrom(...slotNames), fc.constantFrom(...clocks)), {
    minLength: 1,
    maxLength: 6,
  })
  .map((all) => {
    const named = all.filter((at) => !at.includes(":"));
    return named.length > 0 ? named : all;
  })
  .chain((times) =>
    fc.tuple(
      ...times.map((at) => fc.record({ at: fc.constant(at), parts: fc.integer({ min: 1, max: 12 }) })),
    ),
  )
  .map((moments) => moments.map(({ at, parts }) => ({ at, amount: quarters(parts) })));

const dayOf = (unit: string, amount: string): Step => ({
  ...blankStep,
  joined: "first",
  action: "take",
  actionSuppliedBy: "directions",
  amount: { exact: amount },
  unit: { name: unit, suppliedBy: "directions" },
  dailyTotal: true,
});

const amountsOf = ({ amount, timing }: Step): readonly string[] =>
  [...timing.slots, ...timing.clockTimes].map((moment) => {
    const own = moment.amount ?? amount;
    return own !== null && "exact" in own ? own.exact : "0";
  });

describe("an amount for the day, divided", () => {
  it("comes to the prescribed amount exactly, at the times that were named and no others", () => {
    fc.assert(
      fc.property(shares, fc.constantFrom("tablet", "mL", "mg"), (moments, unit) => {
        const total = sumOf(moments.map(({ amount }) => amount));
        const answer: Answer = { question: "divide-daily-amount", answer: "named-times", moments };
        const outcome = answered(regimenOf([dayOf(unit, total)]), {}, from, [answer]);
        expect(outcome.ok).toBe(true);
        const [step] = outcome.ok ? outcome.value.steps : [];
        expect(compareDecimals(sumOf(amountsOf(step!)), total)).toBe(0);
        const { slots, clockTimes } = step!.timing;
        const named = [...slots.map(({ name }) => name), ...clockTimes.map(({ time }) => time)];
        expect(named.toSorted()).toEqual(moments.map(({ at }) => at).toSorted());
      }),
      { seed, numRuns: runs },
    );
  });

  it("is refused where one share is a quarter more or less", () => {
    fc.assert(
      fc.property(shares, fc.nat(), fc.constantFrom(1, -1), (moments, place, by) => {
        const total = sumOf(moments.map(({ amount }) => amount));
        const wrong = moments.map((moment, at) => {
          if (at !== place % moments.length) return moment;
          return { ...moment, amount: quarters(Number(moment.amount) * 4 + by) || "0" };
        });
        const answer: Answer = { question: "divide-daily-amount", answer: "named-times", moments: wrong };
        const outcome = answered(regimenOf([dayOf("tablet", total)]), {}, from, [answer]);
        expect(outcome.ok ? [] : outcome.refusals.map(({ code }) => code)).toContain(
          "answer-does-not-add-up",
        );
      }),
      { seed, numRuns: runs },
    );
  });
});

/** The fields of a step that an answer to each question may change, as paths. */
const about: Readonly<Record<RegimenQuestion, readonly string[]>> = {
  "divide-daily-amount": ["amount", "dailyTotal", "timing.times", "timing.slots", "timing.clockTimes"],
  "which-side": ["site"],
  "what-follows": ["ending", "duration", "timing.cycle"],
  "which-strengths": ["amount", "unit", "strengthOfOne", "timing.slots", "timing.clockTimes"],
};

const withoutFields = (step: Step, paths: readonly string[]): object => {
  const { timing, ...fields } = step;
  const flat = [
    ...Object.entries(fields),
    ...Object.entries(timing).map(([name, value]) => [`timing.${name}`, value] as const),
  ];
  return Object.fromEntries(flat.filter(([name]) => !paths.includes(name)));
};

/** Any regimen, with eyes and ears whose side is open. */
const open: fc.Arbitrary<Regimen> = fc
  .tuple(arbitraryRegimen, fc.constantFrom("affected", "operated", null), fc.constantFrom("eye", "ear"))
  .map(([regimen, side, name]) =>
    regimenOf(regimen.steps.map((step) => (side === null ? step : { ...step, site: { name, side } }))),
  );

/** An answer that asks for nothing beside its id. */
const plainAnswers = (questions: readonly Question[], pick: number): readonly Answer[] =>
  questions.map(({ code, path, nth, answers }) => {
    const plain = answers.filter(({ needs }) => needs === undefined);
    return { question: code, path, nth, answer: plain[pick % plain.length]!.id };
  });

describe("an answer keeps every limit of the directions", () => {
  const morning = { at: "morning", amount: "2" };
  const rows: readonly (readonly [text: string, answer: Partial<Answer>, holds: boolean])[] = [
    ["Take 4 tablets daily. No more than 2 tablets at one time", { answer: "all-at-once" }, false],
    [
      "Take 4 tablets daily. No more than 2 tablets at one time",
      {
        answer: "named-times",
        moments: [
          { ...morning, amount: "3" },
          { at: "night", amount: "1" },
        ],
      },
      false,
    ],
    [
      "Take 4 tablets daily. No more than 2 tablets at one time",
      { answer: "named-times", moments: [morning, { at: "night", amount: "2" }] },
      true,
    ],
    [
      "Take 4 tablets daily, at least 6 hours apart",
      {
        answer: "named-times",
        moments: [
          { ...morning, at: "08:00" },
          { at: "09:00", amount: "2" },
        ],
      },
      false,
    ],
    [
      "Take 4 tablets daily, at least 6 hours apart",
      {
        answer: "named-times",
        moments: [
          { ...morning, at: "08:00" },
          { at: "14:00", amount: "2" },
        ],
      },
      true,
    ],
  ];
  it.each(rows)("%s, %o: %s", (text, answer, holds) => {
    const whole: Answer = { question: "divide-daily-amount", answer: "", ...answer };
    const interpretation = interpretDirections({ text }, tablets, { answers: [whole] });
    expect(
      interpretation.understood ? [] : interpretation.refusals.map(({ code, path }) => [code, path]),
    ).toEqual(holds ? [] : [["answer-does-not-add-up", "/answers/0"]]);
    expect(interpretation.understood).toBe(holds);
  });
});

describe("whatever is answered", () => {
  it("changes only the steps and the fields that the question is about", () => {
    const changed = new Set<string>();
    fc.assert(
      fc.property(open, fc.nat({ max: 3 }), fc.constantFrom(...regimenQuestions), (regimen, pick, code) => {
        const questions = askedOf(regimen, tablets, from).filter((question) => question.code === code);
        const outcome = answered(regimen, tablets, from, plainAnswers(questions, pick));
        expect(outcome.ok).toBe(true);
        const after = outcome.ok ? outcome.value : regimen;
        expect(after.steps.map((step) => withoutFields(step, about[code]))).toEqual(
          regimen.steps.slice(0, after.steps.length).map((step) => withoutFields(step, about[code])),
        );
        /* A pause that comes last goes where nothing follows it, and no other step. */
        const gone = regimen.steps.slice(after.steps.length);
        expect(gone.filter((step) => code !== "what-follows" || !isPause(step))).toEqual([]);
        if (JSON.stringify(after) !== JSON.stringify(regimen)) changed.add(code);
      }),
      { seed, numRuns: 1500 },
    );
    // The counts of strengths need more than an id, and are tried below.
    expect([...changed].toSorted()).toEqual(["divide-daily-amount", "what-follows", "which-side"]);
  });

  it("as prescribed changes nothing at all", () => {
    fc.assert(
      fc.property(open, (regimen) => {
        const left = askedOf(regimen, tablets, from).map(
          ({ code, path, nth }): Answer => ({ question: code, path, nth, answer: asPrescribed }),
        );
        const outcome = answered(regimen, tablets, from, left);
        expect(outcome.ok && outcome.value).toEqual(regimen);
      }),
      { seed, numRuns: runs },
    );
  });

  it("counts of strengths come to the dose exactly, and change nothing else", () => {
    const strengths = fc.uniqueArray(fc.constantFrom("0.5", "1", "3", "5"), { minLength: 1, maxLength: 4 });
    const counts = strengths.chain((all) =>
      fc.tuple(
        ...all.map((mg) =>
          fc
            .integer({ min: 1, max: 8 })
            .map((halves) => ({ mg, count: productOf("0.5", String(halves)).replace(/\.?0+$/, "") })),
        ),
      ),
    );
    fc.assert(
      fc.property(counts, arbitraryRegimen, (parts, regimen) => {
        const dose = sumOf(parts.map(({ mg, count }) => productOf(mg, count)));
        const step: Step = {
          ...regimen.steps[0]!,
          ...{ amount: { exact: dose }, unit: { name: "mg", suppliedBy: "directions" } },
          /* A ceiling in tablets would hold against the counts, and so does an interval of as-needed doses without one. */
          ...{ strengthNote: null, dailyTotal: false, site: null, asNeeded: null, limits: blankStep.limits },
          timing: { ...regimen.steps[0]!.timing, slots: [], clockTimes: [] },
        };
        const answer: Answer = {
          question: "which-strengths",
          answer: "counts",
          counts: parts.map(({ mg, count }) => ({ strength: `${mg} mg`, count })),
        };
        const outcome = answered(regimenOf([step]), tablets, { ...from, lastNumbered: null }, [answer]);
        expect(outcome.ok).toBe(true);
        const steps = outcome.ok ? outcome.value.steps : [];
        const taken = steps.map(({ amount, strengthOfOne }) =>
          productOf(
            amount !== null && "exact" in amount ? amount.exact : "0",
            strengthOfOne!.replace(" mg", ""),
          ),
        );
        expect(compareDecimals(sumOf(taken), dose)).toBe(0);
        const once = ["joined", "ending", "instructions"];
        const kept = [...about["which-strengths"], ...once];
        for (const one of steps) expect(withoutFields(one, kept)).toEqual(withoutFields(step, kept));
        expect(steps.flatMap(({ instructions }) => instructions)).toEqual(step.instructions);
        expect(steps.at(-1)?.ending).toEqual(step.ending);
      }),
      { seed, numRuns: runs },
    );
  });
});

describe("a fraction written out", () => {
  const around = fc.string({ unit: fc.constantFrom(..."abc XY.,;()12é\n"), maxLength: 12 });
  it("leaves every character outside it as it was", () => {
    fc.assert(
      fc.property(
        around,
        fc.integer({ min: 1, max: 24 }),
        fc.constantFrom("7", "24"),
        around,
        (before, number, under, after) => {
          const text = `${before} ${number}/${under} ${after}`;
          for (const fraction of fractionsIn(text))
            for (const way of waysOf(fraction)) {
              const written = wordsAnswered(text, [{ fraction, way }]);
              expect(written.startsWith(text.slice(0, fraction.from))).toBe(true);
              expect(written.endsWith(text.slice(fraction.to))).toBe(true);
              expect(written).toContain(
                fraction.number === "1" || fraction.number === "7" ? "" : fraction.number,
              );
              expect(wordsAnswered(text, [{ fraction, way: null }])).toBe(text);
            }
        },
      ),
      { seed, numRuns: runs },
    );
  });
});

describe("the table of questions", () => {
  it.each(Object.entries(questionTable))(
    "%s can always be left as prescribed, and is a draft",
    (_code, row) => {
      expect(row.answers.at(-1)?.id).toBe(asPrescribed);
      expect(new Set(row.answers.map(({ id }) => id)).size).toBe(row.answers.length);
      expect(row.status).toBe("draft");
    },
  );
});
