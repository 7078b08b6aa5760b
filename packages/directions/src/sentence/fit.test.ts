import { describe, expect, it } from "vitest";
import { exactly, stepOf, timesA } from "../../testing/blankStep.ts";
import { slotOf } from "../regimen/Regimen.ts";
import { misfit } from "./fit.ts";

type Given = Parameters<typeof stepOf>[0];

const told = (given: Given, form: string | undefined, strength?: string) =>
  misfit(stepOf({ action: "use", amount: exactly("1"), ...given }), { form, strength });

const at = (name: string) => ({ site: { name, side: null } });

describe("units", () => {
  it.each<readonly [unit: string, form: string]>([
    ["tablet", "tablets"],
    ["tablet", "vaginal tablets"],
    ["capsule", "inhalation powder, hard capsules"],
    ["puff", "inhaler"],
    ["puff", "nasal spray"],
    ["drop", "eye drops"],
    ["drop", "oral solution"],
    ["5 mL spoonful", "oral suspension"],
    ["spoonful", "granules in sachets"],
    ["mL", "injection"],
    ["application", "cream"],
    ["wobble", "tablets"],
  ])("%s of %s", (unit, form) => {
    expect(told({ unit }, form)).toBeNull();
  });

  it.each<readonly [unit: string, form: string]>([
    ["tablet", "capsules"],
    ["capsule", "tablets"],
    ["puff", "tablets"],
    ["drop", "cream"],
    ["5 mL spoonful", "tablets"],
    ["mL", "tablets"],
    ["application", "tablets"],
    ["patch", "gel"],
  ])("no %s of %s", (unit, form) => {
    expect(told({ unit }, form)).toBe("unit-does-not-fit-product");
  });

  it("of a ceiling too", () => {
    const limits = { units: { amount: "8", unit: "mL", per: { count: 24, unit: "hour" } } } as const;
    expect(told({ unit: "tablet", limits }, "tablets")).toBe("unit-does-not-fit-product");
    expect(told({ unit: "mL", limits }, "oral solution")).toBeNull();
    expect(told({ limits: { units: { ...limits.units, unit: null } } }, "tablets")).toBeNull();
  });

  it("that the form itself supplied are not held against it", () => {
    const step = {
      ...stepOf({ action: "use", amount: exactly("1") }),
      unit: { name: "mL", suppliedBy: "form" } as const,
    };
    expect(misfit(step, { form: "tablets" })).toBeNull();
  });

  it("nothing is held against a product of no known form", () => {
    expect(told({ unit: "mL" }, undefined)).toBeNull();
    expect(told({ unit: "mL" }, "thingamajig")).toBeNull();
    expect(told({ action: "inject", unit: "puff" }, "thingamajig")).toBeNull();
  });
});

describe("ways of use", () => {
  it.each<readonly [Given["action"] & string, string]>([
    ["take", "tablets"],
    ["take", "oral drops"],
    ["swallow", "capsules"],
    ["chew", "chewable tablets"],
    ["drink", "oral solution"],
    ["inhale", "inhaler"],
    ["inhale", "inhalation powder, hard capsules"],
    ["inject", "solution for injection"],
    ["instil", "eye drops"],
    ["stick", "patches"],
    ["apply", "cream"],
  ])("%s %s", (action, form) => {
    expect(told({ action }, form)).toBeNull();
  });

  it.each<readonly [Given["action"] & string, string]>([
    ["take", "patches"],
    ["take", "cream"],
    ["take", "suppositories"],
    ["take", "eye drops"],
    ["take", "mouthwash"],
    ["drink", "cutaneous solution"],
    ["swallow", "inhaler"],
    ["chew", "nasal spray"],
    ["drink", "enema"],
    ["inhale", "tablets"],
    ["inject", "tablets"],
    ["inject", "oral solution"],
    ["instil", "capsules"],
    ["stick", "tablets"],
  ])("do not %s %s", (action, form) => {
    expect(told({ action }, form)).toBe("action-does-not-fit-product");
  });

  it("a verb of ours is not held against the product", () => {
    expect(told({ action: "take", actionSuppliedBy: "reader" }, "patches")).toBeNull();
    expect(told({ action: "take", actionSuppliedBy: "reader" }, "eye drops")).toBeNull();
    expect(told({ action: "inject", actionSuppliedBy: "reader" }, "oral solution")).toBeNull();
  });
});

