// language/cy: what posters say, in Welsh. A draft: no pharmacist who speaks Welsh has seen it.
import type { PosterPhrases } from "../poster/PosterPhrases.ts";

export const cyPoster: PosterPhrases = {
  tag: "cy",
  dir: "ltr",
  reviewed: null,
  read: {
    headline: "Cewch ofyn am label mwy",
    opening: "Ydy label eich meddyginiaeth yn anodd ei ddarllen?",
    offers: [
      "Gallwn wneud y llythrennau’n fwy.",
      "Gallwn ychwanegu lluniau.",
      "Gall eich ffôn ei ddarllen i chi.",
      "Gallwn siarad â chi amdano.",
    ],
    closing: "Mae am ddim. Gofynnwch i ni.",
  },
  help: {
    headline: "Ydy’ch meddyginiaeth yn anodd ei defnyddio?",
    opening: "Gofynnwch i ni. Gallwn helpu.",
    offers: [
      "Anodd darllen? Gallwn wneud y llythrennau’n fwy.",
      "Anodd agor? Gofynnwch i ni am gaead arall.",
      "Anodd cofio? Gofynnwch i ni am daflen neu nodyn atgoffa.",
      "Anodd deall? Gallwn siarad am hyn.",
    ],
    closing: "Does dim cost am ofyn.",
  },
  ask: {
    headline: "Cewch ofyn i ni am eich meddyginiaeth",
    opening: "Cewch ofyn:",
    offers: [
      "Pam mae ei hangen arnaf?",
      "Pryd ydw i’n ei chymryd?",
      "Mae’n edrych yn wahanol. Ai hon yw’r un iawn?",
      "Ga i label mwy?",
    ],
    closing: "Gofynnwch i ni, neu ffoniwch ni.",
  },
  yourPharmacy: "Eich fferyllfa",
  scan: "Sganiwch i gael gwybod mwy",
  phone: "Ffôn: {phone}",
};
