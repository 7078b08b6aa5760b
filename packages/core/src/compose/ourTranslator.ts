// compose: the languages that there are label words in beside English.
import type { Translator } from "./Translator.ts";

/** No language has words yet. */
export const ourTranslator: Translator = {
  tags: [],
  translate: (tag) => {
    throw new Error(`there are no words in ${tag}`);
  },
  read: () => ({ ok: false, sentence: 0 }),
};
