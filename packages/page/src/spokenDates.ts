// dates: days in the page's language. Digits are 0 to 9 and the calendar is the one on the label, in every language.
import type { PagePhrases } from "@plainlabel/core";

/** A day in words, with the full stop that its language sets after a sentence. `date`: ISO. */
export const dayIn = (date: string, { tag, dir }: PagePhrases, style: "long" | "plain" = "long"): string => {
  const day = new Intl.DateTimeFormat(`${tag}-u-ca-gregory-nu-latn`, {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(Date.parse(date));
  const said = dir === "rtl" ? `\u2067${day}\u2069` : day;
  return style === "plain" ? said : `${said}.`;
};
