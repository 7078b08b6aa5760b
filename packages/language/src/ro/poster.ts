// language/ro: what posters say, in Romanian. A draft: no pharmacist who speaks Romanian has seen it.
import type { PosterPhrases } from "../poster/PosterPhrases.ts";

export const roPoster: PosterPhrases = {
  tag: "ro",
  dir: "ltr",
  reviewed: null,
  read: {
    headline: "Puteți cere o etichetă mai mare",
    opening: "Eticheta medicamentului este greu de citit?",
    offers: [
      "Putem scrie cu litere mai mari.",
      "Putem adăuga imagini.",
      "Telefonul v-o poate citi.",
      "Putem vorbi despre ea cu dumneavoastră.",
    ],
    closing: "Este gratuit. Întrebați-ne.",
  },
  help: {
    headline: "Vă este greu să folosiți medicamentul?",
    opening: "Întrebați-ne. Vă putem ajuta.",
    offers: [
      "Greu de citit? Putem scrie cu litere mai mari.",
      "Greu de deschis? Cereți-ne alt capac.",
      "Greu de ținut minte? Cereți-ne o foaie sau un memento.",
      "Greu de înțeles? Putem vorbi despre el.",
    ],
    closing: "Întrebările sunt gratuite.",
  },
  ask: {
    headline: "Ne puteți întreba despre medicamentul dumneavoastră",
    opening: "Puteți întreba:",
    offers: [
      "De ce am nevoie de el?",
      "Când îl iau?",
      "Arată altfel. Este cel bun?",
      "Pot primi o etichetă mai mare?",
    ],
    closing: "Întrebați-ne sau sunați-ne.",
  },
  yourPharmacy: "Farmacia dumneavoastră",
  scan: "Scanați pentru a afla mai multe",
  phone: "Telefon: {phone}",
};
