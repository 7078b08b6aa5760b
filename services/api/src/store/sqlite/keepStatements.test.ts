import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../testing/stores.ts";
import { keepStatements } from "./keepStatements.ts";
import { openFile } from "./openSqlite.ts";

test("a statement is prepared once, however often it is used, and not kept without end", async () => {
  const folder = temporaryFolder();
  const database = keepStatements(await openFile(join(folder, "file"), { mustExist: false }));
  const first = database.prepare("select ? as number");
  expect(database.prepare("select ? as number")).toBe(first);
  for (let at = 0; at < 1000; at++) expect(database.prepare(`select ${at} as at`).all([])).toEqual([{ at }]);
  const later = database.prepare("select ? as number");
  expect(later).not.toBe(first);
  expect([first.all([7]), later.all([8])]).toEqual([[{ number: 7 }], [{ number: 8 }]]);
  database.close();
  rmSync(folder, { recursive: true });
});
