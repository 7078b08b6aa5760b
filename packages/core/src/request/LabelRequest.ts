// request: what is sent to us, one strict shape. Unknown fields are errors, never dropped.
import { namesAnotherStrength, type RefusalCode } from "@plainlabel/directions";
import { z } from "zod";
import { lawNames } from "../law/lawProfiles.ts";
import { answersSchema } from "./answers.ts";
import { container } from "./container.ts";
import { addFault, displayName, displayText } from "./displayText.ts";
import { fullLabel, refusedUnasked, refusedUnattested } from "./fullLabel.ts";
import { isRecord } from "./jsonPointer.ts";
import { jsonFaults, longestDirections } from "./jsonValue.ts";
import { languageFaults } from "./languageTag.ts";
import {
  linkFaults,
  linkTells,
  longestLink,
  tellingWordsOfMedicine,
  tellingWordsOfPerson,
} from "./linkAddress.ts";
import { addressInOneLine, oneLineIn, withoutMarks } from "./oneLine.ts";
import { packs } from "./packs.ts";
import { numberFaults } from "./plainNumbers.ts";
import { quantity } from "./quantity.ts";
import { namesAnotherForm } from "./quantityText.ts";
import { datesAgree } from "./requestDates.ts";
import { inForm } from "./schemaFields.ts";
import { field, judged, rule, textOf, withFaults, withoutRepeats } from "./schemaParts.ts";
import { snomedFaults } from "./snomedIdentifier.ts";
import { stockChoice, stockNames } from "./stockChoice.ts";
import { warnings } from "./warningList.ts";

export { warningNumbers } from "./warningList.ts";

export const profileNames = [
  "standard",
  "clear",
  "large-16",
  "large-18",
  "large-20",
  "large-24",
  "large-28",
] as const;

const snomedCode = inForm(
  'a SNOMED CT identifier, digits in quotes: "957331000000109"',
  judged(18, snomedFaults),
);

const needs = z.strictObject({
  profile: z.enum(profileNames).optional(),
  easyRead: z.boolean().optional(),
  pictograms: z.enum(["none", "warnings", "all"]).optional(),
  /** Only pictograms that passed a comprehension test. */
  testedPictogramsOnly: z.boolean().optional(),
  numbers: z.enum(["digits", "words", "both"]).optional(),
  typeface: z.enum(["andika", "atkinson"]).optional(),
  /** BCP 47, as the IANA registry writes them: "cy", "pl", "zh-Hant". */
  languages: withoutRepeats(inForm('a BCP 47 tag: "cy"', judged(35, languageFaults)), 5).optional(),
  /** SNOMED CT codes of the Accessible Information Standard. */
  codes: withoutRepeats(snomedCode, 20).optional(),
});

/** Longest name of a person (characters). */
const longestName = 80;

const person = z.strictObject({ name: displayName(longestName), needs: needs.optional() });

const medicine = z.strictObject({
  /** As prescribed. 255 characters is what dm+d allows a product's name. */
  name: displayName(255).superRefine(withFaults(numberFaults)),
  /** As named: "500 mg", "250 mg/5 mL". Left out for products that have none or hold it in their name. */
  strength: displayText(80).superRefine(withFaults(numberFaults)).optional(),
  /** As dispensed: "capsules", "oral suspension". Left out where the name holds it. */
  form: displayText(120).optional(),
  /** dm+d code (SNOMED CT identifier). */
  code: snomedCode.optional(),
  /** As dispensed: "21 capsules", "100 mL", or a number and its unit; read as text. */
  quantity: quantity.optional(),
});

const directions = z
  .strictObject({
    /** As prescribed. */
    text: displayText(longestDirections).optional(),
    /** FHIR R4 `Dosage[]`; read by interpret, field by field. */
    dosage: z
      .array(z.unknown())
      .overwrite((dosage) => oneLineIn(dosage) as unknown[])
      .max(50)
      .superRefine((dosage, context) => {
        for (const fault of jsonFaults(dosage)) addFault(context, fault, fault.path);
      })
      .optional(),
    /** Notes sent beside the directions: not printed, and held against them, since they may say another schedule. */
    notes: z.array(displayText(longestDirections)).max(20).optional(),
  })
  .refine(
    (value: unknown) => {
      const dosage = field(value, "dosage");
      const some = Array.isArray(dosage) ? dosage.length > 0 : dosage !== undefined;
      return !isRecord(value) || some || field(value, "text") !== undefined;
    },
    rule(
      "directions-missing",
      "There are no directions.",
      "Send the prescribed words as text, a FHIR dosage, or both.",
    ),
  );

