// testing: the thirty in Turkish, written from the English by an author who had not seen the language's table,
// and what the table says. A draft: no professional, and no review.
import type { WrittenAgain } from "./thirty.ts";

export const written: WrittenAgain = {
  "half in the morning": {
    written: "Sabah yarım tablet alın.",
    judged: "same",
    said: "Sabah yarım tablet alın.",
  },
  "one at night": {
    written: "Gece 1 tablet alın.",
    judged: "same",
    said: "Gece 1 tablet alın.",
    doubt: "Does “gece” begin before bedtime?",
  },
  "one and a half in the evening": {
    written: "Akşam 1 buçuk tablet alın.",
    judged: "words differ",
    said: "Akşam bir buçuk tablet alın.",
  },
  "two with food": {
    written: "Günde 2 kez 2 tablet alın. Yemekle birlikte alın.",
    judged: "words differ",
    said: "Günde 2 defa 2 tablet alın. İlacı yemekle birlikte alın.",
  },
  "two and a half": {
    written: "Günde 1 kez 2 buçuk tablet alın.",
    judged: "words differ",
    said: "Günde 1 defa iki buçuk tablet alın.",
  },
  "five, finish the course": {
    written: "Günde 1 kez 5 tablet alın. 7 gün boyunca alın. Hepsi bitene kadar almaya devam edin.",
    judged: "words differ",
    said: "Günde 1 defa 5 tablet alın. İlacı 7 gün boyunca alın. İlacı bitene kadar alın.",
  },
  "5 to 10 mL with a ceiling": {
    written:
      "Her 4 ila 6 saatte bir 5 ila 10 mL alın. Ağrı için, gerektiğinde alın. 24 saatte 40 mL'den fazla almayın.",
    judged: "words differ",
    said: "4 ila 6 saatte bir 5 ila 10 mL alın. İlacı ağrı için gerektiğinde alın. 24 saat içinde 40 mL miktarından fazla almayın.",
  },
  "10 mL after food": {
    written: "Günde 3 kez 10 mL alın. Yemekten sonra alın.",
    judged: "words differ",
    said: "Günde 3 defa 10 mL alın. İlacı yemekten sonra alın.",
  },
  "puffs morning and evening": {
    written: "Sabah 2 puf içinize çekin. Akşam 2 puf içinize çekin.",
    judged: "same",
    said: "Sabah 2 puf içinize çekin. Akşam 2 puf içinize çekin.",
  },
  "puffs when needed": {
    written: "1 veya 2 puf içinize çekin, günde en fazla 4 kez. Hırıltı için, gerektiğinde kullanın.",
    judged: "words differ",
    said: "En fazla günde 4 defa 1 veya 2 puf içinize çekin. İlacı hırıltılı solunum için gerektiğinde kullanın.",
  },
  "left eye at bedtime": {
    written: "Yatmadan önce sol göze 1 damla damlatın.",
    judged: "same",
    said: "Yatmadan önce sol göze 1 damla damlatın.",
  },
  "right ear": {
    written: "Günde 3 kez sağ kulağa 2 damla damlatın. 5 gün boyunca kullanın.",
    judged: "words differ",
    said: "Günde 3 defa sağ kulağa 2 damla damlatın. İlacı 5 gün boyunca kullanın.",
  },
  "patch every 7 days": {
    written: "7 günde bir 1 bant yapıştırın. Her gün yeni bant kullanmayın.",
    judged: "words differ",
    said: "7 günde bir 1 bant yapıştırın. Her gün yeni bant yapıştırmayın.",
  },
  "30 minutes before food": {
    written: "Günde 2 kez 1 kapsül alın. Yemekten 30 dakika önce alın.",
    judged: "words differ",
    said: "Günde 2 defa 1 kapsül alın. İlacı yemekten 30 dakika önce alın.",
  },
  "empty stomach": {
    written: "Günde 1 kez 1 tablet alın. Aç karnına alın.",
    judged: "words differ",
    said: "Günde 1 defa 1 tablet alın. İlacı aç karnına alın.",
  },
  "1 or 2 tablets with a ceiling": {
    written:
      "Her 4 ila 6 saatte bir 1 veya 2 tablet alın. Ağrı için, gerektiğinde alın. 24 saatte 8 tabletten fazla almayın.",
    judged: "words differ",
    said: "4 ila 6 saatte bir 1 veya 2 tablet alın. İlacı ağrı için gerektiğinde alın. 24 saat içinde 8 tablet miktarından fazla almayın.",
  },
  "alternate days": {
    written: "Gün aşırı 1 tablet alın. Her gün almayın.",
    judged: "words differ",
    said: "2 günde bir 1 tablet alın. İlacı her gün almayın.",
  },
  "six on Monday": {
    written: "Haftada 1 kez, pazartesi günü, 6 tablet alın. Her gün almayın.",
    judged: "words differ",
    said: "Haftada 1 defa, pazartesi günü 6 tablet alın. İlacı her gün almayın.",
  },
  "first and then": {
    written:
      "Önce, günde 1 kez 4 tablet alın. 5 gün boyunca alın. Sonra günde 1 kez 2 tablet alın. 5 gün boyunca alın. Ondan sonra bırakın.",
    judged: "words differ",
    said: "Önce: günde 1 defa 4 tablet alın. İlacı 5 gün boyunca alın. Sonra: günde 1 defa 2 tablet alın. İlacı 5 gün boyunca alın. Sonra ilacı bırakın.",
  },
  "not suddenly": {
    written: "Günde 2 kez 1 tablet alın. Almayı birden bırakmayın.",
    judged: "words differ",
    said: "Günde 2 defa 1 tablet alın. İlacı birden bırakmayın.",
  },
  "as the doctor said": {
    written: "Günde 1 kez 1 tablet alın. Doktorunuzun size söylediği gibi alın.",
    judged: "mended",
    said: "Günde 1 defa 1 tablet alın. İlacı doktorunuzun size söylediği gibi alın.",
    was: null,
    why: "What the doctor said had no words.",
  },
  "every 12 hours, swallow whole": {
    written: "12 saatte bir 1 kapsül alın. Bütün olarak yutun.",
    judged: "same",
    said: "12 saatte bir 1 kapsül alın. Bütün olarak yutun.",
  },
  "morning and bedtime": {
    written: "Sabah 1 tablet alın. Yatmadan önce 2 tablet alın.",
    judged: "same",
    said: "Sabah 1 tablet alın. Yatmadan önce 2 tablet alın.",
  },
  "at least 4 hours between": {
    written:
      "Ağrı için, gerektiğinde 1 tablet alın. Tekrar almadan önce en az 4 saat bekleyin. 24 saatte 4 kezden fazla almayın.",
    judged: "words differ",
    said: "Ağrı için gerektiğinde 1 tablet alın. Bir sonraki dozdan önce en az 4 saat bekleyin. İlacı 24 saat içinde 4 defadan fazla almayın.",
  },
  "22 units, in the fridge": {
    written: "Yatmadan önce 22 ünite enjekte edin. Buzdolabında saklayın.",
    judged: "same",
    said: "Yatmadan önce 22 ünite enjekte edin. Buzdolabında saklayın.",
  },
  "21 days on, 7 off": {
    written:
      "Günde 1 kez 1 tablet alın. 21 gün boyunca alın, sonra 7 gün boyunca almayın. Ondan sonra yeniden başlayın.",
    judged: "words differ",
    said: "Günde 1 defa 1 tablet alın. İlacı 21 gün boyunca alın, sonra 7 gün boyunca almayın. Sonra yeniden başlayın.",
  },
  "sleepy, no alcohol": {
    written:
      "Bu ilaç uykunuzu getirebilir. Uykunuz varsa araba kullanmayın. Uykunuz varsa alet veya makine kullanmayın. Alkol içmeyin.",
    judged: "words differ",
    said: "Bu ilaç uykunuzu getirebilir. Uykunuz gelirse araba kullanmayın. Uykunuz gelirse alet veya makine kullanmayın. Alkol içmeyin.",
  },
  "no sunlight": {
    written: "Cildinizi güneşten koruyun. Parlak, bulutlu günlerde de bunu yapın. Solaryuma girmeyin.",
    judged: "words differ",
    said: "Cildinizi güneşten koruyun. Bunu aydınlık, bulutlu günlerde de yapın. Solaryum kullanmayın.",
  },
  "no milk near it": {
    written:
      "Bu ilaç ile süt arasında 2 saat bırakın. Bu ilaç ile hazımsızlık ilaçları arasında 2 saat bırakın. Bu ilaç ile demir veya çinko içeren ilaçlar arasında 2 saat bırakın. Yani 2 saat önce ve 2 saat sonra.",
    judged: "same",
    said: "Bu ilaç ile süt arasında 2 saat bırakın. Bu ilaç ile hazımsızlık ilaçları arasında 2 saat bırakın. Bu ilaç ile demir veya çinko içeren ilaçlar arasında 2 saat bırakın. Yani 2 saat önce ve 2 saat sonra.",
  },
  "dissolve in water": {
    written: "Almadan önce bu ilacın suda çözünmesini veya karışmasını bekleyin.",
    judged: "words differ",
    said: "Almadan önce bu ilacı suda eritin veya suyla karıştırın.",
  },
};
