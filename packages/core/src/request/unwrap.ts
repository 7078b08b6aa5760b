// request: what was sent, without what it came in: the item itself, how to make it, and the way back to each.
import { accepted, type Outcome, type Refusal, refused } from "@plainlabel/directions";
import type { ItemsApart } from "./fhir/readItemsParameter.ts";
import { readParameters } from "./fhir/readParameters.ts";
import { type SupplyContext, supplyRefusals } from "./fhir/SupplyContext.ts";
import { isRecord, pointerTo, showName, standsIn } from "./jsonPointer.ts";
import { inRequest } from "./options/labelOptions.ts";
import { mergedOptions, saidOtherwise } from "./options/mergeOptions.ts";
import { optionsOfRequest } from "./options/requestWithOptions.ts";

/** A label request or a FHIR resource, how to make it, and where each was sent. */
export interface Unwrapped {
  readonly item: unknown;
  readonly supply: SupplyContext;
  /**
   * A pointer into the item, or into the supply context (/supply/...), as a pointer into what was sent. What
   * nothing sent says stays below /supply.
   */
  readonly toSent: (pointer: string) => string;
  /** Whether its items are to be answered one by one, where it says so; null otherwise. */
  readonly apart: ItemsApart | null;
}

/** Deepest that an item may be wrapped: options beside a Parameters resource, in an order with options of its own. */
const deepest = 4;

const isSupply = (pointer: string): boolean => standsIn(pointer, "/supply");

const typeOf = (value: unknown): unknown => (isRecord(value) ? value.resourceType : undefined);

const isEnvelope = (sent: unknown): sent is Readonly<Record<string, unknown>> =>
  isRecord(sent) && Object.hasOwn(sent, "item") && !Object.hasOwn(sent, "resourceType");

/** Whether it is FHIR, however it is wrapped: then it knows nothing of its dispensing. */
export const isPrescription = (sent: unknown): boolean => {
  let inner = sent;
  for (let depth = 0; isEnvelope(inner) && depth < deepest; depth += 1) inner = inner.item;
  return isRecord(inner) && Object.hasOwn(inner, "resourceType");
};

/** Whether it may bring options of its own, which only reading it tells. */
export const bringsOptions = (sent: unknown): boolean => isEnvelope(sent) || typeOf(sent) === "Parameters";

/** A label request says how to make it among its other fields; anything else that is no wrapping says nothing of it. */
const bare = (item: unknown): Unwrapped => {
  const supply = optionsOfRequest(item);
  const toSent = (pointer: string): string => {
    if (!isSupply(pointer) || !says(supply, pointer)) return pointer;
    return inRequest(pointer.slice("/supply".length));
  };
  return { item, supply, toSent, apart: null };
};

/** Where the longest known part of a pointer into the supply context was sent; null: nothing says it. */
const placeOf = (sources: Readonly<Record<string, string>>, pointer: string): string | null => {
  const inner = pointer.slice("/supply".length);
  const known = Object.keys(sources).filter((part) => standsIn(inner, part));
  const part = known.reduce((best, each) => (each.length > best.length ? each : best), "");
  if (part === "") return null;
  // Nothing stands below a value of one of FHIR's simple types.
  return sources[part] ?? null;
};

/** Where a value that stands in an object below /supply would be; only what the object says. */
const says = (options: unknown, pointer: string): boolean => {
  let found = options;
  const steps = pointer.split("/").slice(2, 4);
  for (const step of steps) {
    const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
    if (!isRecord(found)) return true;
    if (!Object.hasOwn(found, name)) return false;
    found = found[name];
  }
  return true;
};

const unwrapParameters = (sent: Readonly<Record<string, unknown>>): Outcome<Unwrapped> => {
  const read = readParameters({ value: sent, at: "" });
  if (!read.ok) return read;
  const { message, supply, sources, apart } = read.value;
  const toSent = (pointer: string): string =>
    isSupply(pointer) ? (placeOf(sources, pointer) ?? pointer) : read.value.toSent(pointer);
  return accepted({ item: message, supply, toSent, apart });
};

