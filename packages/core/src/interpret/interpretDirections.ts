// interpret: directions that a label may say: understood, and sayable in our sentences.
import {
  type CalendarDifference,
  calendarKinds,
  type Directions,
  type Interpretation,
  type InterpretOptions,
  type ProductFacts,
  type Refusal,
  interpretDirections as read,
  traceText,
} from "@plainlabel/directions";
import { sayingsOf } from "./sayingsOf.ts";
import { sayingsDiffer } from "./sentencesKeepTheCalendar.ts";

const keptBy = (differences: readonly CalendarDifference[] | null): readonly Refusal[] => {
  if (differences !== null && differences.length === 0) return [];
  const what =
    differences === null
      ? "they cannot be read back"
      : `they differ in: ${[...new Set(differences.map(({ kind }) => calendarKinds[kind]))].join(", ")}`;
  return [
    {
      code: "sentences-change-the-calendar",
      path: "",
      detail: `The directions were understood, and our sentences for them would mean something else (${what}).`,
      help: "The prescriber's words are printed as they are. Report the directions to us.",
    },
  ];
};

/**
 * `interpretDirections` of @plainlabel/directions, and a regimen that our
 * sentences cannot say exactly is printed as written, with the reason; so is one
 * whose sentences, read back by a reader of their own, mean another calendar.
 */
export const interpretDirections = (
  directions: Directions,
  product: ProductFacts,
  options: InterpretOptions = {},
): Interpretation => {
  const interpretation = read(directions, product, options);
  if (!interpretation.understood) return interpretation;
  const { regimen, asWritten, findings, questions, answered } = interpretation;
  const said = sayingsOf(regimen, "digits");
  const refusals = said.ok ? keptBy(sayingsDiffer(regimen, said.value)) : said.refusals;
  if (refusals.length === 0) return interpretation;
  const trace = traceText(directions.text ?? "");
  return { understood: false, asWritten, refusals, findings, trace, questions, answered };
};
