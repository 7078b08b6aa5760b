// request: what is sent to us, one strict shape. Unknown fields are errors, never dropped.
import { z } from "zod";

export const profileNames = [
  "standard",
  "clear",
  "large-16",
  "large-18",
  "large-20",
  "large-24",
  "large-28",
] as const;
export const stockNames = ["70x35", "70x36", "102x76", "102x152", "a5", "a4"] as const;

const line = z.string();

const needs = z.strictObject({
  profile: z.enum(profileNames).optional(),
  easyRead: z.boolean().optional(),
  pictograms: z.enum(["none", "warnings", "all"]).optional(),
  /** Only pictograms that passed a comprehension test. */
  testedPictogramsOnly: z.boolean().optional(),
  numbers: z.enum(["digits", "words", "both"]).optional(),
  typeface: z.enum(["andika", "atkinson"]).optional(),
  languages: z.array(z.string()).optional(),
  /** SNOMED CT codes of the Accessible Information Standard. */
  codes: z.array(z.string()).optional(),
});

const person = z.strictObject({ name: line, needs: needs.optional() });

const medicine = z.strictObject({
  name: line,
  /** As named: "500 mg", "250 mg/5 mL". Left out for products that have none or hold it in their name. */
  strength: line.optional(),
  /** As dispensed: "capsules", "oral suspension". */
  form: line,
  /** dm+d code (SNOMED CT identifier). */
  code: z.string().optional(),
  /** As dispensed: "21 capsules", "100 mL". */
  quantity: line.optional(),
});

const warning = z.strictObject({
  /** Number of the BNF cautionary and advisory label. */
  number: z.int().optional(),
  /** The pharmacy's own wording; printed as sent. */
  text: line.optional(),
});

export const labelRequestSchema = z.strictObject({
  person,
  medicine,
  directions: z.strictObject({
    text: z.string().optional(),
    /** FHIR R4 `Dosage[]`; read by interpret, field by field. */
    dosage: z.array(z.unknown()).optional(),
  }),
  warnings: z.array(warning).optional(),
  /** What the medicine is for, in the words the person should see: "For your chest infection". */
  indication: line.optional(),
  /** "dispensed" (default): a legal label, every statutory particular demanded. "companion": a sheet beside one. */
  purpose: z.enum(["dispensed", "companion"]).optional(),
  link: z.strictObject({ url: z.string(), opens: z.enum(["film", "information"]) }).optional(),
  pharmacy: z.strictObject({ name: line, address: line, phone: line }),
  /** ISO 8601 date, "2026-11-22". */
  dispensedOn: z.iso.date(),
  /** Absent: every page carries DRAFT. */
  approval: z.strictObject({ by: line, at: z.iso.datetime({ offset: true }) }).optional(),
  stock: z.enum(stockNames).optional(),
  /** Larger stock to try, in order, when the set does not fit the first. */
  fallbackStocks: z.array(z.enum(stockNames)).optional(),
  /** Printer dots per inch. */
  dpi: z.union([z.literal(203), z.literal(300)]).optional(),
  copies: z.int().min(1).max(99).optional(),
  /** "as-written" (default), or "ums": "n times a day" is mapped to named times of day, and the answer says so. */
  policy: z.enum(["as-written", "ums"]).optional(),
});

/** A label request that has passed every check of shape. */
export type LabelRequest = z.infer<typeof labelRequestSchema>;
export type ReadingNeeds = z.infer<typeof needs>;
export type ProfileName = (typeof profileNames)[number];
export type StockName = (typeof stockNames)[number];
