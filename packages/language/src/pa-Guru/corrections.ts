// language/pa-Guru: a reviewer's corrections, by the id of the phrase. Written by `plainlabel lexicon --language
// pa-Guru --take FILE`.
import type { Corrections } from "../translate/lexicon.ts";

export const corrections: Corrections = {};
