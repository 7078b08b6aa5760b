// command line: what a FHIR prescription cannot know of its dispensing, from options.
import { accepted, type Outcome, type Refusal, refused, type SupplyContext } from "@plainlabel/core";
import { type Streams, textOf, type Values } from "./Command.ts";
import { readJsonFrom } from "./readSource.ts";

export const supplyOptions = {
  pharmacy: { type: "string" },
  "dispensed-on": { type: "string" },
  stock: { type: "string" },
  profile: { type: "string" },
  "approved-by": { type: "string" },
  "approved-at": { type: "string" },
  answers: { type: "string" },
} as const;

/** These options go with a prescription only: a label request says all of it itself, and two answers would be one too many. */
const withoutPrescription = (values: Values): readonly Refusal[] =>
  Object.keys(supplyOptions)
    .filter((name) => values[name] !== undefined)
    .map((name) => ({
      code: "wrong-option",
      path: `--${name}`,
      detail: "This option goes with --fhir only; a label request says it itself.",
      help: "Put it into the request, or leave the option out.",
    }));

/** A list of answers for each item, by its id; whether they will do is for the request's own reader to say. */
const answersByItem = (sent: unknown): unknown =>
  typeof sent === "object" && sent !== null
    ? Object.fromEntries(Object.entries(sent).map(([item, answers]) => [item, { answers }]))
    : sent;

/** The dispensing as told; whether the values will do is for the request's own reader to say. */
export const readSupply = async (
  values: Values,
  prescription: boolean,
  streams: Streams,
): Promise<Outcome<SupplyContext | undefined>> => {
  if (!prescription) {
    const refusals = withoutPrescription(values);
    return refusals.length > 0 ? refused(...refusals) : accepted(undefined);
  }
  const file = textOf(values, "pharmacy");
  const pharmacy = file === undefined ? undefined : await readJsonFrom(file, streams);
  const answersFile = textOf(values, "answers");
  const answers = answersFile === undefined ? undefined : await readJsonFrom(answersFile, streams);
  const by = textOf(values, "approved-by");
  const at = textOf(values, "approved-at");
  const refusals: Refusal[] = [];
  if (pharmacy !== undefined && !pharmacy.ok) refusals.push(...pharmacy.refusals);
  if (answers !== undefined && !answers.ok) refusals.push(...answers.refusals);
  if ((by === undefined) !== (at === undefined))
    refusals.push({
      code: "wrong-option",
      path: by === undefined ? "--approved-by" : "--approved-at",
      detail: "An approval says who and when.",
      help: "Give --approved-by and --approved-at together, or neither.",
    });
  if (refusals.length > 0) return refused(...refusals);
  const dispensedOn = textOf(values, "dispensed-on");
  const stock = textOf(values, "stock");
  const profile = textOf(values, "profile");
  return accepted({
    ...(pharmacy?.ok ? { pharmacy: pharmacy.value } : {}),
    ...(answers?.ok
      ? Array.isArray(answers.value)
        ? { answers: answers.value }
        : { items: answersByItem(answers.value) }
      : {}),
    ...(dispensedOn === undefined ? {} : { dispensedOn }),
    ...(stock === undefined ? {} : { stock }),
    ...(profile === undefined ? {} : { needs: { profile } }),
    ...(by === undefined || at === undefined ? {} : { approval: { by, at } }),
  } as SupplyContext);
};
