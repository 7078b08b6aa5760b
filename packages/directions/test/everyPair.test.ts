// directions/test: any kind of clause beside any other, in every order, with one, two and three doses: nothing is lost.
import { describe, expect, it } from "vitest";
import { highOf } from "../src/regimen/amounts.ts";
import { isLessThanDaily } from "../src/regimen/lessThanDaily.ts";
import type { Regimen, Step } from "../src/regimen/Regimen.ts";
import type { Kind } from "../src/sentence/placement.ts";
import { readDirections } from "../src/sentence/readDirections.ts";
import { isDeep } from "../testing/depth.ts";

interface Told {
  /** Words that mean the clause, which no other clause of the table means. */
  readonly words: string;
  /** Whether a step says what the words say. */
  readonly in: (step: Step) => boolean;
}

const holds = (words: string) => (step: Step) =>
  step.instructions.some((one) => one.toLowerCase().includes(words));

/** A step of days without a dose. */
const isNone = (amount: Step["amount"]): boolean =>
  amount !== null && "exact" in amount && amount.exact === "0";

/** "daily" is said by named times of day too, and on a day of its own by one dose. */
const isDaily = ({ timing, dailyTotal, duration }: Step): boolean =>
  dailyTotal ||
  (timing.once && duration?.unit === "day" && duration.high === "1") ||
  timing.times?.per.unit === "day" ||
  timing.slots.length + timing.clockTimes.length > 0 ||
  timing.sameTime === "day";

const told: Readonly<Record<Exclude<Kind, "action" | "dose">, Told>> = {
  times: { words: "3 times a day", in: ({ timing }) => timing.times?.high === 3 },
  each: { words: "daily", in: isDaily },
  every: { words: "every 6 hours", in: ({ timing }) => timing.every?.low === "6" },
  slots: { words: "at lunchtime", in: ({ timing }) => timing.slots.some(({ name }) => name === "lunch") },
  clock: { words: "at 5pm", in: ({ timing }) => timing.clockTimes.some(({ time }) => time === "17:00") },
  weekdays: { words: "on Tuesday", in: ({ timing }) => timing.weekdays.includes("tuesday") },
  otherDays: { words: "on other days", in: ({ timing }) => timing.weekdays.length > 2 },
  notDaily: { words: "not daily", in: ({ timing }) => isLessThanDaily(timing) },
  daysAWeek: { words: "on 5 days a week", in: ({ timing }) => timing.daysAWeek === 5 },
  once: { words: "straight away", in: ({ timing }) => timing.once && timing.straightAway },
  inOneDose: { words: "in one dose", in: holds("in one dose") },
  cycle: { words: "21 days on, 7 days off", in: ({ timing }) => timing.cycle?.on === 21 },
  sameTime: { words: "at the same time each day", in: ({ timing }) => timing.sameTime === "day" },
  asNeeded: { words: "when required", in: ({ asNeeded }) => asNeeded !== null },
  reason: {
    words: "for pain",
    in: (step) => step.asNeeded?.reasons.includes("pain") === true || holds("for pain")(step),
  },
  most: { words: "maximum 8 tablets in 24 hours", in: ({ limits }) => limits.units?.amount === "8" },
  mostBare: { words: "(maximum 8)", in: ({ limits }) => limits.units?.amount === "8" },
  mostDoses: { words: "no more than 4 doses in 24 hours", in: ({ limits }) => limits.doses?.count === 4 },
  mostInAll: { words: "maximum 3 doses", in: holds("maximum 3 doses") },
  atOnce: { words: "never more than 9 at once", in: ({ limits }) => limits.atOnce?.amount === "9" },
  leastGap: { words: "at least 4 hours between doses", in: ({ limits }) => limits.leastGap?.value === "4" },
  duration: { words: "for 9 days", in: ({ duration }) => duration?.high === "9" },
  forDoses: {
    words: "for 11 doses",
    in: (step) => step.duration?.high === "11" || holds("for 11 doses")(step),
  },
  stage: { words: "on days 1 to 5", in: ({ duration }) => duration?.high === "5" },
  courseDays: {
    words: "on days 1 and 8 only",
    in: ({ amount, duration }) => isNone(amount) && duration?.high === "6",
  },
  again: {
    words: "repeat after 10 days",
    in: ({ amount, duration }) => isNone(amount) && duration?.high === "9",
  },
  mayChange: {
    words: "increase to 4 tablets if tolerated",
    in: holds("increase to 4 tablets if tolerated"),
  },
  taper: {
    words: "then reduce by 1 tablet every 2 days until stopped",
    in: ({ duration, ending }) => duration?.high === "2" && ending === "stop",
  },
  wear: { words: "for 16 hours a day", in: ({ useFor }) => useFor?.high === "16" },
  food: { words: "with food", in: ({ food }) => food?.relation === "with" && food.meal === "food" },
  route: { words: "by mouth", in: ({ route }) => route === "oral" },
  site: { words: "to the left knee", in: ({ site }) => site?.name === "knee" && site.side === "left" },
  instruction: { words: "swallow whole", in: holds("swallow whole") },
  directed: { words: "as directed", in: holds("as directed") },
  ending: { words: "then stop", in: ({ ending }) => ending === "stop" },
};

