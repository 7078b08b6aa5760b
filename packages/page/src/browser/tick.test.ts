import { expect, it } from "vitest";
import { builtScript } from "../../scripts/buildScript.ts";
import { tickScript } from "../tickScript.ts";

it("serves the script that is in the source: run `node scripts/buildScript.ts` after a change", () => {
  expect(tickScript).toBe(`${builtScript("tick")}\n`);
});

it("sends nothing", () => {
  expect(tickScript).not.toMatch(/cookie|fetch\(|XMLHttpRequest|sendBeacon|import\(|WebSocket|https?:/);
});
