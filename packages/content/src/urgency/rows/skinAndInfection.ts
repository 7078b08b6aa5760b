// urgency: signs of rashes and infections. Every row is a draft until a pharmacist has signed it.
import type { SignRow } from "../SignRow.ts";

export const skinAndInfectionRows = {
  "sore-throat-fever": {
    level: "111",
    when: ["you have a fever, sore throat or mouth sores", "you have signs of an infection"],
    also: ["Call straight away, not the next day."],
    worse: [
      { level: "999", when: "you feel very ill, or are confused" },
      { level: "999", when: "your skin is cold or has odd colours" },
    ],
    source:
      "http://www.arthritisresearchuk.org/arthritis-information/drugs/methotrexate/possible-side-effects.aspx",
    seen: true,
  },
  "chickenpox-contact": {
    level: "111",
    when: ["you were near someone with chickenpox, shingles or measles"],
    also: ["Call straight away, as help works best early."],
    source: "https://healthforunder5s.co.uk/sections/foryou/chickenpox",
    seen: true,
  },
  "rash-penicillin": {
    level: "111",
    when: ["you take this penicillin and get any new rash"],
    also: ["Do not take the next dose until you have asked."],
    worse: [{ level: "A&E", when: "you have blisters, peeling skin or a fever" }],
    insteadOf: ["rash-mild"],
    why: "A mild rash on most medicines can wait for a pharmacist; with penicillin the next dose can bring a bad reaction.",
    source: "https://healthify.nz/medicines/a/amoxicillin",
    seen: true,
    pageSays:
      "Healthify NZ: stop and seek medical help at once; British news of NHS advice says the same for bad rash.",
  },
  "rash-antiepileptic": {
    level: "111",
    when: ["you take this and get any new rash"],
    also: ["Call straight away.", "Do not stop a medicine for fits by yourself."],
    worse: [{ level: "A&E", when: "you also have blisters, sores or a fever" }],
    insteadOf: ["rash-mild"],
    why: "Lamotrigine, carbamazepine and allopurinol can start Stevens-Johnson syndrome. Allopurinol is stopped; its entry says so. These can start Stevens-Johnson. Other medicines: pharmacist for a mild rash.",
    source: "https://wanderluce.com/trendy/what-happens-if-i-get-a-rash-from-lamictal/",
    seen: true,
  },
  "rash-any": {
    level: "111",
    when: ["you get any new rash while you take this"],
    also: ["Do not take the next dose until you have asked."],
    worse: [{ level: "A&E", when: "you also have blisters, peeling skin or a fever" }],
    insteadOf: ["rash-mild"],
    why: "Febuxostat and rosuvastatin: a rash can be the start of a bad reaction. Neither harms when a dose is left out.",
  },
  "rash-sjs": {
    level: "A&E",
    when: [
      "you have a rash with blisters or peeling skin",
      "you have a rash and a sore mouth or eyes",
      "you have a rash with a fever, or feel very ill",
    ],
    also: ["Stop this medicine unless it is for fits."],
    worse: [{ level: "999", when: "it is hard to breathe, or you pass out" }],
    source: "https://www.nhs.uk/medicines/allopurinol/side-effects-of-allopurinol/",
    seen: true,
  },
  "rash-no-fade": {
    level: "999",
    when: ["a rash stays when you press a glass on it"],
    why: "Asked for in the critical reading; no page read in this work.",
  },
  "rash-mild": {
    level: "pharmacist",
    when: ["you have an itchy rash but feel well"],
    also: ["If it spreads, do not take more until you have asked."],
    worse: [
      { level: "A&E", when: "you have blisters or a fever" },
      { level: "999", when: "your face or throat swells up" },
    ],
  },
  "joints-sun-rash": {
    level: "111",
    when: ["you get sore joints and a rash in the sun"],
    why: "From the entries for lansoprazole and omeprazole: a kind of lupus.",
  },
  "skin-infected": {
    level: "111",
    when: ["your skin is hot, wet or very sore"],
    worse: [{ level: "A&E", when: "you have a fever and feel very ill" }],
    why: "From the entry for emollients.",
  },
  glands: {
    level: "111",
    when: ["lumps in your neck swell up and stay big"],
    why: "From the entries for allopurinol and gabapentin.",
  },
  "joints-sore": {
    level: "111",
    when: ["the joints in your hands or feet get very sore"],
    why: "From the entry for aspirin 75 mg.",
  },
} as const satisfies Readonly<Record<string, SignRow>>;
