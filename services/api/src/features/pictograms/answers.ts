// pictograms: pictures as they are told, strict.
import { meaningIds } from "@plainlabel/pictograms";
import { z } from "zod";
import { named } from "../../http/shapes.ts";

const text = z.string();
const count = z.int().min(0);

export const pictogramList = named(
  "PictogramList",
  z.strictObject({
    pictograms: z.array(
      z.strictObject({
        id: z.enum(meaningIds),
        version: z.int().min(1),
        status: z.union([
          z.literal("untested"),
          z.strictObject({ passed: z.literal([67, 85]), sample: count, date: z.iso.date() }),
        ]),
        alt: text,
        parameters: z.array(z.strictObject({ name: text, required: z.boolean() })),
        example: text,
      }),
    ),
  }),
);
