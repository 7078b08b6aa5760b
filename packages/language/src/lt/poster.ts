// language/lt: what posters say, in Lithuanian. A draft: no pharmacist who speaks Lithuanian has seen it.
import type { PosterPhrases } from "../poster/PosterPhrases.ts";

export const ltPoster: PosterPhrases = {
  tag: "lt",
  dir: "ltr",
  reviewed: null,
  read: {
    headline: "Galite paprašyti didesnės etiketės",
    opening: "Ar sunku perskaityti vaisto etiketę?",
    offers: [
      "Galime parašyti didesnėmis raidėmis.",
      "Galime pridėti paveikslėlių.",
      "Telefonas gali ją perskaityti balsu.",
      "Galime su jumis apie ją pasikalbėti.",
    ],
    closing: "Tai nemokama. Paklauskite mūsų.",
  },
  help: {
    headline: "Ar sunku naudoti vaistą?",
    opening: "Paklauskite mūsų. Galime padėti.",
    offers: [
      "Sunku perskaityti? Galime parašyti didesnėmis raidėmis.",
      "Sunku atidaryti? Paprašykite kito dangtelio.",
      "Sunku prisiminti? Paprašykite lapo arba priminimo.",
      "Sunku suprasti? Galime apie tai pasikalbėti.",
    ],
    closing: "Klausti nieko nekainuoja.",
  },
  ask: {
    headline: "Galite mūsų paklausti apie savo vaistą",
    opening: "Galite paklausti:",
    offers: [
      "Kodėl man jo reikia?",
      "Kada jį vartoti?",
      "Jis atrodo kitaip. Ar tai tinkamas vaistas?",
      "Ar galiu gauti didesnę etiketę?",
    ],
    closing: "Paklauskite mūsų arba paskambinkite.",
  },
  yourPharmacy: "Jūsų vaistinė",
  scan: "Nuskenuokite ir sužinokite daugiau",
  phone: "Telefonas: {phone}",
};
