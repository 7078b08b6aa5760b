// directions/sentence: "1 tablet - 3 times a day - Oral route - One tablet three times daily": a dose in parts,
// and again in words.
import { joinTextAndStructure } from "../agreement/joinTextAndStructure.ts";
import { type Outcome, refused } from "../refusal.ts";
import { refusalOf } from "../refusing/refusalOf.ts";
import type { Regimen } from "../regimen/Regimen.ts";

/** England's prescription service joins the parts of a dose so; more than its parts can be is no such text. */
const mostParts = 12;

/**
 * The joined form of England's prescription service: the parts of a dose set off
 * by dashes, and then all of it again in words. Null where `text` is no such
 * form. Where parts and words differ, neither is taken.
 */
export const readJoined = (
  text: string,
  read: (part: string) => Outcome<Regimen>,
): Outcome<Regimen> | null => {
  if (!text.includes("-") && !text.includes("\u2013")) return null;
  const parts = text.split(/\s+[-\u2013]\s+/);
  if (parts.length < 3 || parts.length > mostParts) return null;
  for (let cut = parts.length - 1; cut > 0; cut -= 1) {
    const words = read(parts.slice(cut).join(" - "));
    if (!words.ok) continue;
    const coded = read(parts.slice(0, cut).join(" - "));
    if (!coded.ok) continue;
    for (const [one, other] of [
      [coded, words],
      [words, coded],
    ] as const) {
      const joined = joinTextAndStructure(one, other, "/text");
      if (joined.ok) return { ...joined, findings: one.findings };
    }
    return refused(refusalOf("parts-differ", parts.slice(cut)));
  }
  return null;
};
