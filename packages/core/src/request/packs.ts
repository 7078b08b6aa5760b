// request: which of several packs of one supply a label is for.
import { z } from "zod";
import { addFault } from "./displayText.ts";

/** More packs of one medicine than this are no supply to one person. */
const mostPacks = 99;

export const packs = z
  .strictObject({
    /** Counted from 1. */
    number: z.int().min(1).max(mostPacks),
    of: z.int().min(2).max(mostPacks),
  })
  .superRefine(({ number, of }, context) => {
    if (number <= of) return;
    const detail = `There is no pack ${number} of ${of}.`;
    addFault(context, { code: "pack-beyond-last", detail, help: `Send a number from 1 to ${of}.` }, [
      "number",
    ]);
  });
