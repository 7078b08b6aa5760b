import { blankStep, regimenOf as ofSteps, type Regimen, type Step } from "@plainlabel/core";
import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { labelOf } from "../../samples/sampleContent.ts";
import type { ReminderChoices } from "./ReminderChoices.ts";
import { readReminderForm } from "./readReminderForm.ts";
import { type ReminderPlan, reminderPlanOf } from "./reminderPlanOf.ts";
import { remindersFrom } from "./remindersFrom.ts";
import { slotWindows, usualTimes } from "./slotTimes.ts";

/** The regimen that our own reader makes of these words. */
const regimenOf = (text: string, form = "tablets"): Regimen => {
  const { understood } = labelOf("half-a-tablet", (request) => ({
    ...request,
    medicine: { name: "Example", strength: "5 mg", form },
    directions: { text },
  })).comparison;
  if (understood === null) throw new Error(`not understood: ${text}`);
  return understood;
};

const step: Step = {
  ...blankStep,
  joined: "first",
  action: "take",
  actionSuppliedBy: "directions",
  amount: { exact: "1" },
  unit: { name: "tablet", suppliedBy: "directions" },
};

const withTiming = (timing: Partial<Step["timing"]>, change: Partial<Step> = {}): Regimen =>
  ofSteps([{ ...step, ...change, timing: { ...step.timing, ...timing } }]);

const usual: ReminderChoices = {
  times: ["08:00"],
  weekdays: [],
  firstDay: "2026-11-22",
  between: { today: "2000-01-01", pageEnds: "2099-12-31" },
  first: 0,
  lastDay: null,
  medicineName: null,
  seed: "7f3a",
  stamp: "2026-11-22T10:30:00Z",
};

const fileOf = (regimen: Regimen, choices: Partial<ReminderChoices> = {}): string => {
  const outcome = remindersFrom(regimen, { ...usual, ...choices });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
};

const codesOf = (regimen: Regimen | null, choices: Partial<ReminderChoices> = {}): readonly string[] => {
  const outcome = remindersFrom(regimen, { ...usual, ...choices });
  return outcome.ok ? [] : outcome.refusals.map(({ code }) => code);
};

const eventsOf = (file: string): readonly ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(file)).getAllSubcomponents("vevent").map((each) => new ICAL.Event(each));

/** Days as a whole with what is said on them: no reminders to take anything. */
const notesOf = (file: string): readonly (readonly string[])[] =>
  eventsOf(file)
    .filter(({ startDate }) => startDate.isDate)
    .map(({ startDate, summary, description }) => [startDate.toString(), summary, description]);

/** When an independent reader of calendars would ring, earliest first. */
const ringsOf = (file: string, most = 60): readonly string[] =>
  eventsOf(file)
    .filter(({ startDate }) => !startDate.isDate)
    .flatMap((event) => {
      const each = event.iterator();
      const rings: string[] = [];
      for (let at = each.next(); at && rings.length < most; at = each.next()) rings.push(at.toString());
      return rings;
    })
    .toSorted();

