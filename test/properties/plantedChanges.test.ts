// Any planted change of one output is caught by the calendar: a row a kind of change, a column an output.
import {
  type CalendarDifference,
  calendarOf,
  compareCalendars,
  interpretDirections,
  type Output,
} from "@plainlabel/directions";
import { readCalendar, readTimetable, trySayRegimen, wordsOfSaying } from "@plainlabel/language";
import { describe, expect, it } from "vitest";
import { tellsCalendar } from "../../packages/core/src/interpret/sentencesKeepTheCalendar.ts";
import { corpus } from "../../packages/directions/test/corpus/corpus.ts";
import { ringsIn } from "./ringsIn.ts";

const firstDay = "2026-01-05";

const changes = [
  "number",
  "unit",
  "slot",
  "day",
  "cycle",
  "ceiling",
  "gap",
  "negation",
  "length",
  "order",
  "as-needed",
  "pause",
  "offset",
  "days-a-week",
] as const;
type Change = (typeof changes)[number];

/** The outputs in which something can be planted. Page and text are sentences; the page's are the label's own. */
const columns = ["sentences", "timetable", "reminders", "structure"] as const satisfies readonly Output[];
type Column = (typeof columns)[number];

/** One planted change; `caught` says whether the comparison saw it. */
interface Case {
  readonly what: string;
  readonly caught: boolean;
}

/** Why nothing of this kind can be planted in an output. */
interface Silent {
  readonly saysNothing: string;
}

// ---- sentences

/** Every way to put the replacement in the place of one match. */
const eachMatch = (text: string, regex: RegExp, replacement: (found: string) => string): readonly string[] =>
  [...text.matchAll(new RegExp(regex.source, "g"))].map(
    ({ 0: found, index }) => text.slice(0, index) + replacement(found) + text.slice(index + found.length),
  );

const exchange =
  (pairs: readonly (readonly [string, string])[]) =>
  (text: string): readonly string[] =>
    pairs.flatMap(([from, to]) => eachMatch(text, new RegExp(from), () => to));

const without =
  (regex: RegExp) =>
  (text: string): readonly string[] =>
    eachMatch(text, regex, () => "");

const oneMore = (digits: string): string => String(Number(digits) + 1);

const numbersIn =
  (context: RegExp) =>
  (text: string): readonly string[] =>
    [...text.matchAll(new RegExp(context.source, "g"))].flatMap(({ 0: found, index }) =>
      eachMatch(found, /(?<![\d.,])\d+(?![\d.,]*\d)/, oneMore).map(
        (changed) => text.slice(0, index) + changed + text.slice(index + found.length),
      ),
    );

const swapSteps = (text: string): readonly string[] => {
  const two = /^First, (.*?\.) Then (.*)$/.exec(text);
  return two === null ? [] : [`First, ${two[2]} Then ${two[1]}`];
};

const anySentence = /[A-Z\d][^.]*(?:\.\d[^.]*)*\./;

