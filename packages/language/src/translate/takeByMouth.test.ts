// "Take" in languages whose word for it is of eating and drinking alone.
import type { Regimen } from "@plainlabel/directions";
import { describe, expect, it } from "vitest";
import { regimenOfWords } from "../../testing/byHand.ts";
import { phrasesOf, type TranslatedTag } from "../languages.ts";
import { directionsIn } from "./directionsIn.ts";

const isSaid = (tag: TranslatedTag, regimen: Regimen): boolean => directionsIn(regimen, phrasesOf(tag)).said;

const through = (route: "oral" | "rectal" | "nasal"): Regimen => {
  const regimen = regimenOfWords("Take 5 mL twice a day");
  return { ...regimen, steps: regimen.steps.map((step) => ({ ...step, route })) };
};

const counted = (name: "enema" | "applicatorful"): Regimen => {
  const regimen = regimenOfWords("Take 2 tablets twice a day");
  return { ...regimen, steps: regimen.steps.map((step) => ({ ...step, unit: { ...step.unit!, name } })) };
};

describe.each(["ar", "vi", "zh-Hans"] as const)("in %s", (tag) => {
  it.each([
    regimenOfWords("Take 2 puffs twice a day"),
    regimenOfWords("Take 2 sprays twice a day"),
    counted("enema"),
    counted("applicatorful"),
    through("rectal"),
    through("nasal"),
  ])("is not said of what is not eaten (%#)", (regimen) => expect(isSaid(tag, regimen)).toBe(false));

  it.each([
    regimenOfWords("Take 2 drops twice a day"),
    through("oral"),
    regimenOfWords("Inhale 2 puffs twice a day"),
  ])("is said of what goes through the mouth, and other verbs are of anything (%#)", (regimen) =>
    expect(isSaid(tag, regimen)).toBe(true),
  );
});

it("is said of puffs where the word is of any way of taking", () =>
  expect(isSaid("hi", regimenOfWords("Take 2 puffs twice a day"))).toBe(true));
