// directions/sentence: "15mg once weekly (6 x 2.5mg tablets)", "three tablets at night (75mg)": one dose, said
// again the other way in brackets.
import type { Clause, Dose, Placed } from "../clauses/Clause.ts";
import { comesTo } from "../clauses/doses.ts";
import { isStrength } from "../clauses/plainDoses.ts";
import type { ProductFacts } from "../Interpretation.ts";
import { strengthOf } from "./strengths.ts";
import { all, has, type Part } from "./Taking.ts";

type MadeOf = Extract<Clause, { kind: "madeOf" }>;

/** "15 mg", "100 micrograms": the weight as a note. */
const noteOf = ({ amount, unit }: Dose): string | null =>
  "exact" in amount && unit !== null && isStrength(unit)
    ? `${amount.exact} ${unit}${unit.length > 4 && amount.exact !== "1" ? "s" : ""}`
    : null;

/** The dose as a count with its weight as a note; null where the two are not plainly one dose. */
const said = (dose: Dose, made: MadeOf, product: ProductFacts): Dose | null => {
  const isKnown = strengthOf(product) !== null;
  if (dose.strengthNote !== null || dose.strengthOfOne !== null || dose.upTo) return null;
  const whole = noteOf(dose);
  /* "(4 tablets)", "(75mg)": only a known strength tells it from how many were given out. */
  if (whole === null)
    return isKnown && isStrength(made.dose.unit) && !isStrength(dose.unit)
      ? { ...dose, strengthNote: made.typed }
      : null;
  const { strengthOfOne, amount, unit } = made.dose;
  if (isStrength(unit)) return null;
  if (strengthOfOne === null ? !isKnown : !comesTo(amount, strengthOfOne, whole)) return null;
  return { ...made.dose, strengthNote: whole, noteIsTotal: true };
};

/**
 * The reading with both taken into its one dose, where they come to the same;
 * `strengthChecked` holds the note against the product. Right behind the dose
 * the two are one clause (`clauses/doses.ts`). Elsewhere the brackets stay, and
 * refuse.
 */
export const withCountInBrackets = (reading: Part, product: ProductFacts): Part => {
  if (!has(reading, "madeOf")) return reading;
  const [made, ...others] = all(reading, "madeOf");
  const [dose, ...more] = all(reading, "dose");
  const behind = reading.findIndex(({ clause }) => clause === made) - 1;
  if (made === undefined || dose === undefined || others.length > 0 || more.length > 0) return reading;
  if (reading[behind]?.clause.kind === "dose") return reading;
  const one = said(dose.dose, made, product);
  if (one === null) return reading;
  return reading.flatMap((placed): readonly Placed[] => {
    if (placed.clause === made) return [];
    return [placed.clause === dose ? { ...placed, clause: { kind: "dose", dose: one } } : placed];
  });
};
