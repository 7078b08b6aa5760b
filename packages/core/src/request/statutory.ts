// request: what the law wants on a dispensed medicine's label, as a list that is checked before anything is laid out.
import type { Refusal } from "@plainlabel/directions";
import { isRecord, valueAt } from "./jsonPointer.ts";
import type { LabelRequest } from "./LabelRequest.ts";
import { timeForms } from "./schemaFields.ts";

/**
 * Human Medicines Regulations 2012 (SI 2012/1916), regulation 258 and Schedule
 * 25 Part 1. Schedule 26 Part 2 repeats the list for supplies without a
 * prescription. Beside it stand particulars that custom wants, not law.
 */
const law = "Human Medicines Regulations 2012, Schedule 25 Part 1";
const custom = "customary, not law (RPS Medicines, Ethics and Practice 3.3.7)";

export interface StatutoryParticular {
  /** "the person's name", as it can stand in a sentence. */
  readonly particular: string;
  /** The rule that asks for it. */
  readonly rule: string;
  /** JSON pointer into the request. */
  readonly path: string;
  /** true: a label for a dispensed medicine is refused without it. */
  readonly required: boolean;
  readonly present: boolean;
}

interface Demand extends Omit<StatutoryParticular, "present"> {
  /** false: a companion leaves it to the full label beside it. */
  readonly onCompanion: boolean;
}

/**
 * In the order of a label. Precautions are required "as the prescriber may
 * request": whether any were asked for cannot be seen here, so their absence is
 * reported and not refused. Strength and form belong to the product's name by
 * custom and may be held in it ("Amoxicillin 500mg capsules"), so the name
 * alone satisfies the law; their absence is reported too.
 */
const demands: readonly Demand[] = [
  { particular: "the person's name", rule: law, path: "/person/name", required: true, onCompanion: true },
  {
    particular: "the name of the product or its common name",
    rule: law,
    path: "/medicine/name",
    required: true,
    onCompanion: true,
  },
  { particular: "the directions for use", rule: law, path: "/directions", required: true, onCompanion: true },
  { particular: "precautions for use", rule: law, path: "/warnings", required: false, onCompanion: true },
  { particular: "the date of supply", rule: law, path: "/dispensedOn", required: true, onCompanion: true },
  {
    particular: "the supplier's name",
    rule: law,
    path: "/pharmacy/name",
    required: true,
    onCompanion: false,
  },
  {
    particular: "the supplier's address",
    rule: law,
    path: "/pharmacy/address",
    required: true,
    onCompanion: false,
  },
  {
    particular: "the strength",
    rule: custom,
    path: "/medicine/strength",
    required: false,
    onCompanion: true,
  },
  { particular: "the form", rule: custom, path: "/medicine/form", required: false, onCompanion: true },
  {
    particular: "the quantity",
    rule: custom,
    path: "/medicine/quantity",
    required: false,
    onCompanion: false,
  },
];

/** What programs and people write when they have nothing to say. Never a name, an address or a direction. */
const emptyWords = new Set([
  "undefined",
  "null",
  "nan",
  "none",
  "unknown",
  "not known",
  "n/a",
  "na",
  "nil",
  "tbc",
  "tba",
  "todo",
  "test",
  "xxx",
  "[object object]",
]);

/** Whether a text only fills a field: "undefined", "N/A", "[object Object]". */
export const isPlaceholder = (text: string): boolean =>
  emptyWords.has(text.trim().toLowerCase()) || !/[\p{L}\p{N}]/u.test(text);

const isPresent = (value: unknown): boolean => {
  if (typeof value === "string") return !isPlaceholder(value);
  if (Array.isArray(value)) return value.length > 0;
  if (isRecord(value)) return Object.values(value).some(isPresent);
  return value !== undefined && value !== null;
};

/**
 * The list for one request: what the rule asks for, and whether it is on this label. A companion is asked for what it
 * carries alone; what it leaves to the full label beside it is not on it, whatever was sent.
 */
export const statutoryParticulars = (request: LabelRequest): readonly StatutoryParticular[] =>
  demands.map(({ onCompanion, ...demand }) => {
    const isOnLabel = request.purpose !== "companion" || onCompanion;
    return {
      ...demand,
      required: demand.required && isOnLabel,
      present: isOnLabel && isPresent(valueAt(request, demand.path)),
    };
  });

/** Of those that are not sent as any words. */
const howToSend: Readonly<Record<string, string>> = {
  "/person/name":
    "Send it as the label should say it. Somebody whose whole name is such a word has a title beside it: Ms Null.",
  "/dispensedOn": `Send ${timeForms.date}.`,
};

/**
 * A refusal for each required particular that is missing or only filled in
 * ("N/A"); of a companion, for those that it carries. Reads what was sent, in whatever shape it came.
 */
export const missingParticulars = (request: unknown): readonly Refusal[] => {
  if (!isRecord(request)) return [];
  const isCompanion = request.purpose === "companion";
  return demands
    .filter(({ required, onCompanion }) => required && (onCompanion || !isCompanion))
    .filter(({ path }) => !isPresent(valueAt(request, path)))
    .map(({ particular, rule, path }) => ({
      code: "statutory-particular-missing",
      path,
      detail: `The label would not say ${particular}, which the law wants on it (${rule}).`,
      help: howToSend[path] ?? "Send it as the label should say it.",
    }));
};
