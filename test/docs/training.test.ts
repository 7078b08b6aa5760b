// docs/training.md is what the software makes of its examples today.
import { expect, it } from "vitest";
import { trainingPage } from "./training.ts";

it("docs/training.md is written from the examples", async () => {
  await expect(trainingPage()).toMatchFileSnapshot("../../docs/training.md");
});

it("asks nothing that yes answers", () => {
  const asked = trainingPage().matchAll(/^- ((?:Do|Does|Is|Are|Will|Should)\b.*\?)$/gm);
  expect([...asked].map(([, question]) => question)).toEqual([]);
});
