// search: the names other parts use. Start with readQuery.ts and matchesName.ts.
export { foldName, foldWords, type Word } from "./foldWords.ts";
export { indexBeginning, indexedWords, indexWord } from "./indexWords.ts";
export { leastLetters, lookAlikes, trigramsOf } from "./lookAlikes.ts";
export { matchesName } from "./matchesName.ts";
export { ampNotOffered, type NotOffered, type PackCounts, vmpNotOffered } from "./offered.ts";
export { longestQuery, mostWords, type Query, readQuery, type Wanted } from "./readQuery.ts";
export {
  beginningsOf,
  beginsWith,
  compareHits,
  compareNames,
  type NameKind,
  nameKinds,
  namesOfAmp,
  namesOfVmp,
  type SearchName,
} from "./SearchName.ts";