describe("a calendar file, read by an independent library", () => {
  it("rings three times a day at the person's times, and stops with the course", () => {
    const rings = ringsOf(
      fileOf(regimenOf("Take ONE tablet THREE times a day for 7 days"), {
        times: ["07:30", "14:00", "21:15"],
      }),
    );
    expect(rings.length).toBe(21);
    expect(rings.slice(0, 4)).toEqual([
      "2026-11-22T07:30:00",
      "2026-11-22T14:00:00",
      "2026-11-22T21:15:00",
      "2026-11-23T07:30:00",
    ]);
    expect(rings.at(-1)).toBe("2026-11-28T21:15:00");
  });

  it("still has every dose of a course that begins in the evening", () => {
    const rings = ringsOf(
      fileOf(regimenOf("Take ONE tablet THREE times a day for 7 days"), {
        times: ["07:30", "14:00", "21:15"],
        first: 2,
      }),
    );
    expect(rings.length).toBe(21);
    expect(rings[0]).toBe("2026-11-22T21:15:00");
    expect(rings.at(-1)).toBe("2026-11-29T14:00:00");
  });

  it("rings once a week on the day the label names", () => {
    const rings = ringsOf(fileOf(regimenOf("Take SIX tablets ONCE a WEEK on Monday")), 3);
    expect(rings).toEqual(["2026-11-23T08:00:00", "2026-11-30T08:00:00", "2026-12-07T08:00:00"]);
  });

  it("rings on the day the person chooses where the label names none", () => {
    const rings = ringsOf(fileOf(regimenOf("Take ONE tablet once a week"), { weekdays: ["friday"] }), 2);
    expect(rings).toEqual(["2026-11-27T08:00:00", "2026-12-04T08:00:00"]);
  });

  it("rings every other day", () => {
    const rings = ringsOf(fileOf(regimenOf("Take ONE tablet every other day")), 3);
    expect(rings).toEqual(["2026-11-22T08:00:00", "2026-11-24T08:00:00", "2026-11-26T08:00:00"]);
  });

  it("rings every 3 days for every 72 hours, and once a week for every 168", () => {
    const patch = { times: ["09:00"], firstDay: "2026-11-22" };
    expect(ringsOf(fileOf(regimenOf("Apply 1 patch every 72 hours", "patches"), patch), 3)).toEqual([
      "2026-11-22T09:00:00",
      "2026-11-25T09:00:00",
      "2026-11-28T09:00:00",
    ]);
    expect(ringsOf(fileOf(regimenOf("Apply 1 patch every 168 hours", "patches"), patch), 2)).toEqual([
      "2026-11-22T09:00:00",
      "2026-11-29T09:00:00",
    ]);
    expect(codesOf(regimenOf("Apply 1 patch every 36 hours", "patches"), patch)).toEqual(["no-fixed-rhythm"]);
  });

  it("rings to take a patch off after the hours that it is worn, with words of its own", () => {
    const file = fileOf(regimenOf("Apply 1 patch in the morning and remove after 12 hours", "patches"), {
      times: ["08:30"],
      lastDay: "2026-11-24",
    });
    const said = eventsOf(file)
      .filter(({ startDate }) => !startDate.isDate)
      .map(({ startDate, summary }) => [startDate.toString(), summary]);
    expect(said).toEqual([
      ["2026-11-22T08:30:00", "Time for your medicine"],
      ["2026-11-22T20:30:00", "Time to take your patch or plaster off"],
    ]);
    expect(ringsOf(file).length).toBe(6);
    const overnight = fileOf(regimenOf("Apply 1 patch once a day. Wear for 16 hours.", "patches"), {
      times: ["20:15"],
      lastDay: "2026-11-23",
    });
    expect(ringsOf(overnight)).toEqual([
      "2026-11-22T20:15:00",
      "2026-11-23T12:15:00",
      "2026-11-23T20:15:00",
      "2026-11-24T12:15:00",
    ]);
    const rinsed = fileOf(regimenOf("Rinse mouth with 10 ml for 1 minute in the morning", "mouthwash"));
    expect(ringsOf(rinsed, 1)).toEqual(["2026-11-22T08:00:00"]);
    expect(rinsed).not.toContain("patch");
  });

  it("rings through the change of the clocks and of the year at the same time of day", () => {
    const rings = ringsOf(fileOf(regimenOf("Take ONE tablet in the morning"), { firstDay: "2027-03-27" }), 3);
    expect(rings).toEqual(["2027-03-27T08:00:00", "2027-03-28T08:00:00", "2027-03-29T08:00:00"]);
    expect(fileOf(regimenOf("Take ONE tablet in the morning"))).not.toMatch(/TZID|DTSTART:\d+T\d+Z/);
  });

  it("rings on the last day the person chose and not after", () => {
    const rings = ringsOf(fileOf(regimenOf("Take ONE tablet in the morning"), { lastDay: "2026-11-24" }));
    expect(rings).toEqual(["2026-11-22T08:00:00", "2026-11-23T08:00:00", "2026-11-24T08:00:00"]);
  });

  it("ends a course of weeks and of months on the right day", () => {
    const weeks = ringsOf(
      fileOf(
        withTiming(
          { times: { low: 1, high: 1, upTo: false, per: { count: 1, unit: "day" } } },
          { duration: { low: "2", high: "2", unit: "week" } },
        ),
      ),
    );
    expect([weeks.length, weeks.at(-1)]).toEqual([14, "2026-12-05T08:00:00"]);
    const month = ringsOf(
      fileOf(
        withTiming(
          { times: { low: 1, high: 1, upTo: false, per: { count: 1, unit: "day" } } },
          { duration: { low: "1", high: "1", unit: "month" } },
        ),
        { firstDay: "2027-01-31" },
      ),
    );
    expect([month.length, month.at(-1)]).toEqual([28, "2027-02-27T08:00:00"]);
  });

  it("joins amounts of one day that differ into one set of reminders", () => {
    const regimen = labelOf("different-amounts-through-the-day").comparison.understood!;
    const rings = ringsOf(fileOf(regimen, { times: ["08:00", "12:00", "21:00"] }), 1);
    expect(rings).toEqual(["2026-11-22T08:00:00", "2026-11-22T12:00:00", "2026-11-22T21:00:00"]);
  });

  it("sounds at the very minute", () => {
    const [event] = eventsOf(fileOf(regimenOf("Take ONE tablet in the morning")));
    const alarm = event!.component.getFirstSubcomponent("valarm")!;
    expect(alarm.getFirstPropertyValue("action")).toBe("DISPLAY");
    expect((alarm.getFirstPropertyValue("trigger") as ICAL.Duration).toSeconds()).toBe(0);
    expect(fileOf(regimenOf("Take ONE tablet in the morning"))).toContain("\r\nTRIGGER:PT0M\r\n");
  });

  it("names the medicine only where the person ticked it, whatever signs the name holds", () => {
    const regimen = regimenOf("Take ONE tablet in the morning");
    const name = `Co-codamol 8/500; "plain", \\new${"é".repeat(80)}\r\nX-EVIL:1`;
    expect(fileOf(regimen)).not.toContain("codamol");
    const file = fileOf(regimen, { medicineName: name });
    expect(eventsOf(file)[0]!.summary).toBe(`Time for your medicine: ${name.replace("\r\n", "\n")}`);
    expect(file).not.toContain("\nX-EVIL");
    expect(eventsOf(fileOf(regimen))[0]!.summary).toBe("Time for your medicine");
  });

  it("says neither how much nor where the page is", () => {
    const file = fileOf(regimenOf("Take TWO tablets in the morning"), { seed: "secret-seed" });
    expect(file).not.toMatch(/two|2 tablets|secret-seed|http/i);
  });

  it("replaces itself: the same label gives the same names, another label others", () => {
    const uids = (seed: string): readonly string[] =>
      eventsOf(fileOf(regimenOf("Take ONE tablet TWICE a day"), { seed, times: ["08:00", "20:00"] })).map(
        ({ uid }) => uid,
      );
    expect(uids("a")).toEqual(uids("a"));
    expect(new Set([...uids("a"), ...uids("b")]).size).toBe(4);
  });

  it("is a later revision when it is made again, so that a calendar takes it in the place of the first", () => {
    const revision = (stamp: string): number =>
      eventsOf(
        fileOf(regimenOf("Take ONE tablet in the morning"), { stamp }),
      )[0]!.component.getFirstPropertyValue("sequence") as number;
    // By hand: 2 minutes are 120 seconds.
    expect(revision("2026-11-22T10:32:00.000Z") - revision("2026-11-22T10:30:00Z")).toBe(120);
    // What RFC 5545, 3.3.8, has room for.
    expect(revision("2080-01-01T00:00:00Z")).toBeLessThan(2 ** 31);
  });

  it("says on the last day of a course to stop only where the prescription does", () => {
    const forAWeek = regimenOf("Take ONE tablet in the morning for 7 days");
    expect(notesOf(fileOf(forAWeek))).toEqual([
      [
        "2026-11-28",
        "Your reminders end today",
        "Look at your label. Phone your pharmacy if you are not sure what comes next.",
      ],
    ]);
    const thenStop = ofSteps(forAWeek.steps.map((each) => ({ ...each, ending: "stop" as const })));
    expect(notesOf(fileOf(thenStop))).toEqual([
      ["2026-11-28", "The last day of your medicine", "Your label says to stop after today."],
    ]);
    expect(fileOf(forAWeek)).not.toMatch(/stop/i);
  });

  it("says it on the day of the very last dose of a course that begins in the evening", () => {
    const regimen = regimenOf("Take ONE tablet TWICE a day for 7 days");
    const file = fileOf(regimen, { times: ["08:00", "20:00"], first: 1 });
    expect(notesOf(file).map(([day]) => day)).toEqual(["2026-11-29"]);
    expect(ringsOf(file).at(-1)).toBe("2026-11-29T08:00:00");
  });

  it("says to get more a week before a supply ends, and nowhere to stop", () => {
    const regimen = regimenOf("Take ONE tablet in the morning");
    expect(notesOf(fileOf(regimen, { lastDay: "2026-12-20", medicineName: "Example 5 mg" }))).toEqual([
      ["2026-12-13", "Get more of your medicine: Example 5 mg", "It will run out soon. Ask for more now."],
      [
        "2026-12-20",
        "Your reminders end today: Example 5 mg",
        "Your label does not say to stop. Your next label has new reminders for you.",
      ],
    ]);
    expect(notesOf(fileOf(regimen, { lastDay: "2026-11-24" })).map(([day]) => day)).toEqual([
      "2026-11-22",
      "2026-11-24",
    ]);
    expect(notesOf(fileOf(regimen))).toEqual([]);
  });

  it("makes none where the directions go on after their days: a file that ended would tell to stop", () => {
    const [first] = regimenOf("Take ONE tablet in the morning for 7 days").steps;
    expect(codesOf(ofSteps([{ ...first!, ending: "continue" }]))).toEqual(["course-end-unclear"]);
  });

  it("has lines of 75 octets at most, each with its break, and is the same every time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (medicineName) => {
        const file = fileOf(regimenOf1, { medicineName });
        expect(file.endsWith("\r\n")).toBe(true);
        const lines = file.slice(0, -2).split("\r\n");
        expect(lines.every((line) => Buffer.byteLength(line) <= 75 && !/[\r\n]/.test(line))).toBe(true);
        expect(eventsOf(file).length).toBe(1);
        expect(fileOf(regimenOf1, { medicineName })).toBe(file);
      }),
      { seed: 42, numRuns: 100 },
    );
  });

  it("holds what RFC 5545 asks of a file and an event, each once, and no method of an invitation", () => {
    expect(ICAL.design.strict).toBe(true);
    const calendar = new ICAL.Component(
      ICAL.parse(fileOf(regimenOf("Take one tablet twice a day"), { times: ["08:00", "20:00"] })),
    );
    const names = (part: ICAL.Component): readonly string[] =>
      part
        .getAllProperties()
        .map(({ name }) => name)
        .toSorted();
    expect(names(calendar)).toEqual(["calscale", "prodid", "version"]);
    const events = calendar.getAllSubcomponents();
    expect(events.map(({ name }) => name)).toEqual(["vevent", "vevent"]);
    for (const event of events) {
      expect(names(event)).toEqual([
        ...[
          "class",
          "description",
          "dtstamp",
          "dtstart",
          "duration",
          "rrule",
          "sequence",
          "summary",
          "transp",
          "uid",
        ],
      ]);
      expect(event.getAllSubcomponents().map((each) => [each.name, ...names(each)])).toEqual([
        ["valarm", "action", "description", "trigger"],
      ]);
      expect(String(event.getFirstPropertyValue("dtstamp"))).toBe("2026-11-22T10:30:00Z");
    }
  });

  it("rings for any rhythm as often as the days of the course tell", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 }),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 3000 }),
        (every, days, later) => {
          const regimen = withTiming(
            { every: { low: String(every), high: String(every), unit: "day" } },
            { duration: { low: String(days), high: String(days), unit: "day" } },
          );
          const firstDay = new Date(Date.UTC(2026, 0, 1 + later)).toISOString().slice(0, 10);
          expect(ringsOf(fileOf(regimen, { firstDay })).length).toBe(Math.ceil(days / every));
        },
      ),
      { seed: 42, numRuns: 100 },
    );
  });
});

