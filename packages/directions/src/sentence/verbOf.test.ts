import { describe, expect, it } from "vitest";
import { verbOf } from "./product.ts";

const said = (unit: string | null, form: string): string =>
  verbOf(unit === null ? null : { name: unit, suppliedBy: "directions" }, null, null, { form });

describe("the verb of directions that name none", () => {
  it.each([
    ["mg", "oral solution"],
    ["mg", "syrup"],
    ["unit", "oral suspension"],
    ["mL", "oral drops"],
    ["drop", "oral drops"],
    ["sachet", "oral powder sachets"],
    ["sachet", "powder for oral solution"],
  ])("is take for %s of what is made to be swallowed: %s", (unit, form) => {
    expect(said(unit, form)).toBe("take");
  });

  it.each([
    ["drop", "eye drops"],
    ["drop", "drops"],
    ["mg", "oromucosal solution"],
    ["mg", "solution"],
    ["mg", "solution for injection"],
    ["mg", "oral gel"],
    ["unit", "suspension for injection"],
    ["sachet", "sachets"],
    ["sachet", "gel sachets"],
    ["sachet", "powder for cutaneous solution sachets"],
    [null, "oral solution"],
  ])("is use wherever take could be wrong: %s, %s", (unit, form) => {
    expect(said(unit, form)).toBe("use");
  });
});
