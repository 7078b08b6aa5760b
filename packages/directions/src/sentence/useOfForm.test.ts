import { describe, expect, it } from "vitest";
import { stepOf } from "../../testing/blankStep.ts";
import { misuse } from "./useOfForm.ts";

type Given = Parameters<typeof stepOf>[0];

const told = (given: Given, form?: string, name?: string) =>
  misuse(stepOf({ action: "use", ...given }), { form, name });

const at = (name: string): Given => ({ site: { name, side: null } });

describe("a capsule for breathing in", () => {
  const one: Given = { unit: "capsule" };
  const form = "inhalation powder, hard capsule";

  it("is breathed in, and used by its inhaler", () => {
    expect(told({ ...one, action: "inhale" }, form)).toBeNull();
    expect(told({ ...one, action: "inhale", route: "oral" }, form)).toBeNull();
    expect(told({ ...one, action: "use" }, form)).toBeNull();
    expect(told({ ...one, action: "take", route: "inhalation" }, form)).toBeNull();
    expect(told({ unit: "puff", action: "take" }, "inhaler")).toBeNull();
  });

  it("is never taken, nor put in the mouth", () => {
    expect(told({ ...one, action: "take" }, form)).toBe("action-does-not-fit-product");
    expect(told({ ...one, action: "take" }, "inhalation capsules")).toBe("action-does-not-fit-product");
    expect(told({ ...one, action: "take" }, "capsules", "Spiriva 18 microgram inhalation powder")).toBe(
      "action-does-not-fit-product",
    );
    expect(told({ ...one, route: "oral" }, form)).toBe("action-does-not-fit-product");
    expect(told({ ...one, route: "sublingual" }, form)).toBe("action-does-not-fit-product");
    expect(told({ unit: "nebule", action: "take" }, "nebuliser liquid")).toBe("action-does-not-fit-product");
    expect(told({ unit: "mL", action: "take" }, "nebuliser liquid")).toBe("action-does-not-fit-product");
  });

  it("called a plain capsule may be either", () => {
    expect(told({ ...one, action: "take" }, "capsule")).toBeNull();
    expect(told({ ...one, action: "inhale" }, "capsule")).toBeNull();
  });
});

describe("a tablet that is dissolved for the skin", () => {
  const one: Given = { unit: "tablet" };
  const name = "Potassium permanganate 400 mg tablets for cutaneous solution";

  it("is never taken, whatever its form is called", () => {
    for (const form of [undefined, "tablet", "tablets for cutaneous solution"]) {
      expect(told({ ...one, action: "take" }, form, name)).toBe("action-does-not-fit-product");
      expect(told({ ...one, action: "swallow" }, form, name)).toBe("action-does-not-fit-product");
      expect(told({ ...one, route: "oral" }, form, name)).toBe("action-does-not-fit-product");
      expect(told({ ...one, actionSuppliedBy: "reader" }, form, name)).toBe("action-does-not-fit-product");
    }
  });

  it("is dissolved, and used on the skin", () => {
    expect(told({ ...one, action: "dissolve" }, "tablets for cutaneous solution")).toBeNull();
    expect(told({ ...one, route: "topical" }, "tablets for cutaneous solution")).toBeNull();
  });

  it("is not used where nothing says that it is dissolved or for the skin", () => {
    const used: Given = { ...one, action: "use" };
    const form = "tablets for cutaneous solution";
    expect(told(used, form)).toBe("action-does-not-fit-product");
    expect(told({ ...used, route: "topical" }, form)).toBeNull();
    expect(told({ ...used, instructions: ["dissolve in 4 litres of water"] }, form)).toBeNull();
  });
});

describe("what is done with a form", () => {
  it.each<readonly [Given["action"] & string, string]>([
    ["drink", "tablets"],
    ["insert", "tablets"],
    ["insert", "capsules"],
    ["chew", "sublingual tablets"],
    ["chew", "gastro-resistant capsules"],
    ["dissolve", "modified-release tablets"],
    ["suck", "effervescent tablets"],
    ["chew", "oral solution"],
    ["inhale", "oral suspension"],
    ["inject", "mouthwash"],
    ["inject", "eye drops"],
    ["gargle", "ear drops"],
    ["inhale", "sublingual spray"],
    ["swallow", "lozenges"],
    ["rub", "patches"],
    ["suck", "suppositories"],
    ["spray", "solution for injection"],
    ["drink", "solution for injection in pre-filled pen"],
    ["inject", "granules in sachets"],
    ["take", "shampoo"],
    ["stick", "cream"],
  ])("no %s of %s", (action, form) => {
    expect(told({ action }, form)).toBe("action-does-not-fit-product");
  });

  it.each<readonly [Given, string, string?]>([
    [{ action: "insert", route: "vaginal" }, "tablets"],
    [{ action: "dissolve" }, "sublingual tablets"],
    [{ action: "dissolve" }, "effervescent tablets"],
    [{ action: "take" }, "oral gel"],
    [{ action: "drink" }, "solution for injection"],
    [{ action: "take" }, "solution for injection in pre-filled pen"],
    [{ action: "apply" }, "gel in sachets"],
    [{ action: "spray" }, "sublingual spray"],
    [{ action: "rinse", route: "oral" }, "mouthwash"],
    [{ action: "inject", ...at("abdomen") }, "solution for injection"],
    [{ action: "inject" }, "thingamajig"],
    [{ action: "take" }, "capsules", "Eye Q"],
  ])("%j of %s", (given, form, name) => {
    expect(told(given, form, name)).toBeNull();
  });
});

describe("where a form goes", () => {
  it.each<readonly [string, Given, string, string?]>([
    ["a cream in an eye", at("eye"), "cream"],
    ["a sublingual tablet swallowed", { route: "oral" }, "sublingual tablets"],
    ["an oral solution breathed in", { route: "inhalation" }, "oral solution"],
    ["an inhaler in an ear", at("ear"), "inhaler"],
    ["a mouthwash under the skin", { route: "subcutaneous" }, "mouthwash"],
    ["a suppository in the nose", at("nostril"), "suppositories"],
    ["a pen by mouth", { route: "oral" }, "pre-filled pen"],
    ["an oral liquid in the bowel", { route: "rectal" }, "oral solution"],
    ["a cream for the mouth only", { action: "apply", instructions: ["for oral use only"] }, "cream"],
  ])("not %s", (_, given, form, name) => {
    expect(told(given, form, name)).toBe("place-does-not-fit-product");
  });

  it.each<readonly [string, Given, string, string?]>([
    ["eye drops under the tongue", { route: "sublingual" }, "eye drops"],
    ["eye ointment by its name", at("eye"), "ointment", "Chloramphenicol 1% eye ointment"],
    ["a patch behind the ear", at("behind the ear"), "patches"],
    ["an ampoule by mouth", { route: "oral" }, "solution for injection"],
    ["a cream in the nose", at("nostril"), "cream"],
    ["a pessary in the back passage", { route: "rectal" }, "pessaries"],
    ["an oral gel at the lips", at("lips"), "oral gel"],
  ])("%s", (_, given, form, name) => {
    expect(told(given, form, name)).toBeNull();
  });
});

it("a unit that tells its way of use stands for a form that is not known", () => {
  expect(told({ action: "suck", unit: "suppository" })).toBe("action-does-not-fit-product");
  expect(told({ action: "apply", unit: "sachet" })).toBeNull();
  expect(told({ action: "insert", unit: "tablet" })).toBeNull();
});
