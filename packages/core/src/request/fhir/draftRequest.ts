// request: an item's parts put together as a plain request, with the place each was sent at.
import { pointerTo } from "../jsonPointer.ts";
import type { Resource } from "./FhirMessage.ts";
import { isRefusal, objectAt, objectsAt, textAt } from "./Reading.ts";
import type { ReadMedicine } from "./readMedicine.ts";
import { type ItemSupply, ownFields, type SupplyContext, sharedFields } from "./SupplyContext.ts";
import { isOfSupply } from "./supplyNotes.ts";

/** Names by which the supply context may speak of the item. */
export const keysOf = (item: Resource): readonly string[] => {
  const identifiers = Array.isArray(item.value.identifier)
    ? (item.value.identifier as readonly unknown[])
    : [];
  const values = identifiers.flatMap((identifier) => {
    const located = objectAt(identifier, "");
    return isRefusal(located) ? [] : [textAt(located.value, "value")];
  });
  return [textAt(item.value, "id"), item.fullUrl, ...values].filter((key) => key !== undefined);
};

/** What was read of an item; null for a part that could not be read. */
export interface ItemParts {
  readonly day: { readonly day: string; readonly at: string } | null;
  readonly name: { readonly name: string; readonly at: string } | null;
  readonly medicine: ReadMedicine | null;
  /** `left`: one was sent, and is left off the label. */
  readonly quantity: { readonly words: string | null; readonly at: string; readonly left: boolean };
  readonly directions: readonly unknown[] | null;
  readonly pharmacy: unknown;
  /** Codes of reading needs that Flags of the message ask for. */
  readonly asked: readonly { readonly code: string; readonly at: string }[];
}

/** One top field of the request, and pointers into the request with the places they came from. */
interface Piece {
  readonly field: string;
  readonly value: unknown;
  readonly sources: Readonly<Record<string, string>>;
}

const medicinePiece = (medicine: ReadMedicine, { words, at }: ItemParts["quantity"]): Piece => {
  const { nameAt, codeAt, ...parts } = medicine;
  return {
    field: "medicine",
    value: { ...parts, ...(words === null ? {} : { quantity: words }) },
    // Strength and form were read out of the name.
    sources: {
      "/medicine": nameAt,
      "/medicine/name": nameAt,
      "/medicine/strength": nameAt,
      "/medicine/form": nameAt,
      "/medicine/code": codeAt,
      "/medicine/quantity": at,
    },
  };
};

interface Note {
  readonly text: string;
  readonly at: string;
}

/** The texts of an item's notes: not printed, and held against its directions unless they are wholly of the supply. */
const notesOf = ({ value, at }: Resource, quantity: ItemParts["quantity"]): readonly Note[] =>
  objectsAt(value.note, pointerTo(["note"], at)).found.flatMap((note) => {
    const text = textAt(note.value, "text");
    return text === undefined || text.trim() === "" || isOfSupply(text, quantity)
      ? []
      : [{ text, at: note.at }];
  });

/** What the pharmacy says of how the person reads, and the codes of Flags that it does not say already. */
const needsWith = (
  given: SupplyContext["needs"],
  asked: ItemParts["asked"],
): { readonly needs: unknown; readonly sources: Readonly<Record<string, string>> } => {
  /* A context read from JSON may hold anything; what is no list is refused with the request. */
  const before: unknown = given?.codes ?? [];
  if (asked.length === 0 || !Array.isArray(before)) return { needs: given, sources: {} };
  const added = asked.filter(
    ({ code }, place) => !before.includes(code) && asked.findIndex((other) => other.code === code) === place,
  );
  return {
    needs: { ...given, codes: [...before, ...added.map(({ code }) => code)] },
    sources: Object.fromEntries(
      added.map(({ at }, place) => [`/person/needs/codes/${before.length + place}`, at]),
    ),
  };
};

/** The pieces that come from the message, or from the context in its place. */
const readPieces = (parts: ItemParts, item: Resource, supply: SupplyContext): readonly Piece[] => {
  const pieces: Piece[] = [];
  const { day, name, medicine, directions, pharmacy } = parts;
  if (name !== null) {
    const { needs, sources: ofNeeds } = needsWith(supply.needs, parts.asked);
    const value = { name: name.name, ...(needs === undefined ? {} : { needs }) };
    const sources = {
      "/person": name.at,
      "/person/name": name.at,
      "/person/needs": "/supply/needs",
      ...ofNeeds,
    };
    pieces.push({ field: "person", value, sources });
  }
  if (medicine !== null) pieces.push(medicinePiece(medicine, parts.quantity));
  if (directions !== null) {
    const at = pointerTo(["dosageInstruction"], item.at);
    const notes = notesOf(item, parts.quantity);
    const sources = {
      "/directions": at,
      "/directions/dosage": at,
      "/directions/notes": pointerTo(["note"], item.at),
      ...Object.fromEntries(notes.map((note, place) => [`/directions/notes/${place}`, note.at])),
    };
    const value = {
      dosage: directions,
      ...(notes.length === 0 ? {} : { notes: notes.map(({ text }) => text) }),
    };
    pieces.push({ field: "directions", value, sources });
  }
  if (pharmacy !== null) {
    const performed = pointerTo(["performer"], item.at);
    const sources =
      supply.pharmacy === undefined
        ? { "/pharmacy/name": performed, "/pharmacy/address": performed, "/pharmacy/phone": performed }
        : { "/pharmacy": "/supply/pharmacy" };
    pieces.push({ field: "pharmacy", value: pharmacy, sources });
  }
  if (day !== null) {
    pieces.push({ field: "dispensedOn", value: day.day, sources: { "/dispensedOn": day.at } });
  }
  return pieces;
};

/** The pieces that only the context gives, the item's own before those for all. */
const addedPieces = (item: Resource, supply: SupplyContext): readonly Piece[] => {
  const items = supply.items ?? {};
  const key = keysOf(item).find((each) => Object.hasOwn(items, each)) ?? "";
  const own: ItemSupply = Object.hasOwn(items, key) ? (items[key] ?? {}) : {};
  return [...sharedFields, ...ownFields].flatMap((field): readonly Piece[] => {
    const ownValue = (own as Readonly<Record<string, unknown>>)[field];
    const value = ownValue ?? supply[field];
    if (value === undefined) return [];
    const at =
      ownValue === undefined ? pointerTo(["supply", field]) : pointerTo(["supply", "items", key, field]);
    return [{ field, value, sources: { [`/${field}`]: at } }];
  });
};

/** The request as far as it could be read, not yet judged, and where its parts were sent. */
export const draftRequest = (
  parts: ItemParts,
  item: Resource,
  supply: SupplyContext,
): {
  readonly draft: Readonly<Record<string, unknown>>;
  readonly sources: Readonly<Record<string, string>>;
} => {
  const pieces = [...readPieces(parts, item, supply), ...addedPieces(item, supply)];
  return {
    draft: Object.fromEntries(pieces.map(({ field, value }) => [field, value])),
    sources: Object.assign({}, ...pieces.map(({ sources }) => sources)) as Readonly<Record<string, string>>,
  };
};