describe("places", () => {
  it.each<readonly [string, Given, string | undefined]>([
    ["eye drops in an eye", at("eye"), "eye drops"],
    ["eye drops in the eyes", at("eyes"), "eye drops"],
    ["drops in an eye", at("eye"), "drops"],
    ["a solution in an eye", at("eye"), "solution"],
    ["ophthalmic ointment", { route: "ophthalmic" }, "eye ointment"],
    ["eye drops in an ear", at("ear"), "eye drops"],
    ["ear drops in an ear", { ...at("ear"), route: "otic" }, "ear drops"],
    ["a nasal spray in a nostril", { ...at("nostril"), route: "nasal" }, "nasal spray"],
    ["cream on a knee", { ...at("knee"), route: "topical" }, "cream"],
    ["a tablet in the mouth", at("mouth"), "tablets"],
    ["a tablet by mouth", { route: "oral" }, "tablets"],
    ["a tablet in the vagina", { route: "vaginal" }, "pessaries"],
    ["a solution into a vein", { route: "intravenous" }, "solution for infusion"],
    ["an injection under the skin", { route: "subcutaneous" }, "injection"],
    ["a solution of no family into a vein", { route: "intravenous" }, "concentrate"],
    ["a cream on the eyelid", at("eyelid"), "cream"],
    ["anything anywhere", { ...at("eye"), route: "intravenous" }, undefined],
  ])("%s", (_, given, form) => {
    expect(told(given, form)).toBeNull();
  });

  it.each<readonly [string, Given, string]>([
    ["ear drops in an eye", at("eye"), "ear drops"],
    ["ear drops by the way of the eye", { route: "ophthalmic" }, "ear drops"],
    ["a nasal spray in an eye", at("eye"), "nasal spray"],
    ["a shampoo in an eye", at("eyes"), "shampoo"],
    ["a tablet in an eye", at("eye"), "tablets"],
    ["a patch in an eye", at("eye"), "patches"],
    ["an oral solution in an eye", at("eye"), "oral solution"],
    ["a tablet on a knee", at("knee"), "tablets"],
    ["an oral solution on the skin", at("skin"), "oral solution"],
    ["a lozenge on the back", at("back"), "lozenges"],
    ["eye drops by mouth", { route: "oral" }, "eye drops"],
    ["ear drops by mouth", { route: "oral" }, "ear drops"],
    ["a nasal spray by mouth", { route: "oral" }, "nasal spray"],
    ["a patch by mouth", { route: "oral" }, "patches"],
    ["a tablet into a vein", { route: "intravenous" }, "tablets"],
    ["an oral solution into a muscle", { route: "intramuscular" }, "oral solution"],
    ["eye drops under the skin", { route: "subcutaneous" }, "eye drops"],
    ["ear drops under the skin", { route: "subcutaneous" }, "ear drops"],
    ["a cream into a vein", { route: "intravenous" }, "cream"],
    ["a capsule on the skin", { route: "topical" }, "capsules"],
    ["a tablet through the skin", { route: "transdermal" }, "tablets"],
    ["a patch breathed in", { route: "inhalation" }, "patches"],
    ["a tablet in the nose", { route: "nasal" }, "tablets"],
    ["a capsule in an ear", { route: "otic" }, "capsules"],
    ["a patch in the bowel", { route: "rectal" }, "patches"],
    ["an inhaler in the vagina", { route: "vaginal" }, "inhaler"],
  ])("not %s", (_, given, form) => {
    expect(told(given, form)).toBe("place-does-not-fit-product");
  });
});

it("more than ten drops of what is for an eye, an ear or a nose are a slip", () => {
  const drops = (amount: string): Given => ({ action: "put", amount: exactly(amount), unit: "drop" });
  for (const form of ["eye drops", "ear drops", "nasal drops"])
    expect([told(drops("10"), form), told(drops("11"), form)]).toEqual([null, "dose-too-large"]);
  const slots = [slotOf("morning", exactly("1")), slotOf("night", exactly("11"))];
  expect(told({ ...drops("1"), amount: null, timing: { slots } }, "eye drops")).toBe("dose-too-large");
  expect(told({ ...drops("40"), action: "take" }, "oral drops")).toBeNull();
  expect(told({ ...drops("40"), unit: null }, "eye drops")).toBeNull();
});

it("a ceiling in another measure than the dose is held by the strength of one", () => {
  const dose = (most: string): Given => ({
    action: "take",
    amount: exactly("2"),
    unit: "tablet",
    timing: { times: timesA(4) },
    limits: { units: { amount: most, unit: "g", per: { count: 24, unit: "hour" } } },
  });
  expect(told(dose("3"), "tablets", "500 mg")).toBe("maximum-below-dose");
  expect(told(dose("4"), "tablets", "500 mg")).toBeNull();
  expect(told(dose("3"), "tablets")).toBeNull();
});
