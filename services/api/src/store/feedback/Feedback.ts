// feedback: "Was this easy to understand?", counted. Who answered, from which link and when, is kept nowhere.
import type { Feedback } from "@plainlabel/page";

/** What one answer is about. */
export interface FeedbackSubject {
  readonly tenantId: string;
  readonly contentVersion: string;
  readonly labelVariant: string;
}

export interface FeedbackCount {
  readonly contentVersion: string;
  readonly labelVariant: string;
  /** ISO date of the Monday (UTC) of the week: no finer, so that few answers do not tell who gave them. */
  readonly week: string;
  readonly face: Feedback["face"];
  readonly hard: Feedback["hard"];
  readonly count: number;
}

export interface FeedbackCounts {
  /** Adds one. Throws `StoreOutage`. */
  readonly add: (subject: FeedbackSubject, feedback: Feedback) => Promise<void>;
  /** The counts of a tenant from a week on, oldest first. */
  readonly since: (tenantId: string, week: string) => Promise<readonly FeedbackCount[]>;
}
