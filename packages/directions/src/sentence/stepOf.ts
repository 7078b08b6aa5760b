// directions/sentence: one step from the clauses of one dose; every clause is taken, or left over and told.
import type { Dose, Placed, Times } from "../clauses/Clause.ts";
import type { ProductFacts } from "../Interpretation.ts";
import { cautionOf } from "../lexicon/cautions/cautionOf.ts";
import { partsOf } from "../lexicon/dividedDoses.ts";
import { isShortened, spelledOut } from "../lexicon/spelledOut.ts";
import { isCounted } from "../lexicon/units.ts";
import type { ReasonCode } from "../refusing/refusalCatalogue.ts";
import { highOf, isAtMostOne } from "../regimen/amounts.ts";
import { isDeepEqual } from "../regimen/isDeepEqual.ts";
import { isLessThanDaily } from "../regimen/lessThanDaily.ts";
import { blankStep, noLimits, type Step, type Weekday } from "../regimen/Regimen.ts";
import { furtherDays, withFurtherDays } from "./comesAgain.ts";
import type { Draft } from "./Draft.ts";
import { endsItsCourse, hasTwoEnds, mayBeDateOfOperation } from "./endsItsCourse.ts";
import { instructionsFrom, keptOf } from "./keptWords.ts";
import { needFrom, needIsClear } from "./needOf.ts";
import { withNights } from "./nights.ts";
import { otherDoseFault } from "./otherDose.ts";
import { type Kind, type Of, placements } from "./placement.ts";
import { familyOf } from "./product.ts";
import { endsRepeats, endsSpell, repeatsByMinutes } from "./repeats.ts";
import { withRinsing } from "./rinsedWith.ts";
import { saysWhenByMeals, saysWhenByUse } from "./saysWhen.ts";
import { joinWhen } from "./schedule.ts";
import { isSingleAndMore, withSingleNight } from "./singleNight.ts";
import { isOneOf } from "./strengths.ts";
import { all, has, isProblem, type Part, type Problem, problem, saidTwice, takingFrom } from "./Taking.ts";
import { ceilingOfUrge } from "./urgeToSmoke.ts";
import { verbFrom } from "./verbFrom.ts";
import { isDay, isExactly } from "./WhenWords.ts";
import { otherStrengthFault } from "./withOtherStrength.ts";

/** What is known of a step from outside it. */
export interface Told {
  /** The directions inject: "5 mg weekly" is one injection. */
  readonly injects: boolean;
  /** Other doses stand beside this one, so a time of day needs no preposition. */
  readonly several: boolean;
  /** It is the first step of several, which "start with" may lead to. */
  readonly opens: boolean;
  /** It is one of several steps, so "4 on days 1 to 3" is that much on each of them. */
  readonly ofCourse: boolean;
  /** The product, whose strength may tell that a weight is one of it. */
  readonly product: ProductFacts;
}

const { unit: _unit, ...blank } = blankStep;

const injectedRoutes: ReadonlySet<string> = new Set(["subcutaneous", "intramuscular", "intravenous"]);

/** "on an empty stomach, 30 minutes before breakfast": the first is kept as a caution beside the second. */
const withOneFood = (part: Part): Part => {
  const foods = all(part, "food");
  const empty = foods.filter(({ food }) => food.relation === "empty-stomach");
  const [kept] = empty;
  if (foods.length !== 2 || empty.length !== 1 || kept === undefined) return part;
  return part.map(
    (placed): Placed =>
      placed.clause === kept
        ? { ...placed, clause: { kind: "instruction", typed: kept.typed, order: false, forbids: false } }
        : placed,
  );
};

/** Kinds whose kept words speak of the dose they stand beside. */
const ownKinds: ReadonlySet<Kind> = new Set(["dose", "slots", "food"]);

const keptBy = (part: Part, kind: "slots" | "food"): readonly string[] =>
  all(part, kind).flatMap((clause) => keptOf(clause));

/** "2 tablets together daily": all of them at one time. */
const atOneTime = /^(?:both |all )?together$|^all at once$/i;

const placeOf = (part: Part, kind: Kind): number => part.findIndex(({ clause }) => clause.kind === kind);

