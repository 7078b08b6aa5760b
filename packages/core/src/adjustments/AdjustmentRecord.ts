// adjustments: what a pharmacy writes down of one person's needs, after the six steps of the Accessible Information Standard.
import type { Outcome } from "@plainlabel/directions";
import { z } from "zod";
import { displayText } from "../request/displayText.ts";
import { readShape } from "../request/readShape.ts";
import { judged } from "../request/schemaParts.ts";
import { snomedFaults } from "../request/snomedIdentifier.ts";

/** Why a supply was not as it was asked for. Closed: words of one's own could tell who it was. */
export const unmetReasons = [
  "not-possible-on-paper",
  "no-material",
  "known-too-late",
  "person-chose-otherwise",
  "fault-of-ours",
] as const;

export type UnmetReason = (typeof unmetReasons)[number];

const supply = z
  .strictObject({
    on: z.iso.date(),
    /** It was handed over in the way that was asked for. */
    met: z.boolean(),
    whyNot: z.enum(unmetReasons).optional(),
  })
  .refine(({ met, whyNot }) => met === (whyNot === undefined), {
    error: "A supply that was as asked has no reason why not, and every other has one.",
    path: ["whyNot"],
  });

const need = z
  .strictObject({
    /** What the person asks for, in words that the person may read. */
    words: displayText(200),
    /** SNOMED CT, where there is a code; many needs have none. */
    code: judged(18, snomedFaults).optional(),
    askedOn: z.iso.date(),
    /** Who said so. "flag": it came with the record of another provider. */
    source: z.enum(["person", "carer", "referral", "flag"]),
    /** By then somebody asks again. */
    reviewDue: z.iso.date(),
    endedOn: z.iso.date().optional(),
    supplies: z.array(supply).max(1000).optional(),
  })
  .refine(({ askedOn, reviewDue }) => reviewDue >= askedOn, {
    error: "A review comes after the day on which the need was asked for.",
    path: ["reviewDue"],
  })
  .refine(({ askedOn, endedOn }) => endedOn === undefined || endedOn >= askedOn, {
    error: "A need ends after the day on which it was asked for.",
    path: ["endedOn"],
  });

export const adjustmentRecord = z.strictObject({
  /** What the pharmacy calls the person: no name, no NHS number. An id of FHIR. */
  person: z.string().regex(/^[A-Za-z0-9.-]{1,64}$/),
  /** The person agreed that others may be told. */
  consentToShare: z.boolean(),
  needs: z.array(need).min(1).max(20),
});

export type AdjustmentRecord = z.infer<typeof adjustmentRecord>;

export const readAdjustmentRecord = (sent: unknown): Outcome<AdjustmentRecord> =>
  readShape(adjustmentRecord, sent);

export const readAdjustmentRecords = (sent: unknown): Outcome<readonly AdjustmentRecord[]> =>
  readShape(z.array(adjustmentRecord).max(100_000), sent);
