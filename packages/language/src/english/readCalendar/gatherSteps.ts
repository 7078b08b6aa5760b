// language/readCalendar: sentences put together into steps, whatever language each was read in.
import {
  type Calendar,
  calendarOf,
  isDeepEqual,
  noTiming,
  type Regimen,
  regimenOf,
  type Step,
} from "@plainlabel/directions";
import { type Beside, type Later, orderOf } from "./Beside.ts";
import type { DoseSentence } from "./readDose.ts";
import { pauseOf, stepOf } from "./readStep.ts";
import type { Span } from "./readTimes.ts";

/** What the sentences mean, or the first that is none of ours. */
export type CalendarReading =
  | { readonly ok: true; readonly regimen: Regimen; readonly calendar: Calendar }
  /** `sentence`: its place among those given; where it stands alone well, it does not go with those before it. */
  | { readonly ok: false; readonly sentence: number };

/** One sentence as it was read. */
export type Read =
  /** `tails`: what a short wording says of the step after the dose's comma. */
  | { readonly kind: "dose"; readonly dose: DoseSentence; readonly tails: readonly Beside[] }
  | { readonly kind: "pause"; readonly lasts: Span }
  | { readonly kind: "beside"; readonly says: Beside; readonly later: Later | null };

interface Open {
  readonly joined: Step["joined"];
  readonly doses: DoseSentence[];
  readonly said: Beside[];
  later: Later | null;
}

/** Whether this sentence may stand after those the step has: in order, and each once. */
const follows = (step: Open, says: Beside, later: Later | null): boolean => {
  const last = step.said.at(-1);
  if (last !== undefined && orderOf[says.kind] < orderOf[last.kind]) return false;
  if (later !== null && step.later !== null && later !== step.later) return false;
  return !step.said.some(({ kind }) => kind === says.kind);
};

/** The names by which two doses that take turns are told apart. */
const turns = ["every other day", "on the days between"] as const;

/** The days of the week, or the turn, of a front that says nothing else. */
const namedDays = ({ front }: DoseSentence): readonly string[] => {
  if (front === null || front.times !== null || front.every !== null || front.daysAWeek !== null) return [];
  const { cycleDays } = front;
  /* "Every other day" and "on the days between" share out two days. */
  if (cycleDays?.length === 2) return cycleDays.days.map((day) => turns[day - 1]!);
  return front.weekdays;
};

const daysTold = ({ weekdays, cycleDays }: Step["timing"]): readonly string[] =>
  cycleDays?.length === 2 ? cycleDays.days.map((day) => turns[day - 1]!) : weekdays;

/** "On Tuesdays, take 4 mg." beside "On Mondays, take 3 mg.": each step has days of the week that no other has. */
const apartByDays = (dose: DoseSentence, steps: readonly Step[], open: Open | null): boolean => {
  const own = namedDays(dose);
  const before = [
    ...steps.map(({ joined, timing }) => (joined === "then" ? [] : daysTold(timing))),
    ...(open === null ? [] : [open.joined === "then" ? [] : namedDays(open.doses[0]!)]),
  ];
  return (
    dose.lead === null &&
    own.length > 0 &&
    before.length > 0 &&
    before.every((days) => days.length > 0 && !days.some((day) => own.includes(day)))
  );
};

/** "On the days between" is beside "every other day", and the two are all there is. */
const turnsAreTwo = (steps: readonly Step[]): boolean => {
  const turn = steps.map(({ timing }) =>
    timing.cycleDays?.length === 2 ? timing.cycleDays.days.join() : null,
  );
  return turn.every((days) => days === null) || turn.join(" ") === "1 2";
};

const opening = (dose: DoseSentence, steps: number, open: boolean): Step["joined"] | "same" | null => {
  if (dose.lead === null) return steps === 0 && !open ? "first" : open ? "same" : null;
  if (dose.lead === "first") return steps === 0 && !open ? "first" : null;
  if (steps === 0 && !open) return null;
  return dose.lead === "then" ? "then" : "and";
};

/** The step before "3 days later": one dose, on a day of its own; null where it is not one. */
const oneDoseOf = (step: Step | null): Step | null =>
  step !== null &&
  (step.timing.once || isDeepEqual(step.timing, { ...noTiming, straightAway: step.timing.straightAway })) &&
  step.asNeeded === null &&
  !step.dailyTotal &&
  step.duration === null
    ? {
        ...step,
        timing: { ...step.timing, once: true },
        duration: { low: "1", high: "1", unit: "day" },
      }
    : null;

