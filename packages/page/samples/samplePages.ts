// samples: one named page for every state a reader can meet; tests and pictures both start here.

import { entryNamed, type Film, type MedicineEntry, type Photograph } from "@plainlabel/content";
import { englishPage, pageTags } from "@plainlabel/core";
import type { PageContent, PageProps } from "../src/index.ts";
import {
  pageIn,
  readReminderForm,
  reminderPlanOf,
  remindersFrom,
  renderFilm,
  renderGone,
  renderLater,
  renderMedicinePage,
  renderNearMiss,
  renderPage,
  renderPoster,
  renderPrintBig,
  renderRemind,
  renderRemindReady,
  renderStopTexts,
  renderStory,
  renderTextCode,
  renderTexts,
  renderTextsSaid,
  renderThanks,
  usualChoices,
} from "../src/index.ts";
import { labelIn } from "../src/labelIn.ts";
import { storySteps } from "../src/renderStory.ts";
import { contentOf } from "./sampleContent.ts";

const base = "/M/SAMPLE";

const entryOf = (substance: string): MedicineEntry => {
  const entry = entryNamed(substance);
  if (entry === undefined) throw new Error(`no entry for ${substance}`);
  return entry;
};

/** Stands for a real film, which we do not have yet. */
export const sampleFilm: Film = {
  id: "amoxicillin",
  title: "How to take amoxicillin",
  about: { kind: "medicine", substance: "amoxicillin" },
  url: "/films/amoxicillin.mp4",
  poster: "/films/amoxicillin.jpg",
  language: "en-GB",
  captions: [{ language: "en-GB", url: "/films/amoxicillin.vtt" }],
  signLanguage: null,
  durationSeconds: 95,
  transcript: "This is your medicine. It is in capsules. Follow your label.",
  madeBy: "Nobody yet",
  status: "draft",
  reviewedBy: null,
};

/** Stand for photographs that a pharmacy gives. Their files are not there. */
const samplePhotographs: readonly Photograph[] = (["medicine", "box"] as const).map((shows) => ({
  id: `amoxicillin-${shows}`,
  dmdCodes: ["53711000001102"],
  shows,
  alt: shows === "box" ? "A white box with a green stripe." : "A red and yellow capsule.",
  takenOn: "2026-11-02",
  madeBy: "Nobody yet",
  status: "draft",
  reviewedBy: null,
  picture: { type: "image/jpeg", width: 1200, height: 800, bytes: 90_000, sha256: "0".repeat(64) },
}));

export const propsOf = (content: PageContent, change: Partial<PageProps> = {}): PageProps => ({
  content,
  base,
  choices: usualChoices,
  entry: null,
  films: [],
  languages: [],
  ...change,
});

const amoxicillin = propsOf(contentOf("antibiotic-finish-the-course"), { entry: entryOf("amoxicillin") });
const named = propsOf(
  contentOf("antibiotic-finish-the-course", (request) => ({ ...request, policy: "ums" })),
  {
    entry: entryOf("amoxicillin"),
    films: [sampleFilm, { ...sampleFilm, id: "amoxicillin-bsl", signLanguage: "bsl" }],
    languages: pageIn(null, { approved: false, reviewedOnly: false }).languages,
  },
);
/** Without pictures the times of day stand in a table. */
const table = propsOf(
  contentOf("antibiotic-finish-the-course", (request) => ({
    ...request,
    policy: "ums",
    person: { ...(request.person as object), needs: { easyRead: true, pictograms: "none" } },
  })),
);
const look = (choices: Partial<PageProps["choices"]>): PageProps => ({
  ...named,
  choices: { ...usualChoices, ...choices },
});
/** As whoever looks at a draft reads it in another language. */
const speaking = (lang: string, name: string): PageProps => {
  const { phrases, languages } = pageIn(lang, { approved: false, reviewedOnly: false });
  const content = contentOf(name, (request) => ({ ...request, policy: "ums" }));
  return propsOf(
    { ...content, approved: false },
    {
      choices: { ...usualChoices, lang },
      phrases,
      languages,
      entry: entryOf("amoxicillin"),
      films: [sampleFilm],
    },
  );
};
/** Reminders in a language are seen once its words and its label are signed. */
export const remindedIn = (lang: string): PageProps => {
  const props = speaking(lang, "antibiotic-finish-the-course");
  return { ...props, content: { ...props.content, approved: true } };
};
const weekly = propsOf(contentOf("methotrexate-once-weekly"));
const asWritten = propsOf(contentOf("directions-nobody-should-interpret"));
const today = "2026-11-22";
const wrongForm = readReminderForm(new URLSearchParams("time=08:00&time=08:00&time=&from=&last=2026-11-01"));

const wrongAnswer = () => {
  const refused = remindersFrom(amoxicillin.content.regimen, {
    ...wrongForm,
    between: { today, pageEnds: "2027-11-22" },
    medicineName: null,
    seed: "sample",
    stamp: "2026-11-22T10:30:00Z",
  });
  return { form: wrongForm, refusals: refused.ok ? [] : refused.refusals };
};

/** What the form of times asks for, answered. */
const ready = (props: PageProps, query: string): string => {
  const plan = reminderPlanOf(props.content.regimen);
  if (!plan.ok) throw new Error(JSON.stringify(plan.refusals));
  return renderRemindReady({
    ...props,
    plan: plan.value,
    form: readReminderForm(new URLSearchParams(query)),
  });
};

