// language/fr: what posters say, in French. A draft: no pharmacist who speaks French has seen it.
import type { PosterPhrases } from "../poster/PosterPhrases.ts";

export const frPoster: PosterPhrases = {
  tag: "fr",
  dir: "ltr",
  reviewed: null,
  read: {
    headline: "Vous pouvez demander une étiquette plus grande",
    opening: "L’étiquette de votre médicament est difficile à lire\u202F?",
    offers: [
      "Nous pouvons écrire plus gros.",
      "Nous pouvons ajouter des images.",
      "Votre téléphone peut vous la lire.",
      "Nous pouvons en parler avec vous.",
    ],
    closing: "C’est gratuit. Demandez-nous.",
  },
  help: {
    headline: "Votre médicament est difficile à utiliser\u202F?",
    opening: "Demandez-nous. Nous pouvons vous aider.",
    offers: [
      "Difficile à lire\u202F? Nous pouvons écrire plus gros.",
      "Difficile à ouvrir\u202F? Demandez un autre bouchon.",
      "Difficile de s’en souvenir\u202F? Demandez une feuille ou un rappel.",
      "Difficile à comprendre\u202F? Nous pouvons en parler.",
    ],
    closing: "Demander est gratuit.",
  },
  ask: {
    headline: "Vous pouvez nous poser des questions sur votre médicament",
    opening: "Vous pouvez demander\u202F:",
    offers: [
      "Pourquoi en ai-je besoin\u202F?",
      "Quand dois-je le prendre\u202F?",
      "Il a l’air différent. Est-ce le bon\u202F?",
      "Puis-je avoir une étiquette plus grande\u202F?",
    ],
    closing: "Demandez-nous, ou téléphonez-nous.",
  },
  yourPharmacy: "Votre pharmacie",
  scan: "Scannez pour en savoir plus",
  phone: "Téléphone\u202F: {phone}",
};
