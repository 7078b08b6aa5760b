// request: how a professional answered what the directions leave open. Strict; what an answer means is judged
// with the directions.
import { questionCodes } from "@plainlabel/directions";
import { z } from "zod";

/** Most answers to one item's directions. */
const mostAnswers = 20;

const answer = z.strictObject({
  /** The code of the question. */
  question: z.enum(questionCodes),
  /** The question's path, where several of its code were asked. */
  path: z.string().max(200).optional(),
  /** The question's nth, where several were asked at one path. */
  nth: z.int().min(1).max(99).optional(),
  /** The id of one of its answers. */
  answer: z.string().max(40),
  /** For an answer that needs moments: each time of day, and how much then. */
  moments: z
    .array(z.strictObject({ at: z.string().max(20), amount: z.string().max(12) }))
    .max(12)
    .optional(),
  /** For an answer that needs counts: each strength, and how many of it make one dose. */
  counts: z
    .array(z.strictObject({ strength: z.string().max(40), count: z.string().max(12) }))
    .max(12)
    .optional(),
});

export const answersSchema = z.array(answer).max(mostAnswers);
