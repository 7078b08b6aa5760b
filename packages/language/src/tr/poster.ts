// language/tr: what posters say, in Turkish. A draft: no pharmacist who speaks Turkish has seen it.
import type { PosterPhrases } from "../poster/PosterPhrases.ts";

export const trPoster: PosterPhrases = {
  tag: "tr",
  dir: "ltr",
  reviewed: null,
  read: {
    headline: "Daha büyük bir etiket isteyebilirsiniz",
    opening: "İlacınızın etiketini okumak zor mu?",
    offers: [
      "Harfleri büyütebiliriz.",
      "Resim ekleyebiliriz.",
      "Telefonunuz size okuyabilir.",
      "Sizinle üzerinde konuşabiliriz.",
    ],
    closing: "Ücretsizdir. Bize sorun.",
  },
  help: {
    headline: "İlacınızı kullanmak zor mu?",
    opening: "Bize sorun. Yardım edebiliriz.",
    offers: [
      "Okumak zor mu? Harfleri büyütebiliriz.",
      "Açmak zor mu? Bizden başka bir kapak isteyin.",
      "Hatırlamak zor mu? Bizden bir çizelge veya hatırlatma isteyin.",
      "Anlamak zor mu? Bunu konuşabiliriz.",
    ],
    closing: "Sormak ücretsizdir.",
  },
  ask: {
    headline: "İlacınız hakkında bize soru sorabilirsiniz",
    opening: "Şunları sorabilirsiniz:",
    offers: [
      "Buna neden ihtiyacım var?",
      "Ne zaman alacağım?",
      "Farklı görünüyor. Doğru ilaç mı?",
      "Daha büyük bir etiket alabilir miyim?",
    ],
    closing: "Bize sorun veya bizi arayın.",
  },
  yourPharmacy: "Eczaneniz",
  scan: "Daha fazla bilgi için tarayın",
  phone: "Telefon: {phone}",
};
