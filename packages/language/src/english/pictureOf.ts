// language/english: the picture that means exactly what a sentence says, or none. Never a near miss.

import type { Action, Amount, Step } from "@plainlabel/directions";
import type { Meaning } from "@plainlabel/pictograms";

type Side = "left" | "right" | "both";

const swallowing: readonly Action[] = ["take", "swallow"];
const drinking: readonly Action[] = ["take", "swallow", "drink", "give"];

const sideOf = (site: Step["site"]): Side | null => {
  if (site?.side === "left" || site?.side === "right" || site?.side === "both") return site.side;
  return site?.side === "each" ? "both" : null;
};

const dropsOf = (step: Step, count: string): Meaning | null => {
  const side = sideOf(step.site);
  if (side === null) return null;
  const place = step.site?.name.replace(/s$/, "");
  if (place === "eye") return { id: "eye-drops", count, side };
  if (place === "ear") return { id: "ear-drops", count, side };
  if (place === "nostril") return { id: "nose-drops", count, side };
  return null;
};

/** The dose itself. A range, or a unit that has no drawing of its own, has no picture. */
export const pictureOfDose = (step: Step, amount: Amount | null): Meaning | null => {
  /* A total for the day is no dose, and a drawing of one action leaves out what follows it. */
  if (step.dailyTotal || step.furtherActions.length > 0) return null;
  if (step.action === "inject") return { id: "injection" };
  if (amount === null || !("exact" in amount)) return null;
  const count = amount.exact;
  const action = step.action;
  switch (step.unit?.name) {
    case "tablet":
      return swallowing.includes(action) ? { id: "tablets", count } : null;
    case "capsule":
      return swallowing.includes(action) ? { id: "capsules", count } : null;
    case "sachet":
      return drinking.includes(action) ? { id: "sachets", count } : null;
    case "5 mL spoonful":
      return drinking.includes(action) ? { id: "liquid-spoons", spoons: count } : null;
    case "mL":
      return drinking.includes(action) ? { id: "liquid-syringe", millilitres: count } : null;
    case "puff":
      return action === "inhale" ? { id: "puffs", count } : null;
    case "patch":
      return ["apply", "stick", "use", "put"].includes(action) ? { id: "patch", count } : null;
    case "drop":
      return dropsOf(step, count);
    case "suppository":
      return count === "1" && ["insert", "use"].includes(action) ? { id: "suppository" } : null;
    case "pessary":
      return count === "1" && ["insert", "use"].includes(action) ? { id: "pessary" } : null;
    default:
      return null;
  }
};

export const pictureOfDuration = (span: NonNullable<Step["duration"]>): Meaning | null => {
  if (span.low !== span.high) return null;
  if (span.unit === "day") return { id: "days", count: span.low };
  return span.unit === "week" ? { id: "weeks", count: span.low } : null;
};

export const pictureOfFood = ({ relation, meal, offset }: NonNullable<Step["food"]>): Meaning | null => {
  if (offset !== null) return null;
  if (relation === "empty-stomach") return { id: "empty-stomach" };
  if (meal !== "food") return null;
  if (relation === "with") return { id: "with-food" };
  if (relation === "before") return { id: "before-food" };
  return relation === "after" ? { id: "after-food" } : null;
};

export const pictureOfGap = (gap: NonNullable<Step["limits"]["leastGap"]>): Meaning | null =>
  gap.unit === "hour" ? { id: "hours-between", low: gap.value, high: null } : null;

const ceilingUnits = [
  "tablet",
  "capsule",
  "sachet",
  "lozenge",
  "mL",
  "puff",
  "spray",
  "drop",
  "patch",
  "suppository",
  "pessary",
  "unit",
] as const;

const isDay = (per: { readonly count: number; readonly unit: string }): boolean =>
  per.unit === "hour" && per.count === 24;

/** "no more than 8 tablets in 24 hours". */
export const pictureOfMost = (most: NonNullable<Step["limits"]["units"]>): Meaning | null => {
  const unit = ceilingUnits.find((known) => known === most.unit);
  if (unit === undefined) return null;
  if (isDay(most.per)) return { id: "max-in-24-hours", count: most.amount, unit };
  return most.per.count === 1 && most.per.unit === "week"
    ? { id: "max-in-a-week", count: most.amount, unit }
    : null;
};

/** "no more than 4 doses in 24 hours". */
export const pictureOfMostDoses = (most: NonNullable<Step["limits"]["doses"]>): Meaning | null =>
  isDay(most.per) ? { id: "max-in-24-hours", count: String(most.count), unit: "dose" } : null;
