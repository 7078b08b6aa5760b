import { describe, expect, it } from "vitest";
import { readDirections } from "./readDirections.ts";

const read = (text: string, form: string) => {
  const outcome = readDirections(text, { form });
  if (!outcome.ok) throw new Error(outcome.refusals.map(({ code }) => code).join());
  return { site: outcome.value.steps[0]?.site, found: outcome.findings.map(({ code }) => code) };
};

describe("a product for one place", () => {
  it.each([
    ["eye ointment", "eye"],
    ["ear drops", "ear"],
    ["nasal ointment", "nose"],
  ])("goes there where the words name none: %s", (form, name) => {
    expect(read("Apply twice a day", form).site).toEqual({ name, side: null });
  });

  it("goes where the words say, and asks for no side that is named", () => {
    const { site, found } = read("Apply twice a day to the left eye", "eye ointment");
    expect(site).toEqual({ name: "eye", side: "left" });
    expect(found).not.toContain("side-not-told");
  });

  it("is no place for several, nor for the skin", () => {
    expect(read("Apply twice a day", "eye and ear ointment").site).toBeNull();
    expect(read("Apply twice a day", "cream").site).toBeNull();
  });

  it("asks which eye or ear, and not which nostril", () => {
    expect(read("Use 1 drop twice a day", "eye drops").found).toContain("side-not-told");
    expect(read("Apply twice a day", "nasal ointment").found).not.toContain("side-not-told");
  });
});

describe("a time after which it is thrown away", () => {
  it("is asked about where nothing tells from when it counts", () => {
    const after = "Take 5 mL twice a day. Discard after 7 days";
    expect(read(after, "oral solution").found).toContain("throw-away-from-when");
    expect(
      read(`${after} after opening`.replace("after 7 days", "7 days"), "oral solution").found,
    ).not.toContain("throw-away-from-when");
  });
});
