// shares: in the database, one row for each tenant that has spent something.
import { sql } from "kysely";
import type { Using } from "../Store.ts";
import type { Instant } from "../Tables.ts";
import type { Shares } from "./Shares.ts";

export const keepShares = (using: Using, { clock }: { readonly clock: () => Instant }): Shares => ({
  spend: ({ name, perMinute }, spent) =>
    using(async (db) => {
      const now = clock();
      // One statement, in one order everywhere: two copies never wait for each other.
      const rows = [...spent]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([tenant_id, units]) => ({ name, tenant_id, units: perMinute - units, at: now }));
      if (rows.length === 0) return new Map();
      // A copy whose clock is behind takes nothing from a purse by it.
      const filled = sql`shares.units + case when shares.at < excluded.at
        then (excluded.at - shares.at) * cast(${perMinute / 60_000} as double precision) else 0 end`;
      const full = sql`cast(${perMinute} as double precision)`;
      const left = await db
        .insertInto("shares")
        .values(rows)
        .onConflict((conflict) =>
          conflict.columns(["name", "tenant_id"]).doUpdateSet({
            units: sql<number>`case when ${filled} > ${full} then ${full} else ${filled} end - (${full} - excluded.units)`,
            at: sql<number>`case when shares.at < excluded.at then excluded.at else shares.at end`,
          }),
        )
        .returning(["tenant_id", "units"])
        .execute();
      return new Map(left.map(({ tenant_id, units }) => [tenant_id, Number(units)]));
    }),
});
