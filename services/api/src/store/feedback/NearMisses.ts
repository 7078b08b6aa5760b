// feedback: "Did you nearly take it wrong?", counted. Who it was, by which link and when, is kept nowhere.
import type { NearMissPart } from "@plainlabel/page";
import type { FeedbackSubject } from "./Feedback.ts";

export interface NearMissCount extends Omit<FeedbackSubject, "tenantId"> {
  /** ISO date of the Monday (UTC) of the week: no finer, so that few answers do not tell who gave them. */
  readonly week: string;
  /** What was nearly taken wrong. */
  readonly part: NearMissPart;
  readonly count: number;
}

export interface NearMissCounts {
  /** Adds one. Throws `StoreOutage`. */
  readonly add: (subject: FeedbackSubject, part: NearMissPart) => Promise<void>;
  /** The counts of a tenant from a week on, oldest first. */
  readonly since: (tenantId: string, week: string) => Promise<readonly NearMissCount[]>;
}