const regimenOf1 = withTiming({ slots: [{ name: "morning", offset: null, amount: null }] });

describe("directions without a rhythm", () => {
  it.each([
    ["Take ONE or TWO tablets every 4 to 6 hours when required", ["as-needed"]],
    ["Take ONE tablet up to THREE times a day", ["no-fixed-number"]],
    ["Take ONE tablet TWO to THREE times a day", ["no-fixed-number"]],
    ["Take ONE tablet once a day for 5 to 7 days", ["course-end-unclear"]],
    ["Take ONE tablet once a day for up to 7 days", ["course-end-unclear"]],
    ["Take TWO tablets once a day for 5 days then ONE tablet once a day for 5 days", ["several-steps"]],
    ["Take FOUR tablets as a single dose", ["one-dose"]],
    ["Take TWO tablets 1 hour before the procedure", ["event"]],
    ["Take ONE tablet on the 1st of each month", ["numbered-days"]],
    ["Take ONE tablet at night on days 1 to 5 of each cycle", ["numbered-days"]],
  ])("%s", (text, codes) => {
    expect(codesOf(regimenOf(text))).toEqual(codes);
  });

  it("refuses days on and days off", () => {
    const cycle = { on: 21, off: 7, unit: "day" } as const;
    const times = { low: 1, high: 1, upTo: false, per: { count: 1, unit: "day" } } as const;
    expect(codesOf(withTiming({ cycle, times }))).toEqual(["cycle"]);
  });

  it.each([[["start on 1 December 2026"]], [["with food", "last day 14 December 2026"]]])(
    "refuses a first or a last day that stands in words: %o",
    (instructions) => {
      const slots = [{ name: "morning", offset: null, amount: null }] as const;
      expect(codesOf(withTiming({ slots: [...slots] }, { instructions: ["with food"] }))).toEqual([]);
      expect(codesOf(withTiming({ slots: [...slots] }, { instructions }))).toEqual(["course-end-unclear"]);
    },
  );

  it("refuses words that were not understood, and a daily total that nobody divided", () => {
    expect(codesOf(null)).toEqual(["not-understood"]);
    expect(
      codesOf(withTiming({ slots: [{ name: "morning", offset: null, amount: null }] }, { dailyTotal: true })),
    ).toEqual(["daily-total"]);
  });

  it("refuses an interval in hours that does not come out even over a day", () => {
    expect(codesOf(withTiming({ every: { low: "5", high: "5", unit: "hour" } }))).toEqual([
      "no-fixed-rhythm",
    ]);
  });
});