const envelopeFields = ["item", "options", "defaults"];

const unknownFields = (sent: Readonly<Record<string, unknown>>): readonly Refusal[] =>
  Object.keys(sent)
    .filter((name) => !envelopeFields.includes(name))
    .map((name) => ({
      code: "unknown-field",
      path: pointerTo([name]),
      detail: `There is no field ${showName(name)} beside an item.`,
      help: `The fields here are ${envelopeFields.join(", ")}.`,
    }));

/** What stands beside an item: options that are its own, and defaults that give way to whatever else says. */
const besides = (sent: Readonly<Record<string, unknown>>, name: "options" | "defaults") => {
  const value = sent[name] === undefined ? {} : sent[name];
  const refusals = supplyRefusals(value).map((refusal) => ({
    ...refusal,
    path: `/${name}${refusal.path.slice("/supply".length)}`,
  }));
  return { value: (isRecord(value) ? value : {}) as SupplyContext, refusals };
};

const unwrapEnvelope = (sent: Readonly<Record<string, unknown>>, depth: number): Outcome<Unwrapped> => {
  const [options, defaults] = [besides(sent, "options"), besides(sent, "defaults")];
  const inner = unwrapTo(sent.item, depth + 1);
  const wrong = [
    ...unknownFields(sent),
    ...options.refusals,
    ...defaults.refusals,
    ...(inner.ok ? [] : inner.refusals.map((refusal) => ({ ...refusal, path: `/item${refusal.path}` }))),
  ];
  if (wrong.length > 0 || !inner.ok) return refused(...wrong);
  const own = inner.value;
  const toSent = (pointer: string): string => {
    const place = own.toSent(pointer);
    if (!isSupply(place)) return `/item${place}`;
    if (says(options.value, place)) return `/options${place.slice("/supply".length)}`;
    if (says(defaults.value, place)) return `/defaults${place.slice("/supply".length)}`;
    // Something is missing in an object: it is wanted where the object stands.
    const [, , whole = ""] = place.split("/");
    const holds = (value: unknown): boolean => isRecord(value) && isRecord(value[whole]);
    if (holds(own.item)) return place;
    if (holds(options.value)) return `/options${place.slice("/supply".length)}`;
    if (holds(defaults.value)) return `/defaults${place.slice("/supply".length)}`;
    return place;
  };
  const twice = saidOtherwise(own.supply, options.value).map((refusal) => ({
    ...refusal,
    path: `/options${refusal.path.slice("/supply".length)}`,
  }));
  if (twice.length > 0) return refused(...twice);
  const said = mergedOptions(own.supply, options.value);
  const apart = own.apart === null ? null : { ...own.apart, at: `/item${own.apart.at}` };
  return accepted({ item: own.item, supply: mergedOptions(defaults.value, said), toSent, apart });
};

const unwrapTo = (sent: unknown, depth: number): Outcome<Unwrapped> => {
  if (isEnvelope(sent) && depth < deepest) return unwrapEnvelope(sent, depth);
  return typeOf(sent) === "Parameters"
    ? unwrapParameters(sent as Readonly<Record<string, unknown>>)
    : accepted(bare(sent));
};

/**
 * Takes an item out of what it may come in: `{item, options, defaults}`, or a
 * FHIR Parameters resource. Options are said for this item: what it says itself
 * in other words is refused. Defaults give way to both.
 */
export const unwrap = (sent: unknown): Outcome<Unwrapped> => unwrapTo(sent, 0);

/** What a message says of its items itself; null where it says nothing, or cannot be read, which its reader tells. */
export const itemsApart = (sent: unknown): ItemsApart | null => {
  if (!bringsOptions(sent)) return null;
  const unwrapped = unwrap(sent);
  return unwrapped.ok ? unwrapped.value.apart : null;
};
