// directions/refusing: every reason for which free-text directions are refused, with a sentence for the pharmacist.

interface Reason {
  /** What is wrong, one sentence. */
  readonly detail: string;
  /** What would help, one sentence. */
  readonly help: string;
}

/** Code to reason. The page of the docs about refusals is made from this table. */
export const refusalCatalogue = {
  "not-understood": {
    detail: "Part of the directions could not be read.",
    help: "Reword the part named in plain English, or print the directions as written.",
  },
  empty: { detail: "The directions hold no words.", help: "Send the directions as prescribed." },
  "too-long": {
    detail: "The directions are longer than one label's worth of text.",
    help: "Send only the directions for this medicine.",
  },
  ambiguous: {
    detail: "The directions can be read in more than one way.",
    help: "Ask the prescriber which is meant, and write it as separate sentences.",
  },
  "as-directed-alone": {
    detail: "The directions say only to use the medicine as directed.",
    help: "Find out what the person was told, and write the dose and how often.",
  },
  "no-dose": {
    detail: "The directions do not say how much to take.",
    help: "Write how many or how much is one dose.",
  },
  "no-timing": {
    detail: "The directions do not say when or how often.",
    help: "Write how often, a time of day, or when required.",
  },
  "by-requirement": {
    detail: "The dose varies according to requirements, a record book or somebody's decision.",
    help: "Print the directions as written; the dose itself is kept elsewhere.",
  },
  "by-test-result": {
    detail: "The dose depends on a test such as blood sugar or INR.",
    help: "Print the directions as written; the dose itself is kept elsewhere.",
  },
  "by-weight": {
    detail: "The dose depends on body weight or surface.",
    help: "Write the dose that was worked out for this person.",
  },
  "two-doses": {
    detail: "The directions give more than one dose and do not say clearly which is when.",
    help: "Write each dose with its own time of day or day of the week.",
  },
  "two-frequencies": {
    detail: "The directions say how often in two ways.",
    help: "Write how often once.",
  },
  "frequency-disagrees": {
    detail: "How often does not agree with the times or days named.",
    help: "Write as many times of day as there are doses, or only one of the two.",
  },
  "weekly-and-daily": {
    detail: "The directions speak of a week and of a day at once, so a weekly dose could be taken daily.",
    help: "Ask the prescriber, and write either daily or weekly with the day in full.",
  },
  "two-actions": {
    detail: "The directions name two different ways of use.",
    help: "Write one verb, and the rest as a caution.",
  },
  "left-over": {
    detail: "Part of the directions has no place beside the rest.",
    help: "Write that part as a sentence of its own, or print the directions as written.",
  },
  "count-after-measure": {
    detail:
      "A number without a unit stands beside a measured amount, so it may count tablets or measure the amount.",
    help: "Write the unit with every number.",
  },
  "unit-missing": {
    detail: "A number is given and nothing says of what.",
    help: "Write what is counted or measured.",
  },
  "amount-not-measurable": {
    detail: "Nobody can measure out this amount of what is counted, so the number looks like a slip.",
    help: "Ask the prescriber for the amount.",
  },
  "likely-slip": {
    detail:
      "A number is far larger or smaller than its unit or the rest of the directions bears out, so it looks like a slip of typing.",
    help: "Check the number; if it is right, print the directions as written.",
  },
  "parts-differ": {
    detail: "The directions say the dose in parts and again in words, and the two differ.",
    help: "Ask the prescriber which is right.",
  },
  "dash-between-numbers": {
    detail: "A dash stands between numbers and may join either pair.",
    help: "Write the dose and how often without the dash.",
  },
  "said-twice": {
    detail: "The directions say the same kind of thing twice.",
    help: "Write it once.",
  },
  "total-without-division": {
    detail: "The directions give an amount for the period and do not say how to divide it.",
    help: "Write the amount of one dose and how many times.",
  },
  "depends-on-event": {
    detail: "The dose depends on something that happens, such as a loose stool or no relief.",
    help: "Print the directions as written.",
  },
  "dose-changes": {
    detail: "The directions say to increase, reduce or adjust the dose without giving every step.",
    help: "Write each step with its dose, how often and for how long.",
  },
  "step-incomplete": {
    detail: "A step of the course lacks its dose, how often or how long.",
    help: "Write dose, how often and for how long in every step, and what comes after the last.",
  },
  "days-may-come-again": {
    detail: "Days are told by their number, and nothing says whether they come once or again in every cycle.",
    help: "Write “only” behind the days, or of which cycle they are, such as days 1 and 15 of a 28 day cycle.",
  },
  "day-not-in-every-month": {
    detail: "Not every month has this day, or it is another date in each month.",
    help: "Ask the prescriber for a day from the 1st to the 28th, or for an interval such as every 4 weeks.",
  },
  "weekday-of-month": {
    detail:
      "The directions name a weekday of the month, such as its first Monday, which no schedule here holds.",
    help: "Name a day of the month, such as “on the 1st of each month”, or weeks, such as “every 4 weeks”.",
  },
  "calendar-date": {
    detail: "The directions name a date, and a schedule here counts from the day on which it is begun.",
    help: "Say for how long, such as “for 14 days”, and tell the person the date beside the label.",
  },
  "noon-or-midnight": {
    detail: "12 am and 12 pm are each taken for noon and for midnight.",
    help: "Write “12 noon” or “midnight”.",
  },
  "until-event": {
    detail: "The directions end at something other than a length of time.",
    help: "Write for how many days.",
  },
  exception: {
    detail: "The directions make an exception or say not to, which cannot be shown safely.",
    help: "Write the days or times on which a dose is taken.",
  },
  "naked-decimal": {
    detail: "A decimal has no digit before or after its point, so the point may be missed.",
    help: "Write 0.5, not .5.",
  },
  "trailing-zero": {
    detail: "A number has a needless zero, so 1.0 may be read as 10.",
    help: "Write 1, not 1.0 or 01.",
  },
  "number-format": {
    detail: "A number is written with a comma or an unusual mark.",
    help: "Write the number in plain digits.",
  },
  "unsafe-abbreviation": {
    detail: "A unit is abbreviated in a way that has caused tenfold or thousandfold errors (U, IU, µg).",
    help: "Write units, micrograms or nanograms in full.",
  },
  "letter-as-digit": {
    detail: "A letter stands where a digit is meant (O for 0, l for 1).",
    help: "Write the number in digits or as a word.",
  },
  "fraction-of-time": {
    detail: "A length of time or a number in 24 hours is written as a fraction such as 5/7 or 8/24.",
    help: "Write 5 days, 2 weeks, 3 months, every 8 hours or 8 in 24 hours.",
  },
  "times-sign": {
    detail: "A dose is written as a product of two numbers.",
    help: "Write the count and the unit, such as two 5 ml spoonfuls.",
  },
  "dashed-schedule": {
    detail: "Doses are written as a row of numbers such as 1-0-1.",
    help: "Write each dose with its time of day.",
  },
  "numbers-side-by-side": {
    detail: "Two numbers stand side by side, so they may be read as one.",
    help: "Write the dose as a word and name the unit.",
  },
  "number-glued-to-word": {
    detail: "A number runs into a word.",
    help: "Put a space between the number and the word.",
  },
  "slash-number": {
    detail: "A number is written with a slash, which may mean a half or 1 or 2.",
    help: "Write half, or 1 or 2.",
  },
  qd: {
    detail: "QD and QOD mean different things in different places.",
    help: "Write once a day, every other day or four times a day.",
  },
  "od-near-eyes": {
    detail: "OD may mean once a day or right eye.",
    help: "Write once a day or right eye.",
  },
  "unsafe-latin": {
    detail: "An abbreviation of Latin is not safe to expand.",
    help: "Write the directions in English.",
  },
  "dose-too-large": {
    detail: "One dose is more than ten of something that is counted.",
    help: "Check the dose; if it is right, print the directions as written.",
  },
  "too-often": {
    detail: "The directions come to more than twelve doses a day.",
    help: "Check how often; if it is right, print the directions as written.",
  },
  "too-long-course": {
    detail: "The course is longer than a year.",
    help: "Check for how long; if it is right, print the directions as written.",
  },
  "maximum-below-dose": {
    detail: "The maximum is less than what the directions come to.",
    help: "Check the dose, how often and the maximum.",
  },
  contradiction: {
    detail: "The directions order and forbid the same thing.",
    help: "Ask the prescriber which of the two holds, and write that alone.",
  },
  "gap-beyond-day": {
    detail: "So many doses so far apart do not fit into 24 hours.",
    help: "Check how often and the time between doses.",
  },
  "cut-short": {
    detail: "The directions seem to be cut short.",
    help: "Send the whole of the directions.",
  },
  misspelling: {
    detail: "A word is not known, and stands one letter from one that is; spelling is never repaired.",
    help: "Correct the word if it is misspelt; if it is right, say it in other words.",
  },
  "another-language": {
    detail: "Part of the directions is not in English.",
    help: "Write the directions in English.",
  },
  placeholder: {
    detail: "The directions hold a placeholder or a note that is no direction.",
    help: "Send the directions as prescribed.",
  },
  "stray-number": {
    detail: "A number or date stands by itself at the beginning or end.",
    help: "Remove the number, or say what it counts.",
  },
  "number-in-brackets": {
    detail: "A number in brackets does not repeat the number before it.",
    help: "Write the number once.",
  },
  "number-and-noun-disagree": {
    detail: "One of something is written as several, so a digit may be lost.",
    help: "Write 1 tablet, or the right number of tablets.",
  },
  "unit-does-not-fit-product": {
    detail: "The unit named does not fit the product's form.",
    help: "Check that the directions belong to this product.",
  },
  "release-does-not-fit-product": {
    detail:
      "The directions say how the medicine is released or made (MR, e/c, effervescent), and the product's form and name do not.",
    help: "Check that the directions belong to this product, and send its form and name in full.",
  },
  "action-does-not-fit-product": {
    detail: "The way of use named does not fit the product's form.",
    help: "Check that the directions belong to this product.",
  },
  "place-does-not-fit-product": {
    detail: "The product's form is not one for this part of the body or this route.",
    help: "Check that the directions belong to this product.",
  },
  "action-and-place-disagree": {
    detail: "The way of use or the unit does not go with the part of the body named.",
    help: "Check that the directions belong to this product.",
  },
  "strength-does-not-fit": {
    detail: "The strength named does not agree with the number of units and the product's strength.",
    help: "Check the strength and the number of units.",
  },
} as const satisfies Readonly<Record<string, Reason>>;

/** A reason for which directions in words are refused. */
export type ReasonCode = keyof typeof refusalCatalogue;