describe("what the label says of its times", () => {
  const bedtime = { name: "bedtime" as const, amount: null };

  it("is never changed into the time that an offset is counted from", () => {
    const offset = { relation: "before" as const, low: "1", high: "3", unit: "hour" as const };
    const plan = reminderPlanOf(withTiming({ slots: [{ ...bedtime, offset }] }));
    expect(plan.ok && plan.value.times).toEqual([{ name: null, usual: null, fixed: false }]);
  });

  it("leaves the days to the person where it says only how many", () => {
    const fiveDays = withTiming({ daysAWeek: 5, slots: [{ ...bedtime, offset: null }] });
    const times = ["22:00"];
    expect(codesOf(fiveDays, { times })).toEqual(["days-wrong"]);
    const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday"] as const;
    expect(ringsOf(fileOf(fiveDays, { times, weekdays: [...weekdays] }), 6)).toEqual([
      "2026-11-23T22:00:00",
      "2026-11-24T22:00:00",
      "2026-11-25T22:00:00",
      "2026-11-26T22:00:00",
      "2026-11-27T22:00:00",
      "2026-11-30T22:00:00",
    ]);
  });

  it("may be changed where it is a wish", () => {
    const wished = withTiming({ clockTimes: [{ time: "22:00", amount: null }], preferably: true });
    expect(codesOf(wished, { times: ["21:00"] })).toEqual([]);
  });

  it("is no reminder while none is taken", () => {
    const paused = withTiming(
      { times: { low: 1, high: 1, upTo: false, per: { count: 1, unit: "day" } } },
      { amount: { exact: "0" } },
    );
    expect(codesOf(paused)).toEqual(["several-steps"]);
  });

  it("is not guessed where two times of day stand beside a number of times a week", () => {
    const twice = withTiming({
      times: { low: 2, high: 2, upTo: false, per: { count: 1, unit: "week" } },
      slots: [
        { name: "morning", offset: null, amount: null },
        { ...bedtime, offset: null },
      ],
    });
    expect(codesOf(twice, { times: ["08:00", "22:00"] })).toEqual(["no-fixed-number"]);
  });
});

