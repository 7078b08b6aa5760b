// directions/sentence: one step of the regimen from its clauses, every clause used once, or the reason why not.

import type { Clause, Dose } from "../clauses/Clause.ts";
import { isCounted } from "../lexicon/units.ts";
import type { RefusalCode } from "../refusing/refusalCatalogue.ts";
import { compareDecimals } from "../regimen/decimals.ts";
import { type Action, type Amount, blankStep, type Step } from "../regimen/Regimen.ts";
import type { Part } from "./parts.ts";
import { joinWhen, type When } from "./schedule.ts";

export type Kind = Clause["kind"];
export type Of<K extends Kind> = Extract<Clause, { kind: K }>;

/** A step whose action may still come from the step before or from the unit. */
export interface Draft {
  readonly step: Omit<Step, "joined" | "action" | "actionSuppliedBy" | "unit">;
  readonly action: Action | null;
  readonly unit: string | null;
  /** Said in a sentence of its own: after the last step of a course it speaks of the whole course. */
  readonly apart: readonly Kind[];
  /** Forms that the words call the medicine by: "apply the cream". */
  readonly forms: readonly string[];
  /** The day of the course on which the step begins, where the words number it. */
  readonly fromDay: number | null;
  /** "daily" without a count: how often depends on the dose. */
  readonly uncounted: boolean;
}

/** The clauses of one kind, in order. */
export const all = <K extends Kind>(part: Part, kind: K): readonly Of<K>[] =>
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
  "inOneDose",
  "cycle",
  "sameTime",
  "asNeeded",
  "most",
  "mostDoses",
  "mostInAll",
  "leastGap",
  "duration",
  "food",
  "route",
  "site",
  "ending",
  "directed",
];

const { unit: _, ...blank } = blankStep;

/** Kinds that say how often or on which days. */
export const timingKinds: ReadonlySet<Kind> = new Set([
  "times",
  "each",
  "every",
  "slots",
  "clock",
  "weekdays",
  "once",
]);

/** Why the part says the same kind of thing twice, or null. */
export const saidTwice = (part: Part): RefusalCode | null => {
  const said = new Set<Kind>();
  const twice = new Set<Kind>();
  for (const { clause } of part) (said.has(clause.kind) ? twice : said).add(clause.kind);
  const first = single.find((kind) => twice.has(kind));
  return first === undefined ? null : timingKinds.has(first) ? "two-frequencies" : "said-twice";
};

/** The verb of the part, said once, or again at the head of a further sentence. */
export const actionOf = (part: Part): { readonly action: Action | null } | RefusalCode => {
  const said = all(part, "action");
  if (new Set(said.map(({ action }) => action)).size > 1) return "two-actions";
  if (said.some(({ site }) => site !== null) && all(part, "site").length > 0) return "said-twice";
  return said.slice(1).some(({ order }) => !order) ? "said-twice" : { action: said[0]?.action ?? null };
};

/** True for a reason, false for a meaning. */
export const isRefusal = (value: unknown): value is RefusalCode => typeof value === "string";

const isAtMostOne = (amount: Amount): boolean =>
  compareDecimals("exact" in amount ? amount.exact : amount.high, "1") <= 0;

/** "2 tablets 5 days a week" does not say how the 2 are taken on each day, as "2 tablets daily" does not. */
const divided = (part: Part, amount: Amount | null): boolean =>
  all(part, "times").every(
    ({ instruction }) =>
      instruction === null || /\bonce\b/i.test(instruction) || amount === null || isAtMostOne(amount),
  );

const whenOf = (part: Part, dose: Dose | null, injects: boolean): When | RefusalCode =>
  joinWhen(
    {
      times: all(part, "times")[0]?.times ?? null,
      each: all(part, "each")[0] ?? null,
      every: all(part, "every")[0] ?? null,
      slots: all(part, "slots")[0] ?? null,
      clock: all(part, "clock")[0] ?? null,
      weekdays: all(part, "weekdays")[0] ?? null,
      once: all(part, "once").length > 0,
      inOneDose: all(part, "inOneDose").length > 0,
      course: all(part, "duration").some(({ wholeDay }) => !wholeDay),
      cycle: all(part, "cycle")[0] ?? null,
      sameTime: all(part, "sameTime")[0] ?? null,
      food: all(part, "food")[0] ?? null,
      wholeDay: all(part, "duration")[0]?.wholeDay ?? false,
    },
    dose === null || (isCounted(dose.unit) && isAtMostOne(dose.amount)),
    injects,
  );

const instructionsOf = (part: Part): readonly string[] => {
  const needed = all(part, "asNeeded")[0];
  return part.flatMap(({ clause }) => {
    switch (clause.kind) {
      case "instruction":
      case "directed":
        return [clause.typed];
      case "mostInAll":
      case "inOneDose":
        return [clause.typed];
      case "action":
        return clause.kept === null ? [] : [clause.kept];
      case "times":
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
      ? {
          ...placed,
          clause: { kind: "instruction", typed: empty[0].typed, order: false, forbids: false } as const,
        }
      : placed,
  );
};

/** What is known of a step from outside it. */
export interface Told {
  /** The words have told that each meal is a time. */
  readonly atMeals?: boolean;
  /** The directions inject: "5 mg weekly" is one injection. */
  readonly injects?: boolean;
}

/** One step with one dose, or none. */
export const simpleStep = (
  spoken: Part,
  { atMeals = false, injects = false }: Told = {},
): Draft | RefusalCode => {
  const part = withOneFood(spoken);
  const twice = saidTwice(part);
  if (twice !== null) return twice;
  if (part.some(({ clause, bracketed }) => clause.kind === "slots" && clause.bare && !bracketed))
    return "not-understood";
  const verb = actionOf(part);
  if (isRefusal(verb)) return verb;
  const dose = all(part, "dose")[0]?.dose ?? null;
  if (!divided(part, dose?.amount ?? null)) return "total-without-division";
  const when = whenOf(part, dose, injects);
  if (isRefusal(when)) return when;
  const told = when.told || atMeals || all(part, "food").some(({ typed }) => eachMeal.test(typed));
  return draftOf(part, verb.action, dose, { ...when, told }, dose?.amount ?? null);
};

/** "with each meal" says when by itself; "with meals" does not. */
const eachMeal = /\b(?:each|every) (?:main )?meal$/i;

/** The draft of clauses that have been found to go together. */
export const draftOf = (
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
  if (all(part, "mostInAll").length > 0 && (timing.every?.unit !== "minute" || asNeeded === null))
    return "not-understood";
  const doses = all(part, "mostDoses")[0]?.limit ?? null;
  if (!when.told && asNeeded === null && doses === null) {
    return all(part, "directed").length > 0 ? "as-directed-alone" : "no-timing";
  }
  return {
    step: {
      ...blank,
      amount,
      strengthNote: dose?.strengthNote ?? null,
      timing,
      asNeeded,
      limits: {
        units: all(part, "most")[0]?.limit ?? null,
        doses,
        atOnce: null,
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
    forms: all(part, "action").flatMap(({ object }) => (object === null || object === "it" ? [] : [object])),
    fromDay: all(part, "duration")[0]?.fromDay ?? null,
    uncounted: all(part, "each").length > 0,
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
  "mostInAll",
  "leastGap",
  "sameTime",
]);
