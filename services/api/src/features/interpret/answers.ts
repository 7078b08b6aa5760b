// interpret: what is asked and told of directions, strict.
import { directionsQuestionSchema, labelRequestSchema, questionCodes, regimenSchema } from "@plainlabel/core";
import { z } from "zod";
import { refusal } from "../../http/problemShapes.ts";
import { named } from "../../http/shapes.ts";

const text = z.string();
const texts = z.array(text);
const count = z.int().min(0);
const refusals = z.array(refusal);

/** What only a professional can settle. */
const openQuestion = z.strictObject({
  code: z.enum(questionCodes),
  path: text,
  nth: z.int().min(1).optional(),
  words: text,
  detail: text,
  help: text,
  answers: z.array(
    z.strictObject({ id: text, label: text, needs: z.enum(["moments", "counts"]).optional() }),
  ),
});

/** Those that are open. */
export const questions = z.array(openQuestion);

const answers = labelRequestSchema.shape.answers;

/** Those that the request answers. */
export const answered = z.array(z.strictObject({ question: openQuestion, answer: answers.unwrap().element }));

/** POST /v1/interpret. */
export const directionsAnswer = named(
  "DirectionsAnswer",
  z.discriminatedUnion("understood", [
    z.strictObject({
      understood: z.literal(true),
      regimen: regimenSchema,
      sentences: texts,
      findings: refusals,
      questions: questions.optional(),
    }),
    z.strictObject({
      understood: z.literal(false),
      asWritten: text.nullable(),
      refusals,
      findings: refusals.optional(),
      trace: z.array(
        z.strictObject({
          from: count,
          to: count,
          words: text,
          /** The kind of clause, "joint" for what joins clauses, null for words without a meaning. */
          kind: text.nullable(),
        }),
      ),
      questions: questions.optional(),
    }),
  ]),
);

/** What POST /v1/interpret is asked. */
export const question = named("DirectionsQuestion", directionsQuestionSchema);
