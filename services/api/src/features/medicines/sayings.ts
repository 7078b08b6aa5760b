// medicines: what the release in use says of the codes of items. A label is made without it where it cannot be
// asked, or not in time.
import { setTimeout } from "node:timers/promises";
import type { LookedUp } from "@plainlabel/core";
import { dictionarySaid } from "@plainlabel/medicines";
import type { FastifyBaseLogger } from "fastify";
import { lookUpPatience } from "../../durations/durations.ts";
import type { CodedMedicine, Dictionary } from "../../rendering/codesAsked.ts";
import type { Medicines, OpenRelease } from "../../store/medicines/Medicines.ts";
import { isStoreFault } from "../../store/storeFaults.ts";

/** By place; null for items without a code. */
type Answers = readonly (LookedUp | null)[];

/** One release for one piece of work, or none. */
export interface Sayings {
  /** For the call of a worker that has not said yet which codes there are. */
  readonly before: Dictionary;
  readonly of: (medicines: readonly (CodedMedicine | null)[]) => Promise<Answers>;
}

type Log = Pick<FastifyBaseLogger, "error">;

const late = Symbol("late");

/** "failed" where the store is away or takes too long, which is logged; labels do not wait for it. */
const inTime = async <T>(log: Log, patience: number, ask: () => Promise<T>): Promise<T | "failed"> => {
  const answered = new AbortController();
  try {
    const waited = setTimeout(patience, late, { signal: answered.signal }).catch(() => late);
    const result = await Promise.race([ask(), waited]);
    if (result !== late) return result as T;
    log.error({ patience }, "the dictionary of medicines was not asked in time");
  } catch (err) {
    if (!isStoreFault(err)) throw err;
    log.error({ err }, "the dictionary of medicines could not be asked");
  } finally {
    answered.abort();
  }
  return "failed";
};

const none: Sayings = { before: "no-release", of: async (medicines) => medicines.map(() => null) };

const notAsked = (medicines: readonly (CodedMedicine | null)[]): Answers =>
  medicines.map((medicine) => (medicine === null ? null : "not-looked-up"));

/** Which release is in use, if any, is not known: each item with a code says that nothing was compared with it. */
const unknown: Sayings = { before: "not-asked", of: async (medicines) => notAsked(medicines) };

const sayingsIn = ({ products }: OpenRelease, log: Log, patience: number): Sayings => ({
  before: "not-asked",
  of: async (medicines) => {
    const said = await inTime(log, patience, () =>
      Promise.all(
        medicines.map(async (medicine) =>
          medicine === null ? null : ((await dictionarySaid(products, medicine)) ?? null),
        ),
      ),
    );
    return said === "failed" ? notAsked(medicines) : said;
  },
});

export const openSayings = async (
  medicines: Pick<Medicines, "open">,
  log: Log,
  patience: number = lookUpPatience,
): Promise<Sayings> => {
  const release = await inTime(log, patience, () => medicines.open());
  if (release === "failed") return unknown;
  return release === null ? none : sayingsIn(release, log, patience);
};
