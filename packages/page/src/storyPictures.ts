// story: what is drawn on a screen whose words have no picture of their own: what the words are about, and no dose.
import type { Drawing } from "@plainlabel/pictograms";
import { type Html, html } from "./html.ts";
import type { PageBlock } from "./PageContent.ts";
import { picture, pictureOf } from "./pictures.ts";

const line = (d: string) => ({ d, fill: "none", stroke: "black", strokeWidth: 4 }) as const;

/** A box of medicine with its label on it. */
const pack: Drawing = {
  width: 64,
  height: 64,
  shapes: [
    line("M6 20L16 8L58 8L58 46L48 56L6 56Z"),
    line("M6 20L48 20L58 8"),
    line("M48 20L48 56"),
    line("M14 30L40 30"),
    line("M14 38L40 38"),
    line("M14 46L30 46"),
  ],
  lettering: [],
};

/** By what a screen tells. The name, the reason and words that nobody may draw have the box with its label. */
const drawn: Readonly<Record<PageBlock["kind"], () => Html | null>> = {
  medicine: () => pictureOf(pack),
  indication: () => pictureOf(pack),
  directions: () => pictureOf(pack),
  timetable: () => pictureOf(pack),
  warning: () => picture({ id: "warning" }),
  help: () => picture({ id: "phone" }),
};

export const pictureInstead = (kind: PageBlock["kind"]): Html => html`${drawn[kind]()}`;
