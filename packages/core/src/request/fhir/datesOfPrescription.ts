// request: the dates of a prescription, held against the day of supply.
import type { Finding, Refusal } from "@plainlabel/directions";
import { isRecord, pointerTo } from "../jsonPointer.ts";
import type { Resource } from "./FhirMessage.ts";
import type { Reading } from "./Reading.ts";

/** FHIR R4 dateTime: a year, a month, a day, or an instant. */
const written =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/;

/** The date as far as it goes, "2026" or "2026-11-22"; null where it is none, such as 30 February. */
const dateIn = (value: unknown): string | null => {
  const [, year, month, day] = (typeof value === "string" ? written.exec(value) : null) ?? [];
  if (year === undefined) return null;
  const whole = [year, month, day].filter((part) => part !== undefined).join("-");
  const midnight = new Date(`${year}-${month ?? "01"}-${day ?? "01"}T00:00:00Z`);
  return Number.isNaN(midnight.getTime()) || !midnight.toISOString().startsWith(whole) ? null : whole;
};

interface Dated {
  readonly at: string;
  readonly value: unknown;
  /** What to tell of this date beside the day of supply; null: nothing. Both are compared as far as the date goes. */
  readonly tell: (date: string, day: string) => Pick<Finding, "code" | "detail"> | null;
}

const authored: Dated["tell"] = (date, day) =>
  date > day
    ? { code: "fhir-authored-after-supply", detail: `It was prescribed on ${date}, after the day of supply.` }
    : null;
const starts: Dated["tell"] = (date, day) =>
  date > day
    ? { code: "fhir-outside-validity", detail: `The prescription is not valid before ${date}.` }
    : null;
const ends: Dated["tell"] = (date, day) =>
  date < day ? { code: "fhir-outside-validity", detail: `The prescription was valid until ${date}.` } : null;

const unreadable = (path: string): Refusal => ({
  code: "fhir-date-unreadable",
  path,
  detail: "This date of the prescription cannot be read, so nobody knows whether it may be supplied.",
  help: "Send a date of the calendar as FHIR writes it, such as 2026-11-22, or leave it out.",
});

const datesOf = ({ value, at }: Resource): readonly Dated[] => {
  const period = isRecord(value.dispenseRequest) ? value.dispenseRequest.validityPeriod : undefined;
  const periodAt = pointerTo(["dispenseRequest", "validityPeriod"], at);
  const within: readonly Dated[] = isRecord(period)
    ? [
        { at: pointerTo(["start"], periodAt), value: period.start, tell: starts },
        { at: pointerTo(["end"], periodAt), value: period.end, tell: ends },
      ]
    : // What is no period cannot be read as a date either, unless it is missing.
      [{ at: periodAt, value: period === undefined ? undefined : null, tell: () => null }];
  return [{ at: pointerTo(["authoredOn"], at), value: value.authoredOn, tell: authored }, ...within].filter(
    (each) => each.value !== undefined,
  );
};

/**
 * A date that is none is refused; prescribed after the `day` of supply, and a
 * supply outside the time for which it is valid, are told.
 */
export const readDates = (prescription: Resource, day: string | undefined): Reading<true> => {
  const refusals: Refusal[] = [];
  const findings: Finding[] = [];
  for (const { at, value, tell } of datesOf(prescription)) {
    const date = dateIn(value);
    if (date === null) refusals.push(unreadable(at));
    else if (day !== undefined) {
      const told = tell(date, day.slice(0, date.length));
      const help = "Check the prescription's dates and the day of supply before approving.";
      if (told !== null) findings.push({ ...told, path: at, help });
    }
  }
  return { value: true, refusals, findings };
};
