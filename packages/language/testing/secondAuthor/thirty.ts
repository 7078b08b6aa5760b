// testing: thirty directions and warnings that an author of their own wrote out in every language, from the English alone.

/** What is prescribed, and the English that was translated; `warnings`: BNF labels. */
export interface ToWrite {
  readonly text: string | null;
  readonly warnings?: readonly number[];
  readonly english: string;
}

const directions = (text: string, english: string): ToWrite => ({ text, english });
const warnings = (numbers: readonly number[], english: string): ToWrite => ({
  text: null,
  warnings: numbers,
  english,
});

export const thirty = {
  "half in the morning": directions("Take half a tablet each morning", "Take half a tablet in the morning."),
  "one at night": directions("Take one tablet at night", "Take 1 tablet at night."),
  "one and a half in the evening": directions(
    "Take one and a half tablets in the evening",
    "Take 1 and a half tablets in the evening.",
  ),
  "two with food": directions(
    "Take two tablets twice a day with food",
    "Take 2 tablets, 2 times a day. Take it with food.",
  ),
  "two and a half": directions("Take 2.5 tablets once a day", "Take 2 and a half tablets, once a day."),
  "five, finish the course": directions(
    "Take five tablets once a day for 7 days. Finish the course",
    "Take 5 tablets, once a day. Take it for 7 days. Keep taking it until it is all finished.",
  ),
  "5 to 10 mL with a ceiling": directions(
    "Take 5 to 10 mL every 4 to 6 hours when needed for pain, maximum 40 mL in 24 hours",
    "Take 5 to 10 mL every 4 to 6 hours. Take it when you need it, for pain. Do not take more than 40 mL in 24 hours.",
  ),
  "10 mL after food": directions(
    "Take 10 mL three times a day after food",
    "Take 10 mL, 3 times a day. Take it after food.",
  ),
  "puffs morning and evening": directions(
    "Inhale two puffs in the morning and in the evening",
    "Breathe in 2 puffs in the morning. Breathe in 2 puffs in the evening.",
  ),
  "puffs when needed": directions(
    "Inhale 1 to 2 puffs up to four times a day when needed for wheezing",
    "Breathe in 1 or 2 puffs, up to 4 times a day. Use it when you need it, for wheezing.",
  ),
  "left eye at bedtime": directions(
    "Put one drop into the left eye at bedtime",
    "Put 1 drop in the left eye at bedtime.",
  ),
  "right ear": directions(
    "Put two drops into the right ear three times a day for 5 days",
    "Put 2 drops in the right ear, 3 times a day. Use it for 5 days.",
  ),
  "patch every 7 days": directions(
    "Apply one patch every 7 days",
    "Put on 1 patch every 7 days. Do not use a new patch every day.",
  ),
  "30 minutes before food": directions(
    "Take one capsule twice a day, 30 minutes before food",
    "Take 1 capsule, 2 times a day. Take it 30 minutes before food.",
  ),
  "empty stomach": directions(
    "Take one tablet once a day on an empty stomach",
    "Take 1 tablet, once a day. Take it on an empty stomach.",
  ),
  "1 or 2 tablets with a ceiling": directions(
    "Take 1 to 2 tablets every 4 to 6 hours when needed for pain, maximum 8 tablets in 24 hours",
    "Take 1 or 2 tablets every 4 to 6 hours. Take it when you need it, for pain. Do not take more than 8 tablets in 24 hours.",
  ),
  "alternate days": directions(
    "Take one tablet on alternate days",
    "Take 1 tablet every 2 days. Do not take it every day.",
  ),
  "six on Monday": directions(
    "Take six tablets once a week on Monday",
    "Take 6 tablets, once a week, on Monday. Do not take it every day.",
  ),
  "first and then": directions(
    "Take four tablets once a day for 5 days, then two tablets once a day for 5 days, then stop",
    "First, take 4 tablets, once a day. Take it for 5 days. Then take 2 tablets, once a day. Take it for 5 days. After that, stop.",
  ),
  "not suddenly": directions(
    "Take one tablet twice a day. Do not stop taking suddenly",
    "Take 1 tablet, 2 times a day. Do not suddenly stop taking it.",
  ),
  "as the doctor said": directions(
    "Take one tablet once a day. Take as directed by your doctor",
    "Take 1 tablet, once a day. Take it the way your doctor told you.",
  ),
  "every 12 hours, swallow whole": directions(
    "Take one capsule every 12 hours. Swallow whole",
    "Take 1 capsule every 12 hours. Swallow it whole.",
  ),
  "morning and bedtime": directions(
    "Take one tablet in the morning and two tablets at bedtime",
    "Take 1 tablet in the morning. Take 2 tablets at bedtime.",
  ),
  "at least 4 hours between": directions(
    "Take one tablet when needed for pain, leave at least 4 hours between doses, no more than 4 doses in 24 hours",
    "Take 1 tablet when you need it, for pain. Wait at least 4 hours before you take more. Do not take it more than 4 times in 24 hours.",
  ),
  "22 units, in the fridge": directions(
    "Inject 22 units once a day at bedtime. Keep in the fridge",
    "Inject 22 units at bedtime. Keep it in the fridge.",
  ),
  "21 days on, 7 off": directions(
    "Take one tablet once a day for 21 days, then 7 days off",
    "Take 1 tablet, once a day. Take it for 21 days, then stop for 7 days. After that, start again.",
  ),
  "sleepy, no alcohol": warnings(
    [2],
    "This medicine may make you sleepy. If you feel sleepy, do not drive. If you feel sleepy, do not use tools or machines. Do not drink alcohol.",
  ),
  "no sunlight": warnings(
    [11],
    "Keep sunlight off your skin. Do this on bright, cloudy days too. Do not use sunbeds.",
  ),
  "no milk near it": warnings(
    [7],
    "Leave 2 hours between this medicine and milk. Leave 2 hours between this medicine and indigestion medicines. Leave 2 hours between this medicine and medicines with iron or zinc. This means 2 hours before and 2 hours after.",
  ),
  "dissolve in water": warnings([13], "Let this medicine dissolve or mix in water before you take it."),
} as const satisfies Readonly<Record<string, ToWrite>>;

export type ThirtyName = keyof typeof thirty;

/**
 * What the code says of one of them, held against what was written. `same`: the same
 * words. `words differ`: a reader would do the same. `mended`: the table's words (`was`)
 * would have made somebody do otherwise, or are not what people say. `refused`: not said.
 * `doubt`: what somebody who speaks the language should look at first.
 */
export type Judged = { readonly written: string; readonly doubt?: string } & (
  | { readonly judged: "same" | "words differ"; readonly said: string }
  | {
      readonly judged: "mended";
      readonly said: string;
      /** null: it was refused. */
      readonly was: string | null;
      readonly why: string;
    }
  | { readonly judged: "refused"; readonly said: null; readonly why: string }
);

/** One language's thirty, from another hand than its table's. */
export type WrittenAgain = Readonly<Record<ThirtyName, Judged>>;
