// One calendar: whatever a regimen is made into means the regimen's own calendar, in what that output can say.
import { readdirSync, readFileSync } from "node:fs";
import {
  blankStep,
  type Calendar,
  calendarOf,
  compareCalendars,
  interpretDirections,
  type Moment,
  momentsOn,
  noTiming,
  type Regimen,
  regimenOf,
  type Step,
  weekdayOn,
  weekdays,
} from "@plainlabel/directions";
import {
  pictureDiffers,
  picturesDiffer,
  readCalendar,
  readTimetable,
  trySayRegimen,
  wordsOfSaying,
} from "@plainlabel/language";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composeTimetable } from "../../packages/core/src/compose/composeTimetable.ts";
import { settleNeeds } from "../../packages/core/src/compose/readingNeeds.ts";
import { plain } from "../../packages/core/src/compose/sentences.ts";
import { wordsOf } from "../../packages/core/src/document/LabelDocument.ts";
import { calendarKnown, tellsCalendar } from "../../packages/core/src/interpret/sentencesKeepTheCalendar.ts";
import { corpus } from "../../packages/directions/test/corpus/corpus.ts";
import { arbitraryRegimen } from "../../packages/directions/testing/arbitraryRegimen.ts";
import { englishPage } from "../../packages/language/src/english/page.ts";
import { contentOf, exampleNames, labelOf } from "../../packages/page/samples/sampleContent.ts";
import { firstOf } from "../../packages/page/src/dose/firstOf.ts";
import { labelWords } from "../../packages/page/src/parts/labelWords.ts";
import { reminderPlanOf } from "../../packages/page/src/remind/reminderPlanOf.ts";
import { remindersFrom } from "../../packages/page/src/remind/remindersFrom.ts";
import { ringsIn } from "./ringsIn.ts";

const monday = "2026-01-05";
const firstDay = monday;
const seed = 20261129;
const styles = ["digits", "words", "both"] as const;

/** Cautions are set aside by every reader of a calendar, so there are none here. */
const withoutCautions = ({ steps }: Regimen): Regimen =>
  regimenOf(steps.map((step): Step => ({ ...step, instructions: [] })));

const regimens = arbitraryRegimen.map(withoutCautions);

/** Directions that people write: every one of the corpus that is understood, its cautions set aside, each once. */
const written: readonly Regimen[] = [
  ...new Map(
    Object.values(corpus)
      .flat()
      .flatMap(([text, , form]) => {
        const read = interpretDirections({ text }, { form });
        return read.understood ? [withoutCautions(read.regimen)] : [];
      })
      .map((regimen) => [JSON.stringify(regimen), regimen] as const),
  ).values(),
];

/** Empty where the sentences mean the regimen; otherwise what went wrong, with the words. null: it cannot be said. */
const differencesOf = (regimen: Regimen, numbers: (typeof styles)[number]): readonly string[] | null => {
  const said = trySayRegimen(regimen, { numbers });
  if (!said.ok) return null;
  const sentences = said.value.filter(tellsCalendar).map(wordsOfSaying);
  const read = readCalendar(sentences, firstDay);
  if (!read.ok) return [`${read.sentence}: ${sentences.join(" ")}`];
  return compareCalendars(calendarOf(regimen, firstDay), read.calendar, "sentences").map(
    ({ kind, what }) => `${kind} (${what}): ${sentences.join(" ")}`,
  );
};

