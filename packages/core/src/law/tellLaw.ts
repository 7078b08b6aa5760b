// law: the rules of a profile, each judged by a finished label. Tells; refuses nothing.
import type { FinishedLabel } from "./FinishedLabel.ts";
import { type Judge, type NotJudged, reasons, type Verdict } from "./judges/Judge.ts";
import { judging } from "./judging.ts";
import type { LawCounts, LawReport, LawRow } from "./LawReport.ts";
import type { Jurisdiction, LawRule } from "./LawRule.ts";
import { type LawName, lawProfiles } from "./lawProfiles.ts";
import { lawRules, type RuleId, rulesChecked } from "./lawRules.ts";

/** Stands in every report of rules, and wherever they are listed. */
export const lawNotice =
  "A help to the pharmacist, and no legal advice. A draft: no lawyer has reviewed these rules or how they are judged. Read the source before you rely on one.";

/** The rules that a profile tells, the widest jurisdiction first. */
export const rulesOf = (name: LawName): readonly LawRule<RuleId>[] =>
  lawProfiles[name].jurisdictions.flatMap((jurisdiction) =>
    lawRules.filter((rule) => rule.jurisdiction === jurisdiction),
  );

export const wasSeen = ({ seenAs }: LawRule): boolean => seenAs !== "not seen";

export const isJudged = ({ id }: LawRule<RuleId>): boolean => judging[id].judged;

const verdictOf = (row: Judge | NotJudged, label: FinishedLabel, rule: LawRule): Verdict =>
  row.judged ? row.judge(label, rule) : { result: "not-judged", why: reasons[row.reason] };

/** A rule that did not hold yet on the day of supply says so first, and is not called unmet. */
const asOfSupply = ({ result, why }: Verdict, { inForce }: LawRule, { request }: FinishedLabel): Verdict =>
  inForce === null || inForce <= request.dispensedOn
    ? { result, why }
    : { result: result === "not-met" ? "not-judged" : result, why: `In force only from ${inForce}. ${why}` };

const rowOf = (rule: LawRule<RuleId>, label: FinishedLabel): LawRow => {
  const { result, why } = asOfSupply(verdictOf(judging[rule.id], label, rule), rule, label);
  return {
    id: rule.id,
    jurisdiction: rule.jurisdiction,
    asks: rule.asks,
    kind: rule.about,
    result,
    why,
    source: {
      name: rule.instrument,
      url: rule.source,
      seen: wasSeen(rule),
      seenAs: rule.seenAs,
      note: rule.note ?? null,
    },
    standing: rule.standing,
    inForce: rule.inForce,
  };
};

const counted = (rows: readonly LawRow[]): LawCounts => {
  const of = (result: LawRow["result"]): number => rows.filter((row) => row.result === result).length;
  return { met: of("met"), notMet: of("not-met"), partly: of("partly"), notJudged: of("not-judged") };
};

/** Every rule of the profile, in its order, judged by the label as it was laid out and proved. */
export const tellLaw = (profile: LawName, label: FinishedLabel): LawReport => {
  const rules = rulesOf(profile).map((rule) => rowOf(rule, label));
  return {
    profile,
    title: lawProfiles[profile].title,
    status: "draft",
    notice: lawNotice,
    checked: rulesChecked,
    counts: counted(rules),
    rules,
  };
};

/** A profile in figures. */
export interface LawSummary {
  readonly name: LawName;
  readonly title: string;
  readonly jurisdictions: readonly Jurisdiction[];
  readonly rules: number;
  /** Judged by machine, wholly or in part. */
  readonly judged: number;
  /** Read in the source that is named: in the instrument's words, in part of them or in somebody's summary. */
  readonly seen: number;
  /** Of these, in the instrument's own words. */
  readonly seenAsText: number;
}

export const summaryOf = (name: LawName): LawSummary => {
  const rules = rulesOf(name);
  return {
    name,
    title: lawProfiles[name].title,
    jurisdictions: lawProfiles[name].jurisdictions,
    rules: rules.length,
    judged: rules.filter(isJudged).length,
    seen: rules.filter(wasSeen).length,
    seenAsText: rules.filter(({ seenAs }) => seenAs === "text").length,
  };
};
