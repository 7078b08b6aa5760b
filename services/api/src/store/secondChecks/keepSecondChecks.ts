// secondChecks: in the database, one row for each tenant that ever said.
import type { Using } from "../Store.ts";
import type { SecondChecks } from "./SecondChecks.ts";

export const keepSecondChecks = (
  using: Using,
  { clock }: { readonly clock: () => number },
): SecondChecks => ({
  of: (tenantId) =>
    using(async (db) => {
      const row = await db
        .selectFrom("second_checks")
        .select(["state", "decided_by", "decided_at"])
        .where("tenant_id", "=", tenantId)
        .executeTakeFirst();
      return row === undefined
        ? null
        : { on: row.state === "on", by: row.decided_by.split(" "), at: Number(row.decided_at) };
    }),
  set: async (tenantId, { on, by }) => {
    const said = { state: on ? "on" : "off", decided_by: by.join(" "), decided_at: clock() } as const;
    await using((db) =>
      db
        .insertInto("second_checks")
        .values({ tenant_id: tenantId, ...said })
        .onConflict((conflict) => conflict.column("tenant_id").doUpdateSet(said))
        .execute(),
    );
  },
});
