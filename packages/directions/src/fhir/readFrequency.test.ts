import { describe, expect, it } from "vitest";
import { every, timesA, upTo } from "../../testing/blankStep.ts";
import { newLog } from "./Log.ts";
import { readFrequency } from "./readFrequency.ts";
import type { FhirRepeat } from "./shapes.ts";

const told = (repeat: FhirRepeat): unknown => {
  const log = newLog();
  const answer = readFrequency(repeat, "/r", log);
  if (log.refusals.length === 0) return answer;
  expect(answer).toBeNull();
  return log.refusals.map(({ code, path }) => `${code} ${path}`).join(", ");
};

const day = { period: 1, periodUnit: "d" } as const;
const per = (count: number, unit: "minute" | "hour" | "day" | "week" | "month") => ({ count, unit });

describe("how often", () => {
  it("is not said by a repeat that says only when", () => {
    expect(told({})).toBeNull();
    expect(told({ when: ["HS"] })).toBeNull();
  });

  it.each<readonly [string, FhirRepeat, object]>([
    ["once a day", { frequency: 1, ...day }, { times: timesA(1), every: null, period: per(1, "day") }],
    ["3 times a day", { frequency: 3, ...day }, { times: timesA(3), every: null, period: per(1, "day") }],
    [
      "3 or 4 times a day",
      { frequency: 3, frequencyMax: 4, ...day },
      { times: { ...timesA(4), low: 3 }, every: null, period: per(1, "day") },
    ],
    [
      "up to 4 times a day",
      { frequencyMax: 4, ...day },
      { times: upTo(4), every: null, period: per(1, "day") },
    ],
    [
      "once a day at most: the low end is not said",
      { frequencyMax: 1, ...day },
      { times: upTo(1), every: null, period: per(1, "day") },
    ],
    [
      "once or twice a day",
      { frequency: 1, frequencyMax: 2, ...day },
      { times: { ...timesA(2), low: 1 }, every: null, period: per(1, "day") },
    ],
    [
      "once a week",
      { frequency: 1, period: 1, periodUnit: "wk" },
      { times: timesA(1, "week"), every: null, period: per(1, "week") },
    ],
    [
      "every 2 days",
      { frequency: 1, period: 2, periodUnit: "d" },
      { times: null, every: every("2", "day"), period: per(2, "day") },
    ],
    [
      "every hour",
      { frequency: 1, period: 1, periodUnit: "h" },
      { times: null, every: every("1", "hour"), period: per(1, "hour") },
    ],
    [
      "every minute",
      { frequency: 1, period: 1, periodUnit: "min" },
      { times: null, every: every("1", "minute"), period: per(1, "minute") },
    ],
    [
      "every 4 to 6 hours",
      { frequency: 1, period: 4, periodMax: 6, periodUnit: "h" },
      { times: null, every: every("4", "hour", "6"), period: per(4, "hour") },
    ],
    [
      "every 1 to 2 days",
      { frequency: 1, period: 1, periodMax: 2, periodUnit: "d" },
      { times: null, every: every("1", "day", "2"), period: per(1, "day") },
    ],
    [
      "every hour and a half",
      { frequency: 1, period: 1.5, periodUnit: "h" },
      { times: null, every: every("1.5", "hour"), period: per(1.5, "hour") },
    ],
    [
      "every 1 and a half to 3 hours",
      { frequency: 1, period: 1.5, periodMax: 3, periodUnit: "h" },
      { times: null, every: every("1.5", "hour", "3"), period: per(1.5, "hour") },
    ],
    [
      "4 times in 24 hours",
      { frequency: 4, period: 24, periodUnit: "h" },
      { times: timesA(4, "hour", 24), every: null, period: per(24, "hour") },
    ],
    [
      "4 times in 2 days",
      { frequency: 4, period: 2, periodUnit: "d" },
      { times: timesA(4, "day", 2), every: null, period: per(2, "day") },
    ],
    [
      "twice in 4 weeks",
      { frequency: 2, period: 4, periodUnit: "wk" },
      { times: timesA(2, "week", 4), every: null, period: per(4, "week") },
    ],
  ])("%s", (_, repeat, answer) => {
    expect(told(repeat)).toEqual(answer);
  });

  it.each<readonly [string, FhirRepeat, string]>([
    ["no period", { frequency: 3 }, "period-missing /r/period"],
    ["no period, only the most", { frequencyMax: 3 }, "period-missing /r/period"],
    ["no unit of the period", { frequency: 3, period: 1 }, "period-missing /r/periodUnit"],
    ["a unit and no period", { frequency: 3, periodUnit: "d" }, "period-missing /r/period"],
    ["only the longest period", { periodMax: 3 }, "period-missing /r/period"],
    ["seconds", { frequency: 1, period: 30, periodUnit: "s" }, "time-unit /r/periodUnit"],
    ["no number of times", { ...day }, "frequency-missing /r/frequency"],
    ["never", { frequency: 0, ...day }, "number-zero /r/frequency"],
    ["less than never", { frequency: -1, ...day }, "number-zero /r/frequency"],
    ["never, at most", { frequencyMax: 0, ...day }, "number-zero /r/frequencyMax"],
    ["4 to 3 times", { frequency: 4, frequencyMax: 3, ...day }, "range-reversed /r/frequencyMax"],
    ["no period at all", { frequency: 1, period: 0, periodUnit: "d" }, "number-zero /r/period"],
    [
      "a longest period of none",
      { frequency: 1, period: 1, periodMax: 0, periodUnit: "d" },
      "number-zero /r/periodMax",
    ],
    [
      "every 6 to 4 hours",
      { frequency: 1, period: 6, periodMax: 4, periodUnit: "h" },
      "range-reversed /r/periodMax",
    ],
    ["every day and a half", { frequency: 1, period: 1.5, periodUnit: "d" }, "uneven-timing /r/period"],
    ["every hour and a quarter", { frequency: 1, period: 1.25, periodUnit: "h" }, "uneven-timing /r/period"],
    [
      "every 1 to 1.25 hours",
      { frequency: 1, period: 1, periodMax: 1.25, periodUnit: "h" },
      "uneven-timing /r/period",
    ],
    [
      "twice in 24 and a half hours",
      { frequency: 2, period: 24.5, periodUnit: "h" },
      "uneven-timing /r/period",
    ],
    [
      "once or twice in an hour and a half",
      { frequency: 1, frequencyMax: 2, period: 1.5, periodUnit: "h" },
      "uneven-timing /r/period",
    ],
    [
      "twice in 1 to 2 days",
      { frequency: 2, period: 1, periodMax: 2, periodUnit: "d" },
      "uneven-timing /r/periodMax",
    ],
    ["3 times in 2 days", { frequency: 3, period: 2, periodUnit: "d" }, "uneven-timing /r/period"],
    ["twice in 3 days", { frequency: 2, period: 3, periodUnit: "d" }, "uneven-timing /r/period"],
    ["twice in 12 hours", { frequency: 2, period: 12, periodUnit: "h" }, "uneven-timing /r/period"],
    ["twice in 60 minutes", { frequency: 2, period: 60, periodUnit: "min" }, "uneven-timing /r/period"],
  ])("is refused: %s", (_, repeat, refusal) => {
    expect(told(repeat)).toBe(refusal);
  });
});
