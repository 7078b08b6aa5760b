// directions/agreement: a last day that only the coded dose gives, held against words that say how long, or nothing of it.
import { dayNumber } from "../calendar/dates.ts";
import { firstDay, lastDay } from "../fhir/readBounds.ts";
import { dateFromWords } from "../lexicon/months.ts";
import { accepted, type Finding, type Outcome, refused } from "../refusal.ts";
import { type Regimen, regimenOf, type Step } from "../regimen/Regimen.ts";
import { isEndless, isSilent } from "./lengthOnlyCoded.ts";

const daysIn: Readonly<Record<string, number>> = { day: 1, week: 7 };

/** What is kept of a coded period: its two days, as ISO dates. */
interface Period {
  readonly words: string;
  readonly start: string | null;
  readonly end: string;
}

const periodOf = ({ instructions }: Step): Period | null => {
  const dateAfter = (lead: string): readonly [words: string, date: string] | null => {
    const words = instructions.find((each) => each.startsWith(`${lead} `));
    const date = words === undefined ? null : dateFromWords(words.slice(lead.length + 1));
    return words === undefined || date === null ? null : [words, date];
  };
  const end = dateAfter(lastDay);
  return end === null ? null : { words: end[0], start: dateAfter(firstDay)?.[1] ?? null, end: end[1] };
};

/** Days from the first to the last, both counted; null where no first day is told. */
const daysOf = ({ start, end }: Period): number | null =>
  start === null ? null : dayNumber(end) - dayNumber(start) + 1;

const isAgainst = ({ duration, instructions }: Step, period: Period): boolean => {
  if (instructions.some(isEndless)) return true;
  const days = daysOf(period);
  const each = duration === null ? undefined : daysIn[duration.unit];
  if (duration === null || days === null || each === undefined) return false;
  return days < Number(duration.low) * each || days > Number(duration.high) * each;
};

/**
 * The last day of a coded period beside words. It may be the end of the supply as
 * well as of the course, as a coded length may: where the words are silent, the
 * label follows them and a finding tells the day. A step that another follows
 * keeps it, since there it can only be the step's own end. Words that say another
 * length, or none for ever, are against it.
 */
export const endsOnlyCoded = (regimen: Regimen, path: string): Outcome<Regimen> => {
  const { steps } = regimen;
  const periods = steps.map(periodOf);
  const against = steps.findIndex((step, at) => periods[at] != null && isAgainst(step, periods[at]!));
  if (against >= 0)
    return refused({
      code: "text-structure-conflict",
      path,
      detail: `The words say another length than the period of the coded dose (${periods[against]!.words}).`,
      help: "The words are printed as they are. Ask the prescriber which is right.",
    });
  const isFollowed = (at: number): boolean => steps.slice(at + 1).some(({ joined }) => joined === "then");
  const only = steps.map((step, at) => (isSilent(step) && !isFollowed(at) ? periods[at]! : null));
  const findings = only.flatMap((period): readonly Finding[] => {
    if (period == null) return [];
    const days = daysOf(period);
    const length = days === null ? "" : `, ${days} day${days === 1 ? "" : "s"} from its first day`;
    return [
      {
        code: "length-only-coded",
        path,
        detail: `Only the coded dose gives an end (${period.words}${length}); the words do not, and the label follows the words.`,
        help: "If it is the end of the course, ask for it to be written in the words.",
      },
    ];
  });
  if (findings.length === 0) return accepted(regimen);
  return accepted(
    regimenOf(
      steps.map((step, at) => {
        const words = only[at]?.words;
        return words === undefined
          ? step
          : { ...step, instructions: step.instructions.filter((each) => each !== words) };
      }),
    ),
    findings,
  );
};
