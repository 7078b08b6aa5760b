// match: what was noticed of a medicine's code, as values, and in words.
import type { Finding } from "@plainlabel/core";
import type { DmdId, IsoDate } from "../release/rows.ts";

export type ProductFinding =
  /** Not 6 to 18 digits, or a wrong check digit. */
  | { readonly code: "medicine-code-wrong"; readonly why: string }
  | { readonly code: "medicine-code-unknown"; readonly id: DmdId; readonly release: IsoDate }
  /** Its identifiers lead back to themselves. */
  | { readonly code: "medicine-code-in-a-ring"; readonly id: DmdId }
  | {
      readonly code: "medicine-code-replaced";
      readonly id: DmdId;
      readonly now: DmdId;
      readonly name: string;
    }
  | { readonly code: "medicine-code-invalid"; readonly id: DmdId; readonly name: string }
  | { readonly code: "medicine-code-of-substance"; readonly name: string }
  | { readonly code: "medicine-code-of-pack"; readonly name: string }
  | { readonly code: "medicine-code-of-several"; readonly name: string }
  /** `status` in the dictionary's own words. */
  | { readonly code: "medicine-not-to-prescribe"; readonly name: string; readonly status: string }
  | { readonly code: "medicine-brand-advised"; readonly name: string; readonly status: string }
  | { readonly code: "medicine-name-differs"; readonly sent: string; readonly name: string }
  | { readonly code: "medicine-strength-differs"; readonly sent: string; readonly name: string }
  | { readonly code: "medicine-form-differs"; readonly sent: string; readonly name: string };

export type ProductFindingCode = ProductFinding["code"];

const ask = "Compare the code with the prescription, and ask the prescriber where they differ.";

/** One sentence of what, and one of what to do. */
const words: {
  readonly [Code in ProductFindingCode]: (
    finding: Extract<ProductFinding, { readonly code: Code }>,
  ) => readonly [detail: string, help: string];
} = {
  "medicine-code-wrong": ({ why }) => [
    `The medicine's code cannot be right. ${why}`,
    "Compare the code with its source; a spreadsheet may have rounded its last digits.",
  ],
  "medicine-code-unknown": ({ id, release }) => [
    `${id} is not in the dictionary of medicines (release of ${release}).`,
    "Import the newest release; if the code is not in that either, compare it with its source.",
  ],
  "medicine-code-in-a-ring": ({ id }) => [
    `${id} was replaced, and the identifiers after it lead back to it.`,
    "Send the code that the product has now.",
  ],
  "medicine-code-replaced": ({ id, now, name }) => [
    `${id} is an old identifier: ${name} is ${now} now.`,
    "Check that this is the medicine that was prescribed, and send the new code from now on.",
  ],
  "medicine-code-invalid": ({ name }) => [
    `${name} is marked invalid in the dictionary of medicines, and nothing is said to replace it.`,
    ask,
  ],
  "medicine-code-of-substance": ({ name }) => [
    `The code stands for ${name}, whatever its strength and form.`,
    "Send the code of the product that was prescribed.",
  ],
  "medicine-code-of-pack": ({ name }) => [
    `The code stands for a pack: ${name}.`,
    "Check that the quantity prescribed is meant, not the pack's.",
  ],
  "medicine-code-of-several": ({ name }) => [
    `${name} is several products in one, which want a label each.`,
    "Send each of its products by its own code.",
  ],
  "medicine-not-to-prescribe": ({ name, status }) => [
    `The dictionary of medicines says of ${name}: ${status}.`,
    ask,
  ],
  "medicine-brand-advised": ({ name, status }) => [
    `The dictionary of medicines says of ${name}: ${status}.`,
    "Find out which maker's product the person takes.",
  ],
  "medicine-name-differs": ({ sent, name }) => [
    `The name sent is "${sent}"; its code stands for ${name}.`,
    ask,
  ],
  "medicine-strength-differs": ({ sent, name }) => [
    `The strength sent is "${sent}"; the code stands for ${name}.`,
    ask,
  ],
  "medicine-form-differs": ({ sent, name }) => [
    `The form sent is "${sent}"; the code stands for ${name}.`,
    ask,
  ],
};

/** With the place in the request that it is about: "/medicine/code". */
export const sayProductFinding = (finding: ProductFinding, path: string): Finding => {
  const say = words[finding.code] as (finding: ProductFinding) => readonly [string, string];
  const [detail, help] = say(finding);
  return { code: finding.code, path, detail, help };
};