describe("the sentences", () => {
  it.each(styles)("of every direction of the corpus mean its calendar, numbers as %s", (numbers) => {
    const differences = written.map((regimen) => differencesOf(regimen, numbers));
    expect(differences.flatMap((one) => one ?? [])).toEqual([]);
    expect(differences.filter((one) => one !== null).length).toBeGreaterThan(1000);
  });

  it("of every generated regimen mean its calendar", () => {
    let said = 0;
    fc.assert(
      fc.property(regimens, fc.constantFrom(...styles), (regimen, numbers) => {
        const differences = differencesOf(regimen, numbers);
        if (differences !== null) said += 1;
        expect(differences ?? []).toEqual([]);
      }),
      { seed, numRuns: 1500 },
    );
    expect(said).toBeGreaterThan(500);
  });

  it("have pictures that say nothing else", () => {
    let drawn = 0;
    const wrong = (regimen: Regimen): readonly string[] => {
      const said = trySayRegimen(regimen, { numbers: "digits" });
      const calendar = calendarOf(regimen, firstDay);
      return (said.ok ? said.value.filter(tellsCalendar) : []).flatMap((saying) => {
        if (saying.meaning === null) return [];
        drawn += 1;
        const kind = pictureDiffers(saying.meaning, calendar);
        return kind === null ? [] : [`${kind}: ${JSON.stringify(saying.meaning)} ${wordsOfSaying(saying)}`];
      });
    };
    expect(written.flatMap(wrong)).toEqual([]);
    fc.assert(
      fc.property(regimens, (regimen) => {
        expect(wrong(regimen)).toEqual([]);
      }),
      { seed, numRuns: 500 },
    );
    expect(drawn).toBeGreaterThan(1000);
  });

  it("read by the reader of prescriptions mean the calendar too, wherever it reads them", () => {
    let understood = 0;
    for (const regimen of written) {
      const said = trySayRegimen(regimen, { numbers: "digits" });
      if (!said.ok) continue;
      const text = said.value.filter(tellsCalendar).map(wordsOfSaying).join(" ");
      const read = interpretDirections({ text }, {});
      /* Words that it keeps as a caution say what they say, and no reader of a calendar sees them. */
      if (!read.understood || read.regimen.steps.some(({ instructions }) => instructions.length > 0))
        continue;
      understood += 1;
      const differences = compareCalendars(
        calendarOf(regimen, firstDay),
        calendarOf(read.regimen, firstDay),
        "text",
      );
      expect(differences.map(({ kind, what }) => `${kind} (${what}): ${text}`)).toEqual([]);
    }
    expect(understood).toBeGreaterThan(600);
  });
});

const { needs } = settleNeeds({ easyRead: true });

/** One plain step at named times of a day, with anything else that a table would have to say. */
const timesOfDay = regimens
  .map(({ steps: [step] }) => step!)
  .filter(({ timing }) => timing.slots.length > 1)
  .chain((step) =>
    fc
      .boolean()
      .map((bare) =>
        regimenOf([{ ...step, timing: { ...(bare ? noTiming : step.timing), slots: step.timing.slots } }]),
      ),
  );

describe("the table of times", () => {
  it("means the calendar of every regimen that has one", () => {
    let tables = 0;
    fc.assert(
      fc.property(timesOfDay, (regimen) => {
        const interpretation = {
          understood: true as const,
          regimen,
          prescribed: "",
          asWritten: "",
          findings: [],
          questions: [],
        };
        for (const block of composeTimetable(interpretation, needs)) {
          if (block.kind !== "timetable") continue;
          tables += 1;
          const cells = block.slots.map(({ time, amount }) => ({
            time: wordsOf(time),
            amount: wordsOf(amount),
          }));
          const read = readTimetable(cells, firstDay);
          expect(
            read === null ? cells : compareCalendars(calendarOf(regimen, firstDay), read, "timetable"),
          ).toEqual([]);
        }
      }),
      { seed, numRuns: 1500 },
    );
    expect(tables).toBeGreaterThan(50);
  });
});

/** The sentences of the directions as the page shows them. */
const sentencesOnPage = (html: string): readonly string[] => {
  const section = /<section aria-labelledby="how">(.*?)<\/section>/s.exec(html)?.[1] ?? "";
  return [...section.matchAll(/<p class="say"[^>]*>(.*?)<\/p>/gs)].map(([, words]) =>
    words!
      .replace(/<[^>]*>/g, "")
      .replaceAll("\u00a0", " ")
      .replaceAll("&amp;", "&")
      .replaceAll("&quot;", '"')
      .replaceAll("&#39;", "'"),
  );
};

