// pictures: what a sentence of the directions tells, by which its picture is chosen in every language.

/** `need` beside `dose`: the dose sentence says "when you need it" too. */
export type Told =
  | "dose"
  | "need"
  | "food"
  | "length"
  | "gap"
  | "most-doses"
  | "most-units"
  | "at-once"
  | "most-times";
