// prescription: a structured dosage as it came, field by field, to be read and not changed. Flattening it to a
// sentence would be writing directions.

export interface DosageLine {
  /** "when times": how often. */
  readonly field: string;
  readonly value: string;
}

/** Names of parts that a pharmacist would call otherwise; any other is said as it is written. */
const ownNames: Readonly<Record<string, string>> = {
  sequence: "step",
  text: "in words",
  additionalInstruction: "also",
  patientInstruction: "for the person",
  timing: "when",
  repeat: "",
  boundsDuration: "for how long",
  boundsPeriod: "from and until",
  count: "doses in all",
  frequency: "times",
  frequencyMax: "times at most",
  period: "in every",
  periodMax: "in every, at most",
  periodUnit: "unit of time",
  timeOfDay: "at",
  asNeededBoolean: "as needed",
  asNeededCodeableConcept: "as needed for",
  doseAndRate: "",
  doseQuantity: "dose",
  doseRange: "dose from and to",
  maxDosePerPeriod: "at most",
  maxDosePerAdministration: "at most at a time",
  coding: "code",
  code: "",
  display: "called",
  system: "list of codes",
  value: "",
};

const spoken = (name: string): string =>
  Object.hasOwn(ownNames, name)
    ? (ownNames[name] ?? "")
    : name.replace(/([a-z])([A-Z])/gu, "$1 $2").toLowerCase();

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join(" ");

/** As it is read: brackets of a list with nothing in it say nothing to a pharmacist. */
const told = (value: unknown): string => {
  if (typeof value === "string") return value;
  return typeof value === "object" && value !== null ? "(empty)" : JSON.stringify(value);
};

/** Every value of a FHIR `Dosage`, in its own order. Empty lists and objects are told too: nothing is left out. */
export const dosageLines = (value: unknown, field = ""): readonly DosageLine[] => {
  if (Array.isArray(value) && value.length > 0) {
    const numbered = value.length > 1;
    return value.flatMap((each: unknown, at) =>
      dosageLines(each, numbered ? joined(field, String(at + 1)) : field),
    );
  }
  if (typeof value === "object" && value !== null && Object.keys(value).length > 0) {
    return Object.entries(value).flatMap(([name, inner]) => dosageLines(inner, joined(field, spoken(name))));
  }
  return [{ field, value: told(value) }];
};
