// pictograms: what a picture of the medicine itself may mean, and the numbers, times and days that pictures share.

/** A number as printed beside the picture, digits as the prescriber wrote them: "1", "0.5", "2.5". Never a float. */
export type Count = string;

/** A time of the day by the 24-hour clock: "08:00", "22:30". */
export type ClockTime = string;

/** Which eye, ear or nostril, as seen by the person who has them. */
export type Side = "left" | "right" | "both";

export type Day = "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";

/** The medicine itself and how much of it. A `count` of null: the directions give no number. */
export type DoseMeaning =
  | { readonly id: "tablets"; readonly count: Count }
  | { readonly id: "capsules"; readonly count: Count }
  | { readonly id: "sachets"; readonly count: Count }
  | { readonly id: "lozenge" }
  | { readonly id: "liquid-syringe"; readonly millilitres: Count }
  /** `spoons` counts 5 mL medicine spoons. */
  | { readonly id: "liquid-spoons"; readonly spoons: Count }
  | { readonly id: "puffs"; readonly count: Count }
  | { readonly id: "inhaler" }
  | { readonly id: "nebuliser" }
  | { readonly id: "nasal-sprays"; readonly count: Count | null }
  | { readonly id: "nose-drops"; readonly count: Count | null; readonly side: Side }
  | { readonly id: "eye-drops"; readonly count: Count | null; readonly side: Side }
  | { readonly id: "eye-ointment" }
  | { readonly id: "ear-drops"; readonly count: Count | null; readonly side: Side }
  | { readonly id: "cream" }
  | { readonly id: "ointment" }
  | { readonly id: "gel" }
  | { readonly id: "shampoo" }
  | { readonly id: "mouthwash" }
  | { readonly id: "patch"; readonly count: Count }
  | { readonly id: "injection" }
  | { readonly id: "insulin-pen"; readonly units: Count }
  | { readonly id: "suppository" }
  | { readonly id: "pessary" };
