import { expect, it } from "vitest";
import { describeReader } from "./describeReader.ts";

it("the page about the reader says what the reader does", async () => {
  await expect(describeReader()).toMatchFileSnapshot("../../../../docs/directions-reader.md");
});
