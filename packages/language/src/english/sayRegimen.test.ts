import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unitNames } from "../../../directions/src/lexicon/units.ts";
import { isDeepEqual } from "../../../directions/src/regimen/isDeepEqual.ts";
import {
  type Regimen,
  regimenOf,
  type Step,
  slotOf,
  weekdays,
} from "../../../directions/src/regimen/Regimen.ts";
import { arbitraryRegimen } from "../../../directions/testing/arbitraryRegimen.ts";
import {
  between,
  every,
  exactly,
  lasting,
  stepOf,
  timesA,
  upTo,
} from "../../../directions/testing/blankStep.ts";
import { unitNamesSaid } from "./nouns.ts";
import type { NumberStyle } from "./numbers.ts";
import { notPlain } from "./plainWords.ts";
import { readSayings } from "./readSayings.ts";
import { wordsOfSaying } from "./Saying.ts";
import { sayRegimen, trySayRegimen } from "./sayRegimen.ts";
import type { SaidField } from "./sayStep.ts";
import { spokenForm } from "./spokenForm.ts";

const say = (steps: readonly Step[], numbers: NumberStyle = "digits"): string =>
  sayRegimen(regimenOf([...steps]), { numbers })
    .map(wordsOfSaying)
    .join(" ");

const slots = (...names: readonly Step["timing"]["slots"][number]["name"][]) =>
  names.map((name) => ({ name, offset: null, amount: null }));
const tablets = (count: string, given: Parameters<typeof stepOf>[0] = {}): Step =>
  stepOf({ amount: exactly(count), unit: "tablet", ...given });
const day = { count: 24, unit: "hour" as const };
const before = (
  name: NonNullable<Step["timing"]["event"]>["name"],
  offset: Step["duration"] = null,
): NonNullable<Step["timing"]["event"]> => ({ name, relation: "before", offset });

