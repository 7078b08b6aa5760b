// medicines: which release is in use, the one before it, and the taking of a new one, whole or not at all.
import { accepted, type Refusal, type RefusalCode, refused } from "@plainlabel/core";
import type { DmdId, ReleaseReport, ReplacedRow } from "@plainlabel/medicines";
import type { Kysely } from "kysely";
import type { RandomBytes } from "../links/secrets.ts";
import type { Using } from "../Store.ts";
import { StoreOutage } from "../storeFaults.ts";
import type { MedicineReleaseRow, Tables } from "../Tables.ts";
import { codeId, nameProducts, takeRows } from "./fillRelease.ts";
import { findLookAlikes, findNames } from "./findNames.ts";
import type { KeptRelease, Medicines, OpenRelease, TakenRelease } from "./Medicines.ts";
import { countOldIds, keepOldIds, successorIn } from "./oldIds.ts";
import { foundIn, gtinRowsIn, productsIn, type Reading, rowsUnder, textsIn } from "./productsIn.ts";
import type { ReleaseShelf } from "./ReleaseShelf.ts";

interface Parts {
  readonly clock: () => number;
  readonly randomBytes: RandomBytes;
}

const refusal = (code: RefusalCode, detail: string, help: string): Refusal => ({
  code,
  path: "",
  detail,
  help,
});

const underWay = refusal(
  "import-under-way",
  "Another import into this store is under way.",
  "Wait until it is done, and look at plainlabel medicines status.",
);
const nothingBefore = refusal(
  "no-release-before",
  "There is no earlier release here to go back to.",
  "Import its file: plainlabel medicines import FILE --older.",
);

type State = "in-use" | "before";

const keptOf = ({ report, imported_at }: MedicineReleaseRow): KeptRelease => ({
  importedAt: imported_at,
  report: JSON.parse(report) as ReleaseReport,
});

const rowsIn = async (db: Kysely<Tables>): Promise<Readonly<Record<State, MedicineReleaseRow | null>>> => {
  const rows = await db.selectFrom("medicine_releases").selectAll().execute();
  const of = (state: State) => rows.find((row) => row.state === state) ?? null;
  return { "in-use": of("in-use"), before: of("before") };
};

const serialsIn = async (db: Kysely<Tables>): Promise<readonly string[]> =>
  (await db.selectFrom("medicine_releases").select("serial").execute()).map(({ serial }) => serial);

const setState = async (db: Kysely<Tables>, from: string, to: string): Promise<void> => {
  await db.updateTable("medicine_releases").set({ state: to }).where("state", "=", from).execute();
};

