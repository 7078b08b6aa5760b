// language/page: the table of a page as rows beside its English, for a reviewer, and their corrections put back in.
import { englishPage } from "../english/page.ts";
import { tableLexicon } from "../translate/tableLexicon.ts";
import type { PagePhrases } from "./PagePhrases.ts";

const lexicon = tableLexicon<PagePhrases>(
  "page.",
  englishPage,
  /^page\.(?:tag|name|ownName|dir|version|reviewed(?:\..*)?|drawn\.(?:direction|firstWeekday|clock))$/,
);

export const {
  rows: pageRows,
  isOf: isOfPage,
  take: takePageCorrections,
  corrected: correctedPage,
} = lexicon;
