// compose: wording that has harmed people is shown to the professional. Words are never changed here.

import type { Finding, Interpretation } from "@plainlabel/directions";
import { type LabelDocument, wordsOf } from "../document/LabelDocument.ts";
import { sentencesOf } from "../document/sentencesOf.ts";
import type { LabelRequest } from "../request/LabelRequest.ts";
import { twoCeilings } from "./twoCeilings.ts";
import { type WordingRule, wordingRules } from "./wordingRules.ts";

/** "product name": a medicine's name, strength, form or quantity, as the trade writes them. */
export type WordingKind = "sentence" | "product name";

/** A rule that a text breaks, and the words that break it. */
export interface WordingFault {
  readonly rule: WordingRule;
  readonly words: readonly string[];
}

/** Every rule that these words break; empty for safe words. Holds for our words and for everybody else's. */
export const wordingFaults = (text: string, kind: WordingKind = "sentence"): readonly WordingFault[] => {
  const hasDigit = /\d/.test(text);
  return wordingRules
    .filter((rule) => (kind === "sentence" || rule.of === "everything") && (hasDigit || !rule.ofNumbers))
    .map((rule) => ({ rule, words: rule.findIn(text) }))
    .filter(({ words }) => words.length > 0);
};

/**
 * Names, addresses and telephone numbers are nobody's clinical wording. Our own
 * words for warnings are not judged on each label but once, by a test over all
 * of them (test/properties/ourWordsAreSafe.test.ts).
 */
const isLeftOut = (source: string): boolean =>
  source === "" ||
  /^\/(?:(?:person|pharmacy|link|approval|medicine|dispensedOn)(?:\/|$)|warnings\/\d+\/number$)/.test(source);

interface PrintedWords {
  readonly path: string;
  readonly text: string;
  readonly kind: WordingKind;
}

/** What the label prints of other people's words, field by field of the request. */
const printedWords = (document: LabelDocument, { medicine }: LabelRequest): readonly PrintedWords[] => {
  const fields = new Map<string, readonly string[]>();
  for (const sentence of sentencesOf(document)) {
    // The rules know English; words of other languages are signed as a whole.
    if (isLeftOut(sentence.source) || sentence.lang !== document.lang) continue;
    fields.set(sentence.source, [...(fields.get(sentence.source) ?? []), wordsOf(sentence)]);
  }
  const names = (["name", "strength", "form", "quantity"] as const).flatMap((field): PrintedWords[] => {
    const text = medicine[field];
    return text === undefined ? [] : [{ path: `/medicine/${field}`, text, kind: "product name" }];
  });
  return [
    ...names,
    ...[...fields].map(([path, texts]): PrintedWords => ({ path, text: texts.join("\n"), kind: "sentence" })),
  ];
};

/**
 * What a professional should see in the words of a label before it is handed
 * over: one finding for each rule that a field breaks, and warnings whose
 * ceiling is not that of the directions. What the reader of directions has
 * already given as a reason is not said again.
 */
export const wordingFindings = (
  request: LabelRequest,
  interpretation: Interpretation,
  document: LabelDocument,
): readonly Finding[] => {
  const reasons = new Set(interpretation.understood ? [] : interpretation.refusals.map(({ code }) => code));
  const isSaid = (path: string, rule: WordingRule): boolean =>
    path.startsWith("/directions") && (rule.saidBefore ?? []).some((code) => reasons.has(code));
  const findings = printedWords(document, request).flatMap(({ path, text, kind }) =>
    wordingFaults(text, kind)
      .filter(({ rule }) => !isSaid(path, rule))
      .map(({ rule, words }): Finding => {
        const seen = [...new Set(words)].map((word) => `"${word}"`).join(", ");
        return { code: rule.code, path, detail: `${rule.detail} Printed as sent: ${seen}.`, help: rule.help };
      }),
  );
  return [...findings, ...twoCeilings(request, interpretation)];
};
