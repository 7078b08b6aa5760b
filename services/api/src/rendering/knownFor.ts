// rendering: what lists know of brands, loaded where a supply is told of alone: a worker that starts anew is waited for.
import type { KnownProducts } from "@plainlabel/core";

/** By what was sent, whatever it came in. */
export const knownFor = async (sent: unknown): Promise<{ readonly known?: KnownProducts }> => {
  if (!JSON.stringify(sent)?.includes('"MedicationDispense"')) return {};
  const { knownProducts } = await import("./knownProducts.ts");
  return { known: knownProducts };
};