describe("sayRegimen", () => {
  const table: readonly (readonly [string, readonly Step[]])[] = [
    [
      "First, take 2 tablets on the first day. Then take 1 tablet, once a day. Take it for 6 more days.",
      [
        tablets("2", { dailyTotal: true, duration: lasting("1", "day") }),
        tablets("1", { joined: "then", timing: { times: timesA(1) }, duration: lasting("6", "day") }),
      ],
    ],
    [
      "First, take 2 tablets at night. Take it for 1 night. Then take 1 tablet at night. Take it for 2 to 3 more nights.",
      [
        tablets("2", { timing: { slots: slots("night") }, duration: lasting("1", "day") }),
        tablets("1", {
          joined: "then",
          timing: { slots: slots("night") },
          duration: { low: "2", high: "3", unit: "day" },
        }),
      ],
    ],
    [
      "Put 1 drop in the left eye, 2 times a day. Also put 1 drop in the right eye, 4 times a day. Do all of this for 14 days.",
      (["left", "right"] as const).map((side, at) =>
        stepOf({
          joined: at === 0 ? "first" : "and",
          action: "instil",
          amount: exactly("1"),
          unit: "drop",
          site: { name: "eye", side },
          timing: { times: timesA(2 + 2 * at) },
          duration: lasting("14", "day"),
        }),
      ),
    ],
    [
      "First, take 2 tablets at night. Also take 1 tablet in the morning. Do all of this for 7 days. Then take 1 tablet, once a day.",
      [
        tablets("2", { timing: { slots: slots("night") }, duration: lasting("7", "day") }),
        tablets("1", { joined: "and", timing: { slots: slots("morning") }, duration: lasting("7", "day") }),
        tablets("1", { joined: "then", timing: { times: timesA(1) } }),
      ],
    ],
    [
      "Take 1 tablet, 3 times a day. Take it while you have your period.",
      [
        tablets("1", {
          timing: { times: timesA(3) },
          asNeeded: { reasons: [] },
          instructions: ["during your period"],
        }),
      ],
    ],
    [
      "Take 1 tablet, 3 times a day. Take it when you need it, for pain. Take it while you have your period.",
      [
        tablets("1", {
          timing: { times: timesA(3) },
          asNeeded: { reasons: ["pain"] },
          instructions: ["during your period"],
        }),
      ],
    ],
    [
      "Take 1 tablet at 10 pm. Take it for 3 nights.",
      [
        tablets("1", {
          timing: { clockTimes: [{ time: "22:00", amount: null }] },
          duration: lasting("3", "day"),
        }),
      ],
    ],
    [
      "Take 1 tablet at 7 pm. Take it for 3 days.",
      [
        tablets("1", {
          timing: { clockTimes: [{ time: "19:00", amount: null }] },
          duration: lasting("3", "day"),
        }),
      ],
    ],
    [
      "Take 1 tablet 1 hour before bedtime. Take it for 3 nights.",
      [
        tablets("1", {
          timing: {
            slots: [
              {
                name: "bedtime",
                offset: { relation: "before", ...lasting("1", "hour") },
                amount: null,
              },
            ],
          },
          duration: lasting("3", "day"),
        }),
      ],
    ],
    [
      "Take 2 tablets at night. Take it for 7 nights. Also take 1 tablet in the morning. Take it for 5 days.",
      [
        tablets("2", { timing: { slots: slots("night") }, duration: lasting("7", "day") }),
        tablets("1", { joined: "and", timing: { slots: slots("morning") }, duration: lasting("5", "day") }),
      ],
    ],
    [
      "Take 1 tablet, once a day. Also take 2 tablets when you need it. Stop all of this after 14 days.",
      [
        tablets("1", { timing: { times: timesA(1) }, duration: lasting("14", "day") }),
        tablets("2", { joined: "and", asNeeded: { reasons: [] }, duration: lasting("14", "day") }),
      ],
    ],
    [
      "First, take 1 tablet straight away. Then take 1 tablet 3 days later.",
      [
        tablets("1", { timing: { once: true, straightAway: true }, duration: lasting("1", "day") }),
        tablets("0", { joined: "then", duration: lasting("2", "day") }),
        tablets("1", { joined: "then", timing: { once: true } }),
      ],
    ],
    [
      "First, take 2 tablets. Then take 2 tablets 7 to 10 days later. Then take 1 tablet 3 days after that.",
      [
        tablets("2", { timing: { once: true }, duration: lasting("1", "day") }),
        tablets("0", { joined: "then", duration: { low: "6", high: "9", unit: "day" } }),
        tablets("2", { joined: "then", timing: { once: true }, duration: lasting("1", "day") }),
        tablets("0", { joined: "then", duration: lasting("2", "day") }),
        tablets("1", { joined: "then", timing: { once: true } }),
      ],
    ],
    [
      "First, take 1 tablet at night, once only. Then take 1 tablet at night 8 days later.",
      [
        tablets("1", { timing: { slots: slots("night"), once: true }, duration: lasting("1", "day") }),
        tablets("0", { joined: "then", duration: lasting("7", "day") }),
        tablets("1", { joined: "then", timing: { slots: slots("night"), once: true } }),
      ],
    ],
    [
      "Take 4 tablets 1 hour before each visit to the dentist.",
      [tablets("4", { timing: { event: before("each-dental-treatment", lasting("1", "hour")) } })],
    ],
    ["Take 1 tablet, once a day.", [tablets("1", { timing: { times: timesA(1) } })]],
    [
      "Take 1 capsule, 3 times a day.",
      [stepOf({ amount: exactly("1"), unit: "capsule", timing: { times: timesA(3) } })],
    ],
    ["Take 1 each time, 3 times a day.", [stepOf({ amount: exactly("1"), timing: { times: timesA(3) } })]],
    [
      "Take 2 tablets 1 hour before your treatment.",
      [tablets("2", { timing: { event: before("procedure", lasting("1", "hour")) } })],
    ],
    [
      "Take 2 tablets before you see the dentist, once only.",
      [tablets("2", { timing: { event: before("dental-treatment"), once: true } })],
    ],
    [
      "Take 1 each time, 1 hour before sex.",
      [stepOf({ amount: exactly("1"), timing: { event: before("sex", lasting("1", "hour")) } })],
    ],
    [
      "Take 1 tablet as soon as a migraine starts.",
      [tablets("1", { timing: { event: { name: "migraine", relation: "start", offset: null } } })],
    ],
    [
      "Take 1 tablet no more than 72 hours after unprotected sex.",
      [
        tablets("1", {
          timing: { event: { name: "unprotected-sex", relation: "within", offset: lasting("72", "hour") } },
        }),
      ],
    ],
    [
      "Take 2 tablets when you need it. Take it half an hour before you travel.",
      [
        tablets("2", {
          asNeeded: { reasons: [] },
          timing: { event: before("travel", lasting("0.5", "hour")) },
        }),
      ],
    ],
    [
      "On the 1st and 15th of each month, take 2 tablets at night. Do not take it every day.",
      [tablets("2", { timing: { monthDays: [1, 15], slots: slots("night") } })],
    ],
    [
      "On the 2nd, 3rd, 11th and 22nd of each month, take 2 tablets. Do not take it every day.",
      [tablets("2", { timing: { monthDays: [2, 3, 11, 22] } })],
    ],
    [
      "On days 1 to 5, 8 and 9 of each cycle, take 1 tablet. Do not take it every day.",
      [tablets("1", { timing: { cycleDays: { days: [1, 2, 3, 4, 5, 8, 9], length: null } } })],
    ],
    [
      "On day 1 of each 21-day cycle, take 1 tablet. Do not take it every day.",
      [tablets("1", { timing: { cycleDays: { days: [1], length: 21 } } })],
    ],
    [
      "On days 2 to 6 of each cycle, take 1 tablet, 2 times a day. Do not take it every day.",
      [
        tablets("1", {
          timing: { times: timesA(2), cycleDays: { days: [2, 3, 4, 5, 6], length: null } },
        }),
      ],
    ],
    [
      "Every other day, take 2 tablets. On the days between, take 1 tablet.",
      [
        tablets("2", { timing: { cycleDays: { days: [1], length: 2 } } }),
        tablets("1", { joined: "and", timing: { cycleDays: { days: [2], length: 2 } } }),
      ],
    ],
    [
      "First, take 2 tablets straight away, once only. Then wait 6 hours. Then take 1 tablet, once only.",
      [
        tablets("2", { timing: { once: true, straightAway: true } }),
        stepOf({ joined: "then", amount: exactly("0"), duration: lasting("6", "hour") }),
        tablets("1", { joined: "then", timing: { once: true } }),
      ],
    ],
    ["Take 1 tablet at bedtime.", [tablets("1", { timing: { slots: slots("bedtime") } })]],
    ["Take 1 tablet at night.", [tablets("1", { timing: { slots: slots("night"), times: timesA(1) } })]],
    [
      "Take 2 tablets in the morning. Take 1 tablet at bedtime.",
      [
        stepOf({
          unit: "tablet",
          timing: {
            slots: [
              { name: "bedtime", offset: null, amount: exactly("1") },
              { name: "morning", offset: null, amount: exactly("2") },
            ],
          },
        }),
      ],
    ],
    [
      "Take 1 tablet in the morning. Take 1 tablet at midday. Take 1 tablet at bedtime.",
      [tablets("1", { timing: { slots: slots("morning", "midday", "bedtime") } })],
    ],
    [
      "Take 1 or 2 tablets every 4 to 6 hours. Take it when you need it, for pain. Do not take more than 8 tablets in 24 hours.",
      [
        stepOf({
          amount: between("1", "2"),
          unit: "tablet",
          timing: { every: every("4", "hour", "6") },
          asNeeded: { reasons: ["pain"] },
          limits: { units: { amount: "8", unit: "tablet", per: day } },
        }),
      ],
    ],
    [
      "Take 2 tablets when you need it. Wait at least 4 hours before you take more. Do not take it more than 4 times in 24 hours.",
      [
        tablets("2", {
          asNeeded: { reasons: [] },
          limits: { leastGap: { value: "4", unit: "hour" }, doses: { count: 4, per: day } },
        }),
      ],
    ],
    [
      "Take 1 or 2 tablets, up to 4 times a day.",
      [stepOf({ amount: between("1", "2"), unit: "tablet", timing: { times: upTo(4) } })],
    ],
    [
      "Take 6 tablets (15 mg), once a week, on Monday. Do not take it every day.",
      [
        tablets("6", {
          strengthNote: "15 mg",
          timing: { times: timesA(1, "week"), weekdays: ["monday"] },
        }),
      ],
    ],
    [
      "Take 1 tablet every 2 days. Do not take it every day.",
      [tablets("1", { timing: { every: every("2", "day") } })],
    ],
    ["Take half a tablet, once a day.", [tablets("0.5", { timing: { times: timesA(1) } })]],
    ["Take 1 and a half tablets, once a day.", [tablets("1.5", { timing: { times: timesA(1) } })]],
    ["Take a quarter of a tablet, once a day.", [tablets("0.25", { timing: { times: timesA(1) } })]],
    [
      "Take 2.5 mL, 2 times a day.",
      [stepOf({ amount: exactly("2.5"), unit: "mL", timing: { times: timesA(2) } })],
    ],
    [
      "Take 0.5 mL, 2 times a day.",
      [stepOf({ amount: exactly("0.5"), unit: "mL", timing: { times: timesA(2) } })],
    ],
    [
      "Take 5 to 10 mL, 3 times a day.",
      [stepOf({ amount: between("5", "10"), unit: "mL", timing: { times: timesA(3) } })],
    ],
    [
      "Take 2 spoonfuls of 5 mL each, 4 times a day.",
      [stepOf({ amount: exactly("2"), unit: "5 mL spoonful", timing: { times: timesA(4) } })],
    ],
    ["Take 4 tablets each day.", [tablets("4", { dailyTotal: true })]],
    [
      "Breathe in 2 puffs, 2 times a day.",
      [stepOf({ action: "inhale", amount: exactly("2"), unit: "puff", timing: { times: timesA(2) } })],
    ],
    [
      "Breathe in what is inside 1 capsule, once a day.",
      [stepOf({ action: "inhale", amount: exactly("1"), unit: "capsule", timing: { times: timesA(1) } })],
    ],
    [
      "Have 1 injection into a muscle every 12 weeks. Do not use it every day.",
      [
        stepOf({
          action: "use",
          amount: exactly("1"),
          unit: "injection",
          route: "intramuscular",
          timing: { every: every("12", "week") },
        }),
      ],
    ],
    [
      "Inject what is inside 1 syringe under the skin, once a day.",
      [
        stepOf({
          action: "inject",
          amount: exactly("1"),
          unit: "syringe",
          route: "subcutaneous",
          timing: { times: timesA(1) },
        }),
      ],
    ],
    [
      "Inject 40 mg under the skin, once a day.",
      [
        stepOf({
          action: "use",
          amount: exactly("40"),
          unit: "mg",
          route: "subcutaneous",
          timing: { times: timesA(1) },
        }),
      ],
    ],
    [
      "Inject half a syringe, once a day.",
      [
        stepOf({
          action: "inject",
          amount: exactly("0.5"),
          unit: "syringe",
          timing: { times: timesA(1) },
        }),
      ],
    ],
    [
      "Take 1 tablet, 2 times a day. Take it with the 2 main meals.",
      [
        tablets("1", {
          timing: { times: timesA(2) },
          food: { relation: "with", meal: "meals", offset: null },
          instructions: ["with the two main meals"],
        }),
      ],
    ],
    [
      "Breathe in what is inside 2 capsules in the morning. Breathe in what is inside 1 capsule at night.",
      [
        stepOf({
          action: "inhale",
          unit: "capsule",
          timing: {
            slots: [
              { name: "morning", offset: null, amount: exactly("2") },
              { name: "night", offset: null, amount: exactly("1") },
            ],
          },
        }),
      ],
    ],
    [
      "Put 1 drop in each eye, 4 times a day.",
      [
        stepOf({
          action: "instil",
          amount: exactly("1"),
          unit: "drop",
          site: { name: "eye", side: "each" },
          route: "ophthalmic",
          timing: { times: timesA(4) },
        }),
      ],
    ],
    ["Put it on 2 times a day.", [stepOf({ action: "apply", timing: { times: timesA(2) } })]],
    [
      "Put it on the affected area, 2 times a day. Use only a thin layer.",
      [
        stepOf({
          action: "apply",
          site: { name: "affected area", side: null },
          timing: { times: timesA(2) },
          instructions: ["thinly"],
        }),
      ],
    ],
    [
      "Inject 10 units under the skin at bedtime.",
      [
        stepOf({
          action: "inject",
          amount: exactly("10"),
          unit: "unit",
          route: "subcutaneous",
          timing: { slots: slots("bedtime") },
        }),
      ],
    ],
    [
      "Take 1 tablet, 3 times a day. Take it 30 to 60 minutes before food. Take it for 7 days. After that, stop.",
      [
        tablets("1", {
          timing: { times: timesA(3) },
          food: { relation: "before", meal: "food", offset: lasting("30", "minute", "60") },
          duration: lasting("7", "day"),
          ending: "stop",
        }),
      ],
    ],
    [
      "Take 1 tablet half an hour before breakfast. Take 1 tablet half an hour before dinner.",
      [
        tablets("1", {
          timing: { slots: slots("breakfast", "dinner") },
          food: { relation: "before", meal: null, offset: lasting("0.5", "hour") },
        }),
      ],
    ],
    [
      "Take 1 tablet, once a day. Take it at the same time each day. Take it for 21 days, then stop for 7 days. After that, start again.",
      [
        tablets("1", {
          timing: { times: timesA(1), sameTime: "day", cycle: { on: 21, off: 7, unit: "day" } },
        }),
      ],
    ],
    [
      "First, take 2 tablets, once a day. Take it for 3 days. Then take 1 tablet, once a day. Take it for 3 days. After that, stop.",
      [
        tablets("2", { timing: { times: timesA(1) }, duration: lasting("3", "day") }),
        tablets("1", {
          joined: "then",
          timing: { times: timesA(1) },
          duration: lasting("3", "day"),
          ending: "stop",
        }),
      ],
    ],
    [
      "Take 2 tablets in the morning. Also take 1 tablet at bedtime.",
      [
        tablets("2", { timing: { slots: slots("morning") } }),
        tablets("1", { joined: "and", timing: { slots: slots("bedtime") } }),
      ],
    ],
    [
      "Take 1 tablet at 8 am. Take 1 tablet at 12 noon.",
      [
        tablets("1", {
          timing: {
            clockTimes: [
              { time: "12:00", amount: null },
              { time: "08:00", amount: null },
            ],
          },
        }),
      ],
    ],
    [
      "Put it on in the morning and at night.",
      [stepOf({ action: "apply", timing: { slots: slots("morning", "night") } })],
    ],
    [
      "Put 1 pessary into the vagina at night.",
      [
        stepOf({
          action: "insert",
          amount: exactly("1"),
          unit: "pessary",
          route: "vaginal",
          timing: { slots: slots("night") },
        }),
      ],
    ],
    [
      "Put in 1 suppository, once a day.",
      [stepOf({ action: "insert", amount: exactly("1"), unit: "suppository", timing: { times: timesA(1) } })],
    ],
    [
      "Take 1 tablet when you need it, for shortness of breath, wheezing or cough.",
      [tablets("1", { asNeeded: { reasons: ["shortness of breath", "wheezing or cough"] } })],
    ],
    [
      "Take 1 tablet when you need it, to sleep or for pain.",
      [tablets("1", { asNeeded: { reasons: ["to sleep", "pain"] } })],
    ],
    ["Take 2 tablets, once only.", [tablets("2", { timing: { once: true } })]],
    [
      "Take 2 tablets at bedtime, once only.",
      [tablets("2", { timing: { once: true, slots: slots("bedtime") } })],
    ],
    [
      "Take 1 tablet straight away, once only.",
      [tablets("1", { timing: { once: true, straightAway: true } })],
    ],
    ["Take 1 tablet straight away.", [tablets("1", { timing: { straightAway: true } })]],
    [
      "Take 1 tablet, 3 times a day. Take the first dose straight away. Take it for 7 days.",
      [tablets("1", { timing: { straightAway: true, times: timesA(3) }, duration: lasting("7", "day") })],
    ],
    [
      "Take 1 tablet at 8 am. Take 1 tablet at 8 pm. These times are 12 hours apart.",
      [
        tablets("1", {
          timing: {
            every: every("12", "hour"),
            clockTimes: [
              { time: "20:00", amount: null },
              { time: "08:00", amount: null },
            ],
          },
        }),
      ],
    ],
    [
      "Take 1 tablet at 8 am. Take 2 tablets at bedtime.",
      [
        stepOf({
          unit: "tablet",
          timing: {
            slots: [slotOf("bedtime", exactly("2"))],
            clockTimes: [{ time: "08:00", amount: exactly("1") }],
          },
        }),
      ],
    ],
    [
      "Take 1 tablet, 3 times a day, 8 hours apart.",
      [tablets("1", { timing: { times: timesA(3), every: every("8", "hour") } })],
    ],
    [
      "Take 1 tablet every 4 hours. Do not take it more than 4 times in 24 hours.",
      [
        tablets("1", {
          timing: { every: every("4", "hour"), times: { low: null, high: 4, upTo: true, per: day } },
        }),
      ],
    ],
    [
      "On Mondays, take 2 tablets in the morning and 2 tablets in the evening. Do not take it every day.",
      [
        tablets("2", {
          timing: { times: timesA(2, "week"), slots: slots("evening", "morning"), weekdays: ["monday"] },
        }),
      ],
    ],
    [
      "On Mondays and Fridays, take 1 tablet at breakfast. On Mondays and Fridays, take 1 tablet at lunchtime. On Mondays and Fridays, take 2 tablets at bedtime. Do not take it every day.",
      [
        stepOf({
          unit: "tablet",
          timing: {
            weekdays: ["friday", "monday"],
            slots: [
              slotOf("breakfast", exactly("1")),
              slotOf("lunch", exactly("1")),
              slotOf("bedtime", exactly("2")),
            ],
          },
        }),
      ],
    ],
    [
      "Once a week, on Monday, take 6 tablets (15 mg) in the evening. Do not take it every day.",
      [
        tablets("6", {
          strengthNote: "15 mg",
          timing: { times: timesA(1, "week"), weekdays: ["monday"], slots: slots("evening") },
        }),
      ],
    ],
    [
      "Take 1 tablet, 2 times a day, on Monday and Thursday. Do not take it every day.",
      [tablets("1", { timing: { times: timesA(2), weekdays: ["monday", "thursday"] } })],
    ],
    [
      "On Mondays, Wednesdays and Fridays, take 3 mg. On Tuesdays, Thursdays, Saturdays and Sundays, take 4 mg.",
      [
        stepOf({
          amount: exactly("3"),
          unit: "mg",
          timing: { times: timesA(1), weekdays: ["monday", "wednesday", "friday"] },
        }),
        stepOf({
          joined: "and",
          amount: exactly("4"),
          unit: "mg",
          timing: { weekdays: ["tuesday", "thursday", "saturday", "sunday"] },
        }),
      ],
    ],
    [
      "Take 1 tablet, once a day, on 5 days each week. Do not take it every day.",
      [tablets("1", { timing: { times: timesA(1), daysAWeek: 5 } })],
    ],
    [
      "On 5 days each week, take 1 tablet at night. Do not take it every day.",
      [tablets("1", { timing: { slots: slots("night"), daysAWeek: 5 } })],
    ],
    [
      "Every 2 days, take 2 tablets in the morning and 1 tablet at night. Do not take it every day.",
      [
        stepOf({
          unit: "tablet",
          timing: {
            every: every("2", "day"),
            slots: [slotOf("night", exactly("1")), slotOf("morning", exactly("2"))],
          },
        }),
      ],
    ],
    [
      "Stick 1 patch on the chest every 72 hours (3 days). Do not use a new patch every day.",
      [
        stepOf({
          action: "stick",
          amount: exactly("1"),
          unit: "patch",
          site: { name: "chest", side: null },
          timing: { every: every("72", "hour") },
        }),
      ],
    ],
    [
      "Put 1 tablet between the upper lip and gum, 2 times a day.",
      [
        tablets("1", {
          action: "place",
          site: { name: "between the upper lip and gum", side: null },
          timing: { times: timesA(2) },
        }),
      ],
    ],
    [
      "Take 1 tablet every 168 hours (7 days). Do not take it every day.",
      [tablets("1", { timing: { every: every("168", "hour") } })],
    ],
    [
      "First, take 1 tablet, once a day. Take it for 5 days. Then take 1 tablet every 2 days. Take it for 6 days. In that time, do not take it every day. After that, stop.",
      [
        tablets("1", { timing: { times: timesA(1) }, duration: lasting("5", "day") }),
        tablets("1", {
          joined: "then",
          timing: { every: every("2", "day") },
          duration: lasting("6", "day"),
          ending: "stop",
        }),
      ],
    ],
    [
      "First, take 1 tablet every 2 days. Take it for 6 days. In that time, do not take it every day. Then take 1 tablet, once a day.",
      [
        tablets("1", { timing: { every: every("2", "day") }, duration: lasting("6", "day") }),
        tablets("1", { joined: "then", timing: { times: timesA(1) } }),
      ],
    ],
    [
      "First, take 1 tablet, once a day. Take it for 5 days. Then take 1 tablet every 2 days. From then on, do not take it every day.",
      [
        tablets("1", { timing: { times: timesA(1) }, duration: lasting("5", "day") }),
        tablets("1", { joined: "then", timing: { every: every("2", "day") } }),
      ],
    ],
    [
      "Take 1 tablet every 2 days. Take it for 6 days. After that, stop. Do not take it every day.",
      [tablets("1", { timing: { every: every("2", "day") }, duration: lasting("6", "day"), ending: "stop" })],
    ],
    [
      "Take 1 tablet at least 30 minutes before breakfast.",
      [
        tablets("1", {
          food: { relation: "before", meal: "breakfast", offset: lasting("30", "minute") },
          instructions: ["at least 30 minutes before breakfast"],
        }),
      ],
    ],
    [
      "Take 1 tablet just after the evening meal.",
      [
        tablets("1", {
          food: { relation: "after", meal: "evening meal", offset: null },
          instructions: ["just after your evening meal"],
        }),
      ],
    ],
    [
      "Take 1 tablet, once a day. Take it at least 30 minutes before breakfast.",
      [
        tablets("1", {
          timing: { times: timesA(1) },
          food: { relation: "before", meal: "breakfast", offset: lasting("30", "minute") },
          instructions: ["at least 30 minutes before breakfast"],
        }),
      ],
    ],
    [
      "Take 1 tablet 1 to 3 hours before bedtime.",
      [
        tablets("1", {
          timing: {
            slots: [
              { name: "bedtime", offset: { relation: "before", ...lasting("1", "hour", "3") }, amount: null },
            ],
          },
        }),
      ],
    ],
    [
      "Take 1 tablet 1 hour before bedtime.",
      [tablets("1", { timing: { slots: slots("bedtime") }, instructions: ["an hour before bed"] })],
    ],
    [
      "Take 1 tablet, once a day, at night if you can.",
      [tablets("1", { timing: { slots: slots("night"), preferably: true } })],
    ],
    [
      "Take 1 tablet, 2 times a day. The best times are in the morning and at night.",
      [tablets("1", { timing: { times: timesA(2), slots: slots("morning", "night"), preferably: true } })],
    ],
    [
      "Chew and swallow 1 tablet, once a day.",
      [tablets("1", { action: "chew", furtherActions: ["swallow"], timing: { times: timesA(1) } })],
    ],
    [
      "Drink 1 sachet, 2 times a day. Dissolve it in half a glass of water first.",
      [
        stepOf({
          action: "dissolve",
          furtherActions: ["drink"],
          amount: exactly("1"),
          unit: "sachet",
          timing: { times: timesA(2) },
          instructions: ["in half a glass of water"],
        }),
      ],
    ],
    [
      "Take 8 tablets of 2.5 mg each (20 mg), once a week, on Monday. Do not take it every day.",
      [
        tablets("8", {
          strengthOfOne: "2.5 mg",
          strengthNote: "20 mg",
          timing: { times: timesA(1, "week"), weekdays: ["monday"] },
        }),
      ],
    ],
    [
      "Take half a tablet of 5 mg, once a day.",
      [tablets("0.5", { strengthOfOne: "5mg", timing: { times: timesA(1) } })],
    ],
    [
      "Rinse your mouth with 10 mL, 2 times a day. Rinse for 1 minute each time.",
      [
        stepOf({
          action: "rinse",
          amount: exactly("10"),
          unit: "mL",
          site: { name: "mouth", side: null },
          useFor: lasting("1", "minute"),
          timing: { times: timesA(2) },
        }),
      ],
    ],
    [
      "Stick on 1 patch, once a day. Leave it on for 12 hours, then leave it off for 12 hours.",
      [
        stepOf({
          action: "stick",
          amount: exactly("1"),
          unit: "patch",
          useFor: lasting("12", "hour"),
          leaveOff: lasting("12", "hour"),
          timing: { times: timesA(1) },
        }),
      ],
    ],
    [
      "First, take 1 tablet, once a day. Take it for 21 days. Then stop for 7 days. Then take 2 tablets, once a day.",
      [
        tablets("1", { timing: { times: timesA(1) }, duration: lasting("21", "day") }),
        stepOf({ joined: "then", action: "use", amount: exactly("0"), duration: lasting("7", "day") }),
        tablets("2", { joined: "then", timing: { times: timesA(1) } }),
      ],
    ],
    [
      "Put 1 drop in the eye that had the operation, 4 times a day.",
      [
        stepOf({
          action: "instil",
          amount: exactly("1"),
          unit: "drop",
          site: { name: "eye", side: "operated" },
          timing: { times: timesA(4) },
        }),
      ],
    ],
    [
      "First, take 2 capsules on the first day. Then take 1 capsule each day.",
      [
        stepOf({
          amount: exactly("2"),
          unit: "capsule",
          dailyTotal: true,
          duration: lasting("1", "day"),
        }),
        stepOf({ joined: "then", amount: exactly("1"), unit: "capsule", dailyTotal: true }),
      ],
    ],
    [
      "Take 1 or 2 tablets when you need it, for COPD or high BP. Do not take more than 2 tablets at one time. Do not take more than 8 tablets in 24 hours.",
      [
        stepOf({
          amount: between("1", "2"),
          unit: "tablet",
          asNeeded: { reasons: ["copd", "high bp"] },
          limits: { atOnce: { amount: "2", unit: null }, units: { amount: "8", unit: null, per: day } },
        }),
      ],
    ],
    [
      "Take 1 tablet half an hour before breakfast. Take 1 tablet half an hour before dinner. Also take 1 tablet at bedtime.",
      [
        tablets("1", {
          timing: { slots: slots("breakfast", "dinner") },
          food: { relation: "before", meal: null, offset: lasting("0.5", "hour") },
        }),
        tablets("1", { joined: "and", timing: { slots: slots("bedtime") } }),
      ],
    ],
  ];

  it.each(table)("%s", (sentences, steps) => {
    expect(say(steps)).toBe(sentences);
  });

  it("says numbers as words, or as both, when the person reads them so", () => {
    const steps = [tablets("2", { timing: { times: timesA(3) }, duration: lasting("21", "day") })];
    expect(say(steps, "words")).toBe("Take two tablets, three times a day. Take it for twenty-one days.");
    expect(say(steps, "both")).toBe(
      "Take 2 (two) tablets, 3 (three) times a day. Take it for 21 (twenty-one) days.",
    );
  });

  it("keeps digits where a number has no plain word", () => {
    expect(say([stepOf({ amount: exactly("2.5"), unit: "mL", timing: { times: timesA(2) } })], "words")).toBe(
      "Take 2.5 mL, two times a day.",
    );
  });

  it("marks dose, times and ceilings strong", () => {
    const [dose, most] = sayRegimen(
      regimenOf([
        tablets("2", {
          timing: { times: timesA(3) },
          limits: { units: { amount: "8", unit: "tablet", per: day } },
        }),
      ]),
      { numbers: "digits" },
    );
    const strong = (saying: typeof dose): readonly string[] =>
      saying!.runs.filter((run) => run.strong).map((run) => run.text);
    expect(strong(dose)).toEqual(["2 tablets", "3 times a day"]);
    expect(strong(most)).toEqual(["Do not", "more than 8 tablets in 24 hours"]);
  });

  it("shows only pictures that mean exactly the sentence", () => {
    const sayings = sayRegimen(
      regimenOf([
        tablets("2", {
          timing: { every: every("4", "hour") },
          asNeeded: { reasons: [] },
          limits: { units: { amount: "8", unit: "tablet", per: day } },
          food: { relation: "with", meal: "food", offset: null },
          instructions: ["swallow whole"],
        }),
      ]),
      { numbers: "digits" },
    );
    const dose = [{ id: "tablets", count: "2" }];
    expect(sayings.map(({ meaning, drawnBefore }) => [meaning, drawnBefore])).toEqual([
      [{ id: "wait-bar", low: "4", high: null, unit: "hour", dose, needed: true }, false],
      [null, true],
      [{ id: "with-food" }, false],
      [{ id: "swallow-whole" }, false],
      [{ id: "day-limit", dose, times: "4" }, false],
    ]);
  });

  it("has a noun for every unit that the reader of text knows", () => {
    expect(unitNames.filter((name) => !unitNamesSaid.includes(name))).toEqual([]);
  });

  it("refuses what it has no noun for, and never drops it", () => {
    const odd = regimenOf([stepOf({ amount: exactly("1"), unit: "flagon", timing: { times: timesA(1) } })]);
    expect(trySayRegimen(odd, { numbers: "digits" }).ok).toBe(false);
    expect(() => sayRegimen(odd, { numbers: "digits" })).toThrow("flagon");
  });

  it("refuses words that would be read back as something else", () => {
    const note = (strengthNote: string): Regimen =>
      regimenOf([tablets("1", { strengthNote, timing: { times: timesA(1) } })]);
    expect(trySayRegimen(note("15 mg"), { numbers: "digits" }).ok).toBe(true);
    expect(trySayRegimen(note("a) in total each day ("), { numbers: "digits" }).ok).toBe(false);
  });

  const unsayable: readonly (readonly [string, Step])[] = [
    [
      "a ceiling whose unit nobody knows",
      stepOf({ amount: exactly("1"), limits: { atOnce: { amount: "2", unit: null } } }),
    ],
    [
      "a ceiling that would be less than one dose",
      stepOf({
        amount: exactly("500"),
        unit: "mg",
        limits: { units: { amount: "8", unit: null, per: day } },
      }),
    ],
    [
      "a number of times that the times of day do not bear out",
      tablets("1", { timing: { times: timesA(2), slots: slots("bedtime") } }),
    ],
    [
      "two times a day every 2 days, with times of day that share no sentence",
      stepOf({
        action: "apply",
        timing: { times: timesA(3), every: every("2", "day"), slots: slots("morning") },
      }),
    ],
    [
      "an interval that the times by the clock do not bear out",
      tablets("1", {
        timing: {
          every: every("12", "hour"),
          clockTimes: [
            { time: "08:00", amount: null },
            { time: "18:00", amount: null },
          ],
        },
      }),
    ],
    ["once only, and every day", tablets("1", { timing: { once: true, times: timesA(1) } })],
    ["named days, and a number of days", tablets("1", { timing: { weekdays: ["monday"], daysAWeek: 2 } })],
    ["a wish without a time", tablets("1", { timing: { times: timesA(1), preferably: true } })],
    ["a total beside times", tablets("4", { dailyTotal: true, timing: { times: timesA(2) } })],
    [
      "left off, and not told for how long it is on",
      stepOf({ action: "stick", leaveOff: lasting("12", "hour") }),
    ],
    ["how long a tablet is taken each time", tablets("1", { useFor: lasting("1", "minute") })],
    ["the strength of one millilitre", stepOf({ amount: exactly("5"), unit: "mL", strengthOfOne: "5 mg" })],
    [
      "one total for two doses",
      stepOf({
        unit: "tablet",
        strengthNote: "5 mg",
        timing: { slots: [slotOf("morning", exactly("1")), slotOf("night", exactly("2"))] },
      }),
    ],
    ["a pause that comes first", stepOf({ amount: exactly("0"), duration: lasting("7", "day") })],
    [
      "a pause with a ceiling",
      stepOf({ joined: "then", amount: exactly("0"), duration: lasting("7", "day"), ending: "stop" }),
    ],
  ];

  it.each(unsayable)("refuses %s", (_, step) => {
    const steps = step.joined === "then" ? [tablets("1", { duration: lasting("7", "day") }), step] : [step];
    expect(trySayRegimen(regimenOf(steps), { numbers: "digits" }).ok).toBe(false);
  });

  it("has a picture for no total of a day, no pause and no two doses in one sentence", () => {
    const pictures = (...steps: Step[]) =>
      sayRegimen(regimenOf(steps), { numbers: "digits" }).map(({ meaning }) => meaning);
    expect(pictures(tablets("4", { dailyTotal: true }))).toEqual([null]);
    expect(
      pictures(stepOf({ action: "inject", amount: exactly("4"), unit: "unit", dailyTotal: true })),
    ).toEqual([null]);
    expect(
      pictures(tablets("2", { timing: { slots: slots("morning", "night"), weekdays: ["monday"] } })),
    ).toEqual([null, null]);
    expect(
      pictures(
        tablets("1", { duration: lasting("1", "day") }),
        stepOf({ joined: "then", amount: exactly("0"), duration: lasting("7", "day") }),
      ).at(-1),
    ).toBeNull();
  });

  it("refuses a reason that makes a sentence longer than 15 words", () => {
    const long = "a pain that comes and goes at night and in the morning after work";
    expect(
      trySayRegimen(regimenOf([tablets("1", { asNeeded: { reasons: [long] } })]), { numbers: "digits" }).ok,
    ).toBe(false);
  });
});

