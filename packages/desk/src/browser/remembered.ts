// browser: medicines that this browser remembers, to be offered again. Never a person; directions only where a
// pharmacist kept them on purpose.

/** One medicine as the page's fields hold it. */
export interface RememberedMedicine {
  readonly name: string;
  readonly strength: string;
  readonly form: string;
  /** dm+d code. */
  readonly code: string;
  /** The pack's product code (GTIN); "" where none was scanned. Never a dm+d code. */
  readonly gtin: string;
  /** As typed: numbers and words. */
  readonly warnings: string;
  /** Only of a favourite, and only when it was kept with them; "" otherwise. */
  readonly directions: string;
  readonly favourite: boolean;
}

/** Where the browser keeps them. */
export const memoryKey = "plainlabel-medicines";

/** Most that are kept; the oldest that is no favourite goes first. */
export const mostRemembered = 40;

const textFields = ["name", "strength", "form", "code", "gtin", "warnings", "directions"] as const;
const longestText = 500;

const isRemembered = (value: unknown): value is RememberedMedicine => {
  if (typeof value !== "object" || value === null) return false;
  const fields = value as Readonly<Record<string, unknown>>;
  const known = [...textFields, "favourite"] as readonly string[];
  return (
    Object.keys(fields).every((field) => known.includes(field)) &&
    textFields.every((field) => {
      const text = fields[field];
      return typeof text === "string" && text.length <= longestText;
    }) &&
    typeof fields.favourite === "boolean" &&
    fields.name !== "" &&
    (fields.favourite || fields.directions === "")
  );
};

/** What was kept, latest first. Anything that is not exactly ours is not taken. */
export const readMemory = (kept: string | null): readonly RememberedMedicine[] => {
  if (kept === null) return [];
  try {
    const list: unknown = JSON.parse(kept);
    return Array.isArray(list) ? list.filter(isRemembered).slice(0, mostRemembered) : [];
  } catch {
    return [];
  }
};

export const writeMemory = (medicines: readonly RememberedMedicine[]): string => JSON.stringify(medicines);

const isSame = (one: RememberedMedicine, other: RememberedMedicine): boolean =>
  (["name", "strength", "form", "code"] as const).every((field) => one[field] === other[field]);

/** As many as are kept: favourites stay, the oldest others go. */
const bounded = (medicines: readonly RememberedMedicine[]): readonly RememberedMedicine[] => {
  if (medicines.length <= mostRemembered) return medicines;
  const last = medicines.findLastIndex(({ favourite }) => !favourite);
  return bounded(medicines.filter((_, place) => place !== (last < 0 ? medicines.length - 1 : last)));
};

/**
 * The medicine in front of the others. One remembered before keeps being a
 * favourite with its directions, and its product code where the new one has none.
 */
export const remember = (
  medicines: readonly RememberedMedicine[],
  medicine: Omit<RememberedMedicine, "directions" | "favourite">,
): readonly RememberedMedicine[] => {
  const fresh = { ...medicine, directions: "", favourite: false };
  const before = medicines.find((each) => isSame(each, fresh));
  const kept: RememberedMedicine =
    before === undefined
      ? fresh
      : {
          ...fresh,
          gtin: fresh.gtin === "" ? before.gtin : fresh.gtin,
          directions: before.directions,
          favourite: before.favourite,
        };
  // One product code is one product: whoever had it before had it wrongly.
  const others = medicines
    .filter((each) => !isSame(each, fresh))
    .map((each) => (kept.gtin !== "" && each.gtin === kept.gtin ? { ...each, gtin: "" } : each));
  return bounded([kept, ...others]);
};

/** A favourite, on purpose, with directions where they are given. */
export const keepAsFavourite = (
  medicines: readonly RememberedMedicine[],
  medicine: Omit<RememberedMedicine, "favourite">,
): readonly RememberedMedicine[] => {
  const [first, ...rest] = remember(medicines, medicine);
  return first === undefined
    ? rest
    : [{ ...first, favourite: true, directions: medicine.directions }, ...rest];
};

/** No favourite any more: its directions go with that. */
export const unfavour = (
  medicines: readonly RememberedMedicine[],
  at: number,
): readonly RememberedMedicine[] =>
  medicines.map((each, place) => (place === at ? { ...each, favourite: false, directions: "" } : each));

/** The medicine remembered for a scanned pack, to be offered and confirmed, never filled in by itself. */
export const rememberedFor = (
  medicines: readonly RememberedMedicine[],
  gtin: string,
): RememberedMedicine | undefined => (gtin === "" ? undefined : medicines.find((each) => each.gtin === gtin));
