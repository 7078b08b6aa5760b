// report: the evidence that goes with every set of labels.
import type { AnsweredQuestion, Finding, Question, Refusal, Regimen } from "@plainlabel/directions";
import type { LanguageOfLabel } from "../compose/inOwnLanguage.ts";
import type { LawReport } from "../law/LawReport.ts";
import type { TextRole } from "../layout/LabelSet.ts";
import type { VerificationLevel } from "../Painter.ts";
import type { Container } from "../request/container.ts";
import type { DictionaryUsed } from "../request/DictionarySaid.ts";
import type { ProfileName } from "../request/LabelRequest.ts";
import type { StatutoryParticular } from "../request/statutory.ts";
import type { Millimetres, Points } from "../units.ts";

/** Smallest size at which words of one kind are printed. */
export interface TypeSize {
  readonly points: Points;
  /** Height of a small letter on paper, by which print is judged whatever its face. */
  readonly xHeight: Millimetres;
}

export type Judgement = "met" | "not met" | "cannot be judged by machine";

/** One rule of somebody else's standard, and whether this label meets it. Never a verdict on the whole standard. */
export interface ConformanceRow {
  readonly standard: string;
  readonly rule: string;
  readonly judgement: Judgement;
  /** What was measured, or why no machine can tell. */
  readonly evidence: string;
  readonly source: string;
}

export interface LabelReport {
  readonly engineVersion: string;
  readonly contentVersion: string;
  /** SHA-256 of the request as JSON, and of the finished file; hexadecimal. */
  readonly requestDigest: string;
  readonly fileDigest: string;
  readonly verification: VerificationLevel;
  readonly approved: boolean;
  /** Who approved it, when and as what; null: nobody did. */
  readonly approval: {
    readonly by: string;
    readonly at: string;
    readonly role: string | null;
    readonly registration: string | null;
    readonly initials: string | null;
  } | null;
  readonly setId: string;
  readonly labels: number;
  readonly stock: { readonly width: Millimetres; readonly height: Millimetres };
  /** Of the label's English words, which it always has. */
  readonly lang: string;
  /** The other languages that were asked for, in that order: whose words they are, and whether they are printed. */
  readonly languages: readonly LanguageOfLabel[];
  readonly profile: ProfileName;
  /** Kinds of words that do not occur are left out. */
  readonly sizes: Readonly<Partial<Record<TextRole, TypeSize>>>;
  /** Black on white: the highest ratio there is (WCAG 2.2). */
  readonly contrast: 21;
  readonly sentences: {
    readonly count: number;
    readonly longest: number;
    readonly meanWords: number;
    /** Björnsson's LIX (1968): mean words a sentence plus the percentage of words over six letters. Under 30 is very easy. */
    readonly lix: number;
  };
  readonly pictograms: readonly { readonly id: string; readonly version: number; readonly status: string }[];
  /** Sentences of the directions that stand in words alone though pictures are wanted, and why. */
  readonly notDrawn: readonly { readonly sentence: string; readonly reason: string }[];
  readonly statutory: readonly StatutoryParticular[];
  /**
   * What the labels are stuck to; null where nobody said. Of a bottle or tube: how much of a label its front shows at
   * once, and whether the words of the dose stand there; null where it has no front, or the labels are not stuck round it.
   */
  readonly container: {
    readonly kind: Container["kind"];
    readonly diameter: Millimetres | null;
    readonly front: Millimetres | null;
    readonly doseInFront: boolean | null;
  } | null;
  /** Which of several packs of one supply the labels are for; null where nobody said. */
  readonly packs: { readonly number: number; readonly of: number } | null;
  /** Of a companion: what bears the full label, and who attests it and when; null for a full label. */
  readonly fullLabel: { readonly on: string; readonly by: string; readonly at: string } | null;
  /** What a dictionary of medicines said of the item's code, and which release; null: it has none, or no release is here. */
  readonly dictionary: DictionaryUsed | null;
  /** What the directions said, what was understood and how the label says it. */
  readonly directions: {
    readonly prescribed: string;
    readonly understood: Regimen | null;
    readonly label: readonly string[];
    readonly reasons: readonly Refusal[];
    readonly questions: readonly Question[];
    readonly answered: readonly AnsweredQuestion[];
    readonly policy: "as-written" | "ums";
  };
  /** Wording that no professional has reviewed yet. */
  readonly draftWording: readonly string[];
  readonly findings: readonly Finding[];
  readonly conformance: readonly ConformanceRow[];
  /** The rules of the law profile that the request names, each judged; absent where it names none. */
  readonly law?: LawReport;
}
