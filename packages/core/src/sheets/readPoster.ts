// sheets: the request for a poster, in JSON. A field that is missing or unknown is refused by its path, never guessed.
import { accepted, type Outcome } from "@plainlabel/directions";
import { z } from "zod";
import { labelRequestSchema } from "../request/LabelRequest.ts";
import { readShape } from "../request/readShape.ts";
import { posterDesigns, posterStyles } from "./posterWords.ts";
import { type PosterWanted, posterPapers } from "./preparePoster.ts";

const { name, phone } = labelRequestSchema.shape.pharmacy.shape;

export const posterShape = z.strictObject({
  /** "read": a label that one can read. "help": to read, open, remember, understand. "ask": questions to ask. */
  design: z.enum(posterDesigns),
  /** "easy-read": one idea a sentence, a picture beside each. */
  words: z.enum(posterStyles),
  /** A3 and A4 for the wall, A5 for the counter. */
  paper: z.enum(posterPapers),
  /** BCP 47, taken as on labels, in easy read; unsigned words make a draft. Left out: English. */
  language: z.string().max(35).optional(),
  /** Whose it is, and the number that people phone; left out: the poster names nobody. */
  pharmacy: z.strictObject({ name, phone }).optional(),
  /** A public https address behind a code, of 200 characters at most; left out: no code. */
  url: z.string().max(400).optional(),
});

/** `date`: the day at the door (ISO), the file's fixed creation date. */
export const readPoster = (sent: unknown, date: string): Outcome<PosterWanted> => {
  const read = readShape(posterShape, sent);
  if (!read.ok) return read;
  const { design, words, paper, language, pharmacy = null, url = null } = read.value;
  const inLanguage = language === undefined ? {} : { language };
  return accepted({ design, style: words, paper, ...inLanguage, pharmacy, url, date });
};
