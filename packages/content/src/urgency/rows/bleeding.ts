// urgency: signs of blood where none should be, bruises and blows. Every row is a draft until a pharmacist has signed it.
import type { SignRow } from "../SignRow.ts";

export const bleedingRows = {
  "blood-vomit": {
    level: "A&E",
    when: ["there is blood in your sick", "your sick looks like bits of coffee"],
    worse: [
      { level: "999", when: "there is a lot of blood, or you feel faint" },
      { level: "999", when: "you also take a medicine to stop clots" },
    ],
    source: "https://quarrysidepractice.gp.scot/health-information/stomach-ache-and-abdominal-pain",
    seen: true,
  },
  "blood-vomit-thinner": {
    level: "999",
    when: ["you take this and there is blood in your sick"],
    insteadOf: ["blood-vomit"],
    why: "On a blood thinner 999 is kept, by the escalate rule of blood-vomit.",
  },
  "cough-blood": {
    level: "A&E",
    when: ["you cough up blood"],
    worse: [
      { level: "999", when: "it is more than a little, or you are short of breath" },
      { level: "999", when: "you also take a medicine to stop clots" },
    ],
    source: "https://www.nhs.uk/medicines/rivaroxaban/side-effects-of-rivaroxaban/",
    seen: true,
  },
  "cough-blood-thinner": {
    level: "999",
    when: ["you take this and cough up blood"],
    insteadOf: ["cough-blood"],
    why: "999 is kept on blood thinners.",
  },
  "poo-black": {
    level: "A&E",
    namesOthers: "They are bought without a prescription and make bleeding worse.",
    when: ["your poo is black and sticky", "there is a lot of red blood in your poo"],
    also: ["Do not take ibuprofen or naproxen."],
    worse: [{ level: "999", when: "you feel faint" }],
    why: "NHS venlafaxine page says 111; the general NHS tummy page and blood-thinner page say A&E. Safer rule kept.",
    source: "https://quarrysidepractice.gp.scot/health-information/stomach-ache-and-abdominal-pain",
    seen: true,
  },
  "poo-blood-risk": {
    level: "A&E",
    when: ["you take this and have any blood in your poo"],
    worse: [{ level: "999", when: "you feel faint" }],
    insteadOf: ["poo-blood-small", "poo-blood-antibiotic"],
    why: "With a blood thinner, antiplatelet, NSAID, steroid or nicorandil any blood in poo is A&E.",
  },
  "poo-black-iron": {
    level: "111",
    when: ["you take iron and your poo is very black and sticky"],
    also: ["It is normal for iron to make poo dark."],
    worse: [{ level: "A&E", when: "there is red blood, or you feel faint" }],
    insteadOf: ["poo-black"],
    why: "Iron itself turns poo dark. NHS says 111 straight away if tar-like, red or you feel ill.",
    source: "https://www.nhs.uk/medicines/ferrous-fumarate/side-effects-of-ferrous-fumarate/",
    seen: true,
  },
  "poo-blood-antibiotic": {
    level: "111",
    when: ["you have runny poo with some blood in it"],
    also: ["Do not take medicines to stop runny poo."],
    worse: [
      { level: "A&E", when: "there is a lot of blood or bad tummy pain" },
      { level: "A&E", when: "you feel very ill" },
    ],
    why: "Likely bowel infection, not a bleed; different treatment. General rule poo-black still applies to black or heavy blood.",
  },
  "poo-blood-small": {
    level: "111",
    when: ["there is a little red blood on your poo"],
    worse: [
      { level: "A&E", when: "there is a lot of blood, or your poo is black" },
      { level: "A&E", when: "you feel faint or have bad pain" },
    ],
    why: "Small bleed without a bleeding risk is urgent, not life-threatening (Portsmouth NHS amber). With one of those medicines any blood in poo is A&E.",
    source: "https://healthandcare.portsmouth.gov.uk/stomach-ache/",
    seen: true,
  },
  "bleed-no-stop": {
    level: "A&E",
    when: ["you bleed and it will not stop"],
    also: ["Press hard on it for 10 minutes."],
    worse: [{ level: "999", when: "blood comes out very fast, or you feel faint" }],
    source: "https://www.nhs.uk/medicines/rivaroxaban/side-effects-of-rivaroxaban/",
    seen: true,
  },
  nosebleed: {
    level: "A&E",
    when: ["you have a nosebleed for more than 10 minutes"],
    also: ["Sit and lean forward.", "Press the soft part of your nose together."],
    source: "https://www.nhs.uk/medicines/rivaroxaban/side-effects-of-rivaroxaban/",
    seen: true,
  },
  "bruise-big": {
    level: "A&E",
    when: ["you take this and get very large bruises", "you take this and a bruise gets bigger"],
    insteadOf: ["bruise-no-reason"],
    source: "https://www.nhs.uk/medicines/rivaroxaban/side-effects-of-rivaroxaban/",
    seen: true,
  },
  "bruise-no-reason": {
    level: "111",
    when: ["you get bruises or bleed for no reason", "you get small purple spots on your skin"],
    worse: [
      { level: "999", when: "the spots stay when you press a glass on them" },
      { level: "A&E", when: "you also take a medicine to stop clots" },
    ],
    why: "From fourteen entries; no page read. Spots that do not fade are rash-no-fade.",
  },
  "bruise-blood-cells": {
    level: "111",
    when: ["you get new bruises and a sore throat, fever or mouth sores"],
    alsoOn: { medicines: ["methotrexate"], say: ["Do not take the next dose before you ask."] },
    worse: [{ level: "999", when: "you feel very ill, cold or confused" }],
    why: "No blood thinner; low blood cells is the worry, a same-day blood test is needed.",
    source:
      "http://www.arthritisresearchuk.org/arthritis-information/drugs/methotrexate/possible-side-effects.aspx",
    seen: true,
  },
  "head-injury": {
    level: "A&E",
    when: ["you hit your head hard"],
    also: ["Do this even if you feel well."],
    worse: [{ level: "999", when: "you are sleepy, sick, confused or have a fit" }],
    source:
      "https://therotherhamft.nhs.uk/patients-and-visitors/patient-information/life-with-anticoagulation",
    seen: true,
  },
  "fall-thinner": {
    level: "111",
    when: ["you fall or have an accident"],
    worse: [{ level: "A&E", when: "you hit your head, or cannot stop the bleeding" }],
    why: "From the entry for warfarin.",
  },
  "pee-blood": {
    level: "111",
    when: ["there is blood in your pee"],
    worse: [{ level: "A&E", when: "you also take a medicine to stop clots" }],
    why: "Blood thinner: sign of serious bleeding. Without one: often infection.",
  },
  "pee-blood-thinner": {
    level: "A&E",
    when: ["you take this and there is blood in your pee"],
    insteadOf: ["pee-blood"],
    why: "On a blood thinner a sign of serious bleeding.",
  },
  "very-tired-pale": {
    level: "111",
    when: ["you are very pale, or much more tired than normal"],
    worse: [{ level: "999", when: "you are short of breath when you rest" }],
    why: "From the entries for clopidogrel, losartan, metformin and omeprazole.",
  },
} as const satisfies Readonly<Record<string, SignRow>>;
