import { expect, it } from "vitest";
import { describeQuestions } from "./describeQuestions.ts";

it("is docs/questions.md", async () => {
  await expect(describeQuestions()).toMatchFileSnapshot("../../../../docs/questions.md");
});
