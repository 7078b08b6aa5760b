// request: what the label is stuck to. Of what is round, how thick it is: only its front is seen at once.
import { z } from "zod";

const diameter = (least: number, most: number) => z.number().min(least).max(most);

export const container = z.discriminatedUnion("kind", [
  /** Outer diameter in millimetres, from a dropper bottle to a large jar. */
  z.strictObject({ kind: z.literal("bottle"), diameter: diameter(15, 200) }),
  /** Outer diameter in millimetres, of a tube of tablets or of ointment. */
  z.strictObject({ kind: z.literal("tube"), diameter: diameter(8, 80) }),
  z.strictObject({ kind: z.enum(["vial", "box", "inhaler"]) }),
]);

export type Container = z.infer<typeof container>;
