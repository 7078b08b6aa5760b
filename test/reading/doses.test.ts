import { describe, expect, it } from "vitest";
import { dosesIn, judgeDoses } from "./doses.ts";

describe("doses in words", () => {
  it("are numbers with the word that they count, a half with its number", () => {
    expect(dosesIn("Take 1 to 2 tablets. Take 1 and a half capsules for 7 days, at 8:00.")).toEqual([
      { number: "1", unit: "tablets" },
      { number: "2", unit: "tablets" },
      { number: "1andahalf", unit: "capsules" },
      { number: "7", unit: "days" },
      { number: "8:00", unit: "" },
    ]);
  });
});

describe("doses that were read", () => {
  const stands = "Take 2 tablets. Take it for 14 days.";

  it("came back where number and unit are there, whatever the spaces", () => {
    expect(judgeDoses(stands, "Toke 2tablets.Take it for 14 days .")).toEqual({
      wanted: 2,
      back: 2,
      lost: [],
      another: [],
    });
  });

  it.each([
    ["Take Z tablets. Take it for 14 days.", "2 tablets as nothing"],
    ["Take 2 tahlets. Take it for 14 days.", "2 tablets as 2 tahlets"],
  ])("are lost where %s", (read, told) => {
    expect(judgeDoses(stands, read)).toEqual({ wanted: 2, back: 1, lost: [told], another: [] });
  });

  it.each([
    ["Take 7 tablets. Take it for 14 days.", "2 tablets as 7 tablets"],
    ["Take 2 tablets. Take it for 1 4 days.", "14 days as 1"],
    ["Take 2 days. Take it for 14 days.", "2 tablets as 2 days"],
  ])("are another where %s", (read, told) => {
    const { another } = judgeDoses(stands, read);
    expect(another).toContain(told);
  });

  it("are another where a number is read that nobody wrote", () => {
    expect(judgeDoses(stands, `3 tablets. ${stands}`).another).toEqual(["nothing as 3 tablets"]);
  });
});
