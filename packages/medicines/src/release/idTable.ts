// release: which identifiers were there, half a million of them in a few megabytes.
import type { DmdId } from "./rows.ts";

/** Identifiers, each with a number from 0. A Map of texts would take ten times the memory. */
export interface IdTable {
  has(id: DmdId): boolean;
  get(id: DmdId): number | undefined;
  /** Nothing happens to one that is there already. */
  add(id: DmdId, value: number): void;
  readonly size: number;
}

/** Eighteen digits are two numbers of nine. No identifier begins with 0, so nothing is lost. */
const upperOf = (id: DmdId): number => Number(id.slice(0, -9));
const lowerOf = (id: DmdId): number => Number(id.slice(-9));

interface Slots {
  readonly upper: Uint32Array;
  readonly lower: Uint32Array;
  /** 0 is an empty slot, so values are kept one larger. */
  readonly value: Uint32Array;
}

const slotsOf = (count: number): Slots => ({
  upper: new Uint32Array(count),
  lower: new Uint32Array(count),
  value: new Uint32Array(count),
});

const place = (upper: number, lower: number, count: number): number =>
  (Math.imul(lower, 0x9e3779b1) ^ Math.imul(upper, 0x85ebca6b)) & (count - 1);

/** The slot that holds the number, or the empty one where it would go: open addressing, never more than half full. */
const slotOf = ({ upper, lower, value }: Slots, high: number, low: number): number => {
  const count = value.length;
  let slot = place(high, low, count);
  while (value[slot] !== 0 && (upper[slot] !== high || lower[slot] !== low)) slot = (slot + 1) & (count - 1);
  return slot;
};

export const idTable = (): IdTable => {
  let slots = slotsOf(1024);
  let size = 0;

  const put = (into: Slots, high: number, low: number, value: number): void => {
    const slot = slotOf(into, high, low);
    into.upper[slot] = high;
    into.lower[slot] = low;
    into.value[slot] = value;
  };

  const grow = (): void => {
    const larger = slotsOf(slots.value.length * 2);
    slots.value.forEach((value, slot) => {
      if (value !== 0) put(larger, slots.upper[slot]!, slots.lower[slot]!, value);
    });
    slots = larger;
  };

  const get = (id: DmdId): number | undefined => {
    const value = slots.value[slotOf(slots, upperOf(id), lowerOf(id))] ?? 0;
    return value === 0 ? undefined : value - 1;
  };

  return {
    get,
    has: (id) => get(id) !== undefined,
    add: (id, value) => {
      if (get(id) !== undefined) return;
      if (2 * (size + 1) > slots.value.length) grow();
      put(slots, upperOf(id), lowerOf(id), value + 1);
      size += 1;
    },
    get size() {
      return size;
    },
  };
};