describe("the page", () => {
  it("means the calendar of the directions in every example that is understood", () => {
    let pages = 0;
    for (const name of exampleNames) {
      const { understood } = labelOf(name).comparison;
      if (understood === null) continue;
      const said = trySayRegimen(understood, { numbers: "digits" });
      const aside = new Set(
        (said.ok ? said.value : []).filter((saying) => !tellsCalendar(saying)).map(wordsOfSaying),
      );
      const shown = sentencesOnPage(labelWords(contentOf(name), englishPage).html).filter(
        (words) => !aside.has(words) && !words.startsWith("Prescribed: "),
      );
      expect(shown.length, name).toBeGreaterThan(0);
      const read = readCalendar(shown, firstDay);
      expect(read.ok ? compareCalendars(calendarKnown(understood), read.calendar, "page") : shown).toEqual(
        [],
      );
      pages += 1;
    }
    expect(pages).toBeGreaterThan(10);
  });

  it("means the calendar of every generated regimen", () => {
    const content = contentOf("half-a-tablet");
    fc.assert(
      fc.property(regimens, (regimen) => {
        const said = trySayRegimen(regimen, { numbers: "digits" });
        if (!said.ok) return;
        const sentences = said.value
          .filter(tellsCalendar)
          .map((saying) => plain(wordsOfSaying(saying), "/directions"));
        const page = labelWords(
          {
            ...content,
            regimen,
            blocks: content.blocks.map((block) =>
              block.kind === "directions" ? { ...block, sentences } : block,
            ),
          },
          englishPage,
        );
        const shown = sentencesOnPage(page.html);
        expect(shown).toHaveLength(sentences.length);
        const read = readCalendar(shown, firstDay);
        expect(
          read.ok ? compareCalendars(calendarOf(regimen, firstDay), read.calendar, "page") : shown,
        ).toEqual([]);
      }),
      { seed, numRuns: 300 },
    );
  });
});

describe("the first screen of the page", () => {
  /** A page of the label that says this regimen, made without pictures; null where it cannot be said. */
  const pageFor = (regimen: Regimen) => {
    const content = contentOf("long-pharmacy-address");
    const said = trySayRegimen(regimen, { numbers: "digits" });
    if (!said.ok) return null;
    const sentences = said.value.map((saying) => plain(wordsOfSaying(saying), "/directions"));
    const blocks = content.blocks.map((block) =>
      block.kind === "directions" ? { ...block, sentences } : block,
    );
    return { sentences, first: firstOf({ ...content, regimen, blocks }, undefined) };
  };

  it("has every sentence once, and pictures and rows that mean the calendar", () => {
    const seen = { pictures: 0, rows: 0, times: 0 };
    const holds = (regimen: Regimen): void => {
      const page = pageFor(regimen);
      if (page === null) return;
      const { sentences, first } = page;
      const { cards, ways, when, most, below } = first;
      const placed = [...cards.flatMap((card) => card.sentences), ...ways, ...most, ...below];
      expect(placed.map(wordsOf).toSorted()).toEqual(sentences.map(wordsOf).toSorted());
      const calendar = calendarOf(regimen, firstDay);
      const pictures = [
        ...cards.flatMap(({ picture }) => (picture === null ? [] : [picture])),
        ...[...ways, ...most, ...below].flatMap(({ pictogram }) => (pictogram === null ? [] : [pictogram])),
        ...when.flatMap(({ sign }) =>
          sign === null || typeof sign === "string" || sign.id === "weekday" ? [] : [sign],
        ),
      ];
      /* One day by itself would mean no other: rows of days mean theirs together. */
      const days = when.flatMap(({ sign }) =>
        sign !== null && typeof sign !== "string" && sign.id === "weekday" ? [sign.day] : [],
      );
      if (days.length > 0) expect(days.toSorted()).toEqual(regimen.steps[0]!.timing.weekdays.toSorted());
      expect(
        picturesDiffer(pictures, calendar),
        JSON.stringify([pictures, when, sentences.map(wordsOf)]),
      ).toEqual([]);
      if (regimen.steps.some(({ asNeeded }) => asNeeded !== null))
        expect(when.filter(({ amount }) => amount === "none")).toEqual([]);
      seen.pictures += pictures.length;
      seen.rows += when.length;
      const cells = when.flatMap(({ when: time, amount }) =>
        amount === null || amount === "none" ? [] : [{ time: time === "Lunch" ? "Lunchtime" : time, amount }],
      );
      const read = when.some(({ sign }) => sign === "no-time") ? readTimetable(cells, firstDay) : null;
      if (read === null) return;
      seen.times += 1;
      expect(compareCalendars(calendar, read, "timetable")).toEqual([]);
    };
    for (const regimen of written) holds(regimen);
    fc.assert(fc.property(regimens, holds), { seed, numRuns: 1000 });
    expect(seen.pictures).toBeGreaterThan(500);
    expect(seen.rows).toBeGreaterThan(200);
    expect(seen.times).toBeGreaterThan(50);
  });
});

