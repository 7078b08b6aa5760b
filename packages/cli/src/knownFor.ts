// command line: what lists know of brands, for what may tell of a supply.
import type { KnownProducts } from "@plainlabel/core";

/** Loaded where it can be wanted alone, so that no other label waits for the service's parts. */
export const knownFor = async (sent: unknown): Promise<{ readonly known?: KnownProducts }> => {
  if (!JSON.stringify(sent).includes('"MedicationDispense"')) return {};
  const { knownProducts } = await import("@plainlabel/api");
  return { known: knownProducts };
};
