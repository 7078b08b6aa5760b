// law: how a rule is judged by a finished label, and why some are not.
import type { FinishedLabel } from "../FinishedLabel.ts";
import type { LawRule } from "../LawRule.ts";

/**
 * "met": all that the rule asks was measured on the label. "not-met": something it asks is not there. "partly": what a
 * machine can measure is there, the rest is for a person. "not-judged": no machine can tell from the label.
 */
export const lawResults = ["met", "not-met", "partly", "not-judged"] as const;

export type LawResult = (typeof lawResults)[number];

export interface Verdict {
  readonly result: LawResult;
  /** What was measured, or why nothing was. */
  readonly why: string;
}

export interface Judge {
  readonly judged: true;
  readonly judge: (label: FinishedLabel, rule: LawRule) => Verdict;
}

/** Why no machine judges a rule, in words. Closed: another reason is added here. */
export const reasons = {
  pack: "It is about the maker's pack, or about where on the pack the label is stuck.",
  staff: "It is for people in the pharmacy to do, to say or to weigh.",
  notice: "It is about a notice that is shown or handed out in the pharmacy.",
  record: "It is about what the pharmacy keeps on record.",
  "other-paper": "It is about a leaflet or sheet, not about the label.",
  charge: "It is about what is charged, or how long somebody waits.",
  material: "It is about the material, or a device that goes with the label.",
  braille: "It is about braille, and this label is print.",
  context: "It says whom other rules bind or where they come from, and asks nothing of a label.",
  field: "A label here has no place for what it is about.",
  sense: "Only a reader can tell it from the words.",
  unknown: "Its figure or its wording is not known here.",
  others: "Other rules of this list say it one by one.",
  "several-labels": "It compares labels of several medicines, and this is one.",
  "user-test": "It is about testing with readers.",
  bill: "It is a bill, and was not seen to have become law.",
} as const satisfies Readonly<Record<string, string>>;

export type Reason = keyof typeof reasons;

export interface NotJudged {
  readonly judged: false;
  readonly reason: Reason;
}

export const met = (why: string): Verdict => ({ result: "met", why });
export const notMet = (why: string): Verdict => ({ result: "not-met", why });
export const partly = (why: string): Verdict => ({ result: "partly", why });
export const notJudged = (why: string): Verdict => ({ result: "not-judged", why });
export const when = (isMet: boolean, why: string): Verdict => (isMet ? met(why) : notMet(why));

export const judgeBy = (judge: Judge["judge"]): Judge => ({ judged: true, judge });

/** A rule that no machine judges, with the reason why it is left to people. */
export const leftTo = (reason: Reason): NotJudged => ({ judged: false, reason });

/** What a machine can see of the rule is judged; the rest is named. */
export const inPart = ({ judge }: Judge, rest: string): Judge =>
  judgeBy((label, rule) => {
    const verdict = judge(label, rule);
    return verdict.result === "met" ? partly(`${verdict.why} For a person to judge: ${rest}.`) : verdict;
  });

/**
 * A rule for some medicines or persons only, and the request does not say whether for these: only that it is met
 * can be told.
 */
export const onlyFor = (whom: string, { judge }: Judge): Judge =>
  judgeBy((label, rule) => {
    const verdict = judge(label, rule);
    return verdict.result === "not-met"
      ? notJudged(`Asked only for ${whom}, which is not told here. ${verdict.why}`)
      : verdict;
  });

/** What the rule lets stand elsewhere: that it stands on the label can be told, and that it does not says nothing. */
export const orElsewhere = ({ judge }: Judge, elsewhere: string): Judge =>
  judgeBy((label, rule) => {
    const verdict = judge(label, rule);
    return verdict.result === "not-met" ? notJudged(`${verdict.why} But ${elsewhere}.`) : verdict;
  });

/** The figure of a rule that has one number. A rule without it must not be judged by it: a fault of the table. */
export const figureOf = ({ id, figure }: LawRule): number => {
  if (typeof figure?.value !== "number") throw new TypeError(`${id} has no figure.`);
  return figure.value;
};
