// directions/sentence: "5 mg one day, 4 mg the next", "1 tablet and 2 tablets on alternate days": two doses that take turns.
import type { Dose, Placed } from "../clauses/Clause.ts";
import { isStrength } from "../clauses/plainDoses.ts";
import type { ProductFacts } from "../Interpretation.ts";
import { isCounted } from "../lexicon/units.ts";
import { highOf, sameAmount } from "../regimen/amounts.ts";
import { compareDecimals, isMultipleOf, productOf } from "../regimen/decimals.ts";
import type { Of } from "./placement.ts";
import { measureOf, strengthOf } from "./strengths.ts";
import { all, has, type Part } from "./Taking.ts";
import { isDay, isExactly } from "./WhenWords.ts";

const daily = (placed: Placed | undefined): boolean =>
  placed?.clause.kind === "each" && placed.clause.unit === "day";

const follows = (placed: Placed | undefined): boolean =>
  placed?.joint === "space" || placed?.joint === "comma";

/** "1 od", "1 daily": once a day, which one day of two is too. */
const onceADay = (placed: Placed | undefined): boolean =>
  daily(placed) ||
  (placed?.clause.kind === "times" && isExactly(placed.clause.times, 1) && isDay(placed.clause.times.per));

interface Pair {
  readonly first: number;
  readonly second: number;
  /** Clauses that say only that they take turns. */
  readonly said: readonly number[];
  /** Words stand between the doses, one of them for each. */
  readonly worded?: true;
}

/** "1 tablet and a half": the second half of one dose as soon as of two. */
const isFraction = ({ amount }: Dose): boolean => compareDecimals(highOf(amount), "1") < 0;

/**
 * "4 mg and 5 mg" of 1 mg tablets: each is several of the product. Who means one dose of two strengths names the
 * strengths, and the product's own would be one of them.
 */
const isSeveralOf = (doses: readonly Dose[], product: ProductFacts): boolean => {
  const strength = strengthOf(product);
  return (
    strength !== null &&
    doses.every(({ amount, unit, strengthOfOne }) => {
      const weight = isStrength(unit) ? measureOf(`${highOf(amount)} ${unit}`) : null;
      return (
        weight !== null &&
        strengthOfOne === null &&
        weight.unit === strength.unit &&
        compareDecimals(weight.value, strength.value) > 0 &&
        isMultipleOf(productOf(weight.value, "2"), strength.value)
      );
    })
  );
};

/** "5 mg and 1 mg", "one 5 mg tablet and two 1 mg tablets": may be one dose of both. */
const mayBeBoth = (one: Dose, other: Dose, product: ProductFacts): boolean =>
  !isSeveralOf([one, other], product) &&
  (!(isCounted(one.unit) && isCounted(other.unit)) || one.strengthOfOne !== other.strengthOfOne);

/** Where the two doses stand and which words make them take turns; null where none do. */
const pairOf = (reading: Part, product: ProductFacts): Pair | null => {
  if (!has(reading, "alternating")) return null;
  const doses = reading.flatMap(({ clause }, at) => (clause.kind === "dose" ? [at] : []));
  const [first, second, third] = doses;
  if (first === undefined || second === undefined || third !== undefined) return null;
  const [one, other] = all(reading, "dose").map(({ dose }) => dose);
  if (one === undefined || other === undefined || sameAmount(one.amount, other.amount)) return null;
  if (!("exact" in one.amount) || !("exact" in other.amount)) return null;
  const alternates = (at: number): "days" | "doses" | null => {
    const placed = reading[at];
    return placed?.clause.kind === "alternating" ? (placed.clause.days ? "days" : "doses") : null;
  };
  /** Where the words say, from here on, that they take turns day by day: two doses may do so within a day too. */
  const dayByDay = (at: number): boolean =>
    follows(reading[at]) && (daily(reading[at]) || alternates(at) === "days");
  const last = reading[second];
  const beside = second === first + 1 && last?.joint === "and" && last.added !== true && !isFraction(other);
  const next = second + 1;
  if (beside && alternates(first - 1) === "doses")
    return dayByDay(next) ? { first, second, said: [first - 1, next] } : null;
  if (beside && mayBeBoth(one, other, product)) return null;
  if (beside && alternates(next) === "doses" && follows(reading[next]))
    return dayByDay(next + 1) ? { first, second, said: [next, next + 1] } : null;
  if (second === first + 2 && alternates(first + 1) === "doses" && last?.joint === "space")
    return dayByDay(next) ? { first, second, said: [first + 1, next] } : null;
  /* "1 od alternating with 2 od" */
  const bothDaily = onceADay(reading[first + 1]) && onceADay(reading[next]);
  if (second === first + 3 && alternates(first + 2) === "doses" && last?.joint === "space" && bothDaily)
    return { first, second, said: [first + 1, first + 2, next], worded: true };
  /* 1 tablet and 2 tablets are never one dose. */
  return beside && alternates(next) === "days" && follows(reading[next])
    ? { first, second, said: [next] }
    : null;
};

