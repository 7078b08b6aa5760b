// commands: what the dictionary of an installation's store says of codes, for labels that are made on the command line.
import { existsSync } from "node:fs";
import { accepted, type DictionarySaid, type LabelRequest, type Outcome } from "@plainlabel/core";
import { dictionarySaid } from "@plainlabel/medicines";
import { codesAsked } from "../rendering/codesAsked.ts";
import { withStore } from "./storeCommands.ts";

type Env = Readonly<Record<string, string | undefined>>;

/** A folder that is not there yet is not made for the sake of a label. */
const namesStore = ({ DATABASE_URL, PLAINLABEL_DATA }: Env): boolean =>
  (DATABASE_URL ?? "") !== "" || (PLAINLABEL_DATA !== undefined && existsSync(PLAINLABEL_DATA));

/**
 * By place, null for items without a code. All are null where the environment
 * names no store, or no release is in use there; refused where the store that it
 * names cannot be opened.
 */
export const askDictionary = async (
  requests: readonly Pick<LabelRequest, "medicine">[],
  env: Env,
): Promise<Outcome<readonly (DictionarySaid | null)[]>> => {
  const coded = codesAsked(requests);
  let said: readonly (DictionarySaid | null)[] = requests.map(() => null);
  if (coded === null || !namesStore(env)) return accepted(said);
  const asked = await withStore(env, async ({ medicines }) => {
    const release = await medicines.open();
    if (release === null) return accepted([]);
    said = await Promise.all(
      coded.map(async (one) =>
        one === null ? null : ((await dictionarySaid(release.products, one)) ?? null),
      ),
    );
    return accepted([]);
  });
  return asked.ok ? accepted(said) : asked;
};
