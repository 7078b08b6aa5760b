// samples: page content of the example requests, by the very stages that make their labels.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readSubmission } from "@plainlabel/core";
import { evenMeasurer } from "../../core/src/layout/evenMeasurer.ts";
import { prepareLabels } from "../../core/src/prepareLabels.ts";
import { type PageContent, pageContentOf } from "../src/PageContent.ts";

const folder = fileURLToPath(new URL("../../../examples/requests/", import.meta.url));

/** Names of the examples, without ".json". */
export const exampleNames: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => file.slice(0, -".json".length))
  .toSorted();

/** The label of an example request, or of a change to one. */
export const labelOf = (
  name: string,
  change: (request: Record<string, unknown>) => unknown = (same) => same,
) => {
  const submitted = readSubmission(change(JSON.parse(readFileSync(`${folder}${name}.json`, "utf8"))));
  if (!submitted.ok) throw new Error(`${name}: ${JSON.stringify(submitted.refusals)}`);
  const prepared = prepareLabels(submitted.value[0]!, { measurer: evenMeasurer, qrModules: () => 29 });
  if (!prepared.ok) throw new Error(`${name}: ${JSON.stringify(prepared.refusals)}`);
  return prepared.value;
};

/** What a page of it would show. */
export const contentOf = (
  name: string,
  change?: (request: Record<string, unknown>) => unknown,
): PageContent => {
  const label = labelOf(name, change);
  const content = pageContentOf(label.document, label.comparison.understood);
  if (!content.ok) throw new Error(`${name}: ${JSON.stringify(content.refusals)}`);
  return content.value;
};
