import { expect, test } from "vitest";
import { describeLaws } from "./describeLaws.ts";

test("docs/law-profiles.md is written from the rules", async () => {
  await expect(describeLaws()).toMatchFileSnapshot("../../docs/law-profiles.md");
});
