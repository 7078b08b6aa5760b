// medicines: the shapes of what is told about the dictionary of medicines and devices, strict.
import { z } from "zod";
import { named } from "../../http/shapes.ts";

const text = z.string();
const id = z.string().regex(/^\d{6,18}$/);
const day = z.iso.date();

/** What the Open Government Licence asks to be shown with what comes from dm+d. */
export const credit = "Contains public sector information licensed under the Open Government Licence v3.0.";

/** The release that answered. */
const release = z.strictObject({ date: day, importedAt: z.iso.datetime() });

const idAndName = z.strictObject({ id, name: text });

/** Why a product is in no list of hits; found by its code or a scan all the same. */
const notOffered = z
  .enum([
    "invalid",
    "component",
    "not-by-this-name",
    "no-product",
    "parallel-import",
    "unavailable",
    "discontinued",
  ])
  .nullable();

const measure = z.strictObject({ value: text, unit: text });

const barcode = z.strictObject({ gtin: z.string().regex(/^\d{14}$/), from: day, to: day.nullable() });

/** How a product came to be among the hits. */
const found = z.discriminatedUnion("by", [
  z.strictObject({ by: z.literal("name") }),
  z.strictObject({ by: z.literal("previous-name"), name: text }),
  z.strictObject({ by: z.literal("code") }),
  z.strictObject({ by: z.literal("previous-code"), code: id }),
  z.strictObject({
    by: z.literal("gtin"),
    pack: idAndName,
    from: day,
    to: day.nullable(),
    holds: z.boolean(),
  }),
]);

const hit = z.strictObject({
  id,
  kind: z.enum(["vmp", "amp"]),
  name: text,
  supplier: text.nullable(),
  vmp: idAndName.nullable(),
  form: text.nullable(),
  routes: z.array(text),
  unit: text.nullable(),
  notOffered,
  found,
});

export const medicineHits = named(
  "MedicineHits",
  z.strictObject({
    release,
    credit: text,
    medicines: z.array(hit),
    more: z.boolean(),
    didYouMean: z.array(text),
  }),
);

const pack = z.strictObject({
  id,
  name: text,
  quantity: measure.nullable(),
  legalCategory: text.nullable(),
  discontinued: z.boolean(),
  gtins: z.array(barcode),
});

const vtm = z.strictObject({ kind: z.literal("vtm"), id, name: text, invalid: z.boolean() });

const vmp = z.strictObject({
  kind: z.literal("vmp"),
  ...{ id, name: text, previousName: text.nullable(), invalid: z.boolean(), notOffered },
  vtm: idAndName.nullable(),
  form: text.nullable(),
  routes: z.array(text),
  unitDose: z.strictObject({
    form: z.enum(["discrete", "continuous", "not-applicable"]).nullable(),
    size: measure.nullable(),
    unit: text.nullable(),
  }),
  strengths: z.array(
    z.strictObject({ ingredient: text, amount: measure.nullable(), per: measure.nullable() }),
  ),
  sugarFree: z.boolean(),
  controlledDrug: z.strictObject({ code: text, text }).nullable(),
  packs: z.array(z.strictObject({ id, name: text, quantity: measure.nullable() })),
});

const amp = z.strictObject({
  kind: z.literal("amp"),
  ...{ id, name: text, previousName: text.nullable(), invalid: z.boolean(), notOffered },
  supplier: text.nullable(),
  vmp,
  packs: z.array(pack),
});

const vmpp = z.strictObject({
  kind: z.literal("vmpp"),
  ...{ id, name: text, invalid: z.boolean(), quantity: measure.nullable() },
  vmp: idAndName,
});

const ampp = z.strictObject({
  kind: z.literal("ampp"),
  ...{ id, name: text, invalid: z.boolean(), quantity: measure.nullable() },
  ...{ legalCategory: text.nullable(), discontinued: z.boolean(), gtins: z.array(barcode) },
  amp: idAndName,
  vmp: idAndName,
});

export const medicineAnswer = named(
  "MedicineAnswer",
  z.strictObject({
    release,
    credit: text,
    /** Identifiers that led here from the one that was asked for, which is of old; none where it is today's. */
    replacedBy: z.array(id),
    medicine: z.discriminatedUnion("kind", [vtm, vmp, amp, vmpp, ampp]),
  }),
);

/** How a scanned pack stands to the item that it is for. */
export const packAnswer = named(
  "PackAnswer",
  z.strictObject({
    release,
    credit: text,
    outcome: z.enum(["same", "same-vmp", "another", "cannot-tell"]),
    /** What a desk does: hand it out, tell the pharmacist, not hand it out, or have somebody look. */
    decision: z.enum(["accept", "tell", "refuse", "by-eye"]),
    /** Why it is told, refused or cannot be told. */
    because: z
      .enum([
        ...(["another-maker", "another-brand", "maker-matters", "maker-not-said"] as const),
        ...(["no-release", "no-barcodes", "barcode-unreadable", "barcode-unknown", "outer-case"] as const),
        ...(["several-medicines", "combination-pack"] as const),
        ...(["item-unknown", "item-is-a-substance", "item-is-several"] as const),
      ])
      .nullable(),
    /** The prescribed product's name, exactly as it stands in the dictionary. */
    item: text,
    pack: idAndName.nullable(),
    /** What else is to be known of the pack, a sentence each. */
    notes: z.array(text),
    /** The row of the list of medicines that keep their maker. */
    rule: z
      .strictObject({
        exchange: z.enum(["keep", "judge"]),
        title: text,
        address: text.nullable(),
        status: z.enum(["draft", "reviewed"]),
      })
      .nullable(),
    detail: text,
    help: text,
  }),
);

export type PackAnswer = z.infer<typeof packAnswer>;
export type MedicineHits = z.infer<typeof medicineHits>;
export type MedicineHit = MedicineHits["medicines"][number];
export type MedicineAnswer = z.infer<typeof medicineAnswer>;
export type ToldMedicine = MedicineAnswer["medicine"];
