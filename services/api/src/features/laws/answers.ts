// laws: law profiles as they are told, strict.
import { jurisdictions, lawNames } from "@plainlabel/core";
import { z } from "zod";
import { named } from "../../http/shapes.ts";

const text = z.string();

const count = z.int().min(0);

export const lawList = named(
  "LawList",
  z.strictObject({
    status: z.literal("draft"),
    notice: text,
    checked: z.iso.date(),
    laws: z.array(
      z.strictObject({
        name: z.enum(lawNames),
        title: text,
        jurisdictions: z.array(z.enum(jurisdictions)),
        rules: count,
        judged: count,
        seen: count,
        seenAsText: count,
      }),
    ),
  }),
);
