// directions/sentence: for every kind of clause, which field of a step it fills, how often, and where it may stand.
import type { Clause } from "../clauses/Clause.ts";
import type { ReasonCode } from "../refusing/refusalCatalogue.ts";
import type { Step, Timing } from "../regimen/Regimen.ts";

export type Kind = Clause["kind"];
export type Of<K extends Kind> = Extract<Clause, { kind: K }>;

/** Every place in a step that a clause can fill. */
export type Field =
  | Exclude<keyof Step, "joined" | "actionSuppliedBy" | "timing" | "limits">
  | `timing.${keyof Timing}`
  | `limits.${keyof Step["limits"]}`;

export interface Placement {
  /** The fields it can fill; none where it only tells the stretch of days a step begins with. */
  readonly fills: readonly Field[];
  /** How many of its kind one step takes. "alike": several that say the same, such as a verb said again. */
  readonly most: "one" | "alike" | "many";
  /** The reason when it is said more often than that. */
  readonly twice: ReasonCode;
  /**
   * Whether "and" may lead to it: "dose": only before a dose; "order": only where it is an order; "moment": after
   * another time of day.
   */
  readonly afterAnd: "always" | "never" | "dose" | "order" | "moment";
  /**
   * Beside several doses. "own": it says when its dose is taken, and stands next
   * to it. "anywhere": of all of them wherever it stands. "end": of all of them
   * after the last. "alike": of all of them after the last where the doses are
   * alike, or in a sentence of its own. "lead": of all of them before the first.
   * "never": it does not go with several doses.
   */
  readonly besideDoses: "own" | "anywhere" | "end" | "alike" | "lead" | "never";
  /** Where several doses become steps side by side: said with each of them, or with the last alone. */
  readonly ofSteps: "each" | "last";
  /**
   * In a sentence of its own after the last step of a course it speaks of the whole course, and which steps take
   * it cannot be told.
   */
  readonly afterCourse: "last step" | "every step" | "cannot be told";
}

const when = {
  most: "one",
  twice: "two-frequencies",
  afterAnd: "never",
  ofSteps: "each",
  afterCourse: "last step",
} as const;

const besides = { most: "one", twice: "said-twice", afterAnd: "never", afterCourse: "last step" } as const;