const inSentences: Readonly<Record<Change, readonly ((text: string) => readonly string[])[]>> = {
  number: [numbersIn(/^[A-Z\d][^.]*(?:\.\d[^.]*)*\./)],
  unit: [
    exchange([
      ["\\btablet", "capsule"],
      ["\\bcapsule", "tablet"],
      ["\\bmL\\b", "mg"],
      ["\\bmg\\b", "g"],
      ["\\bpuff", "spray"],
      ["\\bdrop", "spray"],
    ]),
  ],
  slot: [
    exchange([
      ["in the morning", "in the evening"],
      ["in the evening", "at midday"],
      ["at night", "in the morning"],
      ["at bedtime", "at teatime"],
      [" am\\b", " pm"],
    ]),
  ],
  day: [
    exchange([
      ["Mondays?(?=,| and)", "Tuesday"],
      ["On Mondays, ", ""],
      ["on Monday\\b", "on Sunday"],
      ["On Fridays", "On Saturdays"],
      ["every 2 days", "every 3 days"],
      /* "once a day, on Monday" is once on Mondays too: other words, the same calendar. */
      ["once a week(?!, on)", "once a day"],
    ]),
  ],
  cycle: [
    numbersIn(/[A-Z][^.]* then stop for [^.]*\./),
    without(/(?:Take|Use) it for [^.]*, then stop for [^.]*\. After that, start again\. ?/),
    without(/After that, start again\. ?/),
    exchange([[", then stop for [^.]*\\. After that, start again\\.", "."]]),
  ],
  ceiling: [
    numbersIn(/Do not (?:take|use|give) (?:it )?more than [^.]*(?:\.\d[^.]*)*\./),
    without(/ ?Do not (?:take|use|give) (?:it )?more than [^.]*(?:\.\d[^.]*)*\./),
  ],
  gap: [numbersIn(/Wait at least [^.]*\./), without(/ ?Wait at least [^.]*\./)],
  negation: [
    exchange([
      ["Do not take", "Take"],
      ["Do not use", "Use"],
      ["Take it when you need it", "Do not take it when you need it"],
      [", then stop for", ", then do not stop for"],
    ]),
  ],
  length: [
    numbersIn(/(?:Take|Use|Give) it for \d[^.]*\./),
    without(/ ?(?:Take|Use|Give) it for \d[^,.]*\./),
    exchange([["(?<=it for \\d+ )days(?=\\.)", "weeks"]]),
  ],
  order: [swapSteps],
  "as-needed": [
    without(/ ?(?:Take|Use|Give) it when (?:you need it|it is needed)[^.]*\./),
    exchange([
      [" when you need it(?=[,.])", " once a day"],
      ["(?<=, )for pain", "for fever"],
    ]),
  ],
  pause: [numbersIn(/Then stop for [^.]*\./), without(/ ?Then stop for [^.]*\./)],
  offset: [
    exchange([
      ["(?:\\d+(?: to \\d+)? hours?|half an hour) before bedtime", "at bedtime"],
      ["before bedtime", "after bedtime"],
      ["(?<=hours? )before (?=you wake up|midday)", "after "],
      ["half an hour before breakfast", "at breakfast"],
    ]),
  ],
  "days-a-week": [
    numbersIn(/On \d days each week, /),
    without(/On \d days each week, (?=take)/),
    exchange([["On \\d days each week, take", "Take"]]),
  ],
};

/** Sentences of every kind, written by hand, beside those said of the corpus. */
const byHand: readonly string[] = [
  "Take 1 or 2 tablets every 4 to 6 hours. Take it when you need it, for pain. Wait at least 4 hours before you take more. Do not take more than 8 tablets in 24 hours.",
  "First, take 2 tablets, once a day. Take it for 3 days. Then stop for 7 days. Then take 1 tablet, once a day.",
  "First, take 2 tablets in the morning. Take it for 3 days. Then take 1 tablet in the morning.",
  "On 5 days each week, take 1 tablet at night. Do not take it every day.",
  "Take 1 tablet 1 to 3 hours before bedtime. Take 1 tablet half an hour before breakfast.",
  "Take 1 tablet, once a day. Take it for 21 days, then stop for 7 days. After that, start again.",
  "On Mondays, take 2 tablets in the morning and 2 tablets in the evening. Do not take it every day.",
  "Take 6 tablets (15 mg), once a week, on Monday. Do not take it every day.",
  "Take 1 tablet at 8 am. Take 1 tablet at 8 pm. These times are 12 hours apart.",
];

const fromCorpus = (): readonly string[] =>
  Object.values(corpus)
    .flat()
    .flatMap(([text, , form]) => {
      const read = interpretDirections({ text }, { form });
      const said = read.understood ? trySayRegimen(read.regimen, { numbers: "digits" }) : null;
      return said?.ok ? [said.value.filter(tellsCalendar).map(wordsOfSaying).join(" ")] : [];
    });

