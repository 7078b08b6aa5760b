// directions/fhir: FHIR event timings as named times of day and meals, as their definitions say.
import { type SlotName, type Step, slotOf } from "../regimen/Regimen.ts";
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

/** The part of the day that an event is; null for meals and for what we have no words for. */
export const slotOfEvent = (code: string): SlotName | null =>
  Object.hasOwn(events, code) ? events[code]!.slot : null;

/** One time of day as a step's slot, or at so many minutes before or after it. */
export type WhenSlot = Step["timing"]["slots"][number];

export interface When {
  readonly slots: readonly WhenSlot[];
  readonly food: Food | null;
  readonly instructions: readonly string[];
  /** "after meals and at bedtime": times of day beside the meals, a dose of their own. */
  readonly beside: readonly WhenSlot[];
  /** How many times a day the names stand for; null when they name none ("with meals"). */
  readonly named: number | null;
}

export const noWhen: When = { slots: [], food: null, instructions: [], beside: [], named: null };

/** Three meals a day is what "after meals" comes to, where a number of doses must agree with it. */
const mealsADay = 3;

/** Only these stand apart from every meal; "in the morning, after meals" may be one dose or four. */
const besideMeals: ReadonlySet<SlotName> = new Set<SlotName>(["bedtime", "night"]);

const readFood = (
  foods: readonly NonNullable<Named["food"]>[],
  path: string,
  log: Log,
): { readonly food: Food; readonly slots: readonly SlotName[] } | null => {
  const first = foods[0]!;
  if (foods.length === 1)
    return { food: { relation: first.relation, meal: first.meal, offset: null }, slots: [] };
  const slots = foods.flatMap((food) => (food.mealSlot === null ? [] : [food.mealSlot]));
  if (slots.length !== foods.length || foods.some((food) => food.relation !== first.relation))
    return refuse(log, "when-mixed", path, "The meals are named in ways that do not fit together.");
  return { food: { relation: first.relation, meal: null, offset: null }, slots };
};

/** Minutes as sent, or whole hours of them. */
const lengthOf = (minutes: number): NonNullable<Food["offset"]> => {
  const hours = minutes % 60 === 0;
  const length = String(hours ? minutes / 60 : minutes);
  return { low: length, high: length, unit: hours ? "hour" : "minute" };
};

/**
 * Slots that an offset may move, with the side it lies on. HS is before sleep by
 * its definition, WAKE after waking. A part of the day has no moment to count from.
 */
const sideOf: Partial<Record<SlotName, "before" | "after">> = { bedtime: "before", waking: "after" };

const fault = (named: readonly Named[], offset: number, path: string, log: Log): true | null => {
  if (offset < 0 || offset > 1440)
    return refuse(log, "offset", `${path}/offset`, "An offset is from 0 minutes to a day.");
  const movable = named.every(({ food, slot }) =>
    food === undefined
      ? slot !== null && sideOf[slot] !== undefined
      : food.relation === "before" || food.relation === "after",
  );
  const kinds = new Set(named.map(({ food }) => food === undefined));
  return movable && kinds.size === 1 && (named.length === 1 || !kinds.has(true))
    ? true
    : refuse(
        log,
        "offset",
        `${path}/offset`,
        "An offset is understood only before or after a meal, before bedtime or after waking.",
      );
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
  if (offset !== undefined && offset !== 0 && fault(named, offset, path, log) === null) return null;
  const foods = named.flatMap((event) => (event.food === undefined ? [] : [event.food]));
  const meals = foods.length === 0 ? null : readFood(foods, `${path}/when`, log);
  if (foods.length > 0 && meals === null) return null;
  const names = named.flatMap((event) => (event.slot === null ? [] : [event.slot]));
  if (new Set(names).size !== names.length)
    return refuse(log, "when-twice", `${path}/when`, "The same time of day is named twice.");
  if (
    meals !== null &&
    names.length > 0 &&
    !(meals.slots.length === 0 && names.every((name) => besideMeals.has(name)))
  )
    return refuse(
      log,
      "when-mixed",
      `${path}/when`,
      "A meal and another time of day are named for one dose.",
    );
  const span = offset ? lengthOf(offset) : null;
  const slots = names.map(
    (name): WhenSlot => ({
      name,
      offset: span === null ? null : { relation: sideOf[name]!, ...span },
      amount: null,
    }),
  );
  const general = foods.length === 1 && foods[0]!.mealSlot === null;
  const beside = meals === null ? [] : slots;
  return {
    slots: meals === null ? slots : meals.slots.map((name) => slotOf(name)),
    food: meals === null ? null : { ...meals.food, offset: span },
    instructions: named.flatMap((event) => (event.words === undefined ? [] : [event.words])),
    beside,
    named: general ? (beside.length > 0 ? mealsADay + beside.length : null) : named.length,
  };
};