describe("times of the person's own", () => {
  const threeTimes = regimenOf("Take ONE tablet THREE times a day");
  const planOf = (regimen: Regimen): ReminderPlan => {
    const plan = reminderPlanOf(regimen);
    if (!plan.ok) throw new Error(JSON.stringify(plan.refusals));
    return plan.value;
  };

  it("are asked for where the label names none: no time is filled in for them", () => {
    expect(planOf(threeTimes).times.map(({ usual }) => usual)).toEqual([null, null, null]);
    expect(codesOf(threeTimes, { times: [] })).toEqual(["time-missing"]);
  });

  it("are proposed where the label names the time of day, and may be changed", () => {
    const regimen = regimenOf("Take ONE tablet in the morning and at bedtime");
    expect(planOf(regimen).times.map(({ usual }) => usual)).toEqual([usualTimes.morning, usualTimes.bedtime]);
    expect(ringsOf(fileOf(regimen, { times: ["09:05", "23:30"] }), 1)).toEqual([
      "2026-11-22T09:05:00",
      "2026-11-22T23:30:00",
    ]);
  });

  it.each(
    Object.entries(slotWindows).flatMap(([name, window]) =>
      window === null ? [] : [[name, window] as const],
    ),
  )("keep to the part of the day that the label names: %s", (name, { from, until }) => {
    const regimen = withTiming({
      slots: [{ name: name as keyof typeof slotWindows, offset: null, amount: null }],
    });
    const minute = (time: string, later: number): string => {
      const at = (Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + later + 1440) % 1440;
      return `${String(Math.floor(at / 60)).padStart(2, "0")}:${String(at % 60).padStart(2, "0")}`;
    };
    for (const time of [from, until, usualTimes[name as keyof typeof usualTimes]])
      expect(codesOf(regimen, { times: [time] }), time).toEqual([]);
    for (const time of [minute(from, -1), minute(until, 1)])
      expect(codesOf(regimen, { times: [time] }), time).toEqual(["time-of-day-wrong"]);
  });

  it("put bedtime in the evening, and say what to do to whoever sleeps in the day", () => {
    const outcome = remindersFrom(
      withTiming({ slots: [{ name: "bedtime", offset: null, amount: null }] }),
      usual,
    );
    expect(outcome.ok ? [] : outcome.refusals.map(({ detail, help }) => [detail, help])).toEqual([
      [
        "Your label says bedtime. That is not 8 am.",
        "Choose a time from 6 pm to 11:59 pm. Phone your pharmacy if you sleep in the day.",
      ],
    ]);
  });

  it("cannot change a time that the label gives", () => {
    const regimen = withTiming({ clockTimes: [{ time: "08:00", amount: null }] });
    expect(codesOf(regimen, { times: ["09:00"] })).toEqual(["time-fixed"]);
    expect(codesOf(regimen, { times: ["08:00"] })).toEqual([]);
  });

  it("must keep the hours between doses that the label gives", () => {
    const sixHours = withTiming({ every: { low: "6", high: "6", unit: "hour" } });
    expect(codesOf(sixHours, { times: ["06:00", "12:00", "18:00", "23:00"] })).toEqual(["time-gap"]);
    expect(codesOf(sixHours, { times: ["06:00", "12:00", "18:00", "00:00"] })).toEqual([]);
    const least = withTiming(
      { times: { low: 2, high: 2, upTo: false, per: { count: 1, unit: "day" } } },
      { limits: { ...step.limits, leastGap: { value: "4", unit: "hour" } } },
    );
    expect(codesOf(least, { times: ["08:00", "11:59"] })).toEqual(["time-gap"]);
    expect(codesOf(least, { times: ["22:00", "01:00"] })).toEqual(["time-gap"]);
    expect(codesOf(least, { times: ["08:00", "12:00"] })).toEqual([]);
  });

  it.each([
    [{ times: ["08:00", "08:00", "20:00"] }, ["time-twice"]],
    [{ times: ["08:00", "25:00", "20:00"] }, ["time-missing"]],
    [{ times: ["08:00", "14:00"] }, ["time-missing"]],
    [{ firstDay: "2026-02-30" }, ["day-missing"]],
    [{ lastDay: "2026-11-21" }, ["day-wrong"]],
    [{ weekdays: ["monday" as const] }, ["days-wrong"]],
    [{ first: 3 }, ["first-wrong"]],
    [{ stamp: "today" }, ["stamp-wrong"]],
    [{ firstDay: "", first: -1, stamp: "" }, ["day-missing", "first-wrong", "stamp-wrong"]],
  ])("%o is refused, with every reason", (change, codes) => {
    expect(codesOf(threeTimes, { times: ["08:00", "14:00", "20:00"], ...change })).toEqual(codes);
  });

  it("cannot end a course early that the label ends", () => {
    expect(codesOf(regimenOf("Take ONE tablet once a day for 7 days"), { lastDay: "2026-11-23" })).toEqual([
      "end-on-label",
    ]);
  });

  it("cannot fall on a day that some months do not have", () => {
    const monthly = withTiming({ times: { low: 1, high: 1, upTo: false, per: { count: 1, unit: "month" } } });
    expect(codesOf(monthly, { firstDay: "2027-01-31" })).toEqual(["day-not-in-every-month"]);
    expect(ringsOf(fileOf(monthly, { firstDay: "2027-01-28" }), 2)).toEqual([
      "2027-01-28T08:00:00",
      "2027-02-28T08:00:00",
    ]);
  });

  it("come from the form as they stand in the address", () => {
    const query = "time=08:00&time=14:30:00&day=friday&day=someday&from=2026-11-22&first=1&last=&name=1";
    expect(readReminderForm(new URLSearchParams(query))).toEqual({
      times: ["08:00", "14:30"],
      weekdays: ["friday"],
      firstDay: "2026-11-22",
      first: 1,
      lastDay: null,
      showName: true,
    });
  });
});

