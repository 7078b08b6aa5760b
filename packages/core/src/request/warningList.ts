// request: the warnings of a label: numbers of the BNF list, words of the pharmacy's own, or both.
import { z } from "zod";
import { addFault, displayText } from "./displayText.ts";
import { isRecord } from "./jsonPointer.ts";
import { numberFaults } from "./plainNumbers.ts";
import { field, rule, withFaults } from "./schemaParts.ts";

/** Numbers of the BNF cautionary and advisory labels in use: 20 was never given, 31 and 33 were withdrawn. */
export const warningNumbers: readonly number[] = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30,
  32,
];

const warning = z
  .strictObject({
    /** Number of the BNF cautionary and advisory label. */
    number: z
      .int()
      .refine((number) => warningNumbers.includes(number), {
        error: "No BNF cautionary and advisory label in use has this number.",
        params: {
          refusal: "unknown-warning-number",
          help: "Send a number from 1 to 19, 21 to 30, or 32; or send the warning's words as text.",
        },
      })
      .optional(),
    /** The pharmacy's own wording; printed as sent. */
    text: displayText(300).superRefine(withFaults(numberFaults)).optional(),
  })
  .refine(
    (value: unknown) =>
      !isRecord(value) || field(value, "number") !== undefined || field(value, "text") !== undefined,
    rule(
      "warning-empty",
      "The warning has neither a number nor text.",
      "Send its BNF number, its words, or both.",
    ),
  );

export const warnings = z
  .array(warning)
  .max(20)
  .superRefine((list, context) => {
    const numbers = list.map((each) => each.number);
    numbers.forEach((number, place) => {
      if (number === undefined || numbers.indexOf(number) === place) return;
      const detail = "This warning number stands twice in the list.";
      addFault(context, { code: "repeated-value", detail, help: "Send each number once." }, [
        place,
        "number",
      ]);
    });
  });
