// language/pl: what posters say, in Polish. A draft: no pharmacist who speaks Polish has seen it.
import type { PosterPhrases } from "../poster/PosterPhrases.ts";

export const plPoster: PosterPhrases = {
  tag: "pl",
  dir: "ltr",
  reviewed: null,
  read: {
    headline: "Można poprosić o większą etykietę",
    opening: "Czy etykietę leku trudno przeczytać?",
    offers: [
      "Możemy wydrukować większe litery.",
      "Możemy dodać obrazki.",
      "Telefon może przeczytać ją na głos.",
      "Możemy o niej porozmawiać.",
    ],
    closing: "To nic nie kosztuje. Proszę zapytać.",
  },
  help: {
    headline: "Czy trudno używać leku?",
    opening: "Proszę zapytać. Możemy pomóc.",
    offers: [
      "Trudno przeczytać? Możemy wydrukować większe litery.",
      "Trudno otworzyć? Proszę poprosić o inną nakrętkę.",
      "Trudno zapamiętać? Proszę poprosić o kartkę lub przypomnienie.",
      "Trudno zrozumieć? Możemy o tym porozmawiać.",
    ],
    closing: "Pytanie nic nie kosztuje.",
  },
  ask: {
    headline: "Można nas zapytać o swój lek",
    opening: "Można zapytać:",
    offers: [
      "Dlaczego jest mi potrzebny?",
      "Kiedy go przyjmować?",
      "Wygląda inaczej. Czy to dobry lek?",
      "Czy mogę dostać większą etykietę?",
    ],
    closing: "Proszę zapytać lub zadzwonić.",
  },
  yourPharmacy: "Apteka",
  scan: "Zeskanuj, aby dowiedzieć się więcej",
  phone: "Telefon: {phone}",
};
