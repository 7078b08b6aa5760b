// test: the reader's quick tests in one bundle, with what stands in for vitest; a new test counts without a line here.

declare global {
  interface ImportMeta {
    readonly glob: (
      patterns: readonly string[],
      how: { readonly eager: true },
    ) => Readonly<Record<string, unknown>>;
  }
}

/**
 * Left out: what compares pages of the docs, what takes long and finds little
 * that the corpus does not (`words`, `everyPair`), and the tests of what is not
 * measured: the trace, and the memory of readings, which the bundle does without.
 */
export const all = import.meta.glob(
  [
    "../../packages/directions/src/**/*.test.ts",
    "../../packages/directions/test/*.test.ts",
    "!**/{words,everyPair,trace,remembering,describe*}.test.ts",
  ],
  { eager: true },
);
