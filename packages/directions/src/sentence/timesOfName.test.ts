import { expect, it } from "vitest";
import { every, stepOf, timesA, upTo } from "../../testing/blankStep.ts";
import { slotOf } from "../regimen/Regimen.ts";
import { comesTooOften } from "./timesOfName.ts";

type Given = Parameters<typeof stepOf>[0];

const tooOften = (given: Given, name: string) => comesTooOften(stepOf(given), { name });

const daily: Given = { timing: { times: timesA(1) } };

it.each<readonly [name: string, said: string, given: Given]>([
  ["Fosamax Once Weekly 70mg tablets", "once a day", daily],
  ["Actonel Once a Week 35mg tablets", "twice a week", { timing: { times: timesA(2, "week") } }],
  ["Bonviva once monthly", "once a week", { timing: { times: timesA(1, "week") } }],
  ["Nytol One-A-Night", "up to twice a day", { timing: { times: upTo(2) } }],
  [
    "Benadryl once-a-day",
    "in the morning and at night",
    { timing: { slots: [slotOf("morning"), slotOf("night")] } },
  ],
  [
    "Buprenorphine 5micrograms/hour seven day transdermal patches",
    "every 72 hours",
    { timing: { every: every("72", "hour") } },
  ],
  ["Butec 7 day patches", "once a day", daily],
])("%s is not used %s", (name, _, given) => {
  expect(tooOften(given, name)).toBe(true);
});

it.each<readonly [name: string, said: string, given: Given]>([
  ["Fosamax Once Weekly 70mg tablets", "once a week", { timing: { times: timesA(1, "week") } }],
  ["Fosamax Once Weekly 70mg tablets", "on Mondays", { timing: { weekdays: ["monday"] } }],
  ["Fosamax Once Weekly 70mg tablets", "every 2 weeks", { timing: { every: every("2", "week") } }],
  ["Bonviva once monthly", "once a month", { timing: { times: timesA(1, "month") } }],
  ["Nytol One-A-Night", "at night", { timing: { slots: [slotOf("night")] } }],
  ["Nytol One-A-Night", "when needed", { asNeeded: { reasons: [] } }],
  ["Transtec four day transdermal patches", "twice a week", { timing: { times: timesA(2, "week") } }],
  ["Day Nurse", "4 times a day", { timing: { times: timesA(4) } }],
  ["Ramipril 5mg capsules", "4 times a day", { timing: { times: timesA(4) } }],
])("%s may be used %s", (name, _, given) => {
  expect(tooOften(given, name)).toBe(false);
});
