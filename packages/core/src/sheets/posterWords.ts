// sheets: what the posters say. Draft words: no reader has been asked yet. Easy read: one idea a sentence, 15 words at most.
import type { Meaning } from "@plainlabel/pictograms";

/** Three designs, from which a pharmacy chooses with a group of readers. */
export const posterDesigns = ["read", "help", "ask"] as const;

export type PosterDesign = (typeof posterDesigns)[number];

export const posterStyles = ["standard", "easy-read"] as const;

export type PosterStyle = (typeof posterStyles)[number];

export interface PosterWords {
  readonly headline: string;
  readonly opening: string;
  /** Each beside its picture; null: words alone, where the headline is the picture. */
  readonly offers: readonly (readonly [Meaning | null, string])[];
  readonly closing: string;
}

const paper: Meaning = { id: "read-leaflet" };
const tablet: Meaning = { id: "tablets", count: "1" };
const voice: Meaning = { id: "listen" };
const talk: Meaning = { id: "ask-pharmacist" };
const clock: Meaning = { id: "remind" };

export const posterWords: Readonly<Record<PosterDesign, Readonly<Record<PosterStyle, PosterWords>>>> = {
  read: {
    standard: {
      headline: "You may ask for a label that you can read",
      opening: "Is your medicine label hard to read? Tell us, and we will help.",
      offers: [
        [paper, "We can print your label in larger letters."],
        [tablet, "We can add pictures that show how much to take, and when."],
        [voice, "We can add a code, so that your phone reads the label to you."],
        [talk, "We can go through your medicine with you."],
      ],
      closing: "It is free, and we can remember it for next time.",
    },
    "easy-read": {
      headline: "You may ask for a bigger label",
      opening: "Is your medicine label hard to read?",
      offers: [
        [paper, "We can make the letters bigger."],
        [tablet, "We can add pictures."],
        [voice, "Your phone can read it to you."],
        [talk, "We can talk about it with you."],
      ],
      closing: "It is free. Ask us.",
    },
  },
  help: {
    standard: {
      headline: "Hard to read, open or remember your medicine?",
      opening: "Ask us. There is no charge for asking, or for a label that you can read.",
      offers: [
        [null, "To read: larger print, pictures, or a code for your phone."],
        [null, "To open: another lid or another pack."],
        [null, "To remember: one sheet for all your medicines, or a reminder."],
        [null, "To understand: time to talk it through with us."],
      ],
      closing: "Tell us what you find hard. We will look for a way with you.",
    },
    "easy-read": {
      headline: "Is your medicine hard to use?",
      opening: "Ask us. We can help.",
      offers: [
        [paper, "Hard to read? We can make the letters bigger."],
        [tablet, "Hard to open? Ask us for another lid."],
        [clock, "Hard to remember? Ask us for a sheet or a reminder."],
        [talk, "Hard to understand? We can talk about it."],
      ],
      closing: "Asking is free.",
    },
  },
  ask: {
    standard: {
      headline: "You may ask us anything about your medicine",
      opening: "These are good questions. There are no silly ones.",
      offers: [
        [talk, "Why do I need it, and what happens if I do not want it?"],
        [clock, "When do I take it, and for how long?"],
        [tablet, "It looks different from last time. Is it right?"],
        [paper, "May I have a label in larger print, or with pictures?"],
      ],
      closing: "Ask at the counter, or phone us.",
    },
    "easy-read": {
      headline: "You may ask us about your medicine",
      opening: "You can ask:",
      offers: [
        [talk, "Why do I need it?"],
        [clock, "When do I take it?"],
        [tablet, "It looks different. Is it right?"],
        [paper, "May I have a bigger label?"],
      ],
      closing: "Ask us, or phone us.",
    },
  },
};