/** So many times, evenly over the day. */
const evenly = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => {
    const minutes = Math.floor((at * 1440) / count);
    return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
  });

/**
 * The prescribed calendar with the person's times in the place of its moments,
 * and their days where it leaves the days to them. `null`: it leaves something
 * else open, so that no reminder may be planned at all.
 */
const withChoices = (
  calendar: Calendar,
  times: readonly string[],
  chosen: readonly string[],
): Calendar | null => {
  const stretches = calendar.stretches.map((stretch) => {
    const days = stretch.days.map((moments, day): readonly Moment[] | null => {
      const floats = moments.some(({ leaveOut }) => leaveOut.includes("some-days"));
      if (moments.some(({ leaveOut }) => leaveOut.some((why) => why !== "some-days"))) return null;
      const weeks = stretch.count?.per.unit === "week" ? stretch.count.per.count : 1;
      if (floats && chosen.length > 0 && !chosen.includes(weekdayOn(calendar, day))) return [];
      /* "2 times in 2 weeks": both in the first of them. */
      if (floats && chosen.length > 0 && Math.floor(day / 7) % weeks !== 0) return [];
      /* Once a month: on the date of the first day. */
      if (floats && chosen.length === 0 && ![0, 31].includes(day)) return [];
      return moments;
    });
    return days.includes(null)
      ? null
      : { ...stretch, days: days.flatMap((day) => (day === null ? [] : [day])) };
  });
  if (stretches.includes(null)) return null;
  const kept = stretches.filter((stretch) => stretch !== null);
  const asked = kept.map((stretch) => Math.max(...stretch.days.map((moments) => moments.length)));
  if (asked.reduce((sum, count) => sum + count, 0) !== times.length) return null;
  let from = 0;
  const clocked = kept.map((stretch, at) => {
    const mine = times.slice(from, from + asked[at]!);
    from += asked[at]!;
    const clock = (moments: readonly Moment[]): readonly Moment[] =>
      moments.map((moment, place) => ({
        ...moment,
        at: { kind: "clock", time: mine[place]! },
        amount: null,
        unit: null,
        leaveOut: [],
        preferably: false,
      }));
    return { ...stretch, days: stretch.days.map(clock) };
  });
  return { ...calendar, stretches: clocked };
};

/** Reminders read back: one stretch of clock times. */
const calendarOfRings = (
  rings: readonly { readonly day: string; readonly time: string }[],
  firstDay: string,
): Calendar => {
  const [blank] = calendarOf(
    regimenOf([{ ...blankStep, joined: "first", action: "use", actionSuppliedBy: "reader" }]),
    firstDay,
  ).stretches;
  const dayOf = (day: string): number => (Date.parse(day) - Date.parse(firstDay)) / 86_400_000;
  const days = Array.from({ length: 56 }, (_, at) =>
    rings
      .filter(({ day }) => dayOf(day) === at)
      .map(
        ({ time }): Moment => ({
          at: { kind: "clock", time },
          amount: null,
          unit: null,
          leaveOut: [],
          preferably: false,
        }),
      ),
  );
  return { firstDay, stretches: [{ ...blank!, days }] };
};

