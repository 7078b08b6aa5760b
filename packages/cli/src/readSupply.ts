// command line: how to make the labels of a FHIR prescription, from options: every one that a label request has.
import {
  accepted,
  type OptionName,
  type OptionTexts,
  type Outcome,
  optionAt,
  optionNames,
  optionTable,
  type Refusal,
  refused,
  type SupplyContext,
  supplyOfTexts,
} from "@plainlabel/core";
import { type Streams, textOf, type Values } from "./Command.ts";
import { readSource } from "./readSource.ts";

/** Read elsewhere: it goes with a plain request too. */
const elsewhere: readonly OptionName[] = ["dpi"];

const supplyNames = optionNames.filter((name) => !elsewhere.includes(name));

export const supplyOptions: Readonly<Record<string, { readonly type: "string" }>> = Object.fromEntries(
  supplyNames.map((name) => [name, { type: "string" }]),
);

/** Options whose value is the name of a file; others may be one, written @FILE. */
const files: readonly OptionName[] = ["pharmacy"];

/**
 * These options go with a prescription only: a label request says all of it itself, and two answers would be one
 * too many.
 */
const withoutPrescription = (values: Values): readonly Refusal[] =>
  supplyNames
    .filter((name) => values[name] !== undefined)
    .map((name) => ({
      code: "wrong-option",
      path: `--${name}`,
      detail: "This option goes with --fhir only; a label request says it itself.",
      help: "Put it into the request, or leave the option out.",
    }));

/** Answers were once a file alone, and still may be: what is none of them names one. */
const namesFile = (name: OptionName, text: string): boolean =>
  files.includes(name) || (name === "answers" && !/^\s*[[{]|=/u.test(text));

const textFor = async (name: OptionName, given: string, streams: Streams): Promise<Outcome<string>> => {
  const file = given.startsWith("@") ? given.slice(1) : namesFile(name, given) ? given : null;
  if (file === null) return accepted(given);
  const bytes = await readSource(file, streams);
  if (!bytes.ok) return bytes;
  try {
    return accepted(new TextDecoder("utf-8", { fatal: true }).decode(bytes.value));
  } catch {
    return refused({
      code: "unreadable-file",
      path: file,
      detail: "The file is not UTF-8 text.",
      help: "Save it as UTF-8.",
    });
  }
};

/** A refusal of what an option said, or of what one would have said, under the option's own name; others as they are. */
export const inOptions =
  (values: Values) =>
  (refusal: Refusal): Refusal => {
    if (refusal.path !== "/supply" && !refusal.path.startsWith("/supply/")) return refusal;
    const given = supplyNames.filter((name) => values[name] !== undefined);
    const option = optionAt(refusal.path.slice("/supply".length), given);
    const name = option?.name ?? (refusal.path.startsWith("/supply/items") ? "answers" : null);
    return name === null ? refusal : { ...refusal, path: `--${name}` };
  };

/** The dispensing as told; whether the values will do is for the request's own reader to say. */
export const readSupply = async (
  values: Values,
  prescription: boolean,
  streams: Streams,
): Promise<Outcome<SupplyContext | undefined>> => {
  if (!prescription) {
    const refusals = withoutPrescription(values);
    return refusals.length > 0 ? refused(...refusals) : accepted(undefined);
  }
  const texts: [OptionName, string][] = [];
  const refusals: Refusal[] = [];
  for (const name of supplyNames) {
    const given = textOf(values, name);
    if (given === undefined) continue;
    const text = await textFor(name, given, streams);
    if (text.ok) texts.push([name, text.value]);
    else refusals.push(...text.refusals);
  }
  const read = supplyOfTexts(Object.fromEntries(texts) as OptionTexts);
  if (!read.ok)
    refusals.push(...read.refusals.map((refusal) => ({ ...refusal, path: `--${refusal.path.slice(1)}` })));
  return refusals.length > 0 || !read.ok ? refused(...refusals) : accepted(read.value);
};

/** The options as --help lists them. */
export const supplyHelp = (): string =>
  optionTable
    .filter(({ name }) => !elsewhere.includes(name))
    .map(
      ({ name, about }) =>
        `      --${name}`.padEnd(32) + (files.includes(name) ? "FILE of JSON: " : "") + about,
    )
    .join("\n");