describe("reminders of one day that stand too near each other", () => {
  const thrice = regimenOf("Take ONE tablet THREE times a day");
  const twice = regimenOf("Take ONE tablet TWICE a day");
  const reasonOf = (regimen: Regimen, times: readonly string[]): readonly string[] => {
    const outcome = remindersFrom(regimen, { ...usual, times });
    return outcome.ok ? [] : outcome.refusals.map(({ detail, help }) => `${detail} ${help}`);
  };
  const apart = (length: string): readonly string[] => [
    `Two of the times are too near each other. Leave at least ${length} from one time to the next.`,
  ];

  it.each([
    [thrice, ["08:00", "08:30", "09:00"], "4 hours"],
    [thrice, ["08:00", "14:00", "17:59"], "4 hours"],
    [thrice, ["02:00", "12:00", "23:00"], "4 hours"],
    [twice, ["08:00", "13:59"], "6 hours"],
    [twice, ["23:00", "04:59"], "6 hours"],
    [regimenOf("Take ONE tablet FOUR times a day"), ["08:00", "12:00", "14:59", "22:00"], "3 hours"],
    [
      regimenOf("Take ONE tablet FIVE times a day"),
      ["07:00", "09:23", "13:00", "17:00", "21:00"],
      "2 hours and 24 minutes",
    ],
  ])("are a slip of typing: %#", (regimen, times, length) => {
    expect(reasonOf(regimen, times)).toEqual(apart(length));
  });

  it.each([
    [thrice, ["08:00", "12:00", "16:00"]],
    [thrice, ["07:00", "13:00", "22:00"]],
    [twice, ["08:00", "14:00"]],
    [twice, ["23:00", "05:00"]],
    // The label itself names these.
    [regimenOf("Take ONE tablet in the morning and ONE tablet at midday"), ["08:00", "12:00"]],
  ])("are taken from half the even spacing on: %#", (regimen, times) => {
    expect(reasonOf(regimen, times)).toEqual([]);
  });
});

