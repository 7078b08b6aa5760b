// directions/regimen: what each field of a regimen means, for the JSON Schema and for docs/regimen.md.

const range = (of: string): Readonly<Record<string, string>> => ({
  [`${of}.low`]: "The lower end, digits as written.",
  [`${of}.high`]: "The upper end; the same as `low` where one number is given.",
  [`${of}.unit`]: "The unit of both ends.",
});

const amount = (of: string): Readonly<Record<string, string>> => ({
  [`${of}.exact`]: "A fixed amount: decimal digits as written, never a float. “Half” is `0.5`.",
  [`${of}.low`]: "A range, lower end.",
  [`${of}.high`]: "A range, upper end.",
});

const per = (of: string): Readonly<Record<string, string>> => ({
  [`${of}.per`]: "The period it is counted in; never converted (24 hours is not a day).",
  [`${of}.per.count`]: "How many of the unit.",
  [`${of}.per.unit`]: "The unit of the period.",
});

/**
 * One note for each field, by its path; a test holds the paths against the schema, so none is missing and none is
 * left over.
 */
export const regimenFields: Readonly<Record<string, string>> = {
  version: "The version of this JSON, 2. Fields are added with a new version and never change their meaning.",
  steps: "Everything to do, in order; never empty.",
  "steps[].joined":
    "How the step follows the one before: `first`; `and` for both together; `then` for afterwards.",
  "steps[].action": "What is done with the medicine.",
  "steps[].actionSuppliedBy":
    "`directions`: the words name the action. `reader`: they name none, and the plain verb of the unit or the form stands in.",
  "steps[].furtherActions":
    "What follows with the same dose, in order: “chew and swallow” is `chew`, then `swallow`.",
  "steps[].amount":
    "One dose. `null`: the directions give none, or every time of day has its own. `0`: a pause, none is taken for as long as the step lasts.",
  ...amount("steps[].amount"),
  "steps[].unit": "What the amount counts or measures. `null`: the words name none and the form tells none.",
  "steps[].unit.name": "Singular, as named: `tablet`, `mL`, `5 mL spoonful`.",
  "steps[].unit.suppliedBy":
    "Whether the words named it, or the product's form, or its entry in a dictionary, supplied the noun for display.",
  "steps[].strengthNote":
    "“15 mg” in “15 mg (6 tablets)”: the total of the dose; a note, never a second dose.",
  "steps[].strengthOfOne": "“2.5 mg” in “six 2.5 mg tablets”: the strength of one; never the dose.",
  "steps[].timing":
    "When. A field the directions do not speak of is null, false or empty; none is filled in.",
  "steps[].timing.times": "“3 times a day”, “2 or 3 times a day”, “up to 4 times a day”.",
  "steps[].timing.times.low": "The least; `null` where the directions say “up to”.",
  "steps[].timing.times.high": "The most, or the number itself.",
  "steps[].timing.times.upTo": "The directions said “up to”: `high` is a ceiling.",
  ...per("steps[].timing.times"),
  "steps[].timing.every": "“Every 4 to 6 hours”, “every other day” (2 days).",
  ...range("steps[].timing.every"),
  "steps[].timing.slots": "Times of day that the directions name; “twice a day” names none.",
  "steps[].timing.slots[].name":
    "The time of day by the directions' own word: `dinner`, `evening-meal`, `supper` and `teatime` are four names.",
  "steps[].timing.slots[].offset": "“1 to 3 hours before bedtime”. `null`: at that time of day.",
  "steps[].timing.slots[].offset.relation": "Before or after it.",
  ...range("steps[].timing.slots[].offset"),
  "steps[].timing.slots[].amount": "The dose at this time where it has its own; `null`: the step's amount.",
  ...amount("steps[].timing.slots[].amount"),
  "steps[].timing.clockTimes": "Times by the clock that the directions name.",
  "steps[].timing.clockTimes[].time": "24 hours: `08:00`.",
  "steps[].timing.clockTimes[].amount":
    "The dose at this time where it has its own; `null`: the step's amount.",
  ...amount("steps[].timing.clockTimes[].amount"),
  "steps[].timing.weekdays": "Days of the week that the directions name.",
  "steps[].timing.daysAWeek":
    "“On 5 days a week”, with no day named: what else is said of a day holds on so many days of each week.",
  "steps[].timing.monthDays":
    "“On the 1st and 15th of each month”: days of the month, in order. 1 to 28, which every month has.",
  "steps[].timing.cycleDays":
    "“On days 1, 8 and 15 of a 28 day cycle”. Doses that change from day to day (“5 mg one day, 4 mg the next”) are steps side by side, on day 1 and day 2 of 2.",
  "steps[].timing.cycleDays.days": "Days of the cycle, in order; 1 is its first day.",
  "steps[].timing.cycleDays.length": "How many days a cycle has. `null`: the directions do not say.",
  "steps[].timing.event":
    "“1 hour before the procedure”: the dose belongs to what happens. How often that is, and whether it is as needed, is not said by this.",
  "steps[].timing.event.name": "What happens.",
  "steps[].timing.event.relation":
    "`before` or `after` it; `soon-after`: as soon after it as can be; `within`: no later than `offset` after it; `start`: as soon as it begins; `night-before`, `evening-before`, `day-before`, `day-of`, `morning-of`: on the day before it, or on its day.",
  "steps[].timing.event.offset": "How long before or after. `null`: no length is told, or a day is.",
  ...range("steps[].timing.event.offset"),
  "steps[].timing.once": "One dose and no more: “once only”, “as a single dose”.",
  "steps[].timing.straightAway": "“Straight away”, “now”: when the first dose is taken.",
  "steps[].timing.preferably": "“Preferably at night”: the named times of day are a wish and no order.",
  "steps[].timing.cycle": "“21 days on, 7 days off”.",
  "steps[].timing.cycle.on": "How long it is taken.",
  "steps[].timing.cycle.off": "How long it is not.",
  "steps[].timing.cycle.unit": "The unit of both.",
  "steps[].timing.sameTime": "“At the same time each day”: `day`; “on the same day each week”: `week`.",
  "steps[].asNeeded": "Taken only when needed. `null`: a regular dose, or a ceiling alone.",
  "steps[].asNeeded.reasons": "What for, as written, in lower case; empty where none is given.",
  "steps[].limits": "Ceilings that differ in what they count, never converted into one another.",
  "steps[].limits.units": "“No more than 8 tablets in 24 hours”: counts units.",
  "steps[].limits.units.amount": "How many or how much.",
  "steps[].limits.units.unit": "Of what; `null` where the words name no unit.",
  ...per("steps[].limits.units"),
  "steps[].limits.doses": "“No more than 4 doses in 24 hours”: counts doses.",
  "steps[].limits.doses.count": "How many doses.",
  ...per("steps[].limits.doses"),
  "steps[].limits.atOnce": "“Never more than 2 at once”: the most of one dose.",
  "steps[].limits.atOnce.amount": "How many or how much.",
  "steps[].limits.atOnce.unit": "Of what; `null` where the words name no unit.",
  "steps[].limits.leastGap": "“At least 4 hours between doses”.",
  "steps[].limits.leastGap.value": "How long, digits as written.",
  "steps[].limits.leastGap.unit": "The unit of the gap.",
  "steps[].duration": "How long the step lasts: “for 7 days”, “for 5 to 7 days”.",
  ...range("steps[].duration"),
  "steps[].useFor": "How long one use lasts: “rinse for 1 minute”, a patch “for 12 hours”.",
  ...range("steps[].useFor"),
  "steps[].leaveOff": "After one use, how long without: “then leave off for 12 hours”.",
  ...range("steps[].leaveOff"),
  "steps[].ending": "After this step: `stop`, or `continue` with this dose; `null` where nothing is said.",
  "steps[].food": "How a dose stands to food.",
  "steps[].food.relation": "Before, with, after, with or after, between, or on an empty stomach.",
  "steps[].food.meal":
    "Which food or meal. `null`: on an empty stomach, or the meals are the times of day in `slots`.",
  "steps[].food.offset": "“30 to 60 minutes” before or after it.",
  ...range("steps[].food.offset"),
  "steps[].route": "By which way; the reader of free text uses a closed list of names.",
  "steps[].site": "Where on or in the body.",
  "steps[].site.name": "As named, in the singular after a side: `eye`, `affected` being a side.",
  "steps[].site.side": "Which of them; `null` where no side is named.",
  "steps[].dailyTotal": "The amount is for the whole day, with no way told to divide it: never one dose.",
  "steps[].instructions": "Cautions and ways of use, word for word.",
};
