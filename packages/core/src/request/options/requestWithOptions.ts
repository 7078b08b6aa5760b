// request: the options of a label request apart from the rest of it, and put back.
import type { SupplyContext } from "../fhir/SupplyContext.ts";
import { isRecord } from "../jsonPointer.ts";
import { labelOptionsSchema } from "./labelOptions.ts";

const optionFields: readonly string[] = Object.keys(labelOptionsSchema.shape);

/** What a plain request says of how to make it, not yet judged; nothing of what is FHIR or no object. */
export const optionsOfRequest = (sent: unknown): SupplyContext => {
  if (!isRecord(sent) || Object.hasOwn(sent, "resourceType")) return {};
  const own = Object.entries(sent).filter(([name]) => name !== "needs" && optionFields.includes(name));
  const needs = isRecord(sent.person) ? sent.person.needs : undefined;
  return Object.fromEntries(needs === undefined ? own : [...own, ["needs", needs]]) as SupplyContext;
};

/** The request with these options for its own; what else it says stays as it was sent. */
export const requestWithOptions = (
  sent: Readonly<Record<string, unknown>>,
  { needs, ...options }: Omit<SupplyContext, "personName" | "items">,
): Readonly<Record<string, unknown>> => ({
  ...sent,
  ...options,
  ...(needs === undefined || !isRecord(sent.person) ? {} : { person: { ...sent.person, needs } }),
});