/** One, two and three doses; the last has no times of its own, so that every clause can say when. */
const doses: readonly (readonly [words: string, amounts: readonly string[]])[] = [
  ["one tablet", ["1"]],
  ["one tablet in the morning", ["1"]],
  ["one tablet in the morning and two tablets at night", ["1", "2"]],
  ["one tablet in the morning and one tablet at night", ["1"]],
  ["one tablet in the morning, two tablets at teatime and three tablets at night", ["1", "2", "3"]],
  ["one tablet on Monday and two tablets on Friday", ["1", "2"]],
  ["one tablet for 3 days then two tablets", ["1", "2"]],
];

const amountsIn = ({ steps }: Regimen): ReadonlySet<string> =>
  new Set(
    steps.flatMap(({ amount, timing }) =>
      [
        amount,
        ...timing.slots.map((slot) => slot.amount),
        ...timing.clockTimes.map((clock) => clock.amount),
      ].flatMap((one) => (one === null ? [] : [highOf(one)])),
    ),
  );

const timesOfDay = ["morning", "teatime", "night", "monday", "friday"] as const;

const lostIn = (
  text: string,
  regimen: Regimen,
  wanted: readonly Told[],
  amounts: readonly string[],
): readonly string[] => [
  ...wanted.filter((one) => !regimen.steps.some(one.in)).map(({ words }) => words),
  ...amounts.filter((amount) => !amountsIn(regimen).has(amount)),
  ...timesOfDay.filter(
    (name) =>
      text.toLowerCase().includes(name) &&
      !regimen.steps.some(
        ({ timing }) =>
          timing.slots.some((slot) => slot.name === name) || timing.weekdays.some((day) => day === name),
      ),
  ),
];

/** Two of the table that side by side are one phrase of another meaning, read and right: "maximum 3 doses daily". */
const onePhrase: readonly string[] = ["maximum 3 doses daily", "in one dose daily"];

const pairs = Object.values(told).flatMap((one) => Object.values(told).map((other) => [one, other] as const));

describe("any kind of clause beside any other", () => {
  it("is all in the regimen, or refused", { timeout: 180_000 }, () => {
    const lost: string[] = [];
    const count = { read: 0, refused: 0, passed: 0 };
    pairs.forEach(([one, other], index) => {
      doses.forEach(([words, amounts], at) => {
        const orders = [
          `Take ${words} ${one.words} ${other.words}`,
          `Take ${words} ${one.words}. ${other.words}`,
          `Take ${words}, ${one.words}, ${other.words}`,
          `${one.words} take ${words} ${other.words}`,
        ];
        orders.forEach((text, order) => {
          if (!isDeep && (index + at + order) % 5 !== 0) {
            count.passed += 1;
            return;
          }
          const outcome = readDirections(text, {});
          if (!outcome.ok) {
            count.refused += 1;
            return;
          }
          count.read += 1;
          if (onePhrase.some((phrase) => text.endsWith(phrase))) return;
          const missing = lostIn(text, outcome.value, [one, other], amounts);
          if (missing.length > 0) lost.push(`${text} | ${missing.join(", ")}`);
        });
      });
    });
    expect(lost).toEqual([]);
    expect(count.read + count.refused + count.passed).toBe(pairs.length * doses.length * 4);
    expect(count.read).toBeGreaterThan(isDeep ? 1500 : 300);
  });
});
