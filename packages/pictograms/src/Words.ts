// pictograms: the few words that stand inside a drawing; they follow the language of the label.
import type { Day } from "./Meaning.ts";

export interface DrawnWords {
  /** Short names of the days, as on a calendar. */
  readonly days: Readonly<Record<Day, string>>;
  readonly millilitres: string;
  /** "h" as in "4 h". */
  readonly hours: string;
  /** "to" as in "4 to 6 h". */
  readonly to: string;
  /** First letters of the two medicines as they stand on a pack in that language. */
  readonly aspirin: string;
  readonly paracetamol: string;
  readonly left: string;
  readonly right: string;
}

export const englishWords: DrawnWords = {
  days: {
    monday: "Mon",
    tuesday: "Tue",
    wednesday: "Wed",
    thursday: "Thu",
    friday: "Fri",
    saturday: "Sat",
    sunday: "Sun",
  },
  millilitres: "mL",
  hours: "h",
  to: "to",
  aspirin: "A",
  paracetamol: "P",
  left: "L",
  right: "R",
};
