// pictograms: the closed list of what a picture may mean.
import type { ClockTime, Count, Day, DoseMeaning } from "./DoseMeaning.ts";
import type { SentenceMeaning } from "./PictureSentence.ts";

export type { ClockTime, Count, Day, DoseMeaning, Side } from "./DoseMeaning.ts";

export type Meal = "breakfast" | "lunch" | "teatime" | "dinner";

/** What a ceiling counts. "dose" where the directions name nothing else. */
export type DoseUnit =
  | "tablet"
  | "capsule"
  | "sachet"
  | "lozenge"
  | "mL"
  | "spoonful"
  | "puff"
  | "spray"
  | "drop"
  | "patch"
  | "suppository"
  | "pessary"
  | "unit"
  | "dose";

/** What to do with it. */
export type ActionMeaning =
  | { readonly id: "swallow-whole" }
  | { readonly id: "swallow-with-water" }
  | { readonly id: "chew" }
  | { readonly id: "suck" }
  | { readonly id: "under-tongue" }
  | { readonly id: "dissolve-in-water" }
  | { readonly id: "do-not-crush" }
  | { readonly id: "shake-bottle" }
  | { readonly id: "spread-thinly" }
  | { readonly id: "only-on-skin" }
  | { readonly id: "wash-hands" }
  | { readonly id: "rinse-mouth" };

/** When, how often and for how long. */
export type TimeMeaning =
  | { readonly id: "morning" }
  | { readonly id: "midday" }
  | { readonly id: "afternoon" }
  | { readonly id: "evening" }
  | { readonly id: "bedtime" }
  | { readonly id: "night" }
  | { readonly id: "mealtime"; readonly meal: Meal }
  | { readonly id: "clock-time"; readonly time: ClockTime }
  | { readonly id: "times-a-day"; readonly count: Count }
  /** `high` null: the one number `low`. */
  | { readonly id: "hours-between"; readonly low: Count; readonly high: Count | null }
  | { readonly id: "space-evenly" }
  | { readonly id: "every-day" }
  | { readonly id: "every-other-day" }
  | { readonly id: "weekday"; readonly day: Day }
  /** `day` null: the directions name no day. */
  | { readonly id: "once-a-week"; readonly day: Day | null }
  | { readonly id: "once-a-month" }
  | { readonly id: "days"; readonly count: Count }
  | { readonly id: "weeks"; readonly count: Count }
  | { readonly id: "when-you-need-it" }
  | { readonly id: "max-at-once"; readonly count: Count; readonly unit: DoseUnit }
  | { readonly id: "max-in-24-hours"; readonly count: Count; readonly unit: DoseUnit }
  | { readonly id: "max-in-a-week"; readonly count: Count; readonly unit: DoseUnit };

/** Food, drink and what must not be mixed with the medicine. */
export type FoodMeaning =
  | { readonly id: "with-food" }
  | { readonly id: "after-food" }
  | { readonly id: "before-food" }
  | { readonly id: "empty-stomach" }
  | { readonly id: "no-alcohol" }
  | { readonly id: "no-milk" }
  | { readonly id: "no-grapefruit" }
  | { readonly id: "no-indigestion-remedies" }
  | { readonly id: "no-iron-zinc" }
  | { readonly id: "no-aspirin" }
  | { readonly id: "no-other-paracetamol" };

/** What to look out for. */
export type WarningMeaning =
  | { readonly id: "finish-the-course" }
  | { readonly id: "do-not-stop-suddenly" }
  | { readonly id: "may-make-you-sleepy" }
  | { readonly id: "sleepy-next-day" }
  | { readonly id: "do-not-drive" }
  | { readonly id: "avoid-sun" }
  | { readonly id: "urine-colour" }
  | { readonly id: "no-flames" }
  | { readonly id: "warning" };

/** Keeping the medicine. */
export type StorageMeaning =
  | { readonly id: "fridge" }
  | { readonly id: "do-not-freeze" }
  | { readonly id: "keep-from-children" }
  | { readonly id: "discard-after"; readonly weeks: Count };

/** Where to find out more, and whom to ask. */
export type HelpMeaning =
  | { readonly id: "read-leaflet" }
  | { readonly id: "ask-pharmacist" }
  | { readonly id: "phone" }
  | { readonly id: "call-999" }
  | { readonly id: "watch-film" }
  | { readonly id: "sign-language" }
  | { readonly id: "listen" }
  | { readonly id: "pictures-and-sound" }
  | { readonly id: "remind" };

/**
 * Everything a picture may say. Closed: a new meaning fails to compile until it
 * has a drawing, an alternative text and an entry in the catalogue. A picture
 * is chosen by this meaning only, never guessed from words.
 */
export type Meaning =
  | DoseMeaning
  | ActionMeaning
  | TimeMeaning
  | FoodMeaning
  | WarningMeaning
  | StorageMeaning
  | HelpMeaning
  | SentenceMeaning;

/** Stable name of a meaning; never reused for another one. */
export type MeaningId = Meaning["id"];
