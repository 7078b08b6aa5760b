// medicines: what the release in use says of the codes of items. A label is made without it where it cannot be asked.
import type { DictionarySaid } from "@plainlabel/core";
import { dictionarySaid } from "@plainlabel/medicines";
import type { FastifyBaseLogger } from "fastify";
import type { CodedMedicine, Dictionary } from "../../rendering/codesAsked.ts";
import type { Medicines, OpenRelease } from "../../store/medicines/Medicines.ts";
import { isStoreFault } from "../../store/storeFaults.ts";

/** One release for one piece of work, or none. */
export interface Sayings {
  /** For the call of a worker that has not said yet which codes there are. */
  readonly before: Dictionary;
  /** By place; null for items without a code. */
  readonly of: (medicines: readonly (CodedMedicine | null)[]) => Promise<readonly (DictionarySaid | null)[]>;
}

const none: Sayings = { before: "no-release", of: async (medicines) => medicines.map(() => null) };

type Log = Pick<FastifyBaseLogger, "error">;

/** A store that is away holds up no label: it is logged, and the label is what it is without a release. */
const orWithout = async <T>(log: Log, without: T, ask: () => Promise<T>): Promise<T> => {
  try {
    return await ask();
  } catch (err) {
    if (!isStoreFault(err)) throw err;
    log.error({ err }, "the dictionary of medicines could not be asked");
    return without;
  }
};

const sayingsIn = ({ products }: OpenRelease, log: Log): Sayings => ({
  before: "not-asked",
  of: (medicines) =>
    orWithout(
      log,
      medicines.map(() => null),
      () =>
        Promise.all(
          medicines.map(async (medicine) =>
            medicine === null ? null : ((await dictionarySaid(products, medicine)) ?? null),
          ),
        ),
    ),
});

export const openSayings = (medicines: Pick<Medicines, "open">, log: Log): Promise<Sayings> =>
  orWithout(log, none, async () => {
    const release = await medicines.open();
    return release === null ? none : sayingsIn(release, log);
  });
