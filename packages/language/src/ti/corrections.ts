// language/ti: a reviewer's corrections, by the id of the phrase. Written by `plainlabel lexicon --language ti --take FILE`.
import type { Corrections } from "../translate/lexicon.ts";

export const corrections: Corrections = {};
