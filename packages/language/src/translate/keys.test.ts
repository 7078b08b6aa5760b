// Which phrase of the tables an instruction is: one, for all wordings that mean what it says.
import { expect, it } from "vitest";
import { cautionKeyOf } from "./keys.ts";

it.each([
  ["Use a spacer", "use-spacer"],
  ["Use with a spacer", "use-spacer"],
  ["Use via a spacer", "use-spacer"],
  ["Avoid grapefruit", "do-not-have-grapefruit"],
  ["Avoid grapefruit and grapefruit juice", "do-not-have-grapefruit"],
  ["As directed by your doctor", "use-as-told-by-physician"],
])("%s", (words, key) => expect(cautionKeyOf(words)).toBe(key));

it.each([
  "Use with a Volumatic",
  "Use with your spacer",
  "Avoid grapefruit juice",
  "As directed by the clinic",
])("none that says more or less: %s", (words) => expect(cautionKeyOf(words)).toBeUndefined());
