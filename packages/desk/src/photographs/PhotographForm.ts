// photographs: the form of a photograph: texts as they were typed, read from fields and turned into what the API takes.
import type { Photograph } from "@plainlabel/content";
import type { TypedBy } from "../content/contentTypes.ts";
import type { FormLines } from "../content/meanwhileNote.ts";
import { linesIn, readAfter, readBy, typedIn } from "../content/readBy.ts";

export const photographTexts = ["shows", "dmdCodes", "alt", "takenOn", "madeBy"] as const;

export type PhotographText = (typeof photographTexts)[number];

export interface PhotographForm extends Readonly<Record<PhotographText, string>> {
  readonly id: string;
  readonly by: TypedBy;
  readonly after: number;
}

export const photographShows = [
  ["medicine", "The medicine itself"],
  ["box", "Its box"],
] as const;

export const readPhotographForm = (fields: URLSearchParams, id: string): PhotographForm => {
  const texts = Object.fromEntries(photographTexts.map((name) => [name, typedIn(fields, name)]));
  return {
    ...(texts as Readonly<Record<PhotographText, string>>),
    id,
    by: readBy(fields),
    after: readAfter(fields),
  };
};

export const emptyPhotographForm = (id: string, after: number): PhotographForm =>
  readPhotographForm(new URLSearchParams({ shows: "medicine", after: String(after) }), id);

export const photographFormOf = (
  { id, shows, dmdCodes, alt, takenOn, madeBy }: Photograph,
  after: number,
): PhotographForm => ({
  ...{ id, shows, alt, takenOn, madeBy, after },
  dmdCodes: dmdCodes.join("\n"),
  by: { name: "", registration: "" },
});

/** What the API is to keep, but its picture: always a draft, for whoever changes it takes its signature off. */
export const photographOfForm = ({ id, shows, dmdCodes, alt, takenOn, madeBy }: PhotographForm) => ({
  ...{ id, shows, alt, takenOn, madeBy },
  dmdCodes: linesIn(dmdCodes),
  status: "draft",
  reviewedBy: null,
});

export const photographLabels: Readonly<Record<PhotographText, string>> = {
  shows: "It shows",
  dmdCodes: "dm+d codes of the product",
  alt: "What is seen, in words",
  takenOn: "The day it was taken",
  madeBy: "Who took it",
};

/** The fields as lines, to be compared with another version's. */
export const photographLines = (form: PhotographForm): FormLines =>
  photographTexts.map((name) => [photographLabels[name], linesIn(form[name])] as const);

export const showsInWords = ({ shows }: Photograph): string =>
  photographShows.find(([name]) => name === shows)![1];
