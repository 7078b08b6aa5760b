// links: a link as its owner is told of it, strict.
import { z } from "zod";
import { named } from "../../http/shapes.ts";

const text = z.string();
const texts = z.array(text);

/** GET and DELETE /v1/links/{id}. */
export const link = named(
  "Link",
  z.strictObject({
    id: text,
    contentVersion: text,
    labelVariant: text,
    languages: texts,
    state: z.enum(["live", "expired", "revoked"]),
    createdAt: z.iso.datetime(),
    expiresAt: z.iso.datetime(),
    revokedAt: z.iso.datetime().nullable(),
  }),
);
