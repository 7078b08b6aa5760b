// request: text that may be printed on a label. Whatever a reader could not see, or a printer could not set, is refused.
import type { RefusalCode } from "@plainlabel/directions";
import { z } from "zod";
import { nameDamage, type TextDamage, textDamage } from "./damagedText.ts";
import { oneLine } from "./oneLine.ts";

/** What is wrong with one field's text; values are never repeated, so that no name ends in a log. */
export interface Fault {
  readonly code: RefusalCode;
  readonly detail: string;
  readonly help: string;
}

/** Adds a fault to what zod found, in the form in which `readRequest` reads it back. */
export const addFault = (
  context: z.core.$RefinementCtx,
  fault: Fault,
  path: (string | number)[] = [],
): void => {
  context.addIssue({
    code: "custom",
    message: fault.detail,
    path,
    params: { refusal: fault.code, help: fault.help },
  });
};

/** Longest word: layout never splits one, and longer ones are data gone wrong. */
export const longestWord = 60;

/** Scripts in which joiners are spelling: Arabic and Syriac forms, Brahmic conjuncts. */
const joinerScripts = [
  "Arabic",
  "Bengali",
  "Devanagari",
  "Gujarati",
  "Gurmukhi",
  "Kannada",
  "Khmer",
  "Malayalam",
  "Mongolian",
  "Myanmar",
  "Oriya",
  "Sinhala",
  "Syriac",
  "Tamil",
  "Telugu",
];
const joined = `[${joinerScripts.map((script) => `\\p{Script_Extensions=${script}}`).join("")}]`;
const rightfulJoiner = new RegExp(`(?<=${joined})[\\u200c\\u200d](?=${joined})`, "gu");

interface CharacterRule {
  readonly code: RefusalCode;
  readonly pattern: RegExp;
  readonly what: string;
  readonly help: string;
}

/** Characters that no label text may hold. The first place of each kind is told. */
const characterRules: readonly CharacterRule[] = [
  {
    code: "control-character",
    pattern: /[\p{Cc}\p{Zl}\p{Zp}]/u,
    what: "a control character",
    help: "Send the text without tabs and control characters; a line break is read as a space, but not between two numbers.",
  },
  {
    code: "lone-surrogate",
    pattern: /\p{Cs}/u,
    what: "half of a character (a lone surrogate)",
    help: "Send valid Unicode text.",
  },
  {
    code: "invisible-character",
    pattern: /[\p{Cf}\p{Default_Ignorable_Code_Point}]/u,
    what: "an invisible character",
    help: "Remove zero-width, direction and formatting characters; joiners only where a script spells with them.",
  },
  {
    code: "private-use-character",
    pattern: /\p{Co}/u,
    what: "a private-use character",
    help: "Use characters that Unicode defines.",
  },
  {
    code: "unknown-character",
    pattern: /\p{Cn}/u,
    what: "a character that Unicode does not define",
    help: "Use characters that Unicode defines.",
  },
  {
    code: "unusual-space",
    pattern: /(?![ \u00a0])\p{Zs}/u,
    what: "an unusual space",
    help: "Use an ordinary space or a no-break space.",
  },
  {
    code: "stray-mark",
    // Four marks on one letter is more than any spelling needs; more would run into the line above.
    pattern: /(?:^|(?<=[ \u00a0]))\p{M}|\p{M}{5,}/u,
    what: "an accent without its letter, or a pile of accents",
    help: "Send each letter with the accents of its spelling.",
  },
];

const nameOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** Faults of single characters, at most one of each kind. */
export const characterFaults = (text: string): readonly Fault[] => {
  const spelled = text.replace(rightfulJoiner, "a");
  return characterRules.flatMap(({ code, pattern, what, help }) => {
    const found = pattern.exec(spelled);
    if (found === null) return [];
    const detail = `The text holds ${what} (${nameOf(found[0])}) at character ${found.index + 1}.`;
    return [{ code, detail, help }];
  });
};

/** The fault of a word too long to be set, if there is one. A no-break space does not end a word. */
export const wordFaults = (text: string): readonly Fault[] => {
  const longest = text.split(" ").reduce((most, word) => Math.max(most, word.length), 0);
  if (longest <= longestWord) return [];
  return [
    {
      code: "word-too-long",
      detail: `A word of ${longest} characters cannot be set; ${longestWord} is the most.`,
      help: "Send words as people write them, with spaces between them.",
    },
  ];
};

/** The fault of a text that a program damaged on its way, if there is one. Only the mended word is shown. */
export const damageFaults = (text: string): readonly Fault[] => faultsOfDamage(textDamage(text));

const faultsOfDamage = (damage: TextDamage | null): readonly Fault[] => {
  if (damage === null) return [];
  const likely = damage.likely === null ? "" : ` It was likely "${damage.likely}".`;
  return [
    {
      code: "text-damaged",
      detail: `The text ${damage.what}.${likely}`,
      help:
        damage.help ?? "Look at how it is stored and sent, and send it again as the person would write it.",
    },
  ];
};

/** Every fault of a text that is to be printed, apart from its length. An empty text has none here. */
export const textFaults = (text: string): readonly Fault[] => {
  if (text === "") return [];
  const faults: Fault[] = [...characterFaults(text), ...wordFaults(text), ...damageFaults(text)];
  if (/^[ \u00a0]|[ \u00a0]$/.test(text)) {
    faults.push({
      code: "space-at-edge",
      detail: "The text begins or ends with a space.",
      help: "Remove spaces before the first and after the last word.",
    });
  }
  if (!/[\p{L}\p{N}]/u.test(text)) {
    faults.push({
      code: "text-without-letters",
      detail: "The text holds no letter and no digit.",
      help: "Send the words, or leave it out where it is optional.",
    });
  }
  return faults;
};

/**
 * A printable text of at most `longest` UTF-16 units, in one line and in
 * Unicode's composed form (NFC, which changes no character's identity): w and a
 * circumflex apart are read as the one letter that a face can show. `put`: how
 * it comes into one line, where that is another way than for words.
 */
export const displayText = (longest: number, put: (text: string) => string = oneLine) =>
  z
    .string()
    .overwrite((text) => put(text))
    .normalize("NFC")
    .min(1)
    .max(longest)
    .superRefine((text, context) => {
      for (const fault of textFaults(text)) addFault(context, fault);
    });

/** The same for the name of a person, a pharmacy or a medicine, in which fewer signs are right. */
export const displayName = (longest: number) =>
  displayText(longest).superRefine((name, context) => {
    if (textDamage(name) !== null) return;
    for (const fault of faultsOfDamage(nameDamage(name))) addFault(context, fault);
  });
