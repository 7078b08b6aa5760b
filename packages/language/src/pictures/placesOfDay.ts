// pictures: the places of a day strip: what is taken at each, and the empty ones that stay visible.
import type { Amount, SlotName, Step } from "@plainlabel/directions";
import type { DayPlace, DayTime, PicturedDose } from "@plainlabel/pictograms";
import { orderOfClock } from "../english/sayMoments.ts";
import { type Drawn, drawn, words } from "./Drawn.ts";

/** The four places that a strip always has, and the times of day that belong in each. */
const fixed: readonly { readonly empty: DayTime; readonly holds: readonly DayTime[] }[] = [
  { empty: "morning", holds: ["breakfast", "morning"] },
  { empty: "midday", holds: ["lunch", "midday"] },
  { empty: "evening", holds: ["teatime", "evening-meal", "evening", "supper"] },
  { empty: "night", holds: ["night", "bedtime"] },
];

/** The order of a day; what has no fixed place stands between them. */
const order: readonly DayTime[] = [
  "breakfast",
  "morning",
  "lunch",
  "midday",
  "afternoon",
  "teatime",
  "dinner",
  "evening-meal",
  "evening",
  "supper",
  "night",
  "bedtime",
];

/** Dinner is at midday for some and in the evening for others: beside it neither is said to be empty. */
const besideDinner: readonly DayTime[] = ["midday", "evening"];

/** Times of day that are a meal, and have its plate. */
export const meals: readonly SlotName[] = [
  "breakfast",
  "lunch",
  "teatime",
  "dinner",
  "evening-meal",
  "supper",
];

const isTime = (name: SlotName): name is DayTime & SlotName => (order as readonly string[]).includes(name);

/** "with breakfast" is the meal's own place; before and after it is another time. */
const standsApart = ({ food, timing }: Step): boolean =>
  food !== null &&
  food.meal === null &&
  food.relation !== "empty-stomach" &&
  (food.relation !== "with" || food.offset !== null) &&
  timing.slots.some(({ name }) => meals.includes(name));

/** A strip of the times that a step names, each under its own word; `doseOf` draws the dose of one. */
export const placesOfDay = (
  step: Step,
  doseOf: (amount: Amount | null) => Drawn<PicturedDose>,
): Drawn<readonly [DayPlace, ...DayPlace[]]> => {
  const { slots, clockTimes } = step.timing;
  if (slots.some(({ offset, name }) => offset !== null || !isTime(name)) || standsApart(step))
    return words("time");
  /* A clock has no place among words: what time "evening" is nobody knows. */
  if (slots.length > 0 && clockTimes.length > 0) return words("time");
  const filled: DayPlace[] = [];
  for (const moment of [...slots, ...clockTimes]) {
    const dose = doseOf(moment.amount ?? step.amount);
    if ("why" in dose) return dose;
    const at = "time" in moment ? { clock: moment.time } : { name: moment.name as DayTime };
    filled.push({ at, dose: dose.drawn });
  }
  const named = slots.map(({ name }) => name as DayTime);
  const empty = (clockTimes.length > 0 ? [] : fixed)
    .filter(({ holds }) => !holds.some((name) => named.includes(name)))
    .map(({ empty: name }) => name)
    .filter((name) => !(named.includes("dinner") && besideDinner.includes(name)));
  const placeOf = ({ at }: DayPlace): number => ("name" in at ? order.indexOf(at.name) : 0);
  /* Beside a clock time no named one stands. */
  const hoursOf = ({ at }: DayPlace): number =>
    "clock" in at ? Number(orderOfClock(at.clock).replace(":", ".")) : 0;
  const places = [...filled, ...empty.map((name): DayPlace => ({ at: { name }, dose: null }))].toSorted(
    (a, b) => placeOf(a) - placeOf(b) || hoursOf(a) - hoursOf(b),
  );
  return drawn(places as unknown as readonly [DayPlace, ...DayPlace[]]);
};
