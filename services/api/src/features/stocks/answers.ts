// stocks: papers and print sizes as they are told, strict.
import { profileNames, stockNames } from "@plainlabel/core";
import { z } from "zod";
import { named } from "../../http/shapes.ts";

const text = z.string();

const millimetres = z.number();

export const stockList = named(
  "StockList",
  z.strictObject({
    stocks: z.array(
      z.strictObject({
        name: z.enum(stockNames),
        width: millimetres,
        height: millimetres,
        margins: z.strictObject({
          top: millimetres,
          right: millimetres,
          bottom: millimetres,
          left: millimetres,
        }),
        source: text,
      }),
    ),
  }),
);

export const profileList = named(
  "ProfileList",
  z.strictObject({
    profiles: z.array(
      z.strictObject({ name: z.enum(profileNames), body: z.number(), particulars: z.number() }),
    ),
  }),
);
