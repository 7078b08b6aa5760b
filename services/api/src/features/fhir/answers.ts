// fhir: a label in FHIR's words.
import { z } from "zod";
import { named } from "../../http/shapes.ts";

/** https://hl7.org/fhir/R4/binary.html */
export const binary = named(
  "Binary",
  z.strictObject({
    resourceType: z.literal("Binary"),
    contentType: z.literal("application/pdf"),
    data: z.base64(),
  }),
);
