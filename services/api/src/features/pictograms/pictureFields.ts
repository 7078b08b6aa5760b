// GET /v1/pictograms: what a number, a time, a side, a day or a unit of a picture may be.
import { z } from "zod";

/** Digits as a prescriber writes them; longer numbers stand on no label. */
export const count = z.string().regex(/^(0|[1-9]\d{0,3})(\.\d{1,3})?$/);
export const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
export const side = z.enum(["left", "right", "both"]);
export const meal = z.enum(["breakfast", "lunch", "teatime", "dinner"]);
export const day = z.enum(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]);
export const unit = z.enum([
  "tablet",
  "capsule",
  "sachet",
  "lozenge",
  "mL",
  "spoonful",
  "puff",
  "spray",
  "drop",
  "patch",
  "suppository",
  "pessary",
  "unit",
  "dose",
]);
