// gs1: what the keyboard between scanner and computer did to a code: Caps Lock, or another country's keys.
import type { Finding, Refusal } from "@plainlabel/core";
import { isKnown, otherCase } from "./symbologies.ts";

const help =
  "Set the scanner to the keyboard of this computer (in its manual: keyboard country), or choose the medicine by its name.";

const otherKeys = (detail: string): Refusal => ({
  code: "scan-other-keyboard",
  path: "/scan",
  detail: `${detail} Scanner and computer are set to keyboards of different countries, so other letters may be changed too.`,
  help,
});

/**
 * A code typed on the keys of another country's keyboard. Which country it was
 * cannot be told for certain, nor then which letters were changed, so nothing is
 * put right. null: none is seen.
 */
export const otherKeyboard = (code: string): Refusal | null => {
  const [, sign, symbology = ""] = /^([^\w\s\](])([A-Za-z]\d)/u.exec(code) ?? [];
  if (sign !== undefined && (isKnown(symbology) || isKnown(otherCase(symbology))))
    return otherKeys(`The code begins with "${sign}${symbology}"; a scanner sends "]${symbology}".`);
  const at = code.search(/(?![\x20-\x7e])[\p{L}\p{N}\p{M}§°´¨¬]/u);
  if (at < 0) return null;
  const letter = String.fromCodePoint(code.codePointAt(at) ?? 0);
  return otherKeys(`Character ${at + 1} is "${letter}", which no pack's code holds.`);
};

const finding = (detail: string, helps: string): Finding => ({
  code: "scan-caps-lock",
  path: "/scan",
  detail,
  help: helps,
});

export interface Cased {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** What follows a symbology identifier that came in the other case: "]D2" for "]d2". */
export const afterOtherCase = (text: string): Cased => {
  if (/[a-z]/.test(text))
    return {
      text: otherCase(text),
      findings: [
        finding(
          "Caps Lock is on, or the scanner changes letters: capital and small letters came exchanged and were changed back.",
          "Turn Caps Lock off.",
        ),
      ],
    };
  return /[A-Z]/.test(text)
    ? {
        text,
        findings: [
          finding(
            "Caps Lock is on, or the scanner makes all letters capitals. The letters are given as they came.",
            "Compare the batch with the pack, and turn Caps Lock off.",
          ),
        ],
      }
    : { text, findings: [] };
};

/** Small letters alone, where no symbology tells: batches are printed in capitals nearly always. */
export const smallLetters = (text: string): readonly Finding[] =>
  /[a-z]/.test(text) && !/[A-Z]/.test(text)
    ? [
        finding(
          "All letters came small.",
          "Compare the batch with the pack: if it has capitals there, turn Caps Lock off.",
        ),
      ]
    : [];
