// openapi: what a pharmacy might send to keep or withdraw information of its own. A test sends them.

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

/** For PUT /v1/content/ramipril. */
export const entryExamples = {
  keep: { entry, by, after: 0 },
  withdraw: { entry: null, by, after: 1 },
  earlier: { entry: earlier, by, after: 2 },
};

/** For PUT /v1/films/inhaler. */
export const filmExamples = { keep: { film, by, after: 0 }, withdraw: { film: null, by, after: 1 } };