const spanOf = (low: number, high: number, unit: "day" | "week" | "month"): Step["duration"] => ({
  low: `${low}`,
  high: `${high}`,
  unit,
});

/**
 * "up to two tablets when required": one or two, since fewer is none. Where the
 * dose is not as needed, none may be meant too; and of a day it is a ceiling.
 */
const amountOf = (
  { amount, unit, upTo }: Dose,
  isTotal: boolean,
  isNeeded: boolean,
): Step["amount"] | ReasonCode => {
  if (!upTo) return amount;
  if (isTotal) return "total-without-division";
  return isNeeded || unit === "plaster" ? { low: "1", high: highOf(amount) } : "ambiguous";
};

/** A dose that is repeated after some days is one dose each time. */
const onceOnly: Of<"once"> = { kind: "once", straightAway: false };

/** "for 24 hours" beside "every 4 hours" is how long; elsewhere it may be how long one patch is worn. */
const isOneDay = (span: Step["duration"]): boolean => span?.unit === "hour" && span.high === "24";

/** "day 3 and continue" is day 3 onwards. */
const goesOn = (stage: Of<"stage"> | null, ending: Step["ending"]): Of<"stage"> | null =>
  stage !== null && ending === "continue" ? { ...stage, to: null } : stage;

const isEachDay = ({ times, every, slots, clockTimes }: Step["timing"]): boolean =>
  every === null &&
  (times === null
    ? slots.length + clockTimes.length > 0
    : times.per.unit === "day" && times.per.count === 1 && !times.upTo);

/** "daily except methotrexate day": what is taken on one day of the week leaves six. Of "days" nobody knows how many. */
const withoutThatDay = (timing: Step["timing"], { typed }: Of<"notThatDay">): Step["timing"] =>
  isEachDay(timing) &&
  !isLessThanDaily(timing) &&
  !/\bdays$/i.test(typed) &&
  cautionOf(typed)?.id === "other-day-than-methotrexate"
    ? { ...timing, daysAWeek: 6 }
    : timing;

/** The days are all of the week that the named ones leave. */
const isLeftBy = (named: readonly Weekday[], without: readonly Weekday[]): boolean =>
  named.length + without.length === 7 && !without.some((day) => named.includes(day));

const noCeilings = { doses: null, units: null, leastGap: null };

/** "at onset of migraine, may repeat after 2 hours": the further doses are for the migraine, and as needed. */
const comesBack = (part: Part): boolean => all(part, "leastGap").some(({ repeat }) => repeat !== undefined);

const neededFor = (event: Of<"event"> | null): Step["asNeeded"] =>
  event?.event.relation === "start" ? { reasons: [event.event.name.replace(/^each-/, "")] } : null;

/**
 * "One sachet after each loose stool": what is drunk for what is lost ends with it, and has no ceiling. A capsule
 * needs one.
 */
const replacesWhatIsLost = (dose: Dose | null, product: ProductFacts): boolean =>
  (dose?.unit ?? null) === null ? familyOf(product) === "sachet" : dose?.unit === "sachet";

/** "1 capsule, oral, once a day, morning": behind a comma, beside once a day, the one time of day is named. */
const namesTheOneTime = ({ joint, clause }: Placed, part: Part): boolean =>
  joint === "comma" &&
  clause.kind === "slots" &&
  !clause.afterNoon &&
  part.some(
    (other) =>
      other.clause.kind === "times" &&
      isExactly(other.clause.times, 1) &&
      isDay(other.clause.times.per) &&
      part.indexOf(other) < part.findIndex((placed) => placed.clause === clause),
  );

const behindHour: ReadonlySet<Kind> = new Set(["each", "times"]);

/** "1 tablet 10pm", "1 daily 8am": an hour with its half of the day, right behind what it is of, needs no "at". */
const isHourBehindUnit = (placed: Placed, part: Part): boolean => {
  const before = part[part.indexOf(placed) - 1];
  return (
    placed.clause.kind === "clock" &&
    placed.joint === "space" &&
    !placed.endsInDigits &&
    placed.begins === "digits" &&
    before !== undefined &&
    (before.clause.kind === "dose" ? before.clause.dose.unit !== null : behindHour.has(before.clause.kind)) &&
    !before.endsInDigits
  );
};

