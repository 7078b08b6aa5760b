// interpret/text: one step of the regimen from its clauses, every clause used once, or the reason why not.
import type { Action, Amount, Slot, Step } from "../Regimen.ts";
import type { Clause, Dose, Placed } from "./Clause.ts";
import { compareDecimals } from "./decimals.ts";
import { slotOfMeal } from "./food.ts";
import type { Part, Segment } from "./parts.ts";
import type { RefusalCode } from "./refusalCatalogue.ts";
import { joinWhen, type When } from "./schedule.ts";

type Kind = Clause["kind"];
type Of<K extends Kind> = Extract<Clause, { kind: K }>;

/** A step whose action may still come from the step before or from the unit. */
export interface Draft {
  readonly step: Omit<Step, "joined" | "action" | "actionSuppliedBy" | "unit">;
  readonly action: Action | null;
  readonly unit: string | null;
  /** Said in a sentence of its own: after the last step of a course it speaks of the whole course. */
  readonly apart: readonly Kind[];
}

const all = <K extends Kind>(part: Part, kind: K): readonly Of<K>[] =>
  part.flatMap(({ clause }) => (clause.kind === kind ? [clause as Of<K>] : []));

/** The clauses of which a step has one at most; the action is counted apart. */
const single: readonly Kind[] = [
  "times",
  "each",
  "every",
  "slots",
  "clock",
  "weekdays",
  "once",
  "cycle",
  "sameTime",
  "asNeeded",
  "most",
  "mostDoses",
  "leastGap",
  "duration",
  "food",
  "route",
  "site",
  "ending",
  "directed",
];

const timingKinds: ReadonlySet<Kind> = new Set([
  "times",
  "each",
  "every",
  "slots",
  "clock",
  "weekdays",
  "once",
]);

const saidTwice = (part: Part): RefusalCode | null => {
  const twice = single.filter((kind) => all(part, kind).length > 1);
  const [first] = twice;
  return first === undefined ? null : timingKinds.has(first) ? "two-frequencies" : "said-twice";
};

const actionOf = (part: Part): Action | null | RefusalCode => {
  const said = all(part, "action");
  const names = new Set(said.map(({ action }) => action));
  if (names.size > 1) return "two-actions";
  const again = said.slice(1);
  if (said.some(({ site }) => site !== null) && all(part, "site").length > 0) return "said-twice";
  return again.some(({ order }) => !order) ? "said-twice" : (said[0]?.action ?? null);
};

const isRefusal = (value: unknown): value is RefusalCode => typeof value === "string";

const whenOf = (part: Part, amount: Amount | null): When | RefusalCode =>
  joinWhen(
    {
      times: all(part, "times")[0]?.times ?? null,
      each: all(part, "each")[0] ?? null,
      every: all(part, "every")[0] ?? null,
      slots: all(part, "slots")[0] ?? null,
      clock: all(part, "clock")[0] ?? null,
      weekdays: all(part, "weekdays")[0] ?? null,
      once: all(part, "once").length > 0,
      cycle: all(part, "cycle")[0] ?? null,
      sameTime: all(part, "sameTime")[0] ?? null,
      food: all(part, "food")[0] ?? null,
      wholeDay: all(part, "duration")[0]?.wholeDay ?? false,
    },
    amount,
    all(part, "action").some(({ action }) => action === "inject"),
  );

const instructionsOf = (part: Part): readonly string[] => {
  const needed = all(part, "asNeeded")[0];
  return part.flatMap(({ clause }) => {
    switch (clause.kind) {
      case "instruction":
      case "directed":
        return [clause.typed];
      case "slots":
      case "food":
        return clause.instruction === null ? [] : [clause.instruction];
      case "dose":
        return clause.dose.instruction === null ? [] : [clause.dose.instruction];
      case "reason":
        return needed !== undefined && needed.reasons.length === 0 ? [] : [clause.typed];
      default:
        return [];
    }
  });
};

const needOf = (part: Part): Step["asNeeded"] | RefusalCode => {
  const needed = all(part, "asNeeded")[0];
  if (needed === undefined) return null;
  const apart = all(part, "reason");
  if (needed.reasons.length > 0) return { reasons: [...needed.reasons] };
  return apart.length > 1 ? "said-twice" : { reasons: [...(apart[0]?.reasons ?? [])] };
};

/** "one in the morning and at night if needed": both, or only at night? */
const needIsClear = (part: Part, moments: number): boolean =>
  moments < 2 || part.every(({ clause, joint }) => clause.kind !== "asNeeded" || joint === "stop");

/** "on an empty stomach, 30 minutes before breakfast": the first is kept as a caution beside the second. */
const withOneFood = (part: Part): Part => {
  const foods = all(part, "food");
  const empty = foods.filter(({ food }) => food.relation === "empty-stomach");
  if (foods.length !== 2 || empty.length !== 1) return part;
  return part.map((placed) =>
    placed.clause === empty[0]
      ? { ...placed, clause: { kind: "instruction", typed: empty[0].typed, order: false } as const }
      : placed,
  );
};

