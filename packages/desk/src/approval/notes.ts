// approval: findings that are doubts, each to be looked at, apart from what the page only tells.
import type { Finding } from "@plainlabel/core";

/**
 * Told and no doubt: words of ours, which the page marks in the directions, and
 * advice about the paper. Every other finding is a doubt, a new one too.
 */
const told: ReadonlySet<string> = new Set(["action-supplied", "unit-supplied", "companion-would-do"]);

export const notesAmong = (
  findings: readonly Finding[],
): { readonly doubts: readonly Finding[]; readonly notes: readonly Finding[] } => ({
  doubts: findings.filter(({ code }) => !told.has(code)),
  notes: findings.filter(({ code }) => told.has(code)),
});
