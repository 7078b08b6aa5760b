// language/ckb: a reviewer's corrections, by the id of the phrase. Written by `plainlabel lexicon --language ckb
// --take FILE`.
import type { Corrections } from "../translate/lexicon.ts";

export const corrections: Corrections = {};