const storyOf = (props: PageProps, kind: string): string => {
  const { content } = labelIn(props.content, props.form, props.phrases ?? englishPage);
  const step = storySteps(content).findIndex((each) => each.kind === kind) + 1;
  return renderStory(props, step)!;
};

/** Every state, by a name for tests and files. */
export const samplePages: Readonly<Record<string, string>> = {
  full: renderPage(named),
  "times-not-named": renderPage(amoxicillin),
  photographs: renderPage({ ...amoxicillin, photographs: samplePhotographs }),
  "no-information": renderPage(propsOf(contentOf("half-a-tablet"))),
  "draft-as-written": renderPage(asWritten),
  weekly: renderPage(weekly),
  cream: renderPage(propsOf(contentOf("cream-without-a-dose"), { entry: entryOf("hydrocortisone cream") })),
  "long-name": renderPage(propsOf(contentOf("very-long-medicine-name"))),
  "big-text": renderPage(look({ text: "2" })),
  "biggest-text": renderPage(look({ text: "4" })),
  dark: renderPage(look({ tint: "dark" })),
  "tint-cream": renderPage(look({ tint: "cream" })),
  "tint-blue": renderPage(look({ tint: "blue" })),
  contrast: renderPage(look({ contrast: true })),
  "contrast-dark": renderPage(look({ contrast: true, tint: "dark" })),
  "story-first": renderStory(named, 1)!,
  "story-dose": storyOf(named, "directions"),
  "story-time": storyOf(table, "timetable"),
  "story-biggest-dark": renderStory(look({ text: "4", tint: "dark" }), 3)!,
  "story-last": renderStory(named, storySteps(named.content).length)!,
  remind: renderRemind({ ...named, today, answer: null, texts: false }),
  "remind-choose": renderRemind({ ...amoxicillin, today, answer: null, texts: false }),
  "remind-wrong": renderRemind({ ...amoxicillin, today, answer: wrongAnswer(), texts: false }),
  "remind-weekly": renderRemind({ ...weekly, today, answer: null, texts: false }),
  "remind-ready": ready(named, "time=08:00&time=12:00&time=18:00&from=2026-11-22&first=0"),
  "remind-ready-weekly": ready(weekly, "time=09:30&from=2026-11-23&first=0&name=1"),
  "remind-none": renderRemind({ ...asWritten, today, answer: null, texts: false }),
  "remind-texts": renderRemind({ ...named, today, answer: null, texts: true }),
  texts: renderTexts({ ...amoxicillin, today, answer: null }),
  "texts-wrong": renderTexts({ ...amoxicillin, today, answer: { ...wrongAnswer(), phone: "0113 496 0142" } }),
  "texts-code": renderTextCode({ base, choices: usualChoices, id: "SAMPLE", wrong: true }),
  "texts-on": renderTextsSaid({ base, choices: usualChoices, said: "on" }),
  "texts-stop": renderStopTexts({ choices: usualChoices, stop: "/T/SAMPLE" }),
  "texts-stopped": renderStopTexts({ choices: usualChoices, stop: null }),
  print: renderPrintBig(named),
  film: renderFilm({ base, choices: usualChoices, film: sampleFilm }),
  "film-elsewhere": renderFilm({
    base,
    choices: usualChoices,
    film: { ...sampleFilm, url: "https://films.example.org/watch/1", captions: [] },
  }),
  "film-dark": renderFilm({ base, choices: { ...usualChoices, tint: "dark" }, film: sampleFilm }),
  "near-miss": renderNearMiss(named),
  thanks: renderThanks({ base, choices: usualChoices }),
  medicine: renderMedicinePage({
    base,
    choices: usualChoices,
    entry: entryOf("amoxicillin"),
    phone: "0113 496 0142",
  }),
  gone: renderGone({ choices: usualChoices, phone: null }),
  later: renderLater({ choices: usualChoices }),
  ...Object.fromEntries(
    pageTags.map((tag) => [`language-${tag}`, renderPage(speaking(tag, "antibiotic-finish-the-course"))]),
  ),
  "polish-weekly": renderPage(speaking("pl", "methotrexate-once-weekly")),
  "polish-story": storyOf(speaking("pl", "antibiotic-finish-the-course"), "directions"),
  "polish-as-written": renderPage(speaking("pl", "directions-nobody-should-interpret")),
  "polish-print": renderPrintBig(speaking("pl", "antibiotic-finish-the-course")),
  "arabic-ceiling": renderPage(speaking("ar", "paracetamol-as-needed-with-a-ceiling")),
  "urdu-ceiling": renderPage(speaking("ur", "paracetamol-as-needed-with-a-ceiling")),
  "urdu-story": storyOf(speaking("ur", "antibiotic-finish-the-course"), "directions"),
  "urdu-as-written": renderPage(speaking("ur", "directions-nobody-should-interpret")),
  "urdu-remind": renderRemind({ ...remindedIn("ur"), today, answer: null, texts: true }),
  "urdu-remind-ready": ready(remindedIn("ur"), "time=08:00&time=12:00&time=18:00&from=2026-11-22&first=0"),
  "hindi-drops": renderPage(speaking("hi", "drops-for-two-eyes")),
  "hindi-story": storyOf(speaking("hi", "antibiotic-finish-the-course"), "directions"),
  "hindi-remind": renderRemind({ ...remindedIn("hi"), today, answer: null, texts: false }),
  "hindi-near-miss": renderNearMiss(speaking("hi", "antibiotic-finish-the-course")),
  poster: renderPoster({ pharmacy: { name: "Alder Lane Pharmacy", phone: "0113 496 0142" } }),
};