/** One step with one dose, or none. */
const simpleStep = (spoken: Part): Draft | RefusalCode => {
  const part = withOneFood(spoken);
  const twice = saidTwice(part);
  if (twice !== null) return twice;
  const action = actionOf(part);
  if (isRefusal(action) && action in refusals) return action as RefusalCode;
  const dose = all(part, "dose")[0]?.dose ?? null;
  const when = whenOf(part, dose?.amount ?? null);
  if (isRefusal(when)) return when;
  return draftOf(part, action as Action | null, dose, when, dose?.amount ?? null);
};

const refusals: Readonly<Record<string, true>> = { "two-actions": true, "said-twice": true };

const draftOf = (
  part: Part,
  action: Action | null,
  dose: Dose | null,
  when: When,
  amount: Amount | null,
): Draft | RefusalCode => {
  const asNeeded = needOf(part);
  if (isRefusal(asNeeded)) return asNeeded;
  const { timing } = when;
  if (!needIsClear(part, timing.slots.length + timing.clockTimes.length)) return "ambiguous";
  const doses = all(part, "mostDoses")[0]?.limit ?? null;
  if (!when.told && asNeeded === null && doses === null) {
    return all(part, "directed").length > 0 ? "as-directed-alone" : "no-timing";
  }
  return {
    step: {
      amount,
      strengthNote: dose?.strengthNote ?? null,
      timing,
      asNeeded,
      limits: {
        units: all(part, "most")[0]?.limit ?? null,
        doses,
        leastGap: all(part, "leastGap")[0]?.gap ?? null,
      },
      duration: all(part, "duration")[0]?.span ?? null,
      ending: all(part, "ending")[0]?.ending ?? null,
      food: all(part, "food")[0]?.food ?? null,
      route: all(part, "route")[0]?.route ?? null,
      site: all(part, "site")[0]?.site ?? all(part, "action")[0]?.site ?? null,
      dailyTotal: when.dailyTotal,
      instructions: [...instructionsOf(part)],
    },
    action,
    unit: dose?.unit ?? null,
    apart: part.flatMap(({ joint, clause }) =>
      joint === "stop" && ofCourse.has(clause.kind) ? [clause.kind] : [],
    ),
  };
};

const ofCourse: ReadonlySet<Kind> = new Set([
  "food",
  "asNeeded",
  "most",
  "mostDoses",
  "leastGap",
  "sameTime",
]);

const momentKinds: ReadonlySet<Kind> = new Set(["slots", "clock", "weekdays"]);

/** What may stand once for all the doses of a step, wherever it stands. */
const sharedAnywhere: ReadonlySet<Kind> = new Set([
  "action",
  "route",
  "duration",
  "instruction",
  "directed",
  "ending",
]);

const isMoment = ({ clause }: Placed): boolean =>
  momentKinds.has(clause.kind) ||
  (clause.kind === "food" && (clause.meals.length > 0 || slotOfMeal(clause.food.meal) !== null));

const sameAmount = (a: Amount, b: Amount): boolean => {
  const ends = (amount: Amount) =>
    "exact" in amount ? [amount.exact, amount.exact] : [amount.low, amount.high];
  const [lowA = "", highA = ""] = ends(a);
  const [lowB = "", highB = ""] = ends(b);
  return compareDecimals(lowA, lowB) === 0 && compareDecimals(highA, highB) === 0;
};

interface DoseAt {
  readonly dose: Dose;
  readonly moments: Part;
  readonly shared: Part;
}

/** A part of a step with several doses: the dose, when it is taken, and what speaks of the whole step. */
const doseAt = (part: Part): DoseAt | null => {
  const at = part.findIndex(({ clause }) => clause.kind === "dose");
  const found = part[at]?.clause;
  const after = part.slice(at + 1);
  const firstOther = after.findIndex(
    (placed) => !isMoment(placed) && placed.clause.kind !== "route" && placed.clause.kind !== "action",
  );
  const moments = (firstOther < 0 ? after : after.slice(0, firstOther)).filter(isMoment);
  const shared = [...part.slice(0, at), ...after.filter((placed) => !moments.includes(placed))];
  return found?.kind !== "dose" || moments.length !== 1 || part.slice(0, at).some(isMoment)
    ? null
    : { dose: found.dose, moments, shared };
};