const split = (text: string): readonly string[] => text.match(new RegExp(anySentence.source, "g")) ?? [];

const capital = (text: string): string =>
  text
    .replace(/(?<=^|\. )[a-z]/g, (letter) => letter.toUpperCase())
    .replace(/(?<=First, |Then )[A-Z]/g, (letter) => letter.toLowerCase());

const planted = new Map<Change, readonly Case[]>();

const sentenceCases = (change: Change, texts: readonly string[]): readonly Case[] => {
  const cases = planted.get(change) ?? plantIn(change, texts);
  planted.set(change, cases);
  return cases;
};

const plantIn = (change: Change, texts: readonly string[]): readonly Case[] =>
  texts.flatMap((text) => {
    const before = readCalendar(split(text), firstDay);
    if (!before.ok) return [];
    return inSentences[change]
      .flatMap((plant) => plant(text))
      .map((planted) => capital(planted.trim()))
      .filter((planted) => planted !== text)
      .map((planted): Case => {
        const after = readCalendar(split(planted), firstDay);
        const caught = !after.ok || compareCalendars(before.calendar, after.calendar, "sentences").length > 0;
        return { what: `${text} -> ${planted}`, caught };
      });
  });

// ---- the table of times

const cells = (...amounts: readonly string[]) =>
  ["Morning", "Midday", "Evening", "Bedtime"].map((time, at) => ({ time, amount: amounts[at]! }));

const tableDiffers = (changed: ReturnType<typeof cells>): readonly CalendarDifference[] | null => {
  const before = readTimetable(cells("2", "none", "none", "1"), firstDay)!;
  const after = readTimetable(changed, firstDay);
  return after === null ? null : compareCalendars(before, after, "timetable");
};

const tableCase = (changed: ReturnType<typeof cells>): Case => ({
  what: changed.map(({ time, amount }) => `${time} ${amount}`).join(", "),
  caught: (tableDiffers(changed) ?? ["unread"]).length > 0,
});

const oneDay: Silent = { saysNothing: "it shows how much at which time of one day" };

// ---- the calendar file

const file = (rule: string, time = "080000", day = "20260105"): string =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "BEGIN:VEVENT",
    "UID:1",
    "DTSTAMP:20260105T000000Z",
    `DTSTART:${day}T${time}`,
    `RRULE:${rule}`,
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ].join("\r\n");

const ringing = (text: string): string => JSON.stringify(ringsIn(text, firstDay));

const fileCase = (before: string, after: string): Case => ({
  what: after.replaceAll("\r\n", " "),
  caught: ringing(before) !== ringing(after),
});

const daily = file("FREQ=DAILY");
const weekly = file("FREQ=WEEKLY;BYDAY=MO;WKST=MO");
const noDose: Silent = { saysNothing: "a reminder tells when, and no dose, unit, ceiling or reason" };
const noFile: Silent = { saysNothing: "no file is made of such directions (reminderPlanOf refuses them)" };

// ---- the structure

const tablets = (value: number, unit = "tablet") => [{ doseQuantity: { value, unit } }];

interface Coded {
  readonly text: string;
  readonly dosage: Record<string, unknown>;
  readonly changed: readonly Record<string, unknown>[];
}

const repeat = (given: Record<string, unknown>) => ({
  timing: { repeat: { frequency: 1, period: 1, periodUnit: "d", ...given } },
});

