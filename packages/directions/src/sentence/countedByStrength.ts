// directions/sentence: doses by weight as the tablets or millilitres that hold them, for holding them against a quantity.
import type { ProductFacts } from "../Interpretation.ts";
import { productOf, wholeTimes } from "../regimen/decimals.ts";
import { type Amount, type Regimen, regimenOf, type Step } from "../regimen/Regimen.ts";
import { familyOf, nounOf } from "./product.ts";
import { heldIn, measureOf, strengthOf } from "./strengths.ts";

/** One amount in another unit; null where it does not come out whole (of millilitres: to the thousandth). */
type Change = (amount: string) => string | null;

interface Counting {
  readonly unit: string;
  readonly change: Change;
}

const inThousandths = (many: bigint): string => {
  const digits = `${many}`.padStart(4, "0");
  return `${digits.slice(0, -3)}.${digits.slice(-3)}`.replace(/\.?0+$/, "");
};

/** How the product counts what is prescribed in `unit` by weight; null where its strength does not tell. */
const countingOf = (unit: string, product: ProductFacts): Counting | null => {
  const weight = (amount: string) => {
    const measure = measureOf(`${amount} ${unit}`);
    return measure?.unit === "nanogram" ? measure.value : null;
  };
  const family = familyOf(product);
  const noun = nounOf(product)?.name;
  const one = strengthOf(product);
  if ((family === "tablet" || family === "capsule") && noun !== undefined && one?.unit === "nanogram") {
    const change: Change = (amount) => {
      const dose = weight(amount);
      return dose === null ? null : (wholeTimes(dose, one.value)?.toString() ?? null);
    };
    return { unit: noun, change };
  }
  const ratio = heldIn(product);
  if (ratio?.held.unit !== "nanogram") return null;
  const change: Change = (amount) => {
    const dose = weight(amount);
    const times =
      dose === null ? null : wholeTimes(productOf(productOf(dose, ratio.volume), "1000"), ratio.held.value);
    return times === null ? null : inThousandths(times);
  };
  return { unit: "mL", change };
};

const changed = (amount: Amount | null, change: Change): Amount | null | undefined => {
  if (amount === null) return null;
  if ("exact" in amount) {
    const exact = change(amount.exact);
    return exact === null ? undefined : { exact };
  }
  const [low, high] = [change(amount.low), change(amount.high)];
  return low === null || high === null ? undefined : { low, high };
};

const stepCounted = (step: Step, product: ProductFacts): Step => {
  const counting = step.unit === null ? null : countingOf(step.unit.name, product);
  if (counting === null) return step;
  const { slots, clockTimes } = step.timing;
  const all = [step, ...slots, ...clockTimes].map(({ amount }) => changed(amount, counting.change));
  if (all.includes(undefined)) return step;
  const [amount = null, ...moments] = all;
  return {
    ...step,
    amount,
    unit: { name: counting.unit, suppliedBy: "product" },
    timing: {
      ...step.timing,
      slots: slots.map((slot, at) => ({ ...slot, amount: moments[at] ?? null })),
      clockTimes: clockTimes.map((clock, at) => ({ ...clock, amount: moments[slots.length + at] ?? null })),
    },
  };
};

/**
 * The regimen with "1 g" of 500 mg tablets as 2 tablets, and of "250 mg/5 mL" as
 * 20 mL, where the product has one plain strength that goes into every dose of a
 * step whole; anything else stays by weight. To be held against a quantity, and
 * never for a label: that says what was prescribed.
 */
export const countedByStrength = (regimen: Regimen, product: ProductFacts): Regimen =>
  regimenOf(regimen.steps.map((step) => stepCounted(step, product)));
