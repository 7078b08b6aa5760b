// layout: the line that says the directions go on, as it was measured, and where it stands on a label.
import type { Points } from "../units.ts";

export interface GoingOn {
  readonly size: Points;
  /** Of the line and the gap above it, down to its own ink: nothing need stand under it. */
  readonly height: Points;
  /** The same with the room of letters that reach lower, which keeps it off what stands under it. */
  readonly full: Points;
  readonly gap: Points;
  readonly width: Points;
  /** From its top to its base line; null where it needs more lines than one. */
  readonly baseline: Points | null;
  /** What it keeps off words that it stands beside: so far that nobody reads on. */
  readonly apart: Points;
  /**
   * The same in smaller sizes, the largest first and none under 12 point, for a label that one sentence of large print
   * fills: said smaller is better than not said, and better than no label.
   */
  readonly smaller: () => readonly GoingOn[];
}

/** Where the line stands that the directions go on. */
export interface LinePlace {
  readonly x: Points;
  readonly y: Points;
  /** Beside the last words, where it takes no height of its own. */
  readonly beside: boolean;
  readonly line: GoingOn;
  /** Smaller than the directions. */
  readonly small: boolean;
}
