// links: what became of a link, in words. Neither its code nor the label's words are known here, and no person.
export interface DeskLink {
  readonly id: string;
  readonly state: "live" | "expired" | "revoked";
  /** Milliseconds since 1970, as the others. */
  readonly createdAt: number;
  readonly expiresAt: number;
  readonly revokedAt: number | null;
  readonly contentVersion: string;
  readonly labelVariant: string;
  readonly languages: readonly string[];
}

export const stateNames: Readonly<Record<DeskLink["state"], string>> = {
  live: "Open",
  expired: "Expired",
  revoked: "Withdrawn",
};

/** What whoever scans the code sees now. */
export const opens: Readonly<Record<DeskLink["state"], string>> = {
  live: "The label's words as an easy-read page.",
  expired:
    "No longer the label's words: general information about the medicine where there is some, else “We cannot show this page”.",
  revoked: "“We cannot show this page”, and nothing else.",
};

const format = new Intl.DateTimeFormat("en-GB", {
  dateStyle: "medium",
  timeStyle: "short",
  timeZone: "Europe/London",
});

/** "22 Nov 2026, 12:00", by the clock of the United Kingdom. */
export const momentOf = (instant: number): string => format.format(instant);
