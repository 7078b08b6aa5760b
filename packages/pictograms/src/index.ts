export type { Drawing, Lettering, Shape } from "./Drawing.ts";
export type {
  ClockTime,
  Count,
  Day,
  DoseUnit,
  Meal,
  Meaning,
  MeaningId,
  Side,
} from "./Meaning.ts";
