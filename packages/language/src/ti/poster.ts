// language/ti: what posters say, in Tigrinya. A draft: no pharmacist who speaks Tigrinya has seen it.
import type { PosterPhrases } from "../poster/PosterPhrases.ts";

/** The plural of politeness, as on label and page. A bigger label is one in big letters. */
export const tiPoster: PosterPhrases = {
  tag: "ti",
  dir: "ltr",
  reviewed: null,
  read: {
    headline: "ብዓቢ ፊደል ዝተጻሕፈ ሌብል ክትሓቱ ትኽእሉ ኢኹም",
    opening: "ሌብል መድሃኒትኩም ንምንባብ ከቢድ ድዩ?",
    offers: ["ነቲ ፊደል ከነዕብዮ ንኽእል።", "ስእልታት ክንውስኸሉ ንኽእል።", "ተሌፎንኩም ከንብበልኩም ይኽእል።", "ብዛዕባኡ ምሳኹም ክንዛረብ ንኽእል።"],
    closing: "ብነጻ እዩ። ሕተቱና።",
  },
  help: {
    headline: "መድሃኒትኩም ንምጥቃም ከቢድ ድዩ?",
    opening: "ሕተቱና። ክንሕግዘኩም ንኽእል።",
    offers: [
      "ምንባቡ ከቢድ ድዩ? ነቲ ፊደል ከነዕብዮ ንኽእል።",
      "ምኽፋቱ ከቢድ ድዩ? ካልእ መኽደኒ ሕተቱና።",
      "ምዝካሩ ከቢድ ድዩ? ወረቐት ወይ መዘኻኸሪ ሕተቱና።",
      "ምርድኡ ከቢድ ድዩ? ብዛዕባኡ ክንዛረብ ንኽእል።",
    ],
    closing: "ምሕታት ብነጻ እዩ።",
  },
  ask: {
    headline: "ብዛዕባ መድሃኒትኩም ክትሓቱና ትኽእሉ ኢኹም",
    opening: "እዚ ክትሓቱ ትኽእሉ ኢኹም:",
    offers: ["ንምንታይ የድልየኒ?", "መዓስ ክወስዶ?", "ዝተፈልየ ይመስል። ትኽክል ድዩ?", "ብዓቢ ፊደል ዝተጻሕፈ ሌብል ክረክብ እኽእል ዶ?"],
    closing: "ሕተቱና፣ ወይ ደውሉልና።",
  },
  yourPharmacy: "ፋርማሲኹም",
  scan: "ተወሳኺ ንምፍላጥ ስካን ግበሩ",
  phone: "ተሌፎን: {phone}",
};
