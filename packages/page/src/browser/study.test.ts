import { expect, it } from "vitest";
import { builtScript } from "../../scripts/buildScript.ts";
import { studyScript } from "../studyScript.ts";

it("holds the script that is in the source: run `node scripts/buildScript.ts` after a change", () => {
  expect(studyScript).toBe(`${builtScript("study")}\n`);
});

it("sends nothing", () => {
  expect(studyScript).not.toMatch(/cookie|fetch\(|XMLHttpRequest|sendBeacon|import\(|WebSocket|https?:/);
});
