// directions/sentence: "1 daily, 2 on Sundays": another dose on some days of the week, in place of the daily one.
import type { Dose, Placed } from "../clauses/Clause.ts";
import { highOf, sameAmount } from "../regimen/amounts.ts";
import { compareDecimals, productOf } from "../regimen/decimals.ts";
import { weekdays } from "../regimen/Regimen.ts";
import { all, has, type Part } from "./Taking.ts";
import { isDay, isExactly } from "./WhenWords.ts";

/** "daily", "od": once each day, and no time of it. */
const isOnceADay = ({ clause }: Placed): boolean =>
  (clause.kind === "each" && clause.unit === "day") ||
  (clause.kind === "times" &&
    clause.kept === undefined &&
    isDay(clause.times.per) &&
    isExactly(clause.times, 1));

const isOrder = (placed: Placed | undefined): boolean =>
  placed?.clause.kind === "action" && placed.clause.order;

const namesDays = (placed: Placed | undefined): boolean =>
  placed?.clause.kind === "weekdays" && placed.clause.slot === null && placed.clause.without === undefined;

/** What may stand behind the second dose: what says when it is taken would be of that day alone. */
const isPlain = (reading: Part, from: number): boolean =>
  reading.slice(from).every(({ clause, joint }) => joint !== "then" && !saysWhen.has(clause.kind));

const saysWhen: ReadonlySet<string> = new Set(
  "times each every slots clock weekdays otherDays daysAWeek monthDays cycleDays turn event once cycle asNeeded".split(
    " ",
  ),
);

/** "1 daily except Sundays when two": the days that are left out are those of the dose behind them. */
const withDaysLeftOut = (reading: Part, first: number, second: number): Part => {
  const lead = isOrder(reading[second - 1]) ? second - 1 : second;
  const left = reading[lead - 1];
  const dose = reading[second];
  if (left?.clause.kind !== "weekdays" || left.clause.without === undefined) return reading;
  if (dose?.clause.kind !== "dose" || lead - 1 <= first || !isPlain(reading, second + 1)) return reading;
  const { days, when } = left.clause.without;
  if (!when && (dose.clause.dose.unit === null || reading[lead]?.joint !== "space")) return reading;
  const between = reading.slice(first + 1, lead - 1);
  if (!between.every(isOnceADay)) return reading;
  const own: Placed = {
    ...left,
    clause: { kind: "weekdays", weekdays: days, slot: null, bare: false },
    at: dose.end,
  };
  return [
    ...reading.slice(0, lead),
    ...reading.slice(lead, second).map((placed): Placed => ({ ...placed, joint: "and" })),
    { ...dose, joint: lead === second ? "and" : "space" },
    own,
    ...reading.slice(second + 1),
  ];
};

/** The reading, and whether a dose of some days was read as in place of the daily one and not besides. */
export interface Instead {
  readonly reading: Part;
  readonly instead: boolean;
}

/** "1 daily, 10 on Sundays": a bare number more than so many times the dose may be milligrams or an hour. */
const mostTimes = "4";

const isFarMore = (daily: Dose, other: Dose): boolean =>
  other.unit === null &&
  compareDecimals(highOf(other.amount), productOf(highOf(daily.amount), mostTimes)) > 0;

/**
 * The reading with "on the other days" behind the "daily" of a dose, where another dose of some days of the week
 * follows behind a comma or in a sentence of its own: who takes 1 every day and is told "2 on Sundays" takes 2 then.
 * Behind "and" or "plus" it may come on top of the daily one, so it stays and refuses.
 */
export const withInsteadOn = (reading: Part): Instead => {
  const same = { reading, instead: false };
  if (!has(reading, "weekdays") || all(reading, "dose").length !== 2) return same;
  const [first, second] = reading.flatMap(({ clause }, at) => (clause.kind === "dose" ? [at] : []));
  if (first === undefined || second === undefined) return same;
  const left = withDaysLeftOut(reading, first, second);
  if (left !== reading) return { reading: left, instead: false };
  const [one, other] = all(reading, "dose").map(({ dose }) => dose);
  if (one === undefined || other === undefined || sameAmount(one.amount, other.amount)) return same;
  if (isFarMore(one, other)) return same;
  const lead = isOrder(reading[second - 1]) ? second - 1 : second;
  const joint = reading[lead]?.joint;
  const daily = reading[first + 1];
  if (lead !== first + 2 || daily === undefined || !isOnceADay(daily)) return same;
  if (joint !== "comma" && joint !== "stop") return same;
  const behind = [reading[second + 1], reading[second + 2]].filter((placed) => placed?.joint === "space");
  const days = behind.findIndex(namesDays);
  const named = behind[days];
  if (named?.clause.kind !== "weekdays" || (days === 1 && !isOnceADay(behind[0]!))) return same;
  const often = behind[1 - days];
  const end = second + (often !== undefined && isOnceADay(often) ? 3 : 2);
  if (!isPlain(reading, end)) return same;
  const own = named.clause.weekdays;
  const others: Placed = {
    ...daily,
    joint: "space",
    clause: {
      kind: "weekdays",
      weekdays: weekdays.filter((day) => !own.includes(day)),
      slot: null,
      bare: false,
    },
    at: daily.end,
  };
  return {
    reading: reading.flatMap((placed, at): readonly Placed[] => {
      if (at === first + 1) return [placed, others];
      if (at > second && at < end && placed !== named) return [];
      return placed === named
        ? [{ ...placed, clause: { ...named.clause, bare: false } as Placed["clause"] }]
        : [placed];
    }),
    instead: true,
  };
};
