import { Script } from "node:vm";
import { expect, it } from "vitest";
import { builtScript } from "../../scripts/buildScript.ts";
import { deskScript } from "../deskScript.ts";

it("serves the script that is in the source: run `node scripts/buildScript.ts` after a change", () => {
  expect(deskScript).toBe(`${builtScript()}\n`);
});

it("is one script: no two of its files give one name to two things", () => {
  expect(() => new Script(deskScript)).not.toThrow();
  expect(() => new Script(`${deskScript}\nlet labelState;`)).toThrow(SyntaxError);
});

it("asks nothing of anybody else, and puts nothing in a cookie or in the page as markup", () => {
  expect(deskScript).not.toMatch(
    /cookie|XMLHttpRequest|sendBeacon|import\(|WebSocket|https?:|innerHTML|insertAdjacentHTML|eval/,
  );
});
