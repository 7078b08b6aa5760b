// language/zh-Hans: a reviewer's corrections, by the id of the phrase. Written by `plainlabel lexicon --language
// zh-Hans --take FILE`.
import type { Corrections } from "../translate/lexicon.ts";

export const corrections: Corrections = {};
