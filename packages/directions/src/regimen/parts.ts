// directions/regimen: the parts that a step is made of.
import { z } from "zod";

/** Digits as the prescriber wrote them: "2", "0.5", "2.5". Never a float. */
const decimal = z.string().regex(/^(0|[1-9]\d*)(\.\d+)?$/);

/** A fixed amount or a range, both ends as written. Halves are "0.5" and words such as "half" become that decimal. */
export const amount = z.union([
  z.strictObject({ exact: decimal }),
  z.strictObject({ low: decimal, high: decimal }),
]);

/**
 * The unit the directions count in, in the singular, as named: "tablet",
 * "capsule", "puff", "drop", "mL", "5 mL spoonful", "unit", "patch", "mg".
 * `suppliedBy` tells whether the words named it, the product's form did, or a
 * dictionary of products; these two only supply a noun for display.
 */
export const unit = z.strictObject({
  name: z.string(),
  suppliedBy: z.enum(["directions", "form", "product"]),
});

/** The units in which lengths of time and periods are counted. */
export const periodUnit = z.enum(["minute", "hour", "day", "week", "month", "year"]);

/** "3 times a day", "2 to 3 times a day", "up to 4 times a day". */
export const times = z.strictObject({
  low: z.int().min(1).nullable(),
  high: z.int().min(1),
  /** The directions said "up to": `high` is a ceiling and `low` is null. */
  upTo: z.boolean(),
  per: z.strictObject({ count: z.int().min(1), unit: periodUnit }),
});

/** "every 4 to 6 hours": low 4, high 6. "every other day": low 2, high 2, unit day. */
export const every = z.strictObject({ low: decimal, high: decimal, unit: periodUnit });

/** A length of time, both ends as written: "for 5 to 7 days"; low and high are equal for "for 7 days". */
export const span = z.strictObject({ low: decimal, high: decimal, unit: periodUnit });

/** "when required for pain": reasons as written, in lower case; empty where none is given. */
export const asNeeded = z.strictObject({ reasons: z.array(z.string()) });

/** Ceilings that differ in what they count, never converted into one another. */
export const limits = z.strictObject({
  /** "maximum 8 tablets in 24 hours": counts units. */
  units: z
    .strictObject({
      amount: decimal,
      unit: z.string().nullable(),
      per: z.strictObject({ count: z.int().min(1), unit: periodUnit }),
    })
    .nullable(),
  /** "no more than 4 doses in 24 hours": counts doses. */
  doses: z
    .strictObject({ count: z.int().min(1), per: z.strictObject({ count: z.int().min(1), unit: periodUnit }) })
    .nullable(),
  /** "never more than 2 at once": the most of one dose. */
  atOnce: z.strictObject({ amount: decimal, unit: z.string().nullable() }).nullable(),
  /** "at least 4 hours between doses". */
  leastGap: z.strictObject({ value: decimal, unit: periodUnit }).nullable(),
});

/**
 * "30 to 60 minutes before food", "with breakfast", "on an empty stomach". Where
 * several meals are named ("before breakfast and dinner") they are the slots,
 * and `meal` is null.
 */
export const food = z.strictObject({
  relation: z.enum(["before", "with", "after", "with-or-after", "empty-stomach", "between"]),
  meal: z
    .enum(["food", "meals", "breakfast", "lunch", "evening meal", "dinner", "supper", "milk"])
    .nullable(),
  offset: span.nullable(),
});

/** Where: "left eye" is site "eye", side "left". */
export const site = z.strictObject({
  name: z.string(),
  side: z.enum(["left", "right", "both", "each", "affected", "operated"]).nullable(),
});