/** "up to 4 times a day", "4 times a day when needed": after three meals and at bedtime. */
const isUpToFour = ({ upTo, high, per }: Times): boolean => upTo && high === 4 && isDay(per);

const isFour = ({ upTo, low, high, per }: Times): boolean => !upTo && low === 4 && high === 4 && isDay(per);

/** "every 72 hours (4 days)": days of the interval, which they are not, or of all. */
const daysInBrackets = (part: Part): Placed | null => {
  const long = part.some(
    ({ clause }) => clause.kind === "every" && clause.every.unit === "hour" && Number(clause.every.low) >= 48,
  );
  const isLength = ({ clause, bracketed }: Placed): boolean =>
    bracketed === true && clause.kind === "duration" && clause.bare;
  return long ? (part.find(isLength) ?? null) : null;
};

const inFull = (typed: string | null | undefined): string | null =>
  typed == null ? null : spelledOut(typed);

const saysLittle = /^(?:very )?sparingly$/i;

/** The step that the clauses of one dose make, or why they make none. */
export const stepOf = (
  spoken: Part,
  { injects, several, opens, ofCourse, product }: Told,
): Draft | Problem => {
  const timed = withNights(withSingleNight(withOneFood(spoken), product));
  if (isProblem(timed)) return timed;
  const part = withRinsing(timed, product);
  const bare = part.find(
    (placed) =>
      (placed.clause.kind === "slots" || placed.clause.kind === "clock") &&
      placed.clause.bare &&
      !placed.bracketed &&
      !isHourBehindUnit(placed, part) &&
      !namesTheOneTime(placed, part),
  );
  if (bare !== undefined && !several) return problem("not-understood", [bare]);
  const inBrackets = daysInBrackets(part);
  if (inBrackets !== null) return problem("ambiguous", [inBrackets]);
  const twice = saidTwice(part);
  if (twice !== null) return twice;
  const taking = takingFrom(part);
  const verb = verbFrom(part, taking);
  if (isProblem(verb)) return verb;
  const dose = taking.one("dose")?.dose ?? null;
  const route = taking.every("route");
  if (new Set(route.map((one) => one.route)).size > 1) return problem("said-twice");
  const ending = taking.one("ending")?.ending ?? null;
  const stage = goesOn(taking.one("stage"), ending);
  const duration = taking.one("duration");
  if (stage !== null && duration !== null) return problem("said-twice");
  const onDays = has(part, "courseDays");
  const gaps = furtherDays(part, taking);
  if (isProblem(gaps)) return gaps;
  if (stage !== null && gaps.length > 0) return problem("said-twice");
  const each = taking.one("each");
  const food = taking.one("food");
  const oneDay = onDays || (stage !== null && stage.unit === "day" && stage.from === stage.to);
  const manners = all(part, "instruction");
  const single =
    dose === null ||
    (isCounted(dose.unit) && isAtMostOne(dose.amount)) ||
    isOneOf(dose, product) ||
    manners.some(({ typed }) => atOneTime.test(typed));
  /* "Take one at least twice a day": how often at most? */
  if (dose !== null && all(part, "times").some(({ kept }) => kept !== undefined)) return problem("ambiguous");
  /* "one tablet, sparingly": so little of a cream, or so seldom? */
  if (dose !== null && isCounted(dose.unit) && manners.some(({ typed }) => saysLittle.test(typed)))
    return problem("ambiguous");
  const wear = taking.one("wear");
  const clock = taking.one("clock");
  if (wear?.at !== undefined && clock !== null) return problem("said-twice");
  const injected = injects || route.some((one) => injectedRoutes.has(one.route));
  const event = taking.one("event");
  const after = taking.one("later");
  if (after?.second !== undefined) return problem("two-doses");
  const later = after?.span ?? null;
  const when = joinWhen(
    {
      times: taking.one("times")?.times ?? null,
      each,
      every: taking.one("every"),
      slots: taking.one("slots"),
      clock: wear?.at === undefined ? clock : { kind: "clock", clockTimes: [wear.at], bare: false },
      weekdays: taking.one("weekdays"),
      daysAWeek: taking.one("daysAWeek")?.days ?? null,
      monthDays: taking.one("monthDays"),
      cycleDays: taking.one("cycleDays"),
      turn: taking.one("turn"),
      event,
      once:
        taking.one("once") ??
        (later !== null ? onceOnly : null) ??
        (gaps.length > 0 && !onDays ? onceOnly : null),
      inOneDose: taking.one("inOneDose") !== null,
      course: duration !== null || (stage !== null && !oneDay),
      inMonths: duration?.span.unit === "month" || duration?.span.unit === "year",
      cycle: taking.one("cycle"),
      sameTime: taking.one("sameTime"),
      food,
      wholeDay: oneDay || (ofCourse && stage?.unit === "day"),
    },
    single,
    injected,
  );
  if (typeof when === "string") return problem(when);
  /* "twice a day with snacks": twice, or as often as there is one? */
  const isEachTime = all(part, "asNeeded").some(({ alone }) => alone === true);
  if (isEachTime && (when.told || food !== null)) return problem("ambiguous");
  const isAtMostFour =
    when.timing.times !== null &&
    food === null &&
    (isUpToFour(when.timing.times) || (has(part, "asNeeded") && isFour(when.timing.times)));
  if (!isAtMostFour && manners.some(({ atMostFour }) => atMostFour === true)) return problem("ambiguous");
  const exception = taking.one("notThatDay");
  const timing = exception === null ? when.timing : withoutThatDay(when.timing, exception);
  if (
    timing.daysAWeek !== null &&
    !single &&
    !when.dailyTotal &&
    timing.times === null &&
    timing.slots.length + timing.clockTimes.length === 0
  )
    return problem("total-without-division");
  const needed = needFrom(taking);
  const asNeeded = needed ?? (comesBack(part) ? neededFor(event) : null);
  if (asNeeded !== null && isProblem(asNeeded)) return asNeeded;
  if (isOneDay(duration?.span ?? null) && timing.every?.unit !== "hour") return problem("ambiguous");
  if (!needIsClear(part, timing.slots.length + timing.clockTimes.length)) return problem("ambiguous");
  const byMinutes = timing.every?.unit === "minute" || repeatsByMinutes(part);
  if (has(part, "mostInAll") && (!byMinutes || asNeeded === null)) return problem("not-understood");
  const notDaily = taking.one("notDaily");
  if (notDaily !== null && notDaily.without === null && !isLessThanDaily(timing))
    return problem("weekly-and-daily");
  /* "1 never daily except Sundays": on Sundays alone, or on every other day? */
  if (
    notDaily !== null &&
    notDaily.without === null &&
    part.some(({ clause }) => clause.kind === "weekdays" && clause.without !== undefined)
  )
    return problem("exception");
  if (notDaily !== null && notDaily.without !== null && !isLeftBy(timing.weekdays, notDaily.without))
    return problem("exception");
  if (exception !== null && (!isLessThanDaily(timing) || asNeeded !== null)) return problem("exception");
  const ofUrge = dose === null ? null : ceilingOfUrge(dose, when.dailyTotal, asNeeded, product);
  const amount = dose === null || ofUrge !== null ? null : amountOf(dose, when.dailyTotal, asNeeded !== null);
  if (typeof amount === "string") return problem(amount);
  const others = taking.one("otherDays");
  const doses = taking.one("mostDoses")?.limit ?? null;
  const units = ofUrge ?? taking.one("most")?.limit ?? null;
  const [leastGap = null, ...otherGaps] = taking.every("leastGap");
  if (otherGaps.some((other) => !isDeepEqual(other, leastGap))) return problem("said-twice");
  if (
    all(part, "asNeeded").some(({ again }) => again === true) &&
    units === null &&
    doses === null &&
    !replacesWhatIsLost(dose, product)
  )
    return problem("depends-on-event");
  /* A second dose that may or may not be taken is no course. */
  if (later !== null && (asNeeded !== null || !isDeepEqual({ doses, units, leastGap }, noCeilings)))
    return problem("depends-on-event");
  if (
    leastGap?.repeat !== undefined &&
    !(
      asNeeded !== null &&
      (leastGap.gap.unit === "minute" ? endsSpell(part) : endsRepeats(leastGap.repeat, amount, units, doses))
    )
  )
    return problem("depends-on-event");
  if (taking.one("opening") !== null && !opens) return problem("step-incomplete");
  const changes = taking.one("change") !== null;
  const instructions = instructionsFrom(part, taking);
  /* "daily from day 16 of cycle": for how long, and in every one? */
  if (duration === null && instructions.some((words) => cautionOf(words)?.id === "start-on-day-of-cycle"))
    return problem("not-understood");
  if (!endsItsCourse(instructions, duration?.span ?? null, ofCourse)) return problem("ambiguous");
  if (hasTwoEnds(instructions, duration?.span ?? null)) return problem("ambiguous");
  if (mayBeDateOfOperation(instructions, duration?.bare === true)) return problem("ambiguous");
  if (isSingleAndMore(instructions, dose?.unit ?? null, product)) return problem("ambiguous");
  if (!when.dailyTotal && instructions.some((words) => partsOf(words) !== null)) return problem("ambiguous");
  if (instructions.some(isShortened)) return problem("unsafe-abbreviation");
  const step = withFurtherDays(
    {
      ...blank,
      furtherActions: [...verb.further],
      amount,
      strengthNote: inFull(dose?.strengthNote),
      strengthOfOne: inFull(dose?.strengthOfOne),
      timing,
      asNeeded,
      limits: {
        ...noLimits,
        units,
        doses,
        atOnce: taking.one("atOnce")?.limit ?? null,
        leastGap: leastGap?.gap ?? null,
      },
      duration:
        stage === null || stage.to === null
          ? (duration?.span ?? null)
          : spanOf(stage.to - stage.from + 1, stage.to - stage.from + 1, stage.unit),
      useFor: wear?.useFor ?? null,
      leaveOff: wear?.leaveOff ?? null,
      ending: ending ?? (duration?.stops === true ? "stop" : stage?.to === null ? "continue" : null),
      food: food?.food ?? null,
      route: route[0]?.route ?? null,
      site: taking.one("site")?.site ?? verb.site,
      dailyTotal: when.dailyTotal && ofUrge === null,
      instructions: [...instructions],
    },
    gaps,
    part,
  );
  if (isProblem(step)) return step;
  const change = taking.one("mayChange");
  const otherDose =
    change === null ? null : ofCourse ? "dose-changes" : otherDoseFault(change.to, step, dose?.unit ?? null);
  if (otherDose !== null) return problem(otherDose);
  const beside = taking.one("otherStrength");
  const otherStrength =
    beside === null
      ? null
      : ofCourse || change !== null
        ? /* The total is of this dose, and another one comes. */ "ambiguous"
        : otherStrengthFault(beside.beside, step, dose?.unit ?? null, product);
  if (otherStrength !== null) return problem(otherStrength);
  const left = taking.left();
  if (left.length > 0) return problem("left-over", left);
  return {
    step,
    action: verb.action,
    unit: dose?.unit ?? null,
    forms: all(part, "action").flatMap(({ object }) => (object === null || object === "it" ? [] : [object])),
    release: dose?.release ?? null,
    from: stage === null ? null : { at: stage.from, unit: stage.unit },
    onwards: stage !== null && stage.to === null,
    comesAgain: gaps,
    readOnce: all(part, "courseDays").some(({ only }) => !only),
    later,
    numberedFirst: stage !== null && (stage.unit !== "day" || placeOf(part, "stage") < placeOf(part, "dose")),
    noteIsTotal: dose?.noteIsTotal ?? false,
    uncounted: each !== null,
    closer: { moments: keptBy(part, "slots"), food: keptBy(part, "food") },
    ownWords: part.some(({ clause }) => ownKinds.has(clause.kind) && keptOf(clause).length > 0),
    untimed:
      others === null &&
      wear === null &&
      !when.told &&
      asNeeded === null &&
      doses === null &&
      !saysWhenByMeals(part) &&
      !(dose === null && saysWhenByUse(part)),
    changes,
    asDirected: has(part, "directed"),
    apart: part.flatMap(({ joint, clause }) =>
      joint === "stop" && placements[clause.kind].afterCourse !== "last step" ? [clause.kind] : [],
    ),
  };
};
