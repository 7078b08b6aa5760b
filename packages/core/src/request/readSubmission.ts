// request: the one entry: plain JSON or FHIR, alone or with how to make it beside it, to label requests.
import { accepted, type Outcome, type Refusal, refused } from "@plainlabel/directions";
import type { KnownProducts } from "./fhir/KnownProducts.ts";
import { type FhirItem, sourceOf } from "./fhir/readItem.ts";
import { notApartHere } from "./fhir/readItemsParameter.ts";
import { itemsFromFhir } from "./fhir/requestsFromFhir.ts";
import type { SupplyContext } from "./fhir/SupplyContext.ts";
import { isRecord, pointerTo, standsIn } from "./jsonPointer.ts";
import type { LabelRequest } from "./LabelRequest.ts";
import { fromRequest, inRequest } from "./options/labelOptions.ts";
import { mergedOptions, saidOtherwise } from "./options/mergeOptions.ts";
import { requestWithOptions } from "./options/requestWithOptions.ts";
import { readRequest } from "./readRequest.ts";
import { type Unwrapped, unwrap } from "./unwrap.ts";

/** A label request and the way back to what was sent. */
export interface Submitted {
  readonly request: LabelRequest;
  /** Pointer into `request` to pointer into what was sent (or into /supply, for what nothing sent says). */
  readonly toSource: (pointer: string) => string;
}

/** What the door knows of who sends. */
export interface ReadOptions {
  /** The pharmacy of this installation: for prescriptions that name none. */
  readonly installed?: LabelRequest["pharmacy"] | null;
  /** What lists know of brands; nothing when left out. */
  readonly known?: KnownProducts;
}

type ToSent = Unwrapped["toSent"];

/** Findings or refusals with their places in what was sent. */
export const told = <T extends Refusal>(all: readonly T[], toSent: ToSent): readonly T[] =>
  all.map((each) => ({ ...each, path: toSent(each.path) }));

/** All that was said of the dispensing: what came with the item, what the door was told, and who is installed. */
export const wholeSupply = (
  { supply: own }: Pick<Unwrapped, "supply">,
  supply: SupplyContext,
  { installed = null }: ReadOptions,
): SupplyContext => {
  const said = mergedOptions(supply, own);
  return installed === null ? said : mergedOptions({ pharmacy: installed }, said);
};

const fromFhir = (
  { item, supply: own, toSent }: Omit<Unwrapped, "apart">,
  supply: SupplyContext,
  options: ReadOptions,
): Outcome<readonly Submitted[]> => {
  const twice = saidOtherwise(supply, own);
  const items = itemsFromFhir(item, wholeSupply({ supply: own }, supply, options), options.known);
  if (!items.ok) return refused(...told([...twice, ...items.refusals], toSent));
  if (twice.length > 0) return refused(...told(twice, toSent));
  const submitted = ({ request, sources }: FhirItem): Submitted => ({
    request,
    toSource: (pointer) => toSent(sourceOf(sources, pointer)),
  });
  return accepted(items.value.map(submitted), told(items.findings, toSent));
};

const notWanted: Refusal = {
  code: "supply-not-wanted",
  path: "/supply",
  detail: "A plain request says everything itself; a supply context is for FHIR.",
  help: "Leave the supply context out.",
};

/** Options that only a prescription has a use for. */
const notOfRequests = (supply: SupplyContext): readonly Refusal[] =>
  (["personName", "items"] as const)
    .filter((name) => supply[name] !== undefined)
    .map((name) => ({ ...notWanted, path: pointerTo(["supply", name]) }));

const fromPlain = (
  { item, supply: own, toSent }: Unwrapped,
  supply: SupplyContext,
): Outcome<readonly Submitted[]> => {
  const { personName: _personName, items: _items, ...options } = own;
  const request = readRequest(isRecord(item) ? requestWithOptions(item, options) : item);
  // An option may have been said beside the item; what nobody said is missing in the item.
  const toSource: ToSent = (pointer) => {
    const option = fromRequest(pointer);
    if (option === null) return toSent(pointer);
    const place = toSent(`/supply${option}`);
    return standsIn(place, "/supply") ? toSent(inRequest(place.slice("/supply".length))) : place;
  };
  const wrong = [...(Object.keys(supply).length > 0 ? [notWanted] : []), ...told(notOfRequests(own), toSent)];
  if (!request.ok) return refused(...told(request.refusals, toSource), ...wrong);
  if (wrong.length > 0) return refused(...wrong);
  return accepted([{ request: request.value, toSource }], told(request.findings, toSource));
};

/**
 * Reads what was sent, with a way back for the pointers of later refusals. What
 * has a `resourceType` is FHIR and may have a supply context; anything else is a
 * plain request, which says all of it itself. Either may come as `{item,
 * options}`, and FHIR in a Parameters resource. One that asks for its items one by
 * one is refused: `readEachSubmitted` is for those.
 */
export const readSubmitted = (
  sent: unknown,
  supply: SupplyContext = {},
  options: ReadOptions = {},
): Outcome<readonly Submitted[]> => {
  const unwrapped = unwrap(sent);
  if (!unwrapped.ok) return unwrapped;
  const { item, apart } = unwrapped.value;
  const together = notApartHere(apart);
  if (together.length > 0) return refused(...together);
  return isRecord(item) && Object.hasOwn(item, "resourceType")
    ? fromFhir(unwrapped.value, supply, options)
    : fromPlain(unwrapped.value, supply);
};

/** Reads plain JSON or FHIR to label requests: one, or one per item. */
export const readSubmission = (sent: unknown, supply?: SupplyContext): Outcome<readonly LabelRequest[]> => {
  const submitted = readSubmitted(sent, supply);
  return submitted.ok
    ? accepted(
        submitted.value.map(({ request }) => request),
        submitted.findings,
      )
    : submitted;
};
