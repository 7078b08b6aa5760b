// directions/agreement: how the verb, the amounts and the times of day of a text stand to those of its structure.
import { compareDecimals } from "../regimen/decimals.ts";
import { isDeepEqual } from "../regimen/isDeepEqual.ts";
import { inMinutes } from "../regimen/lengths.ts";
import type { Action, Amount, SlotName, Step } from "../regimen/Regimen.ts";
import { millilitresOf } from "../regimen/spoonfuls.ts";

/** What the words say, as against the structure. */
export type Relation = "same" | "text-has-more" | "structure-has-more" | "conflict";

/** Which side is silent; null when both speak. */
export const presence = (text: unknown, structure: unknown): Relation | null => {
  if (text === null && structure === null) return "same";
  if (structure === null) return "text-has-more";
  return text === null ? "structure-has-more" : null;
};

/** Equal, or one of them silent; anything else is a conflict. */
export const compareValues = (text: unknown, structure: unknown): Relation =>
  presence(text, structure) ?? (isDeepEqual(text, structure) ? "same" : "conflict");

/** Equal by value: 1 and 1.0, and a range with equal ends. */
export const sameAmount = (left: Amount, right: Amount): boolean => {
  if ("exact" in left) return "exact" in right && compareDecimals(left.exact, right.exact) === 0;
  return (
    "low" in right &&
    compareDecimals(left.low, right.low) === 0 &&
    compareDecimals(left.high, right.high) === 0
  );
};

/** Names that stand for one counted thing of the same device. */
const breaths: readonly string[] = ["puff", "dose", "inhalation", "actuation"];

export const sameUnit = (text: string, structure: string): boolean =>
  text === structure || (breaths.includes(text) && breaths.includes(structure));

/** A spoonful is its mL: "one 5 mL spoonful" and 5 mL are one dose. */
const measured = (
  amount: Amount | null,
  unit: string | null,
): { amount: Amount | null; unit: string | null } => {
  const volume = amount === null || unit === null ? null : millilitresOf(amount, unit);
  return volume === null ? { amount, unit } : { amount: volume, unit: "mL" };
};

const families: readonly (readonly Action[])[] = [
  ["take", "swallow", "chew", "suck", "dissolve", "drink", "mix", "give", "use"],
  ["apply", "put", "rub", "wash", "spray", "stick", "place", "use"],
  ["inhale", "use", "spray"],
  ["insert", "put", "use"],
  ["inject", "use"],
  ["gargle", "rinse", "use", "wash"],
];

/** A verb supplied by us is no statement; verbs for one way of use do not contradict each other. */
export const compareActions = (text: Step, structure: Step, unit: string | null): Relation => {
  if (text.action === structure.action) return "same";
  if (text.actionSuppliedBy === "reader" || structure.actionSuppliedBy === "reader") return "same";
  const breath =
    unit !== null && breaths.includes(unit) && text.action === "take" && structure.action === "inhale";
  const kin = families.some((family) => family.includes(text.action) && family.includes(structure.action));
  return kin || breath ? "text-has-more" : "conflict";
};

/**
 * "At night" is how people say bedtime: HS beside "at night" is one time. The
 * coded evening meal (CV) is also named dinner by its definition.
 */
const timeOfDay = (name: SlotName): SlotName =>
  name === "night" ? "bedtime" : name === "evening-meal" ? "dinner" : name;

interface Moment {
  readonly at: string;
  readonly amount: Amount | null;
}

/** "60 minutes before bedtime" is an hour before it. */
const placeOf = (name: SlotName, offset: Step["timing"]["slots"][number]["offset"]): string => {
  if (offset === null) return timeOfDay(name);
  const { low, high, unit, relation } = inMinutes(offset);
  return `${low}-${high} ${unit} ${relation} ${timeOfDay(name)}`;
};

export const momentsOf = ({ timing }: Step): readonly Moment[] => [
  ...timing.slots.map(({ name, offset, amount }) => ({ at: placeOf(name, offset), amount })),
  ...timing.clockTimes.map((clock) => ({ at: clock.time, amount: clock.amount })),
];

const amountsOf = (step: Step): readonly (Amount | null)[] => {
  const moments = momentsOf(step);
  return moments.length === 0 ? [step.amount] : moments.map((moment) => moment.amount);
};

/** Every dose of one side against every dose of the other, time by time where both name the times. */
export const compareDoses = (
  text: Step,
  structure: Step,
): { readonly dose: Relation; readonly unit: Relation } => {
  const textUnit = text.unit?.name ?? null;
  const ownUnit = structure.unit?.name ?? null;
  const left = amountsOf(text);
  const right = amountsOf(structure);
  const silent = presence(
    left.every((one) => one === null) ? null : 0,
    right.every((one) => one === null) ? null : 0,
  );
  if (silent !== null) return { dose: silent, unit: "same" };
  const both = momentsOf(text).length > 0 && momentsOf(structure).length > 0;
  const pairs = left.flatMap((mine, at) =>
    (both ? [right[at]] : right).map(
      (theirs) => [measured(mine, textUnit), measured(theirs ?? null, ownUnit)] as const,
    ),
  );
  const equal = pairs.every(([mine, theirs]) =>
    mine.amount === null || theirs.amount === null
      ? mine.amount === theirs.amount
      : sameAmount(mine.amount, theirs.amount),
  );
  const [mine, theirs] = pairs[0]!;
  const unit = presence(mine.unit, theirs.unit) ?? (sameUnit(mine.unit!, theirs.unit!) ? "same" : "conflict");
  return { dose: equal ? "same" : "conflict", unit };
};
