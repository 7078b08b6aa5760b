// health: what a machine that watches is told, strict.
import { z } from "zod";
import { named } from "../../http/shapes.ts";

export const health = named("Health", z.strictObject({ status: z.literal("alive") }));

/** Labels are made without a release of the dictionary too: it does not decide readiness. */
export const readiness = named(
  "Readiness",
  z.strictObject({
    status: z.literal("ready"),
    medicines: z.strictObject({
      /** "missing": one was imported, and a restored store does not hold it. "unknown": it could not be asked. */
      state: z.enum(["none", "in-use", "missing", "unknown"]),
      /** The day (ISO) of the release in use, or of the missing one. */
      release: z.iso.date().nullable(),
    }),
    braille: z.strictObject({
      /** The liblouis that writes labels in braille; null: none is installed, and braille is answered 406. */
      liblouis: z.string().nullable(),
    }),
  }),
);
