// language/readCalendar: what a medicine is needed for, by docs/sentences.md.
import type { Rule } from "./grammar.ts";

/** REASONS to the end of the sentence, each in lower case: "for pain, fever or cough" is three. */
export const reasons: Rule<readonly string[]> = (text, at) => {
  const rest = text.slice(at);
  if (!/^(?:for|to) \S/.test(rest)) return [];
  const read = rest.split(/, | or /).map((part) => part.replace(/^for /, "").toLowerCase());
  return read.some((part) => part === "") ? [] : [[read, text.length]];
};
