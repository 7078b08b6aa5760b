// story: the label's own sentences one at a time, each as big as the screen; plain links forwards and back.
import { type Block, englishPage, type PagePhrases, type Sentence, wordsOf } from "@plainlabel/core";
import type { Meaning } from "@plainlabel/pictograms";
import { picturedBlocks } from "./dose/saidAnew.ts";
import { type Html, html } from "./html.ts";
import { labelIn } from "./labelIn.ts";
import { withChoices } from "./PageChoices.ts";
import type { PageBlock, PageContent } from "./PageContent.ts";
import type { PageProps } from "./PageProps.ts";
import { pagePaths } from "./pagePaths.ts";
import { pageShell } from "./pageShell.ts";
import { draftNote } from "./parts/draftNote.ts";
import { askNote } from "./parts/englishToo.ts";
import { pharmacyPhone, telephoneLink } from "./parts/help.ts";
import { listenButton } from "./parts/listenButton.ts";
import { picture } from "./pictures.ts";
import { drawnFor, fitOf, langOf, runsOf } from "./sentenceHtml.ts";
import { pictureInstead } from "./storyPictures.ts";

/** One screen of the story. */
export interface StoryStep {
  readonly picture: Meaning | null;
  /** Said together: one sentence, those of one picture, or a time of day and how much then. */
  readonly sentences: readonly Sentence[];
  readonly kind: PageBlock["kind"];
}

const slotStep = ({ time, amount }: Extract<Block, { kind: "timetable" }>["slots"][number]): StoryStep => ({
  picture: time.pictogram,
  sentences: [time, amount],
  kind: "timetable",
});

/**
 * A sentence of the directions without a picture stands on the screen of the one
 * before, which has: "Do not take it every day" beside the day it is taken on.
 */
const together = (sentences: readonly Sentence[]): readonly (readonly Sentence[])[] => {
  const screens: Sentence[][] = [];
  for (const sentence of sentences) {
    const last = screens.at(-1);
    const isDrawn = last !== undefined && last[0]!.pictogram !== null;
    if (isDrawn && sentence.pictogram === null) last.push(sentence);
    else screens.push([sentence]);
  }
  return screens;
};

const stepsOfBlock = (block: PageBlock): readonly StoryStep[] => {
  const single = (sentence: Sentence): StoryStep => ({
    picture: sentence.pictogram,
    sentences: [sentence],
    kind: block.kind,
  });
  switch (block.kind) {
    case "medicine":
    case "indication":
    case "help":
      return [single(block.sentence)];
    case "directions":
      // The prescriber's own words are one text: a line of it alone could mean something else.
      return block.asWritten
        ? [{ picture: null, sentences: block.sentences, kind: block.kind }]
        : together(block.sentences).map((sentences) => ({ ...single(sentences[0]!), sentences }));
    case "warning":
      return block.sentences.map(single);
    case "timetable":
      return block.slots.map(slotStep);
  }
};

/** The steps in the order of the label: the same words, none left out. `form` as for `firstOf`. */
export const storySteps = (content: PageContent, form?: string): readonly StoryStep[] =>
  picturedBlocks(content, form).flatMap(stepsOfBlock);

const said = (sentence: Sentence, phrases: PagePhrases): Html =>
  html`<p class="say"${langOf(sentence.lang, phrases)}>${runsOf(sentence)}</p>`;

/** The first screen names the medicine; on the others the name stands small above, so that one screen alone is still safe. */
const headingOf = ({ medicine }: PageContent, step: StoryStep, phrases: PagePhrases): Html =>
  html`<h1${step.kind === "medicine" ? html` class="say big"` : null}${langOf(medicine.lang, phrases)}><span class="held ${fitOf(wordsOf(medicine))}">${runsOf(medicine)}</span></h1>`;

/**
 * Step `step` of the story, counted from 1, or null where there is no such step
 * (the caller answers "not found", never another step).
 */
export const renderStory = (
  { content: label, base, choices, form, phrases = englishPage }: PageProps,
  step: number,
): string | null => {
  const { words } = phrases;
  const { content, alone } = labelIn(label, form, phrases);
  const steps = storySteps(content, form);
  const now = Number.isInteger(step) && step >= 1 ? steps[step - 1] : undefined;
  if (now === undefined) return null;
  const paths = pagePaths(base);
  const link = (to: string, name: string, kind: string): Html =>
    html`<a class="${kind}" href="${withChoices(to, choices)}">${name}</a>`;
  const back = step === 1 ? null : link(paths.story(step - 1), words.previous, "door plain");
  const last = step === steps.length;
  const next = last
    ? link(paths.page, words.storyEnd, "door")
    : link(paths.story(step + 1), words.next, "door");
  const phone = now.kind === "help" ? pharmacyPhone(content) : null;
  const dial = phone === null ? null : telephoneLink(phone);
  const call = dial === null ? null : html`<a class="door" href="${dial}"><span>${words.phoneUs}</span></a>`;
  const main = html`<p class="steps"><bdi dir="ltr">${step} / ${steps.length}</bdi></p>
${headingOf(content, now, phrases)}
${content.approved ? null : draftNote(phrases)}
<div class="scene">${(now.picture === null ? null : picture(now.picture, "scene", drawnFor(now.sentences[0]!, phrases))) ?? pictureInstead(now.kind)}
<div>${now.kind === "medicine" ? null : now.sentences.map((one) => said(one, phrases))}${alone(now.sentences) ? askNote(phrases) : null}${call}</div></div>
<div class="doors">${listenButton(null, phrases)}</div>
<nav class="turn" aria-label="${words.story}">${back}${next}</nav>`;
  const header = last
    ? null
    : html`<header><a class="change" href="${withChoices(paths.page, choices)}">${words.storyEnd}</a></header>`;
  return pageShell({
    title: `${step} / ${steps.length} ${words.title}`,
    choices,
    phrases,
    main,
    header,
    kind: "story",
  });
};
