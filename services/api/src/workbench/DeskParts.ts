// workbench: what the desk pages work with.
import type { LabelRequest } from "@plainlabel/core";
import type { CallerCosts } from "../costs/CallerCosts.ts";
import type { LabelMaker } from "../rendering/LabelMaker.ts";

export interface DeskParts {
  readonly maker: LabelMaker;
  readonly costs: CallerCosts;
  /** The pharmacy of this installation; null: the page asks. */
  readonly pharmacy: LabelRequest["pharmacy"] | null;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

/** The day that a pharmacy in the United Kingdom has now. */
export const todayAt = (now: number): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/London" }).format(now);
