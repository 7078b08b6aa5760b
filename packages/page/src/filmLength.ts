// film length: how long a film is, to the second, so that a person can choose whether to begin.
import { joined } from "./sentenceHtml.ts";
import { words } from "./words.ts";

const counted = (count: number, one: string, more: string): readonly string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : more}`];

/** "1 minute 12 seconds". Numbers stay with what they count. `seconds`: a whole number above 0. */
export const filmLength = (seconds: number): string =>
  joined(
    [
      ...counted(Math.floor(seconds / 60), words.minute, words.minutes),
      ...counted(seconds % 60, words.second, words.seconds),
    ].join(" "),
  );