const structures: Readonly<Record<Change, Coded | Silent>> = {
  number: {
    text: "Take 2 tablets once a day",
    dosage: { doseAndRate: tablets(2), ...repeat({}) },
    changed: [
      { doseAndRate: tablets(1), ...repeat({}) },
      { doseAndRate: tablets(2), ...repeat({ frequency: 2 }) },
    ],
  },
  unit: {
    text: "Take 2 tablets once a day",
    dosage: { doseAndRate: tablets(2), ...repeat({}) },
    changed: [{ doseAndRate: tablets(2, "capsule"), ...repeat({}) }],
  },
  slot: {
    text: "Take 1 tablet in the morning",
    dosage: { doseAndRate: tablets(1), timing: { repeat: { when: ["MORN"] } } },
    changed: [{ doseAndRate: tablets(1), timing: { repeat: { when: ["NIGHT"] } } }],
  },
  day: {
    text: "Take 1 tablet once a week on Monday",
    dosage: { doseAndRate: tablets(1), ...repeat({ periodUnit: "wk", dayOfWeek: ["mon"] }) },
    changed: [{ doseAndRate: tablets(1), ...repeat({ periodUnit: "wk", dayOfWeek: ["tue"] }) }],
  },
  cycle: { saysNothing: "FHIR R4 has no field for days on and off; one that is sent is refused" },
  ceiling: {
    text: "Take 1 tablet every 4 hours, maximum 4 tablets in 24 hours",
    dosage: {
      doseAndRate: tablets(1),
      timing: { repeat: { frequency: 1, period: 4, periodUnit: "h" } },
      maxDosePerPeriod: {
        numerator: { value: 4, unit: "tablet" },
        denominator: { value: 24, unit: "h", code: "h" },
      },
    },
    changed: [
      {
        doseAndRate: tablets(1),
        timing: { repeat: { frequency: 1, period: 4, periodUnit: "h" } },
        maxDosePerPeriod: {
          numerator: { value: 8, unit: "tablet" },
          denominator: { value: 24, unit: "h", code: "h" },
        },
      },
    ],
  },
  gap: { saysNothing: "FHIR R4 has no field for the least time between doses" },
  negation: {
    text: "Take 1 tablet when required",
    dosage: { doseAndRate: tablets(1), asNeededBoolean: true },
    changed: [{ doseAndRate: tablets(1), asNeededBoolean: false }],
  },
  length: {
    text: "Take 1 tablet once a day for 7 days",
    dosage: { doseAndRate: tablets(1), ...repeat({ boundsDuration: { value: 7, unit: "d", code: "d" } }) },
    changed: [{ doseAndRate: tablets(1), ...repeat({ boundsDuration: { value: 5, unit: "d", code: "d" } }) }],
  },
  order: {
    text: "Take 2 tablets once a day for 3 days then take 1 tablet once a day for 3 days",
    dosage: {},
    changed: [],
  },
  "as-needed": {
    text: "Take 1 tablet once a day",
    dosage: { doseAndRate: tablets(1), ...repeat({}) },
    changed: [{ doseAndRate: tablets(1), ...repeat({}), asNeededBoolean: true }],
  },
  pause: {
    text: "Take 1 tablet once a day",
    dosage: { doseAndRate: tablets(1), ...repeat({}) },
    changed: [{ doseAndRate: tablets(0), ...repeat({}) }],
  },
  offset: {
    text: "Take 1 tablet at bedtime",
    dosage: { doseAndRate: tablets(1), timing: { repeat: { when: ["HS"] } } },
    changed: [{ doseAndRate: tablets(1), timing: { repeat: { when: ["HS"], offset: 60 } } }],
  },
  "days-a-week": {
    text: "Take 1 tablet once a day",
    dosage: { doseAndRate: tablets(1), ...repeat({}) },
    changed: [{ doseAndRate: tablets(1), ...repeat({ frequency: 5, periodUnit: "wk" }) }],
  },
};

const course = (sequence: number, value: number) => ({
  sequence,
  doseAndRate: tablets(value),
  ...repeat({ boundsDuration: { value: 3, unit: "d", code: "d" } }),
});

