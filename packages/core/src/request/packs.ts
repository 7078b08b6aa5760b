// request: which of several packs of one supply a label is for.
import { z } from "zod";
import { addFault, type Fault } from "./displayText.ts";
import { inForm } from "./schemaFields.ts";

/** More packs of one medicine than this are no supply to one person. */
const mostPacks = 99;

const inParts = z
  .strictObject({
    /** Counted from 1. */
    number: inForm("which pack it is, a whole number from 1", z.int().min(1).max(mostPacks)),
    of: inForm("how many packs there are, a whole number from 2", z.int().min(2).max(mostPacks)),
  })
  .superRefine(({ number, of }, context) => {
    if (number <= of) return;
    const detail = `There is no pack ${number} of ${of}.`;
    addFault(context, { code: "pack-beyond-last", detail, help: `Send a number from 1 to ${of}.` }, [
      "number",
    ]);
  });

export const notPacks: Fault = {
  code: "not-packs",
  detail: "This does not say which pack of how many.",
  help: "Write 1 of 3.",
};

/** "1 of 3", "pack 1/3"; null where it is neither. */
export const packsInWords = (text: string): { readonly number: number; readonly of: number } | null => {
  const [, number, of] = /^(?:pack )?([1-9]\d?) ?(?:of|\/) ?([1-9]\d?)$/iu.exec(text.trim()) ?? [];
  return number === undefined ? null : { number: Number(number), of: Number(of) };
};

const inWords = z
  .string()
  .max(20)
  .transform((text, context): unknown => {
    const said = packsInWords(text);
    if (said !== null) return said;
    addFault(context, notPacks);
    return z.NEVER;
  })
  .pipe(inParts);

/** "1 of 3" as at every other door, or `{number: 1, of: 3}`. */
export const packs = z.union([inWords, inParts], {
  error: 'text ("1 of 3") or an object ({"number": 1, "of": 3})',
});