export const keepMedicines = (using: Using, shelf: ReleaseShelf, parts: Parts): Medicines => {
  /** One that was seen stays: what is in use is never cleared away. */
  let seenLast: string | null = null;
  const isHere = async (serial: string): Promise<boolean> => {
    if (serial === seenLast) return true;
    const seen = await shelf.read(serial, (tables) =>
      tables.selectFrom("entries").select("id").limit(1).execute(),
    );
    if (seen !== undefined) seenLast = serial;
    return seen !== undefined;
  };

  /** A release never changes, so its tables of codes are read once. */
  let textsLast: { readonly serial: string; readonly texts: ReadonlyMap<string, string> } | null = null;
  const textsOf = async (serial: string, reading: Reading): Promise<ReadonlyMap<string, string>> => {
    if (textsLast?.serial !== serial) textsLast = { serial, texts: await textsIn(reading) };
    return textsLast.texts;
  };

  const openRow = (row: MedicineReleaseRow): OpenRelease => {
    const kept = keptOf(row);
    const reading: Reading = (work) =>
      using(async () => {
        const result = await shelf.read(row.serial, async (tables) => ({ value: await work(tables) }));
        // Two imports have passed since this piece of work began; the next one opens what is in use.
        if (result === undefined) throw new StoreOutage("RELEASE_GONE");
        return result.value;
      });
    const under = rowsUnder(reading);
    const valid = <R extends { readonly invalid: boolean }>(rows: readonly R[] = []): readonly R[] =>
      rows.filter(({ invalid }) => !invalid);
    const packsOfAmps = async (ids: readonly DmdId[]) => {
      const packs = await under("ampp", ids);
      return new Map([...packs].map(([id, rows]) => [id, valid(rows)]));
    };
    return {
      ...kept,
      products: productsIn(reading, kept.report, successorIn(using)),
      find: (query, most) => reading((tables) => findNames(tables, shelf.matching, query, most)),
      lookAlikes: (query) => reading((tables) => findLookAlikes(tables, shelf.matching, query)),
      packsOfVmp: async (id) => valid((await under("vmpp", [id])).get(id)),
      packsOfAmp: async (id) => (await packsOfAmps([id])).get(id) ?? [],
      packsOfAmps,
      gtinsOf: gtinRowsIn(reading, "ampp_id"),
      found: foundIn(reading),
      texts: async () => {
        const texts = await textsOf(row.serial, reading);
        return (table, code) => texts.get(codeId(table, code));
      },
    };
  };

  const publish =
    (serial: string, importedAt: number, replaced: readonly ReplacedRow[]) =>
    async (db: Kysely<Tables>, report: ReleaseReport): Promise<readonly string[]> => {
      // Writes first: a transaction that began by reading could not go on after somebody else's write.
      await db.deleteFrom("medicine_releases").where("state", "=", "before").execute();
      await setState(db, "in-use", "before");
      await db
        .insertInto("medicine_releases")
        .values({ serial, state: "in-use", report: JSON.stringify(report), imported_at: importedAt })
        .execute();
      await keepOldIds(db, replaced, report.date);
      return serialsIn(db);
    };

  return {
    state: () =>
      using(async (db) => {
        const rows = await rowsIn(db);
        const row = rows["in-use"];
        if (row === null) return { state: "none" };
        if (!(await isHere(row.serial))) return { state: "missing", release: keptOf(row) };
        const { before } = rows;
        const isKept = before !== null && (await isHere(before.serial));
        return { state: "in-use", release: keptOf(row), before: isKept ? keptOf(before) : null };
      }),

    open: () =>
      using(async (db) => {
        const row = (await rowsIn(db))["in-use"];
        return row === null || !(await isHere(row.serial)) ? null : openRow(row);
      }),

    take: (read) =>
      using(async (db) => {
        const importedAt = parts.clock();
        const serial = Buffer.from(parts.randomBytes(10)).toString("hex");
        const replaced: ReplacedRow[] = [];
        const known = await countOldIds(db);
        const built = await shelf.build<ReleaseReport>({
          serial,
          kept: () => serialsIn(db),
          fill: async (tables) => {
            const inUse = (await rowsIn(db))["in-use"];
            const take = async (batch: Parameters<typeof takeRows>[1]): Promise<void> => {
              if (batch.of === "replaced") replaced.push(...batch.rows);
              await takeRows(tables, batch, shelf.rowsOf);
            };
            return read({ take }, inUse === null ? null : keptOf(inUse).report);
          },
          name: (tables) => nameProducts(tables, shelf),
          publish: publish(serial, importedAt, replaced),
        });
        if (built === "busy") return refused(underWay);
        if (!built.ok) return built;
        const newlyReplaced = (await countOldIds(db)) - known;
        return accepted<TakenRelease>({ importedAt, report: built.value, newlyReplaced }, built.findings);
      }),

    back: () =>
      using(async (db) => {
        const { before } = await rowsIn(db);
        if (before === null || !(await isHere(before.serial))) return refused(nothingBefore);
        await db.transaction().execute(async (transaction) => {
          await setState(transaction, "before", "next");
          await setState(transaction, "in-use", "before");
          await setState(transaction, "next", "in-use");
        });
        return accepted(keptOf(before));
      }),
  };
};