/** The dose of 3 days later leaves 2 days without. */
const dayBefore = (days: string): string => `${Number(days) - 1}`;

/**
 * The steps that these sentences say one after the other, and their calendar.
 * `readOne` reads one of them, knowing whether a step is open before it; null
 * where it is none of ours. Refuses a sentence at a wrong place.
 */
export const gatherSteps = (
  sentences: readonly string[],
  firstDay: string,
  readOne: (sentence: string, isWithin: boolean, at: number) => Read | "over the steps" | null,
): CalendarReading => {
  const steps: Step[] = [];
  let open: Open | null = null;
  let sequel = false;
  let led = false;
  let byDays = false;
  const close = (): boolean => {
    if (open === null) return true;
    const step = stepOf(open.joined, open.doses, open.said);
    if (step === null) return false;
    /* "For 6 more days": after a step of one day. */
    if (open.said.some((one) => one.kind === "length" && one.more === true)) {
      const before = steps.at(-1)?.duration;
      if (step.joined !== "then" || before?.high !== "1" || before.unit !== "day") return false;
    }
    if (open.said.some((one) => one.kind === "most-units" && one.all === true)) {
      /* "In all, ...": of this step and those it stands beside, none of which has a ceiling of its own. */
      if (step.joined !== "and") return false;
      const from = steps.findLastIndex(({ joined }) => joined !== "and");
      const before = steps.splice(from);
      if (before.some(({ limits }) => limits.units !== null)) return false;
      steps.push(...before.map((one) => ({ ...one, limits: { ...one.limits, units: step.limits.units } })));
    }
    if (open.said.some((one) => one.kind === "length" && one.of === "steps")) {
      /*
       * "Do all of this for ...": of this step and all before it, which go on side by side and have no length of
       * their own.
       */
      if (
        step.joined !== "and" ||
        steps.some(({ joined, duration }) => joined === "then" || duration !== null)
      )
        return false;
      const before = steps.splice(0);
      steps.push(...before.map((one) => ({ ...one, duration: step.duration })));
    }
    steps.push(step);
    open = null;
    return true;
  };
  for (const [at, sentence] of sentences.entries()) {
    const wrong: CalendarReading = { ok: false, sentence: at };
    const read = readOne(sentence, open !== null, at);
    if (read === null) return wrong;
    if (read === "over the steps") continue;
    switch (read.kind) {
      case "pause": {
        if (!close() || steps.length === 0) return wrong;
        steps.push(pauseOf(read.lasts));
        break;
      }
      case "dose": {
        const { dose }: { readonly dose: DoseSentence } = read;
        const apart: boolean = apartByDays(dose, steps, open);
        led ||= dose.lead !== null;
        byDays ||= apart;
        const joined: ReturnType<typeof opening> = apart ? "and" : opening(dose, steps.length, open !== null);
        if (joined === null) return wrong;
        if (dose.lead === "first") sequel = true;
        if (joined === "same") {
          const current: Open = open!;
          if (current.said.length > 0 || read.tails.length > 0) return wrong;
          current.doses.push(dose);
          break;
        }
        const { later } = dose.when;
        if (later !== null && joined !== "then") return wrong;
        if (!close()) return wrong;
        if (later !== null) {
          const one = oneDoseOf(steps.pop() ?? null);
          if (one === null) return wrong;
          steps.push(one, pauseOf({ low: dayBefore(later.low), high: dayBefore(later.high), unit: "day" }));
        }
        open = { joined, doses: [dose], said: [...read.tails], later: null };
        break;
      }
      case "beside": {
        const current: Open | null = open;
        if (current === null || !follows(current, read.says, read.later)) return wrong;
        current.said.push(read.says);
        current.later ??= read.later;
        break;
      }
    }
  }
  const wrong: CalendarReading = { ok: false, sentence: Math.max(0, sentences.length - 1) };
  if (!close() || steps.length === 0) return wrong;
  /* Leads and days that tell steps apart are never mixed. */
  if (led && byDays) return wrong;
  if (!turnsAreTwo(steps)) return wrong;
  /* "First, " promises a step that comes afterwards, and such a step asks for it. */
  if (sequel !== steps.some(({ joined }) => joined === "then")) return { ok: false, sentence: 0 };
  const regimen = regimenOf(steps);
  return { ok: true, regimen, calendar: calendarOf(regimen, firstDay) };
};
