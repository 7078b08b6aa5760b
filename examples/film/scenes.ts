// The film's scenes: one sentence, one picture. No sentence and no picture names a number or a time, for those
// are the label's alone. A draft, reviewed by nobody.
import type { Meaning } from "@plainlabel/pictograms";

export interface Scene {
  readonly words: string;
  readonly picture: Meaning;
}

export const scenes: readonly Scene[] = [
  { words: "This film is about your capsules.", picture: { id: "capsules", count: "1" } },
  { words: "Look at your label first.", picture: { id: "read-leaflet" } },
  { words: "Your label says how many to take.", picture: { id: "read-leaflet" } },
  { words: "Your label says when to take them.", picture: { id: "read-leaflet" } },
  { words: "Keep your medicine away from children.", picture: { id: "keep-from-children" } },
  { words: "Ask your pharmacist if you are not sure.", picture: { id: "ask-pharmacist" } },
  { words: "You can phone your pharmacy.", picture: { id: "phone" } },
];

/** What is known of the film but for its length, which the recording decides. */
export const about = {
  id: "your-capsules",
  title: "Your capsules",
  about: { kind: "form", form: "capsules" },
  language: "en-GB",
  signLanguage: null,
  madeBy: "the Plainlabel example",
  status: "draft",
  reviewedBy: null,
} as const;
