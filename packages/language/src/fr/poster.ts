// language/fr: what posters say, in French. A draft: no pharmacist who speaks French has seen it.
import type { PosterPhrases } from "../poster/PosterPhrases.ts";

export const frPoster: PosterPhrases = {
  tag: "fr",
  dir: "ltr",
  reviewed: null,
  read: {
    headline: "Vous pouvez demander une étiquette plus grande",
    opening: "L’étiquette de votre médicament est difficile à lire ?",
    offers: [
      "Nous pouvons écrire plus gros.",
      "Nous pouvons ajouter des images.",
      "Votre téléphone peut vous la lire.",
      "Nous pouvons en parler avec vous.",
    ],
    closing: "C’est gratuit. Demandez-nous.",
  },
  help: {
    headline: "Votre médicament est difficile à utiliser ?",
    opening: "Demandez-nous. Nous pouvons vous aider.",
    offers: [
      "Difficile à lire ? Nous pouvons écrire plus gros.",
      "Difficile à ouvrir ? Demandez un autre bouchon.",
      "Difficile de s’en souvenir ? Demandez une feuille ou un rappel.",
      "Difficile à comprendre ? Nous pouvons en parler.",
    ],
    closing: "Demander est gratuit.",
  },
  ask: {
    headline: "Vous pouvez nous poser des questions sur votre médicament",
    opening: "Vous pouvez demander :",
    offers: [
      "Pourquoi en ai-je besoin ?",
      "Quand dois-je le prendre ?",
      "Il a l’air différent. Est-ce le bon ?",
      "Puis-je avoir une étiquette plus grande ?",
    ],
    closing: "Demandez-nous, ou téléphonez-nous.",
  },
  yourPharmacy: "Votre pharmacie",
  scan: "Scannez pour en savoir plus",
  phone: "Téléphone : {phone}",
};
