// language/english: what one dose sentence says, as it is read.
import type { Action, Amount, Step, Timing } from "@plainlabel/directions";
import type { Front, Moment } from "./readMoments.ts";

/** One dose sentence: what is done, how much, where, and when. */
export interface Head {
  readonly action: Action;
  readonly furtherActions: readonly Action[];
  readonly amount: Amount | null;
  readonly unit: string | null;
  readonly strengthNote: string | null;
  readonly strengthOfOne: string | null;
  /** The days before the verb. */
  readonly front: Front;
  readonly dailyTotal: boolean;
  readonly site: Step["site"];
  readonly route: string | null;
  readonly moments: readonly Moment[];
  readonly every: Timing["every"];
  readonly times: Timing["times"];
  readonly once: boolean;
  readonly straightAway: boolean;
  /** "if you can". */
  readonly preferably: boolean;
  readonly weekdays: Timing["weekdays"];
  readonly daysAWeek: Timing["daysAWeek"];
  /** "1 hour before your treatment". */
  readonly event: Timing["event"];
  readonly sameTime: Timing["sameTime"];
  readonly asNeeded: Step["asNeeded"];
  /** "with each meal". */
  readonly food: Step["food"];
  /** "main" in "with each main meal", "at least" in "at least 30 minutes before breakfast". */
  readonly closer: string | null;
  /** "on the first day". */
  readonly firstDay: boolean;
}
