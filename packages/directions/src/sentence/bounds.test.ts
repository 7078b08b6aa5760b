// directions/sentence: each bound of doses, frequencies and ceilings, from both of its sides.
import { describe, expect, it } from "vitest";
import { readDirections } from "./readDirections.ts";

const answer = (text: string): string => {
  const outcome = readDirections(text, {});
  return outcome.ok ? "read" : (outcome.refusals.at(-1)?.code ?? "none");
};

const claims: Readonly<Record<string, readonly (readonly [text: string, answer: string])[]>> = {
  "ten of anything counted is one dose, eleven are not": [
    ["Take 10 tablets once a day", "read"],
    ["Take 11 tablets once a day", "dose-too-large"],
    ["Take 9 to 11 tablets once a day", "dose-too-large"],
    ["Take 10.5 tablets once a day", "dose-too-large"],
    ["Take 11 once a day", "dose-too-large"],
    ["Take 11 teaspoonfuls once a day", "dose-too-large"],
    ["Take 11 5 ml spoonfuls once a day", "not-understood"],
    ["Take eleven 5 ml spoonfuls once a day", "dose-too-large"],
    ["Take 1 tablet in the morning and 11 tablets at night", "dose-too-large"],
    ["Take 1 tablet at 8am and 11 tablets at 8pm", "dose-too-large"],
    ["Inject 11 units once a day", "read"],
    ["Take 500 mg once a day", "read"],
    ["Take 11 ml once a day", "read"],
  ],
  "twelve doses in a day are the most": [
    ["Apply 12 times a day", "read"],
    ["Apply 13 times a day", "too-often"],
    ["Apply 13 times in 24 hours", "too-often"],
    ["Apply up to 13 times a day", "too-often"],
    ["Apply 13 times a week", "read"],
    ["Apply 84 times a week", "read"],
    ["Apply 85 times a week", "too-often"],
    ["Apply 85 times a month", "read"],
    ["Apply every 1 day", "read"],
    ["Apply every 2 hours", "read"],
    ["Apply every 1 to 2 hours", "too-often"],
    ["Apply every hour", "too-often"],
    ["Apply every 90 minutes", "too-often"],
  ],
  "minutes between doses need a spell with an end": [
    ["Use 1 spray every 5 minutes when required, maximum 3 doses", "read"],
    ["Use 1 spray every 5 minutes when required, maximum two doses", "read"],
    ["Use 1 spray every 4 minutes when required, maximum 3 doses", "too-often"],
    ["Use 1 spray every 5 minutes when required, maximum 9 doses", "too-often"],
    ["Use 1 spray every 5 minutes, maximum 3 doses", "not-understood"],
    ["Use 1 spray every 5 minutes when required", "too-often"],
    ["Use 1 spray when required, maximum 3 doses", "not-understood"],
    ["Use 1 spray every 4 hours when required, maximum 3 doses", "not-understood"],
  ],
  "a year is the longest course": [
    ["Apply once a day for 365 days", "read"],
    ["Apply once a day for 366 days", "too-long-course"],
    ["Apply once a day for 52 weeks", "read"],
    ["Apply once a day for 53 weeks", "too-long-course"],
    ["Apply once a day for 12 months", "read"],
    ["Apply once a day for 13 months", "too-long-course"],
    ["Apply once a day for 10 to 13 months", "too-long-course"],
  ],
  "a course is no shorter than the time between its doses": [
    ["Apply once a week for 7 days", "read"],
    ["Apply once a week for 6 days", "frequency-disagrees"],
    ["Apply once a month for 4 weeks", "frequency-disagrees"],
    ["Apply once a month for 5 weeks", "read"],
    ["Apply every 3 days for 3 days", "read"],
    ["Apply every 3 days for 2 days", "frequency-disagrees"],
    ["Apply every 2 to 3 days for 2 days", "frequency-disagrees"],
    ["Apply once a year for 11 months", "frequency-disagrees"],
    ["Apply once a day for 1 day", "read"],
  ],
  "doses and the time between them fit into a day": [
    ["Take 1 tablet 4 times a day, at least 6 hours between doses", "read"],
    ["Take 1 tablet 5 times a day, at least 6 hours between doses", "gap-beyond-day"],
    ["Take 1 tablet 5 times in 24 hours, at least 6 hours between doses", "gap-beyond-day"],
    ["Take 1 tablet 5 times a week, at least 6 hours between doses", "read"],
    ["Take 1 tablet when required, at least 8 hours between doses, no more than 3 doses a day", "read"],
    [
      "Take 1 tablet when required, at least 8 hours between doses, no more than 4 doses a day",
      "gap-beyond-day",
    ],
    ["Take 1 tablet every 8 hours when required, no more than 3 doses in 24 hours", "read"],
    ["Take 1 tablet every 8 hours when required, no more than 4 doses in 24 hours", "gap-beyond-day"],
    ["Take 1 tablet every 4 hours when required, at least 4 hours between doses", "read"],
    ["Take 1 tablet every 4 hours when required, at least 5 hours between doses", "gap-beyond-day"],
    ["Take 1 tablet every 4 to 6 hours when required, at least 6 hours between doses", "read"],
    ["Apply 12 times a day, at least 120 minutes between doses", "read"],
    ["Apply 12 times a day, at least 121 minutes between doses", "gap-beyond-day"],
    ["Apply every 2 days, at least 30 hours between doses", "read"],
  ],
  "a ceiling holds at least what is always taken": [
    ["Take 1 tablet 3 times a day, no more than 3 doses in 24 hours", "read"],
    ["Take 1 tablet 3 times a day, no more than 2 doses in 24 hours", "maximum-below-dose"],
    ["Take 1 tablet 2 to 4 times a day, no more than 2 doses a day", "maximum-below-dose"],
    ["Take 1 tablet up to 4 times a day, no more than 2 doses a day", "maximum-below-dose"],
    ["Take 1 tablet 3 times a day, no more than 2 doses a week", "maximum-below-dose"],
    ["Take 1 tablet 3 times a week, no more than 1 dose a day", "read"],
    ["Take 2 tablets 4 times a day, maximum 8 tablets a day", "read"],
    ["Take 2 tablets 4 times a day, maximum 7 tablets a day", "maximum-below-dose"],
    ["Take 2 tablets 4 times a day, maximum 7 tablets in 24 hours", "maximum-below-dose"],
    ["Take 2 tablets 4 times a day, maximum 7 tablets a week", "maximum-below-dose"],
    ["Take 2 tablets 4 times a day when required, maximum 7 tablets a day", "maximum-below-dose"],
    ["Take 2 tablets up to 4 times a day, maximum 7 tablets a day", "maximum-below-dose"],
    ["Take 1 or 2 tablets 4 times a day, maximum 4 tablets a day", "read"],
    ["Take 1 or 2 tablets 4 times a day, maximum 3 tablets a day", "maximum-below-dose"],
    ["Take 2 tablets when required, maximum 2 tablets a day", "read"],
    ["Take 2 tablets when required, maximum 1 tablet a day", "maximum-below-dose"],
    ["Take 1 or 2 tablets when required, maximum 1 tablet a day", "maximum-below-dose"],
    ["Take 2 when required, maximum 1 tablet a day", "maximum-below-dose"],
    ["Take 2 tablets when required, maximum 1 in 24 hours", "maximum-below-dose"],
    ["Take 10 ml when required, maximum 4 g a day", "read"],
  ],
  "a ceiling counts what the dose counts": [
    ["Take 1 capsule when required, maximum 8 tablets a day", "two-doses"],
    ["Take 1 capsule when required, maximum 8 capsules a day", "read"],
    ["Take 1 tablet when required, maximum 400 mg a day", "read"],
    ["Take 400 mg when required, maximum 8 tablets a day", "read"],
  ],
  "what is swallowed goes into the mouth": [
    ["Take 1 tablet under the tongue twice a day", "read"],
    ["Take 1 tablet rectally twice a day", "action-and-place-disagree"],
    ["Swallow 1 tablet in the left ear twice a day", "action-and-place-disagree"],
    ["1 drop in the left ear twice a day", "read"],
    ["1 capsule in the left nostril twice a day", "action-and-place-disagree"],
    ["Put 1 tablet in the left eye twice a day", "action-and-place-disagree"],
    ["Insert 1 tablet vaginally twice a day", "read"],
    ["Suck 1 tablet vaginally twice a day", "action-and-place-disagree"],
    ["Suck 1 tablet in the mouth twice a day", "read"],
    ["Take 1 tablet to the scalp twice a day", "action-and-place-disagree"],
    ["1 tablet by mouth to the scalp twice a day", "action-and-place-disagree"],
    ["Apply 1 g by mouth twice a day", "action-and-place-disagree"],
    ["Apply 1 tablet twice a day", "action-and-place-disagree"],
    ["Inhale 1 capsule twice a day", "read"],
    ["Inhale 1 tablet twice a day", "action-and-place-disagree"],
    ["Inhale 1 puff in each nostril twice a day", "read"],
    ["Inhale 1 puff in both eyes twice a day", "action-and-place-disagree"],
  ],
  "a patch for 48 hours is worn so long, or given so long": [
    ["Apply 1 patch once a day for 48 hours", "ambiguous"],
    ["Apply 1 patch once a day for 2 days", "read"],
    ["Apply cream once a day for 48 hours", "read"],
    ["Use 1 plaster once a day for 72 hours", "ambiguous"],
  ],
};

describe("what nobody means is refused", () => {
  for (const [claim, rows] of Object.entries(claims)) {
    it(claim, () => {
      expect(rows.map(([text]) => [text, answer(text)])).toEqual(rows);
    });
  }
});
