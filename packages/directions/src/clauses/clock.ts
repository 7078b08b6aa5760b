// directions/clauses: times by the clock: "at 8am", "08:00 and 20:00", "8am, 12 noon and 6pm".

import {
  asTyped,
  beginningsOf,
  beginningWith,
  either,
  listOf,
  type Match,
  mark,
  maybe,
  meaning,
  numberToken,
  type Parser,
  sequence,
  tryAt,
} from "../grammar/parser.ts";
import { anyOf, phrases } from "../grammar/phrases.ts";
import type { Clause } from "./Clause.ts";
import { listJoint } from "./joints.ts";

const two = (text: string): string => text.padStart(2, "0");

const minutes = /^[0-5]\d$/;

interface Written {
  readonly hour: number;
  readonly minute: string;
  /** Two digits for the hour. */
  readonly full: boolean;
  /** "9:00", not "9.00", which may be a decimal. */
  readonly colon: boolean;
}

const hourAndMinute: Parser<Written> = either(
  numberToken(({ text }) =>
    /^\d{1,2}$/.test(text) ? { hour: Number(text), minute: "00", full: false, colon: false } : null,
  ),
  numberToken(({ text }) => {
    const [hour = "", minute = "", ...more] = text.split(".");
    return more.length === 0 && /^\d{1,2}$/.test(hour) && minutes.test(minute)
      ? { hour: Number(hour), minute, full: hour.length === 2, colon: false }
      : null;
  }),
  sequence<[string, true, string], Written>(
    [
      numberToken(({ text }) => (/^\d{1,2}$/.test(text) ? text : null)),
      mark(":"),
      numberToken(({ text, glued }) => (glued && minutes.test(text) ? text : null)),
    ],
    (hour, _, minute) => ({ hour: Number(hour), minute, full: hour.length === 2, colon: true }),
  ),
);

/**
 * "8am", "8:30 pm". 12 am and 12 pm are read both ways, so neither is accepted; "12.30pm" is the half hour after
 * noon, and "12.30am" may be a slip for it.
 */
const halfTime: Parser<string> = sequence<[Written, "am" | "pm"], string>(
  [
    hourAndMinute,
    phrases<"am" | "pm">([
      ["am", "am"],
      ["pm", "pm"],
    ]),
  ],
  ({ hour, minute }, half) => {
    if (hour === 12 && half === "pm" && minute !== "00") return `12:${minute}`;
    return hour >= 1 && hour <= 11 ? `${two(`${half === "am" ? hour : hour + 12}`)}:${minute}` : null;
  },
);

/** The same, and "08:00", "8.00am". */
export const clockTime: Parser<string> = either<string>(
  halfTime,
  meaning(hourAndMinute, ({ hour, minute, full }) =>
    full && hour <= 23 ? `${two(`${hour}`)}:${minute}` : null,
  ),
);

const at: Parser<unknown> = either<unknown>(anyOf("at"), mark("@"));

/** "at 9:00": after "at", an hour of one digit is read with its minutes; "9.00" may be a decimal. */
const earlyTime: Parser<string> = meaning(hourAndMinute, ({ hour, minute, full, colon }) =>
  colon && !full && hour >= 1 ? `${two(`${hour}`)}:${minute}` : null,
);

/** The hours that are said of a part of the day, and what makes them hours of 24. */
interface PartOfDay {
  readonly from: number;
  readonly to: number;
  readonly add: 0 | 12;
}

/**
 * "8 o'clock in the morning", "8 in the evening": the part of the day tells which half. Only after "at", since "8
 * at night" may be a dose.
 */
const oClock: Parser<string> = sequence<[Written, true | null, PartOfDay], string>(
  [
    hourAndMinute,
    maybe(anyOf("(o'clock|oclock)")),
    phrases<PartOfDay>([
      ["in the morning", { from: 1, to: 11, add: 0 }],
      ["in the afternoon", { from: 1, to: 6, add: 12 }],
      ["in the evening", { from: 4, to: 11, add: 12 }],
      ["at night", { from: 6, to: 11, add: 12 }],
    ]),
  ],
  ({ hour, minute }, _, { from, to, add }) =>
    hour >= from && hour <= to ? `${two(`${hour + add}`)}:${minute}` : null,
);

const fourDigits = /^(?:[01]\d|2[0-3])[0-5]\d$/;

/** "at 0800", "at 2000 hrs": only after "at", or in a list of them. */
const militaryTime: Parser<string> = sequence<[string, true | null], string>(
  [
    numberToken(({ text }) => (fourDigits.test(text) ? `${text.slice(0, 2)}:${text.slice(2)}` : null)),
    maybe(anyOf("(hrs|hours|h)")),
  ],
  (time) => time,
);

/** 12 am and 12 pm are mixed up, so "12 pm" is noon only where it stands between a morning and an afternoon time. */
export const noon = "12 pm";

/** "12 pm", "12.00pm". */
const perhapsNoon: Parser<string> = sequence<[Written, true], string>(
  [hourAndMinute, anyOf("pm")],
  ({ hour, minute }) => (hour === 12 && minute === "00" ? noon : null),
);

const midnight: Parser<string> = phrases<string>([["(12 midnight|midnight)", "00:00"]]);

const timeAfterAt = either(clockTime, earlyTime, oClock, militaryTime, midnight, perhapsNoon);

