// browser: keys that come faster than anybody types, to tell a scanner from a person.

export interface Burst {
  readonly text: string;
  /** When the last key came (milliseconds). */
  readonly last: number;
}

export const noBurst: Burst = { text: "", last: 0 };

/** Longest time between two keys of a scanner (milliseconds). The fastest typists need twice that on average. */
export const mostBetween = 40;

/** A key more: of the same burst when it came fast enough, else the first of another. */
export const grown = ({ text, last }: Burst, key: string, at: number): Burst => ({
  text: at - last <= mostBetween ? text + key : key,
  last: at,
});

/**
 * What a pack's code looks like: what a scanner says of it first (whatever sign
 * another country's keyboard makes of the bracket), digits of a product number
 * alone, or fields in any order with the product's among them.
 */
const packCode =
  /^(?:[^\w\s][A-Za-z]\d.{8,}|(?=.*01\)?\d{14})\(?(?:01|02|1[0-7]|21|30|37|71\d)\)?.{14,}|\d{8}|\d{12,14})$/;

/** Whether Enter ends a scan: it came as fast, and what came before it can be a pack's code. */
export const isScan = ({ text, last }: Burst, enterAt: number): boolean =>
  enterAt - last <= mostBetween && packCode.test(text);