const structureCases = (change: Change): readonly Case[] | Silent => {
  const coded = structures[change];
  if ("saysNothing" in coded) return coded;
  const ordered = change === "order";
  const right = ordered
    ? { text: coded.text, dosage: [course(1, 2), course(2, 1)] }
    : { dosage: [{ text: coded.text, ...coded.dosage }] };
  const wrong = ordered
    ? [{ text: coded.text, dosage: [course(2, 2), course(1, 1)] }]
    : coded.changed.map((dosage) => ({ dosage: [{ text: coded.text, ...dosage }] }));
  const read = interpretDirections(right, {});
  /* What is not refused unchanged would prove nothing when it is refused changed. */
  if (!read.understood)
    return [
      {
        what: `${coded.text} is not understood unchanged: ${read.refusals.map(({ code }) => code)}`,
        caught: false,
      },
    ];
  return wrong.map((changed): Case => {
    const after = interpretDirections(changed, {});
    return {
      what: `${coded.text} beside ${JSON.stringify(changed.dosage)}`,
      caught:
        !after.understood ||
        compareCalendars(calendarOf(read.regimen, firstDay), calendarOf(after.regimen, firstDay), "structure")
          .length > 0,
    };
  });
};

// ---- the table

/** All cases of one cell, or why there can be none. */
const cellOf: Readonly<
  Record<Column, (change: Change, texts: readonly string[]) => readonly Case[] | Silent>
> = {
  sentences: sentenceCases,
  timetable: (change) => {
    switch (change) {
      case "number":
        return [tableCase(cells("1", "none", "none", "1")), tableCase(cells("2", "none", "none", "half"))];
      case "slot":
        return [tableCase(cells("none", "2", "none", "1")), tableCase(cells("1", "none", "none", "2"))];
      case "negation":
        return [tableCase(cells("2", "1", "none", "1")), tableCase(cells("none", "none", "none", "1"))];
      case "unit":
      case "day":
      case "cycle":
      case "ceiling":
      case "gap":
      case "length":
      case "order":
      case "as-needed":
      case "pause":
      case "offset":
      case "days-a-week":
        return oneDay;
    }
  },
  reminders: (change) => {
    switch (change) {
      case "slot":
        return [fileCase(daily, file("FREQ=DAILY", "200000"))];
      case "day":
        return [
          fileCase(weekly, file("FREQ=WEEKLY;BYDAY=TU;WKST=MO")),
          fileCase(daily, file("FREQ=DAILY;INTERVAL=2")),
          fileCase(daily, file("FREQ=DAILY", "080000", "20260106")),
        ];
      case "days-a-week":
        return [fileCase(file("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"), file("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH"))];
      case "length":
        return [
          fileCase(file("FREQ=DAILY;COUNT=7"), file("FREQ=DAILY;COUNT=8")),
          fileCase(file("FREQ=DAILY;COUNT=7"), daily),
        ];
      case "number":
      case "unit":
      case "ceiling":
      case "gap":
      case "offset":
      case "negation":
        return noDose;
      case "cycle":
      case "order":
      case "as-needed":
      case "pause":
        return noFile;
    }
  },
  structure: structureCases,
};

describe("a planted change", () => {
  const texts = [...byHand, ...new Set(fromCorpus())];

  it("starts from sentences that are read as they stand", () => {
    expect(byHand.filter((text) => !readCalendar(split(text), firstDay).ok)).toEqual([]);
    expect(texts.length).toBeGreaterThan(500);
  });

  it.each(changes.flatMap((change) => columns.map((column) => [change, column] as const)))(
    "of %s in the %s is caught",
    (change, column) => {
      const cases = cellOf[column](change, texts);
      if ("saysNothing" in cases) {
        expect(cases.saysNothing.length).toBeGreaterThan(20);
        return;
      }
      expect(cases.filter(({ caught }) => !caught).map(({ what }) => what)).toEqual([]);
      expect(cases.length, "a row without a case proves nothing").toBeGreaterThan(0);
    },
  );

  it("is planted in every row somewhere, and in the sentences in every row", () => {
    const counts = changes.map((change) => sentenceCases(change, texts).length);
    expect(counts.filter((count) => count === 0)).toEqual([]);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(2000);
  });
});
