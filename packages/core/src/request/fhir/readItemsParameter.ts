// request: the parameter "items" of a FHIR Parameters resource: whether each item is answered by itself.
import { accepted, type Outcome, type Refusal, refused } from "@plainlabel/directions";
import { heldIn, isWrong, type Parameter } from "./parameterValue.ts";

/** What the message says of its items: each by itself, or all of them or none; and where. */
export interface ItemsApart {
  readonly each: boolean;
  /** Pointer to the value. */
  readonly at: string;
}

/** Said of items in a query, in Parameters and on the command line alike. */
export const itemsHelp =
  "Send each: item by item; or all, which is what happens without it: all of them or none.";

/** Whether items come apart, as a door says it in text; null: neither of the two words. */
export const apartOf = (text: unknown): boolean | null =>
  text === "each" ? true : text === "all" ? false : null;

/** What the parameter says; null where it is not there. */
export const readItemsParameter = (found: readonly Parameter[]): Outcome<ItemsApart | null> => {
  const [first, second] = found.filter(({ name }) => name === "items");
  if (first === undefined) return accepted(null);
  if (second !== undefined) {
    const detail = "The parameter items stands twice.";
    return refused({ code: "option-said-twice", path: second.at, detail, help: "Send it once." });
  }
  const held = heldIn(first);
  if (isWrong(held)) return refused(...held);
  const each = apartOf(held.value);
  const detail = "This value is not one of those we know.";
  return each === null
    ? refused({ code: "not-in-list", path: held.at, detail, help: itemsHelp })
    : accepted({ each, at: held.at });
};

/** Why a message that asks for its items apart is refused where they are answered together. */
export const notApartHere = (apart: ItemsApart | null): readonly Refusal[] =>
  apart?.each !== true
    ? []
    : [
        {
          code: "items-not-apart",
          path: apart.at,
          detail: "The message asks for its items one by one, and here all of them are answered together.",
          help: "Leave items out, send each item by itself, or ask for JSON, a zip or a PDF of this message alone.",
        },
      ];
