// pictures: why a sentence of the directions stands in words alone, as the report tells it.

/** Closed: whatever is not drawn has its reason here. */
export const notDrawn = {
  dose: "The amount, its unit or the way it is taken has no drawing.",
  "no-amount": "The directions give no amount.",
  "way-in": "It goes through a tube, and the drawing shows a mouth.",
  range: "A drawing of both ends of a range leaves out what lies between them.",
  total: "An amount for the whole day, undivided, is no dose.",
  further: "More is done with the dose than one drawing shows.",
  "side-by-side": "Other doses apply at the same time, and a drawing would show none of them.",
  course: "A step of the course is not so many each day for so many days.",
  often: "How often it is taken has no true drawing.",
  need: "The face of a person who feels unwell does not show what the dose is needed for.",
  "up-to": "A number of times that may be smaller is told in words.",
  days: "The days on which it is taken have no true drawing.",
  cycle: "Days on and days off have no drawing.",
  event: "What a dose is tied to has no drawing, and the dose alone would be taken at any time.",
  once: "One dose at a named time has no drawing that tells it from every day.",
  wish: "A time that is a wish would be drawn as an order.",
  time: "A time of day before, after or beside another has no place in the day.",
  "first-dose": "The first dose comes at no time of the day that is drawn.",
  use: "How long one use lasts, or is left off, has no drawing.",
  patch: "A patch is drawn only where one patch takes the place of another.",
  spacing: "Only whole minutes, whole hours to 12 and whole days to 7 have a time bar.",
  length: "Only whole days, 1 to 28, that are each a day of the course have day boxes.",
  ceiling: "The most is drawn only where it is a whole number of doses of one amount in 24 hours.",
  untested: "Its picture has not been tested with readers, and only tested ones are wanted.",
  food: "How it stands to food has no true drawing.",
} as const satisfies Readonly<Record<string, string>>;

export type NotDrawn = keyof typeof notDrawn;