const wordCount = (words: string): number => words.split(/\s+/).length;
const runs = { seed: 20261122, numRuns: 600 };

const triesOf = (regimen: Regimen) => trySayRegimen(regimen, { numbers: "digits" });
/** Regimens that 15 words a sentence are enough for. */
const sayable = arbitraryRegimen.filter((regimen) => triesOf(regimen).ok);

describe("say, then read", () => {
  it("refuses a regimen that makes sense only where 15 words are too few, or a need could be of either dose", () => {
    const all = fc.sample(arbitraryRegimen, { ...runs, numRuns: 1000 });
    const reasons = all.flatMap((regimen) => {
      const said = triesOf(regimen);
      return said.ok ? [] : said.refusals.map(({ detail }) => detail);
    });
    expect(new Set(reasons)).toEqual(
      new Set([
        "The dose with its days and times needs more than 15 words.",
        "“When you need it” would not say which of the doses it is about.",
      ]),
    );
    expect(reasons.filter((reason) => reason.includes("15 words")).length).toBeLessThan(400);
  });

  it("gives the same regimen for every regimen and every style of numbers", () => {
    fc.assert(
      fc.property(sayable, fc.constantFrom<NumberStyle>("digits", "words", "both"), (regimen, numbers) => {
        const said = sayRegimen(regimen, { numbers }).map(wordsOfSaying);
        expect(readSayings(said)).toEqual(spokenForm(regimen));
      }),
      runs,
    );
  });

  it("uses plain words, the names of units, places and reasons apart", () => {
    const named = new Set(
      unitNamesSaid
        .concat(
          weekdays,
          "vagina",
          "affected",
          "pm",
          "am",
          "onto",
          "teatime",
          "nostril",
          "lobe",
          "lunchtime",
          "unprotected",
          "migraine",
          "flight",
          "dialysis",
          "chemotherapy",
        )
        .flatMap((name) => name.toLowerCase().split(/[ -]/)),
    );
    fc.assert(
      fc.property(sayable, (regimen) => {
        const steps = regimen.steps.map((step) => ({ ...step, asNeeded: step.asNeeded && { reasons: [] } }));
        const said = trySayRegimen(regimenOf(steps), { numbers: "digits" });
        for (const saying of said.ok ? said.value : [])
          if (saying.concerns !== "instruction")
            expect(notPlain(wordsOfSaying(saying).replace(/\(.*\)/, ""), named)).toEqual([]);
      }),
      { ...runs, numRuns: 200 },
    );
  });

  it("never needs more than 15 words, instructions apart", () => {
    fc.assert(
      fc.property(sayable, (regimen) => {
        for (const saying of sayRegimen(regimen, { numbers: "digits" }))
          if (saying.concerns !== "instruction")
            expect(wordCount(wordsOfSaying(saying))).toBeLessThanOrEqual(15);
      }),
      { ...runs, numRuns: 300 },
    );
  });

  it("says two regimens alike only where they mean the same", () => {
    fc.assert(
      fc.property(sayable, sayable, (one, other) => {
        const same = say(one.steps) === say(other.steps);
        expect(same).toBe(isDeepEqual(spokenForm(one), spokenForm(other)));
      }),
      { ...runs, numRuns: 200 },
    );
  });

  it("is read otherwise, or not at all, when any one of its words is lost", () => {
    fc.assert(
      fc.property(sayable, fc.nat(), fc.nat(), (regimen, which, lost) => {
        const said = sayRegimen(regimen, { numbers: "digits" });
        const at = which % said.length;
        if (said[at]!.concerns === "instruction") return;
        const words = wordsOfSaying(said[at]!).split(" ");
        words.splice(lost % words.length, 1);
        const sentences = said.map(wordsOfSaying).with(at, words.join(" "));
        const read = readSayings(sentences);
        expect(read !== null && isDeepEqual(read, spokenForm(regimen)) ? sentences : "other").toBe("other");
      }),
      { ...runs, numRuns: 1500 },
    );
  });

  it("changes its words when any digit of the dose or the time changes", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }), (first, second) => {
        const dose = (count: number): string =>
          say([tablets(String(count), { timing: { times: timesA(2) } })]);
        const hours = (count: number): string =>
          say([tablets("1", { timing: { every: every(String(count), "hour") } })]);
        expect(dose(first) === dose(second)).toBe(first === second);
        expect(hours(first) === hours(second)).toBe(first === second);
      }),
      runs,
    );
  });
});

