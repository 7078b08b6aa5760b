// law: what the report tells of a law profile: every rule of it, with what was measured on the label.
import type { LawResult } from "./judges/Judge.ts";
import type { Jurisdiction, Reading, Standing, Subject } from "./LawRule.ts";
import type { LawName } from "./lawProfiles.ts";
import type { RuleId } from "./lawRules.ts";

export interface LawRow {
  readonly id: RuleId;
  readonly jurisdiction: Jurisdiction;
  /** The rule in our words. */
  readonly asks: string;
  readonly kind: Subject;
  readonly result: LawResult;
  /** What was measured, or why nothing was. */
  readonly why: string;
  readonly source: {
    /** The law, standard or guidance, with its section. */
    readonly name: string;
    readonly url: string;
    /** Whether somebody read it there; false: from general knowledge alone. */
    readonly seen: boolean;
    readonly seenAs: Reading;
    /** What limits our reading of it; null: nothing that we know. */
    readonly note: string | null;
  };
  readonly standing: Standing;
  /** ISO date from which it is in force; null: not known. */
  readonly inForce: string | null;
}

/** How many rules have each result; together all of the profile. */
export interface LawCounts {
  readonly met: number;
  readonly notMet: number;
  readonly partly: number;
  readonly notJudged: number;
}

export interface LawReport {
  readonly profile: LawName;
  readonly title: string;
  /** "draft": no lawyer has reviewed the rules or how they are judged. */
  readonly status: "draft";
  readonly notice: string;
  /** ISO date on which the rules were last held against their sources. */
  readonly checked: string;
  readonly counts: LawCounts;
  readonly rules: readonly LawRow[];
}
