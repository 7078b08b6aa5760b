// language/so: what posters say, in Somali. A draft: no pharmacist who speaks Somali has seen it.
import type { PosterPhrases } from "../poster/PosterPhrases.ts";

/** "You" in the singular, as on label and page. A bigger label is one in big letters. */
export const soPoster: PosterPhrases = {
  tag: "so",
  dir: "ltr",
  reviewed: null,
  read: {
    headline: "Waxaad weydiisan kartaa sumad far waaweyn leh",
    opening: "Ma adag tahay in la akhriyo sumadda daawadaada?",
    offers: [
      "Farta ayaan ka dhigi karnaa mid weyn.",
      "Sawirro ayaan ku dari karnaa.",
      "Telefoonkaagu wuu kuu akhrin karaa.",
      "Waan kaala hadli karnaa.",
    ],
    closing: "Waa lacag la'aan. Na weydii.",
  },
  help: {
    headline: "Ma adag tahay isticmaalka daawadaadu?",
    opening: "Na weydii. Waan ku caawin karnaa.",
    offers: [
      "Ma adag tahay akhrisku? Farta ayaan ka dhigi karnaa mid weyn.",
      "Ma adag tahay furitaanku? Na weydiiso dabool kale.",
      "Ma adag tahay xusuustu? Na weydiiso warqad ama xusuusin.",
      "Ma adag tahay fahamku? Waan ka wada hadli karnaa.",
    ],
    closing: "Weydiintu waa lacag la'aan.",
  },
  ask: {
    headline: "Daawadaada wax waad naga weydiin kartaa",
    opening: "Waxaad weydiin kartaa:",
    offers: [
      "Maxaan ugu baahanahay?",
      "Goorma ayaan qaataa?",
      "Way ka duwan tahay sidii hore. Ma tii saxda ahayd baa?",
      "Ma heli karaa sumad far waaweyn leh?",
    ],
    closing: "Na weydii, ama na soo wac.",
  },
  yourPharmacy: "Farmashigaaga",
  scan: "Iskaan ku samee si aad wax badan u ogaato",
  phone: "Telefoon: {phone}",
};
