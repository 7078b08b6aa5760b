// film length: how long a film is, to the second, so that a person can choose whether to begin.
import { englishPage, type PagePhrases } from "@plainlabel/core";
import { joined } from "./sentenceHtml.ts";
import { englishOnly, ownLang } from "./words.ts";

const counted = (count: number, one: string, more: string): readonly string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : more}`];

/** "1 minute 12 seconds"; beside English "1 min 12 s", which no plural changes. `seconds`: a whole number above 0. */
export const filmLength = (seconds: number, { tag, dir }: PagePhrases = englishPage): string => {
  const [minute, minutes, second, more] =
    tag === ownLang
      ? [englishOnly.minute, englishOnly.minutes, englishOnly.second, englishOnly.seconds]
      : ["min", "min", "s", "s"];
  const said = joined(
    [...counted(Math.floor(seconds / 60), minute, minutes), ...counted(seconds % 60, second, more)].join(" "),
  );
  return dir === "rtl" ? `\u2066${said}\u2069` : said;
};