/** Several doses at several times of day: "one in the morning and two at night". */
const dosesBySlot = (parts: readonly Part[]): Draft | RefusalCode => {
  const found = parts.map(doseAt);
  if (found.some((one) => one === null)) return "two-doses";
  const doses = found as readonly DoseAt[];
  const units = new Set(doses.flatMap(({ dose }) => dose.unit ?? []));
  const notes = new Set(doses.map(({ dose }) => dose.strengthNote));
  const routes = new Set(doses.flatMap(({ shared }) => all(shared, "route").map(({ route }) => route)));
  if (doses.some(({ shared }) => all(shared, "route").length > 1)) return "said-twice";
  if (units.size > 1 || notes.size > 1 || routes.size > 1) return "two-doses";
  const [first] = doses;
  if (first === undefined) return "no-dose";
  const even = doses.every(({ dose }) => sameAmount(dose.amount, first.dose.amount));
  const shared = doses.flatMap((one, index) =>
    one.shared.map((placed) => ({ placed, last: index === doses.length - 1, head: index === 0 })),
  );
  const misplaced = shared.some(
    ({ placed, last }) =>
      !sharedAnywhere.has(placed.clause.kind) &&
      !(
        last &&
        (placed.joint === "stop" ||
          (even && (placed.clause.kind === "food" || placed.clause.kind === "site")))
      ) &&
      !(placed.clause.kind === "site" && parts[0]?.indexOf(placed) === 0),
  );
  const early = shared.some(
    ({ placed, last, head }) =>
      !last &&
      (placed.clause.kind === "duration" ||
        placed.clause.kind === "instruction" ||
        placed.clause.kind === "directed") &&
      !(head && placed.joint === "space" && false),
  );
  if (misplaced || early) return "two-doses";
  const meals = doses.flatMap(({ moments }) => all(moments, "food"));
  if (meals.length > 0 && meals.length < doses.length) return "two-doses";
  const relation = meals[0];
  if (
    meals.some(
      ({ food, instruction }) =>
        JSON.stringify([food.relation, food.offset]) !==
          JSON.stringify([relation?.food.relation, relation?.food.offset]) || instruction !== null,
    )
  ) {
    return "two-doses";
  }
  const common = shared
    .map(({ placed }) => placed)
    .filter(
      ({ clause }, index, list) =>
        clause.kind !== "route" || list.findIndex((other) => other.clause.kind === "route") === index,
    );
  const twice = saidTwice(common);
  if (
    twice !== null ||
    common.some(({ clause }) => timingKinds.has(clause.kind)) ||
    (relation !== undefined && all(common, "food").length > 0)
  ) {
    return twice ?? "two-frequencies";
  }
  const action = actionOf(common);
  if (isRefusal(action) && action in refusals) return action as RefusalCode;
  const slots: Slot[] = doses.flatMap(({ dose, moments }) =>
    slotNamesOf(moments).map((name) => ({ name, amount: even ? null : dose.amount })),
  );
  const times = doses.flatMap(({ dose, moments }) =>
    all(moments, "clock").flatMap(({ clockTimes }) =>
      clockTimes.map((time) => ({ time, amount: even ? null : dose.amount })),
    ),
  );
  if (slots.length > 0 && times.length > 0) return "two-frequencies";
  if (
    new Set(slots.map(({ name }) => name)).size !== slots.length ||
    new Set(times.map(({ time }) => time)).size !== times.length
  ) {
    return "two-doses";
  }
  const when: When = {
    timing: {
      times: null,
      every: null,
      slots,
      clockTimes: times,
      weekdays: [],
      once: false,
      cycle: null,
      sameTime: null,
    },
    dailyTotal: false,
    told: true,
  };
  const unit = [...units][0] ?? null;
  const draft = draftOf(
    common,
    action as Action | null,
    { ...first.dose, unit },
    when,
    even ? first.dose.amount : null,
  );
  if (isRefusal(draft) || relation === undefined) return draft;
  return { ...draft, step: { ...draft.step, food: { ...relation.food, meal: null } } };
};

const slotNamesOf = (moments: Part): readonly Slot["name"][] =>
  moments.flatMap(({ clause }) => {
    if (clause.kind === "slots") return clause.names;
    if (clause.kind !== "food") return [];
    const meal = slotOfMeal(clause.food.meal);
    return clause.meals.length > 0 ? clause.meals : meal === null ? [] : [meal];
  });

/** Several doses on several days of the week: a step for each, joined by "and". */
const dosesByWeekday = (parts: readonly Part[]): readonly Draft[] | RefusalCode => {
  const drafts = parts.map(simpleStep);
  const refusal = drafts.find(isRefusal);
  if (refusal !== undefined) return refusal;
  const found = drafts as readonly Draft[];
  const days = found.flatMap(({ step }) => step.timing.weekdays);
  const plain = found.every(
    ({ step }) =>
      step.asNeeded === null && step.food === null && step.duration === null && step.ending === null,
  );
  return new Set(days).size === days.length && plain ? found : "two-doses";
};

/** The drafts of one segment: one, or one for each group of weekdays. */
export const draftsOf = ({ parts }: Segment): readonly Draft[] | RefusalCode => {
  if (parts.length === 1) {
    const draft = simpleStep(parts[0] ?? []);
    return isRefusal(draft) ? draft : [draft];
  }
  if (parts.every((part) => all(part, "weekdays").length === 1)) return dosesByWeekday(parts);
  const draft = dosesBySlot(parts);
  return isRefusal(draft) ? draft : [draft];
};
