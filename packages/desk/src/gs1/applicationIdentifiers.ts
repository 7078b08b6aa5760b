// gs1: what each application identifier holds, how long it is and how it is judged. A number that is not here is
// refused, never skipped.

export interface ApplicationIdentifier {
  /** In the words of a pharmacist. */
  readonly title: string;
  /** Characters it always has; or, with `most`, the fewest. */
  readonly least: number;
  readonly most: number;
  readonly characters: "digits" | "printable";
  readonly judge?: "check-digit" | "date";
}

const digits = (
  title: string,
  length: number,
  judge?: ApplicationIdentifier["judge"],
): ApplicationIdentifier => ({
  title,
  least: length,
  most: length,
  characters: "digits",
  ...(judge === undefined ? {} : { judge }),
});
const upToDigits = (title: string, most: number): ApplicationIdentifier => ({
  title,
  least: 1,
  most,
  characters: "digits",
});
const printable = (title: string, most: number): ApplicationIdentifier => ({
  title,
  least: 1,
  most,
  characters: "printable",
});

const company = Object.fromEntries(
  ["91", "92", "93", "94", "95", "96", "97", "98", "99"].map((ai) => [ai, printable("Company's own", 90)]),
);

/**
 * Those that stand on packs and outer cases of medicines: GS1 General
 * Specifications, section 3 (identifiers, formats), with the national numbers of
 * healthcare reimbursement (710 to 717).
 */
export const applicationIdentifiers: Readonly<Record<string, ApplicationIdentifier>> = {
  "00": digits("Shipping container", 18, "check-digit"),
  "01": digits("Product code (GTIN)", 14, "check-digit"),
  "02": digits("Product code of what is inside", 14, "check-digit"),
  "10": printable("Batch", 20),
  "11": digits("Made on", 6, "date"),
  "12": digits("Due on", 6, "date"),
  "13": digits("Packed on", 6, "date"),
  "15": digits("Best before", 6, "date"),
  "16": digits("Sell by", 6, "date"),
  "17": digits("Expiry date", 6, "date"),
  "20": digits("Variant", 2),
  "21": printable("Serial number", 20),
  "22": printable("Consumer product variant", 20),
  "30": upToDigits("Count", 8),
  "37": upToDigits("Count of items inside", 8),
  "90": printable("Agreed between partners", 30),
  ...company,
  "235": printable("Third party's serial number", 28),
  "240": printable("Additional product identification", 30),
  "241": printable("Customer part number", 30),
  "250": printable("Secondary serial number", 30),
  "251": printable("Source", 30),
  "400": printable("Order number", 30),
  "410": digits("Ship to", 13, "check-digit"),
  "412": digits("Bought from", 13, "check-digit"),
  "414": digits("Place", 13, "check-digit"),
  "422": digits("Country of origin", 3),
  "710": printable("German product number (PZN)", 20),
  "711": printable("French product number (CIP)", 20),
  "712": printable("Spanish product number (CN)", 20),
  "713": printable("Brazilian product number (DRN)", 20),
  "714": printable("Portuguese product number (AIM)", 20),
  "715": printable("United States product number (NDC)", 20),
  "716": printable("Italian product number (AIC)", 20),
  "717": printable("Costa Rican product number", 20),
  "7003": digits("Expiry date and time", 10),
  "8020": printable("Payment slip", 25),
};

/**
 * Whether an identifier's field ends by its own length, so that no separator
 * follows it (General Specifications, "predefined length": by its first two
 * digits). A field of fixed length outside this list still needs one.
 */
export const endsByItself = (ai: string): boolean =>
  /^(?:00|01|02|03|04|11|12|13|14|15|16|17|18|19|20|31|32|33|34|35|36|41)/.test(ai);

/** The identifier that stands at a place of the text; identifiers have 2 to 4 digits and none begins another. */
export const identifierAt = (text: string, at: number): string | null =>
  [2, 3, 4]
    .map((length) => text.slice(at, at + length))
    .find((ai) => Object.hasOwn(applicationIdentifiers, ai)) ?? null;
