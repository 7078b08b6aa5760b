// interpret: directions with a first or last day, held against the day of supply. A time that is over is never labelled.
import { type Finding, months, type Refusal } from "@plainlabel/directions";
import { isRecord } from "../request/jsonPointer.ts";
import type { LabelRequest } from "../request/LabelRequest.ts";

/** A first day so many days before the supply is nothing to tell: the prescription was written, then dispensed. */
const usualDays = 3;

/** A day and month without a year are taken to be the last ones for so long; beyond it they may be next year's. */
const halfAYear = 183;

const daysBefore = (date: string, supplied: string): number =>
  (Date.parse(supplied) - Date.parse(date)) / 86_400_000;

interface Dated {
  readonly path: string;
  /** As it was sent, to show. */
  readonly words: string;
  /** An ISO date, a month or a year. */
  readonly date: string;
  /** False: only day and month were written. */
  readonly withYear: boolean;
}

interface Dates {
  readonly starts: readonly Dated[];
  readonly ends: readonly Dated[];
}

/** The date at the front of a FHIR dateTime: a whole day, a month or a year. */
const dateOf = (sent: unknown): string | null =>
  typeof sent === "string" ? (/^\d{4}(?:-\d\d(?:-\d\d)?)?(?=T|$)/.exec(sent)?.[0] ?? null) : null;

const dated = (sent: unknown, path: string): readonly Dated[] => {
  const date = dateOf(sent);
  return date === null ? [] : [{ path, words: date, date, withYear: true }];
};

/** The coded period of one dosage; of single days the last is its end. */
const codedIn = (dosage: unknown, path: string): Dates => {
  const timing = isRecord(dosage) && isRecord(dosage.timing) ? dosage.timing : {};
  const repeat = isRecord(timing.repeat) ? timing.repeat : {};
  const period = isRecord(repeat.boundsPeriod) ? repeat.boundsPeriod : {};
  const at = `${path}/timing/repeat/boundsPeriod`;
  const events = Array.isArray(timing.event)
    ? timing.event.flatMap((event: unknown, place) => dated(event, `${path}/timing/event/${place}`))
    : [];
  const lastEvent = events.toSorted((a, b) => (a.date < b.date ? -1 : 1)).slice(-1);
  return {
    starts: dated(period.start, `${at}/start`),
    ends: [...dated(period.end, `${at}/end`), ...lastEvent],
  };
};

const monthNames = months.map((name) => `${name}|${name.slice(0, 3)}`).join("|");
const day = String.raw`(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?: of)? (${monthNames})\b\.?,?(?: (\d{4})\b)?`;
const startWords = new RegExp(
  String.raw`\b(?:from|start(?:ing|s)?(?: on)?|begin(?:ning|s)?(?: on)?) ${day}`,
  "giu",
);
const endWords = new RegExp(
  String.raw`\b(?:until|till?|to|last day|last dose(?: on)?|stop(?:ping)?(?: on)?|end(?:ing|s)?(?: on)?|finish(?:ing)?(?: on)?) ${day}`,
  "giu",
);

const twoDigits = (number: number): string => String(number).padStart(2, "0");

/** The day that words name, where they name a day of the calendar; without a year the last one before the supply. */
const dayNamed = (found: RegExpExecArray, supplied: string): Omit<Dated, "path"> | null => {
  const [words, number = "", name = "", year] = found;
  const month = months.findIndex((each) => each.toLowerCase().startsWith(name.toLowerCase().slice(0, 3)));
  const tail = `-${twoDigits(month + 1)}-${twoDigits(Number(number))}`;
  const thisYear = supplied.slice(0, 4);
  const said =
    year ?? (thisYear + tail <= supplied ? thisYear : String(Number(thisYear) - 1).padStart(4, "0"));
  const date = said + tail;
  const isDay = new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date);
  return isDay === true ? { words, date, withYear: year !== undefined } : null;
};

const inWords = (text: unknown, path: string, supplied: string): Dates => {
  if (typeof text !== "string") return { starts: [], ends: [] };
  const plain = text.replace(/\s+/gu, " ");
  const all = (pattern: RegExp): readonly (Dated & { readonly after: number })[] =>
    [...plain.matchAll(pattern)].flatMap((found) => {
      const named = dayNamed(found, supplied);
      return named === null ? [] : [{ ...named, path, after: found.index + found[0].length }];
    });
  const last = all(endWords).slice(-1);
  /* "until 7 October, then one a day" goes on. */
  const goesOn = last.some(({ after }) =>
    /\b(?:then|after(?:wards| that)?|thereafter|followed by|from)\b/iu.test(plain.slice(after)),
  );
  return { starts: all(startWords), ends: goesOn ? [] : last };
};

const datesIn = ({ directions, dispensedOn }: LabelRequest): readonly Dates[] => [
  inWords(directions.text, "/directions/text", dispensedOn),
  ...(directions.dosage ?? []).flatMap((dosage, at): readonly Dates[] => {
    const path = `/directions/dosage/${at}`;
    const text = isRecord(dosage) ? dosage.text : undefined;
    return [codedIn(dosage, path), inWords(text, `${path}/text`, dispensedOn)];
  }),
];

/** A month or a year is over when the day of supply is in a later one. */
const isOver = ({ date }: Dated, supplied: string): boolean => date < supplied.slice(0, date.length);

const over = ({ path, words }: Dated, supplied: string, help: string): Refusal => ({
  code: "dosage-over",
  path,
  detail: `The time of this dosage is over: its last day (${words}) is before the day of supply, ${supplied}.`,
  help,
});

/** Every dosage whose last day is before the day of supply: coded, or in words with the year. */
export const dosagesOver = (request: LabelRequest): readonly Refusal[] =>
  datesIn(request)
    .flatMap(({ ends }) => ends)
    .filter((end) => end.withYear && isOver(end, request.dispensedOn))
    .map((end) =>
      over(
        end,
        request.dispensedOn,
        "Ask the prescriber for a dosage that holds now, and leave out one that is over.",
      ),
    );

/** A first day well before the supply, and a last day that may be over but is written without its year. */
export const datesToCheck = (request: LabelRequest): readonly Finding[] => {
  const { dispensedOn } = request;
  const isLong = ({ date, withYear }: Dated): boolean => {
    const days = daysBefore(date, dispensedOn);
    return days > usualDays && (withYear || days <= halfAYear);
  };
  return datesIn(request).flatMap(({ starts, ends }): readonly Finding[] => [
    ...starts.filter(isLong).map(
      ({ path, words, date }): Finding => ({
        code: "start-long-before",
        path,
        detail: `The dosage began ${Math.floor(daysBefore(date, dispensedOn))} days before the day of supply (${words}).`,
        help: "Check that the person is to begin, or go on, as the label says.",
      }),
    ),
    ...ends
      .filter(
        (end) => !end.withYear && isOver(end, dispensedOn) && daysBefore(end.date, dispensedOn) <= halfAYear,
      )
      .map((end) => over(end, dispensedOn, "Find out which year is meant, and write it.")),
  ]);
};
