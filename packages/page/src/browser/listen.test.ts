import { expect, it } from "vitest";
import { builtScript } from "../../scripts/buildScript.ts";
import { listenScript } from "../listenScript.ts";

it("serves the script that is in the source: run `node scripts/buildScript.ts` after a change", () => {
  expect(listenScript).toBe(`${builtScript()}\n`);
});

it("neither keeps nor sends anything", () => {
  expect(listenScript).not.toMatch(
    /cookie|Storage|fetch\(|XMLHttpRequest|sendBeacon|import\(|WebSocket|https?:/,
  );
});
