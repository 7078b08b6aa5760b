// The invented people of examples/sheets, their labels prepared.
import { readdirSync, readFileSync } from "node:fs";
import { type Painter, type Prepared, prepare, readSubmission, sheetRequest } from "@plainlabel/core";

const folder = new URL("../../examples/sheets/", import.meta.url);

export const people: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.slice(0, -".json".length))
  .toSorted();

type Sent = Record<string, unknown>;

/** Every request of a person, as the example has it. */
export const sentOf = (name: string): readonly Sent[] =>
  JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8"));

/** The labels of these requests; throws where one is refused. */
export const preparedOf = (sent: readonly Sent[], painter: Painter): Prepared => {
  const requests = sent.flatMap((one) => {
    const read = readSubmission(one);
    if (!read.ok) throw new Error(JSON.stringify(read.refusals));
    return read.value.map(sheetRequest);
  });
  const prepared = prepare(requests, painter);
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.refusals));
  return prepared.value;
};
