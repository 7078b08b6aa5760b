// content: what a pharmacy might send to keep or withdraw information of its own. A test sends them.

const by = { name: "R. Okafor (fictional)", registration: "2012345" };
const line = (text: string) => ({ text, pictogram: null, facts: [] });

const medicine = {
  substance: "ramipril",
  name: "Ramipril",
  dmdCodes: [],
  forms: ["tablet", "capsule"],
  status: "draft",
  reviewedBy: null,
  unused: [],
  sources: [],
  toCheck: [],
};

const entry = {
  shape: 2,
  ...medicine,
  classes: ["ace-inhibitor"],
  whatFor: [line("This medicine is for high blood pressure.")],
  howItHelps: [line("Then your heart can pump blood more easily.")],
  always: [],
  mustNot: [],
  takeWell: [line("Follow your label.")],
  missed: [line("If you forget a dose, skip it.")],
  tooMuch: [],
  doNotStop: [],
  whenIll: [],
  beCareful: [{ ...line("Do not drive if you feel dizzy."), toGiver: null }],
  askFirst: [],
  sideEffects: [],
  storing: [],
  signs: [{ sign: "jaundice", facts: [] }],
  earlierHelp: [],
};

/** The first shape, which is still taken. */
const earlier = {
  ...medicine,
  whatFor: [line("This medicine is for high blood pressure.")],
  howItHelps: [line("Then your heart can pump blood more easily.")],
  takeWell: [line("Follow your label.")],
  sideEffects: [],
  getHelp: [],
  avoid: [],
  storing: [],
};

const film = {
  id: "inhaler",
  title: "Your inhaler",
  about: { kind: "device", device: "inhaler" },
  url: "/films/inhaler.mp4",
  language: "en-GB",
  captions: [{ language: "en-GB", url: "/films/inhaler.vtt" }],
  signLanguage: null,
  durationSeconds: 60,
  transcript: "This is your inhaler. Your label says how to use it.",
  madeBy: "Alder Lane Pharmacy (fictional)",
  status: "draft",
  reviewedBy: null,
};

/** A black disc on white, 200 by 200 pixels: a PNG. */
const disc =
  "iVBORw0KGgoAAAANSUhEUgAAAMgAAADIAQAAAACFI5MzAAABdUlEQVR42u3YsZGDMBAF0M8QEFICpVCaXRqlUAIhAcPdGCQBu/qSZ4/DgSF9yWo1hv+NH/bglluEAHhEpQdQxmTG62kjMixSReS5CLRMK6BRMjiplHROCiXwz0PIFKQRMgSphHRBCiHPIDjKvIFfEOQAYQQn407qg/Q7KQ/S7aQ4yG40PxzEbrb9QI3mh4MazQ8HsbVtc1BD+7GhhvZjQw/txs7JEdYDQd5BuAfog7qjQh/UHTUjg5AqSC+kDNIJKd4QsYJ1CYisYF1CWmYlbVYmJU1WRiV1VgYlVVZ6JWVWOiXFH0Rdz3JBVtHwujqjzBFp/0GmiDSXyhiR+pZbLpfP/xau+tWf+646+T167jve8pWxfM0sX03L19mSAixpI5FdLEmI5yqexSzJjudEni15HjWlW56Veb7mmZzneJ79eV9IdAzeS3iX4f2Hdybes3g3S/Q53gF5b+RdM9FPeaflPZh350Tf5h2d9/rEfwH3PyVfLL8N1azcxpaliwAAAABJRU5ErkJggg==";

const photograph = {
  id: "amoxicillin-500-box",
  dmdCodes: ["53711000001102"],
  shows: "box",
  alt: "A white box with a black disc in the middle.",
  takenOn: "2026-11-02",
  madeBy: "Alder Lane Pharmacy (fictional)",
  file: disc,
  status: "draft",
  reviewedBy: null,
};

/** For PUT /v1/content/ramipril. */
export const entryExamples = {
  keep: { entry, by, after: 0 },
  withdraw: { entry: null, by, after: 1 },
  earlier: { entry: earlier, by, after: 2 },
};

/** For PUT /v1/photographs/amoxicillin-500-box. */
export const photographExamples = {
  keep: { photograph, by, after: 0 },
  withdraw: { photograph: null, by, after: 1 },
};

/** For PUT /v1/films/inhaler. */
export const filmExamples = { keep: { film, by, after: 0 }, withdraw: { film: null, by, after: 1 } };
