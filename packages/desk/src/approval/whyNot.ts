// approval: what keeps a typed label from being approved, in the order in which it is put right. The page and the
// server ask the same.
import type { Finding } from "@plainlabel/core";
import { notesAmong } from "./notes.ts";

/** Why a label cannot be approved, in the words of the page, by the name of the reason. */
export const whyNotWords = {
  "no-label": "There is no label to approve yet.",
  "no-stock": "Not approved: nobody has said which labels are in the printer.",
  changed: "Something changed since this label was shown. Look at it as it is now, then approve.",
  "pack-expired": "Not approved: the scanned pack has expired. Do not supply it. Scan another pack.",
  "other-pack": "Not approved: the scanned pack is not what was prescribed. Scan the right pack.",
  "question-open": "Not approved: a question about the directions is open. Answer it first.",
  "warnings-open": "Not approved: there is no warning. Give one, or tick that none is needed.",
  "typed-warning": "Not approved: words stand in the field of warnings that are no warning yet.",
  "not-looked-at": "Not approved: something about this label was not looked at yet.",
  unread: "Not approved: not every label of the set was read.",
  "no-approver": "Not approved: nobody has said who approves.",
  "no-initials": "Not approved: give your initials, 2 to 4 letters.",
} as const;

export type WhyNot = keyof typeof whyNotWords;

/** What is known when somebody approves. */
export interface Judged {
  /** null: there is no label. */
  readonly label: {
    /** Digest of the drawing as it is now. */
    readonly digest: string;
    readonly labels: number;
    readonly openQuestions: number;
    readonly findings: readonly Finding[];
  } | null;
  readonly hasStock: boolean;
  readonly hasApprover: boolean;
  readonly expired: boolean;
  readonly otherPack: boolean;
  /** Warnings were given, or ticked as not needed. */
  readonly warningsSettled: boolean;
  /** Something stands in the field of warnings. */
  readonly warningTyped: boolean;
  /** Digest of the drawing that the marks below are of. */
  readonly seen: string;
  readonly read: readonly number[];
  readonly looked: readonly string[];
}

/** By what a mark tells one finding from another. */
export const keyOfFinding = ({ detail, path }: Finding): string => `${path} ${detail}`;

/** The labels that were not read, counted from 1; all of them where the marks are of another drawing. */
export const unreadOf = ({ label, seen, read }: Judged): readonly number[] =>
  label === null
    ? []
    : Array.from({ length: label.labels }, (_, at) => at + 1).filter(
        (number) => seen !== label.digest || !read.includes(number),
      );

/** Doubts that nobody has looked at; what is only told, such as words that we added, costs nothing. */
export const notLookedAt = ({ label, seen, looked }: Judged): readonly Finding[] =>
  label === null
    ? []
    : notesAmong(label.findings).doubts.filter(
        (finding) => seen !== label.digest || !looked.includes(keyOfFinding(finding)),
      );

/** Everything that stands in the way but the initials, first things first; empty: it may be approved. */
export const stopsApproval = (judged: Judged): readonly WhyNot[] => {
  const { label } = judged;
  const hits: readonly (readonly [boolean, WhyNot])[] = [
    [!judged.hasStock, "no-stock"],
    [judged.expired, "pack-expired"],
    [judged.otherPack, "other-pack"],
    [label === null, "no-label"],
    [label !== null && judged.seen !== label.digest, "changed"],
    [label !== null && label.openQuestions > 0, "question-open"],
    [judged.warningTyped, "typed-warning"],
    [!judged.warningsSettled, "warnings-open"],
    [notLookedAt(judged).length > 0, "not-looked-at"],
    [unreadOf(judged).length > 0, "unread"],
    [!judged.hasApprover, "no-approver"],
  ];
  return hits.filter(([stops]) => stops).map(([, why]) => why);
};
