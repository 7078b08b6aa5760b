import { describe, expect, it } from "vitest";
import { describeRegimenFields } from "./describeRegimenFields.ts";
import { regimenFields } from "./regimenFields.ts";
import { fieldsBelow, regimenJsonSchema } from "./regimenJsonSchema.ts";

describe("regimenJsonSchema", () => {
  const fields = fieldsBelow(regimenJsonSchema);

  it("describes every field of the regimen, and no field that is not there", () => {
    expect([...new Set(fields.map(([path]) => path))].toSorted()).toEqual(
      Object.keys(regimenFields).toSorted(),
    );
    for (const [path, { description }] of fields)
      expect([path, description]).toEqual([path, regimenFields[path]]);
  });

  it("allows no field that it does not name", () => {
    expect(regimenJsonSchema).toMatchObject({
      title: "Regimen",
      type: "object",
      additionalProperties: false,
    });
  });

  it("is docs/regimen.md", async () => {
    await expect(describeRegimenFields()).toMatchFileSnapshot("../../../../docs/regimen.md");
  });
});
