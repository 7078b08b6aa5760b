// One question about directions, one answer: what the command line and HTTP both say.
import type {
  Answer,
  Finding,
  InterpretOptions,
  Question as OpenQuestion,
  Refusal,
  Regimen,
  TracedWords,
} from "@plainlabel/directions";
import { isAnswerRefusal } from "@plainlabel/directions";
import { sayRegimen, wordsOfSaying } from "@plainlabel/language";
import { interpretDirections } from "./interpret/interpretDirections.ts";
import { answersSchema } from "./request/answers.ts";
import { shapeRefusals } from "./request/readShape.ts";

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

interface Question {
  readonly text?: string;
  readonly dosage?: readonly unknown[];
  readonly form?: string;
  readonly name?: string;
  readonly strength?: string;
  readonly answers?: readonly Answer[];
  readonly policy?: "as-written" | "ums";
}

/** What each field of a question must be. */
const fields: Readonly<
  Record<keyof Question, { readonly fits: (value: unknown) => boolean; readonly help: string }>
> = {
  text: { fits: (value) => typeof value === "string", help: 'Send the directions as a string in "text".' },
  dosage: { fits: Array.isArray, help: 'Send FHIR R4 Dosage elements as an array in "dosage".' },
  form: {
    fits: (value) => typeof value === "string",
    help: 'Send the dose form as a string, such as "capsule".',
  },
  name: { fits: (value) => typeof value === "string", help: "Send the medicine's name as a string." },
  strength: {
    fits: (value) => typeof value === "string",
    help: 'Send the strength of one as a string, such as "500 mg".',
  },
  answers: { fits: Array.isArray, help: "Send the answers to questions as an array." },
  policy: {
    fits: (value) => value === "as-written" || value === "ums",
    help: 'Send "as-written" or "ums", or leave the policy out.',
  },
};

const isField = (name: string): name is keyof Question => Object.hasOwn(fields, name);

/** RFC 6901 section 3. */
const pointer = (name: string): string => `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;

const wrongField = (name: string, value: unknown): readonly Refusal[] => {
  const path = pointer(name);
  if (!isField(name))
    return [
      {
        code: "unknown-field",
        path,
        detail: "There is no such field in a question about directions.",
        help: `Fields are ${Object.keys(fields).join(", ")}.`,
      },
    ];
  const { fits, help } = fields[name];
  return fits(value)
    ? name === "answers"
      ? shapeRefusals(answersSchema, value).map((refusal) => ({ ...refusal, path: path + refusal.path }))
      : []
    : [{ code: "wrong-type", path, detail: `"${name}" does not hold what it should.`, help }];
};

const wrongShape = (value: unknown): readonly Refusal[] => {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return [
      {
        code: "wrong-type",
        path: "",
        detail: "A question about directions is a JSON object.",
        help: 'Send an object such as {"text": "Take ONE tablet once a day"}.',
      },
    ];
  const question = value as Question;
  const refusals = Object.entries(value).flatMap(([name, field]) => wrongField(name, field));
  if (refusals.length > 0 || question.text !== undefined || question.dosage !== undefined) return refusals;
  return [
    {
      code: "missing-field",
      path: "",
      detail: "There are no directions in the question.",
      help: 'Send "text", "dosage", or both.',
    },
  ];
};

/** Every reason why `value` is not a question, or its answer. */
export type QuestionOutcome =
  | { readonly ok: true; readonly answer: DirectionsAnswer }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/**
 * Answers `{"text"?: string, "dosage"?: Dosage[], "form"?: string, "name"?:
 * string, "strength"?: string, "answers"?: Answer[], "policy"?: "as-written" |
 * "ums"}` as read by `readJson`. Strict: an unknown field is a
 * reason not to answer, and so is an answer that fits no question. `options` hold for questions that name no policy.
 */
export const answerDirections = (value: unknown, options: InterpretOptions = {}): QuestionOutcome => {
  const refusals = wrongShape(value);
  if (refusals.length > 0) return { ok: false, refusals };
  const { text, dosage, form, name, strength, answers, policy = options.policy } = value as Question;
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
  const { asWritten } = read;
  return {
    ok: true,
    answer: {
      understood: false,
      asWritten,
      refusals: read.refusals,
      ...(findings.length > 0 ? { findings } : {}),
      trace: read.trace,
      ...questions,
    },
  };
};
