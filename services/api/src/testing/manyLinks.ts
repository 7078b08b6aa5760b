// tests: many links at once, written straight into the table.
import type { Engine } from "../store/Engine.ts";
import { makeLink, minted } from "../store/links/makeLink.ts";
import { chanceFrom } from "./chance.ts";
import { linkOrder } from "./sampleLabel.ts";
import { testSecret } from "./stores.ts";

/** Keeps `count` live links; gives their tokens. */
export const keepManyLinks = async ({ db }: Engine, count: number): Promise<readonly string[]> => {
  const { randomBytes, now } = chanceFrom("many");
  const rows = Array.from({ length: count }, (_, at) =>
    makeLink({ ...linkOrder, requestDigest: `${at}` }, { secret: testSecret, now: now + at, randomBytes }),
  );
  for (let from = 0; from < count; from += 1000) {
    await db
      .insertInto("links")
      .values(rows.slice(from, from + 1000))
      .execute();
  }
  return rows.map((row) => minted(row, testSecret, false).token);
};
