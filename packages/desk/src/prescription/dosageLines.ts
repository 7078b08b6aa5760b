// prescription: a structured dosage as it came, field by field, to be read and not changed. Flattening it to a sentence would be writing directions.

export interface DosageLine {
  /** "timing repeat frequency". */
  readonly field: string;
  readonly value: string;
}

const spoken = (name: string): string => name.replace(/([a-z])([A-Z])/gu, "$1 $2").toLowerCase();

/** As it is read: brackets of a list with nothing in it say nothing to a pharmacist. */
const told = (value: unknown): string => {
  if (typeof value === "string") return value;
  return typeof value === "object" && value !== null ? "(empty)" : JSON.stringify(value);
};

/** Every value of a FHIR `Dosage`, in its own order. Empty lists and objects are told too: nothing is left out. */
export const dosageLines = (value: unknown, field = ""): readonly DosageLine[] => {
  if (Array.isArray(value) && value.length > 0) {
    const numbered = value.length > 1;
    return value.flatMap((each: unknown, at) => dosageLines(each, numbered ? `${field} ${at + 1}` : field));
  }
  if (typeof value === "object" && value !== null && Object.keys(value).length > 0) {
    return Object.entries(value).flatMap(([name, inner]) =>
      dosageLines(inner, field === "" ? spoken(name) : `${field} ${spoken(name)}`),
    );
  }
  return [{ field, value: told(value) }];
};
