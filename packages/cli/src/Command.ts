// command line: what a command is, and how it ends.
import type { Readable, Writable } from "node:stream";
import type { ParseArgsConfig } from "node:util";

/** How every command ends. Scripts rely on these numbers. */
export const exits = {
  /** Done. */
  done: 0,
  /** The fault is ours: nothing was written. */
  fault: 1,
  /** Refused: what was asked cannot be done as asked, and stderr says why. Nothing was written. */
  refused: 2,
  /** Items were asked for one by one, and some have no label: stderr says why. The others were written. */
  partly: 3,
} as const;

export type Exit = (typeof exits)[keyof typeof exits];

/** The streams a command may use; binary in, text or bytes out. */
export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable & { readonly columns?: number };
}

export type Values = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  /** Printed by --help, whole. */
  readonly help: string;
  readonly options: NonNullable<ParseArgsConfig["options"]>;
  /** How many operands are taken, and what they are called in a complaint. */
  readonly operands: { readonly least: number; readonly most: number; readonly names: string };
  run(values: Values, operands: readonly string[], streams: Streams): Promise<Exit>;
}

/** An option's text; undefined when it was not given. */
export const textOf = (values: Values, name: string): string | undefined => {
  const value = values[name];
  return typeof value === "string" ? value : undefined;
};

/** The texts of an option that may be given several times; none when it was not given. */
export const listOf = (values: Values, name: string): readonly string[] => {
  const value = values[name];
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
};