describe("the first day", () => {
  const daily = regimenOf("Take ONE tablet in the morning");
  const between = { today: "2026-11-22", pageEnds: "2026-12-28" };
  const reasonsFor = (regimen: Regimen, firstDay: string): readonly string[] => {
    const outcome = remindersFrom(regimen, { ...usual, between, firstDay });
    return outcome.ok ? [] : outcome.refusals.map(({ detail, help }) => `${detail} ${help}`);
  };

  it("is not over, and not after the page: each is refused with its own reason", () => {
    expect(reasonsFor(daily, "2026-11-21")).toEqual(["The first day is over. Choose today or a later day."]);
    expect(reasonsFor(daily, "2026-12-29")).toEqual([
      "The page of your label ends before the first day. Choose a day up to 28 December 2026.",
    ]);
    expect(reasonsFor(daily, "2026-11-22")).toEqual([]);
    expect(reasonsFor(daily, "2026-12-28")).toEqual([]);
  });

  it("may be a day of a course that is still running, or the reminders would end after the course", () => {
    const course = regimenOf("Take ONE tablet in the morning for 7 days");
    expect(reasonsFor(course, "2026-11-16")).toEqual([]);
    expect(reasonsFor(course, "2026-11-15")).toEqual(["The first day is over. Choose today or a later day."]);
  });
});