const linkAddress = inForm(
  'an address that begins with https: "https://example.org/a7Kx2"',
  judged(longestLink, linkFaults),
);

const link = z.strictObject({
  /** https, public, without the person or the medicine in it; upper case makes a smaller code. */
  url: linkAddress,
  /** "film": a film is there to be watched. "page": an easy-read page with pictures and sound. "information": words only. */
  opens: z.enum(["film", "page", "information"]),
  /** The same page by an address that is short enough to type; printed instead of `url`, which only the code carries. */
  shortUrl: linkAddress.optional(),
});

const telephone = displayText(40, withoutMarks).refine(
  (number) => /^\+?[\d ()-]+( ?(ext\.?|x) ?\d+)?$/i.test(number) && /\d.*\d.*\d/.test(number),
  {
    error: "This is not a telephone number that a person could dial.",
    params: {
      refusal: "not-a-telephone-number" satisfies RefusalCode,
      help: 'Send digits, spaces, +, ( ) and "ext", nothing else.',
    },
  },
);

const pharmacy = z.strictObject({
  name: displayName(120),
  /** Parts separated by commas, or each on a line of its own. */
  address: displayText(300, addressInOneLine),
  phone: inForm('a telephone number: "01632 960000"', telephone),
});

/** A real date in the years in which a label can have been dispensed; what is no date is not judged by its year. */
const dispensedOn = z.iso
  .date({ abort: true })
  .refine((date) => date >= "2000-01-01" && date <= "2099-12-31", {
    error: "The date is not in the years 2000 to 2099.",
    params: {
      refusal: "date-out-of-range" satisfies RefusalCode,
      help: "Send the date on which the medicine is supplied.",
    },
  });

/** Without spaces, so that the same one is always the same letters. */
const itemId = z.string().regex(/^[\x21-\x7e]{1,100}$/, {
  error: "This cannot be the identity of an item.",
});

const approval = z.strictObject({
  /** Who read the label words beside the prescribed words. */
  by: displayName(longestName),
  /** ISO 8601 instant with its offset, "2026-11-22T10:30:00+00:00". */
  at: z.iso.datetime({ offset: true }).max(40),
  /** As what: "pharmacist", "accuracy checking technician". */
  role: displayText(longestName).optional(),
  /** Number in the register of that profession. */
  registration: displayText(30).optional(),
  /** As a dispensing label would be initialled. */
  initials: displayText(10).optional(),
});

const braille = z.strictObject({
  /** 1: letter for letter. 2: contracted. Left out: what the person's record says, and else 1, as on packs of medicine. */
  grade: z.literal([1, 2]).optional(),
  /** "page" (default), or "flag": as much as the stock has room for as a flag, in the spacing of braille on packs. */
  on: z.enum(["page", "flag"]).optional(),
  /** Of a page: cells in a line, 32 where it is left out. */
  cells: z.int().min(16).max(60).optional(),
  /** Of a page: 25 where it is left out. */
  lines: z.int().min(4).max(60).optional(),
});

/** Whether an address of the link may stand beside this person and medicine (promise 5). */
const keepsSecret =
  (address: "url" | "shortUrl") =>
  (request: unknown): boolean => {
    const told = [
      ...tellingWordsOfPerson(textOf(field(field(request, "person"), "name"))),
      ...tellingWordsOfMedicine(textOf(field(field(request, "medicine"), "name"))),
    ];
    return !linkTells(textOf(field(field(request, "link"), address)), told);
  };

/** What the medicine is said to be, of a request of any shape. */
const namedIn = (request: unknown): { name: string; strength?: string; form?: string } => {
  const sent = field(request, "medicine");
  const [strength, form] = [textOf(field(sent, "strength")), textOf(field(sent, "form"))];
  return {
    name: textOf(field(sent, "name")),
    ...(strength === "" ? {} : { strength }),
    ...(form === "" ? {} : { form }),
  };
};

const linkTellsRule = (address: "url" | "shortUrl") =>
  rule(
    "link-tells",
    "The link's address names the person or the medicine.",
    "Use a random token in the address; anybody can read a code.",
    ["link", address],
  );

