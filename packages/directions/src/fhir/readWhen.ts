// directions/fhir: FHIR event timings as named times of day and meals, as their definitions say.
import type { SlotName, Step } from "../regimen/Regimen.ts";
import { type Log, refuse } from "./Log.ts";

type Food = NonNullable<Step["food"]>;

interface Named {
  readonly slot: SlotName | null;
  /** Words kept beside the slot, since no slot is as narrow. */
  readonly words?: string;
  readonly food?: {
    readonly relation: Food["relation"];
    readonly meal: Food["meal"];
    readonly mealSlot: SlotName | null;
  };
}

const meal = (relation: Food["relation"], name: Food["meal"], mealSlot: SlotName | null): Named => ({
  slot: null,
  food: { relation, meal: name, mealSlot },
});

/**
 * http://hl7.org/fhir/R4/valueset-event-timing.html. HS is before a long sleep
 * (bedtime), C with a meal, AC before and PC after one; M, D and V name
 * breakfast, lunch and the evening meal. PHS (after falling asleep) has no
 * words that a patient could follow, so it is not here and refuses.
 */
const events: Readonly<Record<string, Named>> = {
  MORN: { slot: "morning" },
  "MORN.early": { slot: "morning", words: "early in the morning" },
  "MORN.late": { slot: "morning", words: "late in the morning" },
  NOON: { slot: "midday" },
  AFT: { slot: "afternoon" },
  "AFT.early": { slot: "afternoon", words: "early in the afternoon" },
  "AFT.late": { slot: "afternoon", words: "late in the afternoon" },
  EVE: { slot: "evening" },
  "EVE.early": { slot: "evening", words: "early in the evening" },
  "EVE.late": { slot: "evening", words: "late in the evening" },
  NIGHT: { slot: "night" },
  HS: { slot: "bedtime" },
  WAKE: { slot: "waking" },
  C: meal("with", "meals", null),
  CM: meal("with", "breakfast", "breakfast"),
  CD: meal("with", "lunch", "lunch"),
  CV: meal("with", "evening meal", "evening-meal"),
  AC: meal("before", "meals", null),
  ACM: meal("before", "breakfast", "breakfast"),
  ACD: meal("before", "lunch", "lunch"),
  ACV: meal("before", "evening meal", "evening-meal"),
  PC: meal("after", "meals", null),
  PCM: meal("after", "breakfast", "breakfast"),
  PCD: meal("after", "lunch", "lunch"),
  PCV: meal("after", "evening meal", "evening-meal"),
};

export interface When {
  readonly slots: readonly SlotName[];
  readonly food: Food | null;
  readonly instructions: readonly string[];
  /** How many times a day the names stand for; null when they name none ("with meals"). */
  readonly named: number | null;
}

export const noWhen: When = { slots: [], food: null, instructions: [], named: null };

const readFood = (
  foods: readonly NonNullable<Named["food"]>[],
  others: number,
  path: string,
  log: Log,
): { readonly food: Food; readonly slots: readonly SlotName[] } | null => {
  const first = foods[0]!;
  if (others > 0)
    return refuse(log, "when-mixed", path, "A meal and another time of day are named for one dose.");
  if (foods.length === 1)
    return { food: { relation: first.relation, meal: first.meal, offset: null }, slots: [] };
  const slots = foods.flatMap((food) => (food.mealSlot === null ? [] : [food.mealSlot]));
  if (slots.length !== foods.length || foods.some((food) => food.relation !== first.relation))
    return refuse(log, "when-mixed", path, "The meals are named in ways that do not fit together.");
  return { food: { relation: first.relation, meal: null, offset: null }, slots };
};

/** `timing.repeat.when` with `offset` (minutes). */
export const readWhen = (
  codes: readonly string[],
  offset: number | undefined,
  path: string,
  log: Log,
): When | null => {
  if (codes.length === 0)
    return refuse(log, "wrong-shape", `${path}/when`, "The list of times of day is empty.");
  if (new Set(codes).size !== codes.length)
    return refuse(log, "when-twice", `${path}/when`, "The same time of day is named twice.");
  const named: Named[] = [];
  codes.forEach((code, at) => {
    const event = Object.hasOwn(events, code) ? events[code] : undefined;
    if (event === undefined)
      refuse(log, "when-unknown", `${path}/when/${at}`, `We have no plain words for the time “${code}”.`);
    else named.push(event);
  });
  if (named.length !== codes.length) return null;
  const foods = named.flatMap((event) => (event.food === undefined ? [] : [event.food]));
  const meals = foods.length === 0 ? null : readFood(foods, named.length - foods.length, `${path}/when`, log);
  if (foods.length > 0 && meals === null) return null;
  if (
    offset !== undefined &&
    offset !== 0 &&
    (meals === null || !["before", "after"].includes(meals.food.relation))
  )
    return refuse(log, "offset", `${path}/offset`, "An offset is understood only before or after a meal.");
  if (offset !== undefined && offset < 0)
    return refuse(log, "offset", `${path}/offset`, "An offset cannot be negative.");
  const span = offset ? { low: String(offset), high: String(offset), unit: "minute" as const } : null;
  const slots = named.flatMap((event) => (event.slot === null ? [] : [event.slot]));
  if (new Set(slots).size !== slots.length)
    return refuse(log, "when-twice", `${path}/when`, "The same time of day is named twice.");
  const general = foods.length === 1 && foods[0]!.mealSlot === null;
  return {
    slots: [...slots, ...(meals?.slots ?? [])],
    food: meals === null ? null : { ...meals.food, offset: span },
    instructions: named.flatMap((event) => (event.words === undefined ? [] : [event.words])),
    named: general ? null : named.length,
  };
};
