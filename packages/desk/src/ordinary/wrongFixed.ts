// ordinary: words that are pointed out as the same on every label and cannot be: they would be kept, and the next
// label would not fit.
import type { OrdinaryLabel } from "./OrdinaryLabel.ts";
import type { Role } from "./Template.ts";

const month = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
const day = new RegExp(
  `(?<!\\d)(?:\\d{1,2}([/.-])\\d{1,2}\\1(?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[ -]${month}[ -](?:\\d{4}|\\d{2}))(?!\\d)`,
  "iu",
);

const titles = /^(?:mr|mrs|ms|miss|mx|master|dr|prof|rev|sir|lady) /u;

const plainly = (text: string): string =>
  text
    .toLocaleLowerCase("en-GB")
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();

/** Less is in too many words by chance. */
const leastTold = 4;

/** A line that holds a date, or what another line is pointed out to be, in words for who points; null for none. */
export const wrongFixed = (
  { pieces }: Pick<OrdinaryLabel, "pieces">,
  chosen: readonly Role[],
): string | null => {
  const differing = pieces
    .filter((_, at) => !["fixed", "other"].includes(chosen[at] ?? "other"))
    .map(({ text }) => plainly(text).replace(titles, ""))
    .filter((text) => text.length >= leastTold);
  for (const [at, { text }] of pieces.entries()) {
    if (chosen[at] !== "fixed") continue;
    const told = plainly(text);
    const why = day.test(text)
      ? "has a date in it"
      : differing.some((words) => ` ${told} `.includes(` ${words} `))
        ? "holds what is of this label alone"
        : null;
    if (why !== null) return `“${text}” ${why}. Say of it that it differs, and is not wanted.`;
  }
  return null;
};