describe("every field reaches the words", () => {
  const base = stepOf({ action: "chew", amount: exactly("2"), unit: "tablet" });
  const timed = (timing: Partial<Step["timing"]>): Step => ({
    ...base,
    timing: { ...base.timing, ...timing },
  });
  const limited = (limits: Partial<Step["limits"]>): Step => ({
    ...base,
    limits: { ...base.limits, ...limits },
  });
  const lengths = { useFor: lasting("1", "minute"), leaveOff: null };
  const patch = stepOf({ action: "stick", unit: "patch", useFor: lasting("12", "hour") });
  /* For each field of a step one or more steps that differ in it alone from `base` or from one another. */
  const changes: Readonly<Record<Exclude<SaidField, "joined" | "actionSuppliedBy">, readonly Step[]>> = {
    action: [{ ...base, action: "suck" }],
    furtherActions: [
      { ...base, furtherActions: ["swallow"] },
      { ...base, furtherActions: ["swallow", "drink"] },
    ],
    amount: [
      { ...base, amount: exactly("1") },
      { ...base, amount: between("1", "2") },
    ],
    unit: [
      { ...base, unit: { name: "capsule", suppliedBy: "directions" } },
      { ...base, unit: null },
    ],
    strengthNote: [{ ...base, strengthNote: "5 mg" }],
    strengthOfOne: [{ ...base, strengthOfOne: "5 mg" }],
    "timing.times": [
      timed({ times: timesA(3) }),
      timed({ times: timesA(2) }),
      timed({ times: upTo(3) }),
      timed({ times: timesA(1) }),
      timed({ times: timesA(1, "week") }),
    ],
    "timing.every": [timed({ every: every("8", "hour") }), timed({ every: every("8", "day") })],
    "timing.slots": [
      timed({ slots: [slotOf("bedtime")] }),
      timed({ slots: [slotOf("bedtime", exactly("1"))] }),
      timed({
        slots: [{ ...slotOf("bedtime"), offset: { relation: "before", ...lasting("1", "hour") } }],
      }),
      timed({ slots: [{ ...slotOf("bedtime"), offset: { relation: "after", ...lasting("1", "hour") } }] }),
    ],
    "timing.clockTimes": [timed({ clockTimes: [{ time: "09:15", amount: null }] })],
    "timing.weekdays": [
      timed({ weekdays: ["friday"] }),
      timed({ slots: slots("night"), weekdays: ["friday"] }),
    ],
    "timing.daysAWeek": [timed({ daysAWeek: 1 }), timed({ times: timesA(1), daysAWeek: 1 })],
    "timing.monthDays": [timed({ monthDays: [1] }), timed({ monthDays: [1, 15] })],
    "timing.cycleDays": [
      timed({ cycleDays: { days: [1], length: null } }),
      timed({ cycleDays: { days: [1], length: 28 } }),
      timed({ cycleDays: { days: [1, 8], length: 28 } }),
    ],
    "timing.event": [
      timed({ event: { name: "procedure", relation: "before", offset: null } }),
      timed({ event: { name: "procedure", relation: "before", offset: lasting("1", "hour") } }),
      timed({ event: { name: "operation", relation: "before", offset: lasting("1", "hour") } }),
      timed({ event: { name: "sex", relation: "after", offset: null } }),
      timed({ event: { name: "sex", relation: "within", offset: lasting("1", "hour") } }),
      timed({ event: { name: "migraine", relation: "start", offset: null } }),
    ],
    "timing.once": [timed({ once: true })],
    "timing.straightAway": [
      timed({ straightAway: true }),
      timed({ straightAway: true, once: true }),
      timed({ straightAway: true, times: timesA(3) }),
    ],
    "timing.preferably": [timed({ slots: [slotOf("bedtime")], preferably: true })],
    "timing.cycle": [timed({ cycle: { on: 5, off: 2, unit: "day" } })],
    "timing.sameTime": [timed({ sameTime: "day" }), timed({ sameTime: "week" })],
    asNeeded: [
      { ...base, asNeeded: { reasons: [] } },
      { ...base, asNeeded: { reasons: ["fever"] } },
    ],
    "limits.units": [limited({ units: { amount: "4", unit: "tablet", per: day } })],
    "limits.doses": [limited({ doses: { count: 4, per: day } })],
    "limits.atOnce": [limited({ atOnce: { amount: "4", unit: null } })],
    "limits.leastGap": [limited({ leastGap: { value: "6", unit: "hour" } })],
    duration: [{ ...base, duration: lasting("5", "day") }],
    useFor: [{ ...base, ...lengths }, patch, { ...patch, useFor: lasting("11", "hour") }],
    leaveOff: [{ ...patch, leaveOff: lasting("12", "hour") }],
    ending: [
      { ...base, ending: "stop" },
      { ...base, ending: "continue" },
    ],
    food: [
      { ...base, food: { relation: "after", meal: "food", offset: null } },
      { ...base, food: { relation: "after", meal: "food", offset: lasting("2", "hour") } },
    ],
    route: [{ ...base, route: "oral" }],
    site: [
      { ...base, site: { name: "mouth", side: null } },
      { ...base, site: { name: "mouth", side: "left" } },
      { ...base, site: { name: "mouth", side: "operated" } },
      { ...base, site: { name: "ear lobe", side: "operated" } },
    ],
    dailyTotal: [{ ...base, dailyTotal: true }],
    instructions: [{ ...base, instructions: ["swallow whole"] }],
  };
  const all = [base, ...Object.values(changes).flat()].map((step) => say([step]));

  it.each(Object.entries(changes))("%s", (_, steps) => {
    for (const step of steps) {
      const words = say([step]);
      expect(all.filter((other) => other === words)).toEqual([words]);
    }
  });

  it("and so does how one step follows another", () => {
    const after = (joined: Step["joined"]): string => say([base, { ...base, joined, amount: exactly("2") }]);
    expect(after("and")).not.toBe(after("then"));
  });
});

describe("readSayings", () => {
  it.each([
    "Take 2 tablets.",
    "Take 2 tablets, 3 times a day",
    "Take 2 tablets, thrice a day.",
    "Take 2 (three) tablets, once a day.",
    "Take 2 tablets, once a day. Maybe.",
    "",
  ])("reads no sentence that we would not say: %s", (words) => {
    const read = readSayings([words]);
    if (words === "Take 2 tablets.") expect(read).not.toBeNull();
    else expect(read).toBeNull();
  });
});
