// request: the days that a supply should last (daysSupply, expectedSupplyDuration), held against its quantity and dose.
import {
  countedByStrength,
  daysSupplied,
  type Finding,
  interpretDirections,
  mostDaysSupplied,
} from "@plainlabel/directions";
import { answersForReader } from "../../interpret/openQuestions.ts";
import { isRecord, pointerTo } from "../jsonPointer.ts";
import type { LabelRequest } from "../LabelRequest.ts";
import type { Resource } from "./FhirMessage.ts";

const daysIn: Readonly<Record<string, number>> = {
  d: 1,
  day: 1,
  days: 1,
  wk: 7,
  week: 7,
  weeks: 7,
};

/** Whole days; null for anything that is no plain count of days or weeks. */
const daysOf = (sent: unknown): number | null => {
  if (!isRecord(sent) || sent.comparator !== undefined) return null;
  const { value, code, unit } = sent;
  const name = typeof code === "string" ? code : unit;
  const each =
    typeof name === "string" && Object.hasOwn(daysIn, name.toLowerCase())
      ? daysIn[name.toLowerCase()]
      : undefined;
  const number = typeof value === "number" || typeof value === "string" ? Number(value) : Number.NaN;
  return each === undefined || !(number > 0) ? null : number * each;
};

interface DaysSaid {
  readonly days: number | null;
  readonly path: string;
}

/** What an item says of how long its supply lasts. Of instalments it may be that of one or of all. */
const daysSaid = ({ type, value, at }: Resource): DaysSaid => {
  if (type === "MedicationDispense")
    return { days: daysOf(value.daysSupply), path: pointerTo(["daysSupply"], at) };
  const request = isRecord(value.dispenseRequest) ? value.dispenseRequest : {};
  const inInstalments = request.dispenseInterval !== undefined || request.initialFill !== undefined;
  return {
    days: inInstalments ? null : daysOf(request.expectedSupplyDuration),
    path: pointerTo(["dispenseRequest", "expectedSupplyDuration"], at),
  };
};

/** Days by which a supply may miss: the first or the last day may count in part. */
const mayMiss = 1;

/**
 * One finding where quantity, dose and days of a supply do not go together. None
 * where one of the three is missing or is not known exactly: a dose as needed, a
 * quantity in bottles, a number of days that is no number.
 */
export const daysSupplyFindings = (item: Resource, request: LabelRequest): readonly Finding[] => {
  const { directions, medicine, dispensedOn } = request;
  const { days: said, path } = daysSaid(item);
  /* Of one of several packs the quantity may be that pack's. */
  if (said === null || medicine.quantity === undefined || request.packs !== undefined) return [];
  const answers = answersForReader(request.answers);
  const read = interpretDirections(directions, medicine, { policy: request.policy, answers });
  if (!read.understood) return [];
  const regimen = countedByStrength(read.regimen, medicine);
  const lasts = daysSupplied(regimen, medicine.quantity, dispensedOn);
  if (lasts === null || Math.abs(lasts - said) <= mayMiss) return [];
  /* Beyond a year nothing is reckoned. */
  if (lasts === mostDaysSupplied && said >= mostDaysSupplied) return [];
  const ends = daysSupplied(regimen, undefined, dispensedOn) === lasts;
  const other = ends
    ? `the directions end after ${lasts} days`
    : `${medicine.quantity} lasts ${lasts} days at this dose`;
  return [
    {
      code: "fhir-days-supply-differs",
      path,
      detail: `The supply should last ${said} days, and ${other}.`,
      help: "Check quantity, dose and length: one of the three may be wrong.",
    },
  ];
};