/** One label request: one medicine for one person. The published contract; `z.toJSONSchema` describes it. */
export const labelRequestSchema = z
  .strictObject({
    person,
    medicine,
    directions,
    /** How a professional answered what the directions leave open. An approval needs every question answered. */
    answers: answersSchema.optional(),
    warnings: warnings.optional(),
    /** What the medicine is for, in the words the person should see: "For your chest infection". */
    indication: displayText(120).superRefine(withFaults(numberFaults)).optional(),
    /**
     * "dispensed" (default): a legal label, every statutory particular demanded. "companion": words beside one, without
     * its particulars; somebody must attest that it is there.
     */
    purpose: z.enum(["dispensed", "companion"]).optional(),
    /** Of a companion: where the full label is, and who attests it. */
    fullLabel: fullLabel.optional(),
    link: link.optional(),
    /** The service makes an easy-read page of these words and puts its link on the label. Not beside a link of one's own. */
    explain: z.boolean().optional(),
    /**
     * What the sender's own system calls this item for this person: the same at every supply of it, and no other item's.
     * The page of a later supply then ends the one before. Printed nowhere, and kept as a keyed hash.
     */
    itemId: itemId.optional(),
    pharmacy,
    /** ISO 8601 date, "2026-11-22". */
    dispensedOn,
    /** Absent: every page carries DRAFT. */
    approval: approval.optional(),
    stock: stockChoice.optional(),
    /** What the label is stuck to; on a bottle or tube the directions stand where its front shows them at once. */
    container: container.optional(),
    /**
     * "label" (default). "flag": a blank tail goes on the pack, so that its braille stays free. "sheet": everything at
     * 18 point or more on A5 or A4, with the same set id as the label.
     */
    layout: z.enum(["label", "flag", "sheet"]).optional(),
    /** Larger stock to try, in order, when the set does not fit the first. */
    fallbackStocks: withoutRepeats(z.enum(stockNames), stockNames.length).optional(),
    /** Printer dots per inch. */
    dpi: z.literal([203, 300]).optional(),
    copies: z.int().min(1).max(99).optional(),
    /** Which of several packs of this supply the label is for; every label of the set says it. */
    packs: packs.optional(),
    /** "carer": the prescriber's words and the pharmacy's own warnings stand beside the easy ones. Default "person". */
    audience: z.enum(["person", "carer"]).optional(),
    /** "as-written" (default), or "ums": "n times a day" is mapped to named times of day, and the answer says so. */
    policy: z.enum(["as-written", "ums"]).optional(),
    /**
     * Which law profile's rules the report tells, each with what was measured. Changes no label and refuses none;
     * absent: none is told.
     */
    law: z.enum(lawNames).optional(),
    /** Of the label in braille, where it is asked for. */
    braille: braille.optional(),
  })
  .refine(
    (request: unknown) => {
      const asked = field(request, "braille");
      const sized = field(asked, "cells") !== undefined || field(asked, "lines") !== undefined;
      return field(asked, "on") !== "flag" || !sized;
    },
    rule(
      "braille-size-said-twice",
      "Cells or lines are said of a flag, whose room is that of the stock.",
      "Leave cells and lines out, or ask for braille on pages.",
      ["braille", "on"],
    ),
  )
  .refine(
    (request: unknown) => !namesAnotherStrength(namedIn(request)),
    rule(
      "medicine-parts-differ",
      "The medicine's name says another strength than its strength.",
      "Send the strength of the product that is supplied, once.",
      ["medicine", "strength"],
    ),
  )
  .refine(
    (request: unknown) => !namesAnotherForm(namedIn(request)),
    rule(
      "medicine-parts-differ",
      "The medicine's name says another form than its form.",
      "Send the form of the product that is supplied, once.",
      ["medicine", "form"],
    ),
  )
  .refine(...refusedUnattested)
  .refine(...refusedUnasked)
  .refine(keepsSecret("url"), linkTellsRule("url"))
  .refine(keepsSecret("shortUrl"), linkTellsRule("shortUrl"))
  .refine(
    (request: unknown) => field(request, "explain") !== true || field(request, "link") === undefined,
    rule(
      "explain-beside-link",
      "The request asks for a page and brings a link of its own; a label bears one code.",
      "Send explain or link, not both.",
      ["explain"],
    ),
  )
  .refine(
    (request: unknown) =>
      datesAgree({
        dispensedOn: textOf(field(request, "dispensedOn")),
        approval: { at: textOf(field(field(request, "approval"), "at")) },
      }),
    rule(
      "dates-disagree",
      "The approval and the day of supply are more than a year apart.",
      "Check the year of both.",
      ["approval", "at"],
    ),
  );

/** A label request that has passed every check of shape. */
export type LabelRequest = z.infer<typeof labelRequestSchema>;
export type ReadingNeeds = z.infer<typeof needs>;
export type ProfileName = (typeof profileNames)[number];
