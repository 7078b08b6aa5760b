// interpret: directions that a label may say: understood, and sayable in our sentences.
import {
  type Directions,
  type Interpretation,
  type InterpretOptions,
  type ProductFacts,
  interpretDirections as read,
} from "@plainlabel/directions";
import { trySayRegimen } from "@plainlabel/language";

/**
 * `interpretDirections` of @plainlabel/directions, and a regimen that our
 * sentences cannot say exactly is printed as written, with the reason.
 */
export const interpretDirections = (
  directions: Directions,
  product: ProductFacts,
  options: InterpretOptions = {},
): Interpretation => {
  const interpretation = read(directions, product, options);
  if (!interpretation.understood) return interpretation;
  const said = trySayRegimen(interpretation.regimen, { numbers: "digits" });
  if (said.ok) return interpretation;
  const { asWritten, findings, questions, answered } = interpretation;
  return { understood: false, asWritten, refusals: said.refusals, findings, questions, answered };
};
