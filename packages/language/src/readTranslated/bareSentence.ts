// language/readTranslated: a sentence as its table has it: without its stop, its large first letter, ties and isolates.
import type { Phrases } from "../translate/Phrases.ts";

/** With the first letter as it stands: a name may begin it. Null for what does not end as a sentence of the language does. */
export const bareAsWritten = (sentence: string, { writing: { stop } }: Phrases): string | null => {
  const whole = sentence.replaceAll(/[\u2060\u2066-\u2069]/g, "").replaceAll(/[\u00A0\u202F]/g, " ");
  return whole.endsWith(stop) ? whole.slice(0, -stop.length) : null;
};

/** The same with a small first letter. */
export const bareSentence = (sentence: string, phrases: Phrases): string | null => {
  const written = bareAsWritten(sentence, phrases);
  if (written === null) return null;
  const [first = "", ...rest] = [...written];
  return first.toLocaleLowerCase(phrases.tag) + rest.join("");
};