/** A course begins with its first dose: "on Thursdays for 9 days" on a Thursday. */
const firstDoseOf = (regimen: Regimen): string => {
  const calendar = calendarOf(regimen, monday);
  const ahead = Array.from({ length: 7 }, (_, day) => day).find((day) => momentsOn(calendar, day).length > 0);
  return new Date(Date.parse(monday) + (ahead ?? 0) * 86_400_000).toISOString().slice(0, 10);
};

/** What the file tells against the calendar; null where no file is made. */
const reminded = (regimen: Regimen): readonly string[] | null => {
  const firstDay = firstDoseOf(regimen);
  const plan = reminderPlanOf(regimen);
  if (!plan.ok) return null;
  const { times: planned, weekdaysToChoose } = plan.value;
  const chosen = weekdays.slice(0, weekdaysToChoose);
  const usual = evenly(planned.length);
  // A part of the day takes no other part's time.
  const times = planned.some(({ fixed, name }) => fixed || name !== null)
    ? planned.map(({ usual: own }, at) => own ?? usual[at]!)
    : usual;
  const file = remindersFrom(regimen, {
    times,
    weekdays: chosen,
    firstDay,
    between: { today: firstDay, pageEnds: "2099-12-31" },
    first: times.indexOf(times.toSorted()[0]!),
    lastDay: null,
    medicineName: null,
    seed: "7f3a",
    stamp: "2026-01-05T00:00:00Z",
  });
  if (!file.ok) return null;
  const expected = withChoices(calendarOf(regimen, firstDay), times, chosen);
  if (expected === null) return [`reminds of what is left open: ${JSON.stringify(regimen)}`];
  return compareCalendars(
    expected,
    calendarOfRings(ringsIn(file.value, firstDay), firstDay),
    "reminders",
  ).map(({ kind, what, day }) => `${kind} on day ${day} (${what}): ${JSON.stringify(regimen)}`);
};

/** Regimens simple enough to be reminded of, with everything that could make them not so. */
const rhythms = regimens.map(({ steps: [step] }) =>
  regimenOf([{ ...step!, asNeeded: null, timing: { ...step!.timing, once: false } }]),
);
const bareRhythms = fc
  .tuple(
    rhythms,
    fc.constantFrom("times", "every", "slots", "clockTimes", "weekdays", "daysAWeek"),
    fc.boolean(),
  )
  .map(
    ([
      {
        steps: [step],
      },
      only,
      lasting,
    ]) =>
      regimenOf([
        {
          ...step!,
          dailyTotal: false,
          duration: lasting ? { low: "9", high: "9", unit: "day" } : null,
          limits: { ...step!.limits, leastGap: null },
          timing: {
            ...noTiming,
            [only]: step!.timing[only as "times"],
            ...(only === "weekdays" || only === "daysAWeek" ? { slots: step!.timing.slots } : {}),
          },
        },
      ]),
  );

describe("the calendar file, expanded by an independent library", () => {
  it("rings on the days and at the times of every example's calendar", () => {
    const files = exampleNames.flatMap((name) => {
      const { understood } = labelOf(name).comparison;
      const told = understood === null ? null : reminded(understood);
      return told === null ? [] : [told];
    });
    expect(files.flat()).toEqual([]);
    expect(files.length).toBeGreaterThan(5);
  });

  it("rings on the days and at the times of every direction of the corpus", () => {
    const files = written.flatMap((regimen) => reminded(regimen) ?? [[]]);
    expect(files.flat()).toEqual([]);
  });

  it("rings on the days and at the times of every generated regimen", () => {
    let files = 0;
    fc.assert(
      fc.property(fc.oneof(bareRhythms, rhythms), (regimen) => {
        const told = reminded(regimen);
        if (told !== null) files += 1;
        expect(told ?? []).toEqual([]);
      }),
      { seed, numRuns: 1500 },
    );
    expect(files).toBeGreaterThan(100);
  });
});

describe("the examples", () => {
  it("are read where this test looks for them", () => {
    const folder = new URL("../../examples/requests/", import.meta.url);
    expect(readdirSync(folder).filter((file) => file.endsWith(".json")).length).toBe(exampleNames.length);
    expect(readFileSync(new URL(`${exampleNames[0]}.json`, folder), "utf8").length).toBeGreaterThan(0);
  });
});