/** The same times with "12 pm" as noon, between a time of the morning and one of the afternoon. */
export const withNoon = (times: readonly string[]): readonly string[] =>
  times.map((time, at) =>
    time === noon && (times[at - 1] ?? "24") < "12" && (times[at + 1] ?? "00") > "12:59" ? "12:00" : time,
  );

/** A list of times; "12 pm" may stand alone, until the doses beside it tell what it is (`sentence/noons.ts`). */
const clockOf = (found: readonly string[]): Clause | null => {
  const clockTimes = withNoon(found);
  return new Set(clockTimes).size === found.length && (found.length === 1 || !clockTimes.includes(noon))
    ? { kind: "clock", clockTimes, bare: false }
    : null;
};

/** A further time of a list, where noon and midnight may be words. */
const laterTime: Parser<string> = either(
  clockTime,
  phrases<string>([["(12 noon|noon|midday|12 midday|12 : 00 noon|12 : 00 midday)", "12:00"]]),
  perhapsNoon,
  midnight,
);

/** "0600/0930/1300": in the order of the day and three at least, or with a nought before the first, so no strengths. */
const militaryList: Parser<Clause> = meaning(
  listOf(militaryTime, militaryTime, either<unknown>(mark("/"), listJoint), 2),
  (times) =>
    times.every((time, at) => at === 0 || time > (times[at - 1] ?? "")) &&
    (times.length > 2 || (times[0] ?? "").startsWith("0"))
      ? { kind: "clock", clockTimes: times, bare: false }
      : null,
);

/** Each number runs into its half of the day: in "8am 2 pm" the 2 may be a dose. */
const eachInOne = /^(?:\d{1,2}(?:[:.]\d\d)?[ap]m(?:,? and |, ?| |$))+$/i;

/**
 * "7am 11am 3pm 7pm", "8am 8pm": a list without commas is read only where its times stand in the order of the day.
 * A list of two needs one from 5 am to noon and one after it: "1am 1pm" may be doses.
 */
const inARow: Parser<Clause> = meaning(
  asTyped(listOf(halfTime, halfTime, maybe(listJoint), 2)),
  ({ value: times, typed }) =>
    eachInOne.test(typed) &&
    (times.length > 2 || (times[0]! >= "05:00" && times[0]! < "12:00" && times[1]! >= "12:00")) &&
    times.every((time, at) => at === 0 || time > times[at - 1]!)
      ? { kind: "clock", clockTimes: times, bare: false }
      : null,
);

/** "08:00": two digits, a colon and two more are no dose. */
const digital: Parser<string> = meaning(hourAndMinute, ({ hour, minute, full, colon }) =>
  colon && full && hour <= 23 ? `${two(`${hour}`)}:${minute}` : null,
);

/** "one 8am, one 6pm", "08:00: 1 tablet": a time with its half of the day or its minutes, where every dose has one. */
const alone: Parser<Clause> = meaning(
  either(halfTime, digital, phrases<string>([["12 midnight", "00:00"]]), perhapsNoon),
  (time): Clause => ({ kind: "clock", clockTimes: [time], bare: true }),
);

/** "0800: 1 tablet, 2000: 2 tablets", "0800hrs 1 tablet": four digits that lead to a dose, where others do so too. */
const heading: Parser<Clause> = beginningWith(
  (source, from) => {
    const times = tryAt(militaryTime, source, from);
    /* All tokens are looked at only here: what is found so is kept for no other text. */
    if (times.length === 0 || source.tokens.filter(({ text }) => fourDigits.test(text)).length < 2) return [];
    return times.map(
      ({ value, end }): Match<Clause> => ({
        value: { kind: "clock", clockTimes: [value], bare: true, digits: true },
        end,
      }),
    );
  },
  () => beginningsOf(militaryTime),
);

/** One or more times by the clock. */
export const clock: Parser<Clause> = either<Clause>(
  sequence<[unknown, readonly string[]], Clause>(
    [
      at,
      listOf(
        timeAfterAt,
        either(
          sequence<[unknown, string], string>(
            [maybe(at), either(laterTime, earlyTime, militaryTime)],
            (_, time) => time,
          ),
          sequence<[unknown, string], string>([at, oClock], (_, time) => time),
        ),
        listJoint,
        1,
      ),
    ],
    (_, found) => clockOf(found),
  ),
  meaning(listOf(clockTime, laterTime, listJoint, 2), clockOf),
  militaryList,
  sequence<[unknown, Clause], Clause>([maybe(at), inARow], (_, times) => times),
  // "noon and midnight": each beside the other is a time by the clock.
  meaning(
    sequence<[unknown, true, unknown, unknown, string], string>(
      [
        maybe(at),
        anyOf("(noon|midday|12 noon|12 midday|12 : 00 noon|12 : 00 midday)"),
        listJoint,
        maybe(at),
        midnight,
      ],
      (_, __, ___, ____, time) => time,
    ),
    (time): Clause => ({ kind: "clock", clockTimes: ["12:00", time], bare: false }),
  ),
  // "at noon and 8pm": beside a time by the clock, noon is 12:00.
  sequence<[unknown, string, unknown, readonly string[]], Clause>(
    [
      at,
      phrases<string>([["(noon|midday|12 noon|12 midday|12 : 00 noon|12 : 00 midday)", "12:00"]]),
      listJoint,
      listOf(clockTime, clockTime, listJoint, 1),
    ],
    (_, first, __, found) => clockOf([first, ...found]),
  ),
  alone,
  heading,
);
