// request: what a prescription does not say: who dispenses it, when, on what, and how the person reads.
import type { Refusal } from "@plainlabel/directions";
import { isRecord, pointerTo, showName } from "../jsonPointer.ts";
import type { LabelRequest, ReadingNeeds } from "../LabelRequest.ts";

/** What the pharmacy adds to one item. */
export interface ItemSupply {
  readonly warnings?: LabelRequest["warnings"];
  readonly answers?: LabelRequest["answers"];
  readonly indication?: LabelRequest["indication"];
  readonly link?: LabelRequest["link"];
  readonly explain?: LabelRequest["explain"];
  readonly approval?: LabelRequest["approval"];
  readonly copies?: LabelRequest["copies"];
  readonly packs?: LabelRequest["packs"];
  readonly container?: LabelRequest["container"];
}

/**
 * What the pharmacy adds to a prescription. Refusals about it have pointers that
 * begin with /supply. Answers, warnings, indication and link belong to one medicine: for
 * several items they are given per item in `items`.
 */
export interface SupplyContext extends ItemSupply {
  /** Demanded unless a MedicationDispense names the pharmacy. */
  readonly pharmacy?: LabelRequest["pharmacy"];
  /** ISO date; demanded unless a MedicationDispense has whenHandedOver or whenPrepared. */
  readonly dispensedOn?: LabelRequest["dispensedOn"];
  /** The person's name, for a resource that comes without its Patient. */
  readonly personName?: string;
  /** Reading needs of the one person whose items these are. */
  readonly needs?: ReadingNeeds;
  readonly purpose?: LabelRequest["purpose"];
  readonly fullLabel?: LabelRequest["fullLabel"];
  readonly stock?: LabelRequest["stock"];
  readonly fallbackStocks?: LabelRequest["fallbackStocks"];
  readonly dpi?: LabelRequest["dpi"];
  readonly policy?: LabelRequest["policy"];
  /** By the item's resource id, the value of one of its identifiers, or its entry's fullUrl. */
  readonly items?: Readonly<Record<string, ItemSupply>>;
}

const perItem = [
  "answers",
  "warnings",
  "indication",
  "link",
  "explain",
  "approval",
  "copies",
  "packs",
  "container",
] as const;
/** Fields that go to every item's request as they are. */
export const sharedFields = [
  "purpose",
  "fullLabel",
  "stock",
  "fallbackStocks",
  "dpi",
  "policy",
  "explain",
  "approval",
  "copies",
] as const;
/** Fields that could only be meant for one medicine. */
export const ownFields = ["answers", "warnings", "indication", "link", "packs", "container"] as const;
const contextFields: readonly string[] = [
  ...perItem,
  ...sharedFields,
  "pharmacy",
  "dispensedOn",
  "personName",
  "needs",
  "items",
];

const unknownIn = (value: unknown, known: readonly string[], at: string): readonly Refusal[] => {
  if (!isRecord(value)) {
    const help = "Send an object.";
    return [{ code: "wrong-type", path: at, detail: "This is not an object.", help }];
  }
  return Object.keys(value)
    .filter((name) => !known.includes(name))
    .map((name) => ({
      code: "unknown-field",
      path: pointerTo([name], at),
      detail: `The supply context has no field ${showName(name)}.`,
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
