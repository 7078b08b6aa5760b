// request: the container that the label is stuck to; of a round one its diameter, as only its front is seen at once.
import { z } from "zod";
import { addFault, type Fault } from "./displayText.ts";
import { inForm } from "./schemaFields.ts";

const diameter = (least: number, most: number) =>
  inForm(
    `its outer diameter in millimetres, a number from ${least} to ${most}`,
    z.number().min(least).max(most),
  );

const inParts = z.discriminatedUnion("kind", [
  /** Outer diameter in millimetres, from a dropper bottle to a large jar. */
  z.strictObject({ kind: z.literal("bottle"), diameter: diameter(15, 200) }),
  /** Outer diameter in millimetres, of a tube of tablets or of ointment. */
  z.strictObject({ kind: z.literal("tube"), diameter: diameter(8, 80) }),
  z.strictObject({ kind: z.enum(["vial", "box", "inhaler"]) }),
]);

export type Container = z.infer<typeof inParts>;

export const notAContainer: Fault = {
  code: "not-a-container",
  detail: "This is no container.",
  help: "Write bottle 60 mm, tube 30 mm, vial, box or inhaler.",
};

const isRound: ReadonlySet<string> = new Set(["bottle", "tube"]);
const isFlat: ReadonlySet<string> = new Set(["vial", "box", "inhaler"]);

/**
 * "bottle 60 mm", "box": the digits go on as they are to be read as a number; null where it is neither, where a round
 * one has no diameter and where another has one: no field of a text could be pointed at.
 */
export const containerInWords = (
  text: string,
): { readonly kind: string; readonly diameter?: number } | null => {
  const [, kind, millimetres] =
    /^([a-z]+)(?:[ ,]+(\d{1,3}(?:\.\d{1,2})?) ?(?:mm)?)?$/iu.exec(text.trim()) ?? [];
  if (kind === undefined) return null;
  const said = kind.toLowerCase();
  if ((millimetres === undefined ? isRound : isFlat).has(said)) return null;
  return millimetres === undefined ? { kind: said } : { kind: said, diameter: Number(millimetres) };
};

const inWords = z
  .string()
  .max(40)
  .transform((text, context): unknown => {
    const said = containerInWords(text);
    if (said !== null) return said;
    addFault(context, notAContainer);
    return z.NEVER;
  })
  .pipe(inParts);

/** "bottle 60 mm" as at every other door, or `{kind: "bottle", diameter: 60}`; both give the same label. */
export const container = z.union([inWords, inParts], {
  error: 'text ("bottle 60 mm") or an object ({"kind": "bottle", "diameter": 60})',
});
