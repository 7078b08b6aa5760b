// browser: the pharmacy, typed once and remembered by this browser where the installation has none set.

export interface RememberedPharmacy {
  readonly name: string;
  readonly address: string;
  readonly phone: string;
}

export const pharmacyKey = "plainlabel-pharmacy";

const longestPart = 300;
const pharmacyParts = ["name", "address", "phone"] as const;

/** What was kept; null for nothing, or anything that is not exactly ours. */
export const readPharmacy = (kept: string | null): RememberedPharmacy | null => {
  if (kept === null) return null;
  try {
    const value = JSON.parse(kept) as Readonly<Record<string, unknown>> | null;
    if (typeof value !== "object" || value === null || Object.keys(value).length !== pharmacyParts.length)
      return null;
    const whole = pharmacyParts.every((part) => {
      const text = value[part];
      return typeof text === "string" && text !== "" && text.length <= longestPart;
    });
    return whole ? (value as unknown as RememberedPharmacy) : null;
  } catch {
    return null;
  }
};

/** The pharmacy as this browser keeps it; null where not all of it was typed. */
export const writePharmacy = (pharmacy: RememberedPharmacy): string | null => {
  const text = JSON.stringify(pharmacy);
  return readPharmacy(text) === null ? null : text;
};
