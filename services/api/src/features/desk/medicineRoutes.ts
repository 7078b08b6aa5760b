// GET /desk/medicines: what is typed as a medicine, looked up in our entries and in the dictionary of medicines.
// It proposes a name, a strength and a form; never directions, never warnings.
import { splitProductName } from "@plainlabel/core";
import type { FastifyInstance } from "fastify";
import { todayAt } from "../../durations/todayAt.ts";
import { isStoreFault } from "../../store/storeFaults.ts";
import { searchMedicines } from "../medicines/searchMedicines.ts";
import { type DeskParts, deskOf } from "./DeskParts.ts";

/** One line of the list. */
export interface ProposedMedicine {
  readonly name: string;
  readonly strength: string;
  readonly form: string;
  /** dm+d code; "" where it has none. */
  readonly code: string;
  /** Where it is from, as the list says it. */
  readonly from: string;
}

const most = 8;
/** Longest text that is looked up. */
const longest = 255;

const typedIn = (query: unknown): string => {
  const { q } = query as { readonly q?: unknown };
  return typeof q === "string" ? q.trim().slice(0, longest) : "";
};

export const medicineRoutes = (scope: FastifyInstance, parts: DeskParts): void => {
  scope.get("/desk/medicines", async (request): Promise<{ medicines: readonly ProposedMedicine[] }> => {
    const typed = typedIn(request.query);
    const { scan, log } = deskOf(request, parts);
    if (typed.length < 2) return { medicines: [] };
    try {
      const release = await scan.store.medicines.open();
      if (release === null) return { medicines: [] };
      const found = await searchMedicines(typed, release, { most, day: todayAt(parts.clock()) });
      if (!found.ok) return { medicines: [] };
      const medicines = found.value.medicines.map(({ id, name, supplier }) => ({
        ...{ name, strength: "", form: "" },
        ...splitProductName(name),
        // A maker's product beside the one that any maker supplies: the line says whose it is.
        ...{ code: id, from: supplier === null ? "dictionary" : `dictionary, of ${supplier}` },
      }));
      return { medicines };
    } catch (err) {
      if (!isStoreFault(err)) throw err;
      log.error({ err }, "medicines could not be looked up");
      return { medicines: [] };
    }
  });
};
