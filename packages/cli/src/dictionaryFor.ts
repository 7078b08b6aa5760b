// command line: what the dictionary of a store says of the codes of items, where the environment names one.
import {
  type LabelRequest,
  type LookedUp,
  readEachSubmitted,
  readSubmitted,
  type SupplyContext,
} from "@plainlabel/core";
import type { Streams } from "./Command.ts";

/** The requests that can be read, in order: all of them or none, or each by itself. */
const requestsIn = (
  sent: unknown,
  supply: SupplyContext | undefined,
  each: boolean,
): readonly LabelRequest[] => {
  if (!each) {
    const read = readSubmitted(sent, supply);
    return read.ok ? read.value.map(({ request }) => request) : [];
  }
  const read = readEachSubmitted(sent, supply);
  if (!read.ok) return [];
  return read.value.flatMap(({ outcome }) => (outcome.ok ? [outcome.value.request] : []));
};

/**
 * What the dictionary of the store that the environment names says of the codes; a label is made without it where
 * it cannot be asked.
 */
export const dictionaryFor = async (
  sent: unknown,
  supply: SupplyContext | undefined,
  each: boolean,
  { stderr }: Streams,
): Promise<readonly (LookedUp | null)[]> => {
  const requests = requestsIn(sent, supply, each);
  const isNamed = [process.env.DATABASE_URL, process.env.PLAINLABEL_DATA].some((name = "") => name !== "");
  if (!isNamed || requests.every(({ medicine }) => medicine.code === undefined)) return [];
  // Loaded here so that no label waits for the service's parts where they are not needed.
  const { askDictionary } = await import("@plainlabel/api");
  const said = await askDictionary(requests, process.env);
  if (said.ok) return said.value;
  for (const { detail } of said.refusals)
    stderr.write(`plainlabel: the dictionary of medicines was not asked: ${detail}\n`);
  return requests.map(({ medicine }) => (medicine.code === undefined ? null : "not-looked-up"));
};
