// words: on a page in another language no long word is cut where the screen ends: its letters are no larger than that.
import type { Html } from "./html.ts";
import { fitOf } from "./sentenceHtml.ts";

/** Whose words stay as they are: a drawing measures its own, and a choice in a list holds no markup. */
const leftAlone = /^(?:svg|option|textarea)$/;

const tag = /(<[^>]*>)/;
const nameOf = /^<(\/?)([a-z0-9]+)/;

/**
 * A word, or a number with its unit (a no-break space ties them), that can be wider than a narrow screen where the
 * reader's letters are large. An escaped sign is one of its letters. Chinese turns after any sign, and numbers with
 * theirs are short.
 */
const longWord = /((?:&#?\w+;|[^&\n\t \p{scx=Han}\uff00-\uffef]){9,})/u;

const fitted = (text: string): string =>
  text
    .split(longWord)
    .map((part) =>
      longWord.test(part)
        ? `<span class="held ${fitOf(part.replace(/&#?\w+;/g, "-"))}">${part}</span>`
        : part,
    )
    .join("");

/** The same page, with every long word of it held whole. */
export const wholeWords = ({ html }: Html): Html => {
  let within: string | null = null;
  return {
    html: html
      .split(tag)
      .map((part, place) => {
        if (place % 2 === 0) return within === null ? fitted(part) : part;
        const [, ends, name] = nameOf.exec(part) ?? [];
        if (name !== undefined && leftAlone.test(name)) {
          if (ends === "/" && within === name) within = null;
          else if (ends === "" && within === null) within = name;
        }
        return part;
      })
      .join(""),
  };
};