const turnAt = (dose: Placed, which: Of<"turn">["which"]): Placed => ({
  ...dose,
  joint: "space",
  clause: { kind: "turn", which },
  at: dose.end,
});

/** A turn in the place of words of its own: the digits of the dose do not run into it. */
const turnInPlace = (dose: Placed, which: Of<"turn">["which"]): Placed => ({
  ...turnAt(dose, which),
  begins: "word",
  endsInDigits: false,
  endsInNumber: false,
});

const isEveryOtherDay = ({ clause }: Placed): boolean =>
  clause.kind === "every" &&
  clause.slot === null &&
  clause.every.low === "2" &&
  clause.every.high === "2" &&
  clause.every.unit === "day";

const saysOthers = ({ clause }: Placed): boolean =>
  (clause.kind === "turn" && clause.which === "other") ||
  (clause.kind === "otherDays" && clause.except !== true);

/** "2 every other day and 1 on the days between", "1 on alternate days and 2 on the other days". */
const withDaysBetween = (reading: Part): Part => {
  const first = reading.findIndex(isEveryOtherDay);
  const others = reading.findIndex(saysOthers);
  if (first < 0 || others < 0) return reading;
  const doses = reading.filter(({ clause }) => clause.kind === "dose").length;
  const once = [isEveryOtherDay, saysOthers].every((is) => reading.filter(is).length === 1);
  if (!once || doses !== 2 || first > others || all(reading, "turn").some(({ which }) => which === "one"))
    return reading;
  return reading.map((placed, at): Placed => {
    if (at !== first && at !== others) return placed;
    return { ...placed, clause: { kind: "turn", which: at === first ? "one" : "other" } };
  });
};

/** The reading with "one day" and "the next" behind its doses, where other words say that they take turns. */
export const withTurns = (spoken: Part, product: ProductFacts): Part => {
  const reading = withDaysBetween(spoken);
  /* "5 mg one day and 4 mg the next, alternating": said again. */
  if (has(reading, "turn"))
    return reading.filter(({ clause }) => clause.kind !== "alternating" || clause.days);
  const pair = pairOf(reading, product);
  if (pair === null) return reading;
  const turned = pair.worded === true ? turnInPlace : turnAt;
  return reading.flatMap((placed, at): readonly Placed[] => {
    if (pair.said.includes(at)) return [];
    if (at === pair.first) {
      const led = pair.said.includes(at - 1) ? (reading[at - 1]?.joint ?? placed.joint) : placed.joint;
      return [{ ...placed, joint: led }, turned(placed, "one")];
    }
    return at === pair.second ? [{ ...placed, joint: "and" }, turned(placed, "other")] : [placed];
  });
};

/** Whether the doses that take turns are two, the one and the other. */
export const turnsFit = (doses: readonly Part[]): boolean => {
  const turns = doses.map((part) => all(part, "turn").map(({ which }) => which));
  return turns.every((own) => own.length === 0) || JSON.stringify(turns) === '[["one"],["other"]]';
};
