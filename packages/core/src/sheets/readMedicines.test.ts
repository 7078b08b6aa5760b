import { describe, expect, it } from "vitest";
import { readMedicines } from "./readMedicines.ts";

const told = (sent: unknown): readonly string[] => {
  const read = readMedicines(sent, undefined);
  return read.ok ? [] : read.refusals.map(({ code, path }) => `${code} ${path}`);
};

describe("what was meant as several requests", () => {
  it("is told that they stand under requests", () => {
    const read = readMedicines([], undefined);
    expect(read.ok ? [] : read.refusals).toEqual([
      {
        code: "wrong-type",
        path: "",
        detail: "This is a list; an object is wanted.",
        help: "Send an object here; its fields are requests.",
      },
    ]);
    expect(told({ items: [] })).toEqual(["unknown-field /items", "missing-field /requests"]);
    expect(told({ request: [] })).toEqual(["unknown-field /request", "missing-field /requests"]);
  });

  it("is told nothing of requests where one medicine was meant", () => {
    for (const one of [{}, { medicine: {} }, { item: {} }, { resourceType: "Patient" }, "a", null])
      expect(told(one).filter((each) => each.endsWith("/requests"))).toEqual([]);
  });
});
