// request: what a prescription does not say: who dispenses it, when, on what, and how the person reads.
import type { Refusal } from "@plainlabel/directions";
import { isRecord, pointerTo, showName } from "../jsonPointer.ts";
import { type LabelOptions, labelOptionsSchema } from "../options/labelOptions.ts";
import { kindOf } from "../readShape.ts";

/** What the pharmacy adds to one item: all that does not belong to the person or the supply as a whole. */
export type ItemSupply = Omit<LabelOptions, "pharmacy" | "dispensedOn" | "needs">;

/**
 * What the pharmacy adds to a prescription: how to make its labels, and what a
 * message may lack. Refusals about it have pointers that begin with /supply.
 * Answers, warnings, indication, link, packs and container belong to one
 * medicine: for several items they are given per item in `items`.
 * `pharmacy` is demanded unless a MedicationDispense names it, `dispensedOn`
 * unless one has whenHandedOver or whenPrepared.
 */
export interface SupplyContext extends LabelOptions {
  /** The person's name, for a resource that comes without its Patient. */
  readonly personName?: string | undefined;
  /** By the item's resource id, the value of one of its identifiers, or its entry's fullUrl. */
  readonly items?: Readonly<Record<string, ItemSupply>> | undefined;
}

/** Fields that could only be meant for one medicine. */
export const ownFields = ["answers", "warnings", "indication", "link", "packs", "container"] as const;

const ofTheSupply: readonly string[] = ["pharmacy", "dispensedOn", "needs"];
const perItem = Object.keys(labelOptionsSchema.shape).filter(
  (name): name is keyof ItemSupply => !ofTheSupply.includes(name),
);

/** Fields that go to every item's request as they are. */
export const sharedFields: readonly (keyof ItemSupply)[] = perItem.filter(
  (name) => !(ownFields as readonly string[]).includes(name),
);

const contextFields: readonly string[] = [...perItem, ...ofTheSupply, "personName", "items"];

const unknownIn = (value: unknown, known: readonly string[], at: string): readonly Refusal[] => {
  if (!isRecord(value)) {
    const help = "Send an object.";
    return [{ code: "wrong-type", path: at, detail: `This is ${kindOf(value)}; an object is wanted.`, help }];
  }
  return Object.keys(value)
    .filter((name) => !known.includes(name))
    .map((name) => ({
      code: "unknown-field",
      path: pointerTo([name], at),
      detail: `There is no option ${showName(name)}.`,
      help: `Remove it or correct its spelling; the fields here are ${known.join(", ")}.`,
    }));
};

/** Fields of the context that do not exist, as refusals; what they hold is judged with each request. */
export const supplyRefusals = (supply: unknown): readonly Refusal[] => {
  const own = unknownIn(supply, contextFields, "/supply");
  if (!isRecord(supply) || supply.items === undefined) return own;
  const at = "/supply/items";
  const items = isRecord(supply.items)
    ? Object.entries(supply.items).flatMap(([key, item]) => unknownIn(item, perItem, pointerTo([key], at)))
    : unknownIn(supply.items, [], at);
  return [...own, ...items];
};
