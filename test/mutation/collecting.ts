// test: as much of vitest as the reader's quick tests ask for, which only collects them.
import type { expect as Expect } from "vitest";

export interface Collected {
  readonly name: string;
  readonly run: () => unknown;
}

export interface Tests {
  readonly tests: readonly Collected[];
  /** What `beforeAll` was given: the tests are as new after it. */
  readonly before: readonly (() => unknown)[];
}

type Body = (...values: readonly unknown[]) => unknown;
type Register = (name: string, ...rest: readonly unknown[]) => void;

const bodyOf = (rest: readonly unknown[]): Body => {
  const body = rest.find((one) => typeof one === "function");
  if (body === undefined) throw new Error("a test without a body");
  return body as Body;
};

/** One test a row; a row that is an array gives the arguments, as in vitest. */
const eachOf =
  (register: Register) =>
  (rows: readonly unknown[]): Register =>
  (name, ...rest) => {
    const body = bodyOf(rest);
    for (const [at, row] of rows.entries())
      register(`${name} ${at + 1}`, () => (Array.isArray(row) ? body(...row) : body(row)));
  };

/** A stand-in for the module "vitest", and the tests that are registered with it, in their order. */
export const collecting = (expect: typeof Expect) => {
  const before: (() => unknown)[] = [];
  const tests: Collected[] = [];
  const within: string[] = [];
  const it: Register = (name, ...rest) => {
    tests.push({ name: `${tests.length + 1}. ${[...within, name].join(" > ")}`, run: bodyOf(rest) });
  };
  const describe: Register = (name, ...rest) => {
    within.push(name);
    bodyOf(rest)();
    within.pop();
  };
  // Pages of the docs are compared by the tests themselves; here they are not what is measured.
  const expecting = (value: unknown, message?: string) =>
    Object.assign(expect(value, message), { toMatchFileSnapshot: async () => {} });
  return {
    collected: { tests, before } as Tests,
    vitest: {
      beforeAll: (prepare: () => unknown) => before.push(prepare),
      it: Object.assign(it, { each: eachOf(it) }),
      describe: Object.assign(describe, { each: eachOf(describe) }),
      expect: Object.assign(expecting, {
        not: expect.not,
        any: expect.any,
        arrayContaining: expect.arrayContaining,
        objectContaining: expect.objectContaining,
        stringContaining: expect.stringContaining,
      }),
    },
  };
};
