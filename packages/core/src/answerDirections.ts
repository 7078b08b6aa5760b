// One question about directions, one answer: what the command line and HTTP both say.
import {
  type Finding,
  type InterpretOptions,
  isAnswerRefusal,
  type Question as OpenQuestion,
  type Outcome,
  type Refusal,
  type Regimen,
  refused,
  type TracedWords,
} from "@plainlabel/directions";
import { sayRegimen, wordsOfSaying } from "@plainlabel/language";
import { z } from "zod";
import { interpretDirections } from "./interpret/interpretDirections.ts";
import { answersSchema } from "./request/answers.ts";
import { characterFaults } from "./request/displayText.ts";
import { oneLine } from "./request/oneLine.ts";
import { readShape } from "./request/readShape.ts";

/** Either the regimen with its sentences, or the words to print as they are with every reason. */
export type DirectionsAnswer =
  | {
      readonly understood: true;
      readonly regimen: Regimen;
      readonly sentences: readonly string[];
      readonly findings: readonly Finding[];
      /** What only a professional can settle: until then no label says these sentences. Only where there is some. */
      readonly questions?: readonly OpenQuestion[];
    }
  | {
      readonly understood: false;
      /** null: nothing may be printed. */
      readonly asWritten: string | null;
      readonly refusals: readonly Refusal[];
      /** Only where there are some. */
      readonly findings?: readonly Finding[];
      /** Which words of the text have a meaning and which have none. Empty for a structure alone. */
      readonly trace: readonly TracedWords[];
      readonly questions?: readonly OpenQuestion[];
    };

/** What a question may hold: strict, an unknown field is a reason not to answer. */
export const directionsQuestionSchema = z.strictObject({
  text: z.string().optional(),
  /** FHIR R4 Dosage elements. */
  dosage: z.array(z.unknown()).optional(),
  form: z.string().optional(),
  name: z.string().optional(),
  strength: z.string().optional(),
  answers: answersSchema.optional(),
  policy: z.enum(["as-written", "ums"]).optional(),
});

type Question = z.infer<typeof directionsQuestionSchema>;

const readQuestion = (value: unknown): Outcome<Question> => {
  const read = readShape(directionsQuestionSchema, value);
  if (!read.ok || read.value.text !== undefined || read.value.dosage !== undefined) return read;
  return refused({
    code: "missing-field",
    path: "",
    detail: "There are no directions in the question.",
    help: 'Send "text", "dosage", or both.',
  });
};

/** Every reason why `value` is not a question, or its answer. */
export type QuestionOutcome =
  | { readonly ok: true; readonly answer: DirectionsAnswer }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/**
 * Answers a question (`directionsQuestionSchema`) as read by `readJson`. An answer that fits no question is a
 * reason not to answer. `options` hold for questions that name no policy.
 */
export const answerDirections = (value: unknown, options: InterpretOptions = {}): QuestionOutcome => {
  const question = readQuestion(value);
  if (!question.ok) return question;
  const { text, dosage, form, name, strength, answers, policy = options.policy } = question.value;
  const read = interpretDirections({ text, dosage }, { form, name, strength }, { policy, answers });
  const { findings } = read;
  const questions = read.questions.length > 0 ? { questions: read.questions } : {};
  const wrong = read.understood ? [] : read.refusals.filter(isAnswerRefusal);
  if (wrong.length > 0) return { ok: false, refusals: wrong };
  if (read.understood) {
    const sentences = sayRegimen(read.regimen, { numbers: "digits" }).map(wordsOfSaying);
    return {
      ok: true,
      answer: { understood: true, regimen: read.regimen, sentences, findings, ...questions },
    };
  }
  const unprintable = characterFaults(oneLine(text ?? "")).map((fault) => ({ ...fault, path: "/text" }));
  return {
    ok: true,
    answer: {
      understood: false,
      /* No label bears such characters, whoever approves it. */
      asWritten: unprintable.length > 0 ? null : read.asWritten,
      refusals: [...unprintable, ...read.refusals],
      ...(findings.length > 0 ? { findings } : {}),
      trace: read.trace,
      ...questions,
    },
  };
};