/** A new kind of clause does not compile before it has said its place here. */
export const placements: Readonly<Record<Kind, Placement>> = {
  action: {
    fills: ["action", "furtherActions", "site", "instructions"],
    most: "alike",
    twice: "two-actions",
    afterAnd: "dose",
    besideDoses: "anywhere",
    ofSteps: "each",
    afterCourse: "last step",
  },
  dose: {
    fills: ["amount", "unit", "strengthNote", "strengthOfOne", "instructions"],
    most: "one",
    twice: "two-doses",
    afterAnd: "always",
    besideDoses: "own",
    ofSteps: "each",
    afterCourse: "last step",
  },
  madeOf: { fills: [], ...besides, besideDoses: "never", ofSteps: "each" },
  times: { fills: ["timing.times", "dailyTotal", "instructions"], ...when, besideDoses: "own" },
  each: { fills: ["timing.times", "dailyTotal"], ...when, besideDoses: "own" },
  every: { fills: ["timing.every", "timing.slots"], ...when, besideDoses: "own" },
  slots: {
    fills: ["timing.slots", "timing.times", "timing.preferably", "instructions"],
    ...when,
    afterAnd: "moment",
    besideDoses: "own",
  },
  clock: { fills: ["timing.clockTimes"], ...when, besideDoses: "own", afterAnd: "moment" },
  weekdays: { fills: ["timing.weekdays", "timing.slots"], ...when, besideDoses: "own" },
  otherDays: { fills: ["timing.weekdays"], ...when, besideDoses: "own" },
  daysAWeek: { fills: ["timing.daysAWeek"], ...when, besideDoses: "alike" },
  monthDays: { fills: ["timing.monthDays"], ...when, besideDoses: "alike" },
  cycleDays: { fills: ["timing.cycleDays"], ...when, besideDoses: "alike" },
  turn: { fills: ["timing.cycleDays"], ...when, besideDoses: "own" },
  /* It becomes turns before any step is made; where it cannot, it is left over. */
  alternating: {
    fills: [],
    ...besides,
    besideDoses: "never",
    ofSteps: "each",
    afterCourse: "cannot be told",
  },
  later: {
    fills: ["timing.once"],
    ...besides,
    besideDoses: "never",
    ofSteps: "each",
    afterCourse: "cannot be told",
  },
  event: {
    fills: ["timing.event"],
    ...when,
    besideDoses: "never",
    afterCourse: "cannot be told",
  },
  notDaily: {
    fills: [],
    ...besides,
    afterAnd: "always",
    besideDoses: "end",
    ofSteps: "last",
  },
  notThatDay: {
    fills: ["instructions", "timing.daysAWeek"],
    ...besides,
    afterAnd: "always",
    besideDoses: "never",
    ofSteps: "each",
    afterCourse: "cannot be told",
  },
  once: { fills: ["timing.once", "timing.straightAway", "instructions"], ...when, besideDoses: "own" },
  inOneDose: { fills: ["instructions"], ...besides, besideDoses: "never", ofSteps: "each" },
  cycle: { fills: ["timing.cycle"], ...besides, besideDoses: "end", ofSteps: "each" },
  sameTime: {
    fills: ["timing.sameTime"],
    ...besides,
    besideDoses: "alike",
    ofSteps: "each",
    afterCourse: "cannot be told",
  },
  asNeeded: {
    fills: ["asNeeded"],
    ...besides,
    besideDoses: "own",
    ofSteps: "each",
    afterCourse: "cannot be told",
  },
  reason: {
    fills: ["asNeeded", "instructions"],
    most: "many",
    twice: "said-twice",
    afterAnd: "never",
    besideDoses: "end",
    ofSteps: "last",
    afterCourse: "last step",
  },
  most: {
    fills: ["limits.units"],
    ...besides,
    afterAnd: "always",
    besideDoses: "alike",
    ofSteps: "each",
    afterCourse: "cannot be told",
  },
  /* It becomes the most of a day before any step is made; where it cannot, it refuses. */
  mostBare: {
    fills: [],
    ...besides,
    afterAnd: "always",
    besideDoses: "never",
    ofSteps: "each",
    afterCourse: "cannot be told",
  },
  mostDoses: {
    fills: ["limits.doses"],
    ...besides,
    afterAnd: "always",
    besideDoses: "alike",
    ofSteps: "each",
    afterCourse: "cannot be told",
  },
  mostInAll: {
    fills: ["instructions"],
    ...besides,
    afterAnd: "always",
    besideDoses: "never",
    ofSteps: "each",
    afterCourse: "cannot be told",
  },
  atOnce: {
    fills: ["limits.atOnce"],
    ...besides,
    afterAnd: "always",
    besideDoses: "alike",
    ofSteps: "each",
    afterCourse: "cannot be told",
  },
  leastGap: {
    fills: ["limits.leastGap"],
    ...besides,
    most: "alike",
    afterAnd: "always",
    besideDoses: "alike",
    ofSteps: "each",
    afterCourse: "cannot be told",
  },
  duration: {
    fills: ["duration", "ending"],
    ...besides,
    besideDoses: "end",
    ofSteps: "each",
    afterCourse: "cannot be told",
  },
  forDoses: {
    fills: ["duration", "instructions"],
    ...besides,
    besideDoses: "never",
    ofSteps: "each",
    afterCourse: "cannot be told",
  },
  stage: {
    fills: ["duration", "timing.times", "dailyTotal"],
    ...besides,
    besideDoses: "lead",
    ofSteps: "each",
  },
  courseDays: {
    fills: ["duration", "timing.times", "timing.once", "dailyTotal"],
    ...besides,
    besideDoses: "never",
    ofSteps: "each",
    afterCourse: "cannot be told",
  },
  again: {
    fills: ["duration", "timing.once"],
    ...besides,
    afterAnd: "always",
    besideDoses: "never",
    ofSteps: "each",
    afterCourse: "cannot be told",
  },
  /* It becomes steps before any step is made; where it cannot, it is left over. */
  taper: { fills: [], ...besides, besideDoses: "never", ofSteps: "each", afterCourse: "cannot be told" },
  mayChange: {
    fills: ["instructions"],
    ...besides,
    afterAnd: "always",
    besideDoses: "never",
    ofSteps: "each",
    afterCourse: "cannot be told",
  },
  otherStrength: {
    fills: ["instructions"],
    ...besides,
    besideDoses: "never",
    ofSteps: "each",
    afterCourse: "cannot be told",
  },
  change: { fills: ["instructions"], ...besides, afterAnd: "always", besideDoses: "never", ofSteps: "each" },
  wear: { fills: ["useFor", "leaveOff"], ...besides, besideDoses: "alike", ofSteps: "each" },
  food: {
    fills: ["food", "timing.slots", "instructions"],
    ...besides,
    afterAnd: "moment",
    besideDoses: "end",
    ofSteps: "each",
    afterCourse: "every step",
  },
  route: {
    fills: ["route"],
    most: "alike",
    twice: "said-twice",
    afterAnd: "never",
    besideDoses: "anywhere",
    ofSteps: "each",
    afterCourse: "last step",
  },
  site: { fills: ["site"], ...besides, besideDoses: "alike", ofSteps: "each" },
  instruction: {
    fills: ["instructions"],
    most: "many",
    twice: "said-twice",
    afterAnd: "order",
    besideDoses: "end",
    ofSteps: "last",
    afterCourse: "last step",
  },
  directed: { fills: ["instructions"], ...besides, besideDoses: "end", ofSteps: "last" },
  /* It leads to the first dose of a course; alone it refuses (`understand.ts`). */
  opening: { fills: [], ...besides, besideDoses: "never", ofSteps: "each" },
  record: { fills: [], ...besides, most: "many", besideDoses: "anywhere", ofSteps: "last" },
  after: { fills: ["duration"], ...besides, besideDoses: "never", ofSteps: "each" },
  ending: { fills: ["ending"], ...besides, afterAnd: "always", besideDoses: "end", ofSteps: "last" },
};

/** Kinds that say how often or on which days. */
export const timingKinds: ReadonlySet<Kind> = new Set([
  "times",
  "each",
  "every",
  "slots",
  "clock",
  "weekdays",
  "otherDays",
  "daysAWeek",
  "monthDays",
  "cycleDays",
  "turn",
  "event",
  "once",
]);

/** Kinds that name a time within a day. */
export const momentKinds: ReadonlySet<Kind> = new Set(["slots", "clock"]);

/** Every kind of clause. */
export const kinds = Object.keys(placements) as readonly Kind[];

export const hasPlace = (kind: Kind): Placement => placements[kind];
