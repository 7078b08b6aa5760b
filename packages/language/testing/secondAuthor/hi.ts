// testing: the thirty in Hindi, written from the English by an author who had not seen the language's table. A draft: no professional, and no review.
import type { WrittenAgain } from "./thirty.ts";

export const written: WrittenAgain = {
  "half in the morning": { written: "सुबह आधी गोली लें." },
  "one at night": { written: "रात को 1 गोली लें." },
  "one and a half in the evening": { written: "शाम को डेढ़ गोली लें." },
  "two with food": { written: "दिन में 2 बार 2 गोलियाँ लें. खाने के साथ लें." },
  "two and a half": { written: "दिन में 1 बार ढाई गोली लें." },
  "five, finish the course": { written: "दिन में 1 बार 5 गोलियाँ लें. 7 दिन तक लें. पूरी दवा ख़त्म होने तक लेते रहें." },
  "5 to 10 mL with a ceiling": {
    written: "हर 4 से 6 घंटे में 5 से 10 mL लें. दर्द के लिए ज़रूरत पड़ने पर लें. 24 घंटे में 40 mL से ज़्यादा न लें.",
  },
  "10 mL after food": { written: "दिन में 3 बार 10 mL लें. खाने के बाद लें." },
  "puffs morning and evening": { written: "सुबह 2 पफ़ साँस से अंदर लें. शाम को 2 पफ़ साँस से अंदर लें." },
  "puffs when needed": {
    written:
      "1 या 2 पफ़ साँस से अंदर लें, दिन में ज़्यादा से ज़्यादा 4 बार. साँस में सीटी जैसी आवाज़ आने पर, ज़रूरत हो तो इस्तेमाल करें.",
  },
  "left eye at bedtime": { written: "सोने से पहले बाईं आँख में 1 बूँद डालें." },
  "right ear": { written: "दिन में 3 बार दाएँ कान में 2 बूँदें डालें. 5 दिन तक इस्तेमाल करें." },
  "patch every 7 days": { written: "हर 7 दिन में 1 पैच लगाएँ. रोज़ नया पैच न लगाएँ." },
  "30 minutes before food": { written: "दिन में 2 बार 1 कैप्सूल लें. खाने से 30 मिनट पहले लें." },
  "empty stomach": { written: "दिन में 1 बार 1 गोली लें. खाली पेट लें." },
  "1 or 2 tablets with a ceiling": {
    written: "हर 4 से 6 घंटे में 1 या 2 गोलियाँ लें. दर्द के लिए ज़रूरत पड़ने पर लें. 24 घंटे में 8 गोलियों से ज़्यादा न लें.",
  },
  "alternate days": { written: "एक दिन छोड़कर 1 गोली लें. रोज़ न लें." },
  "six on Monday": { written: "हफ़्ते में 1 बार, सोमवार को, 6 गोलियाँ लें. रोज़ न लें." },
  "first and then": {
    written:
      "पहले, दिन में 1 बार 4 गोलियाँ लें. 5 दिन तक लें. फिर दिन में 1 बार 2 गोलियाँ लें. 5 दिन तक लें. उसके बाद बंद कर दें.",
  },
  "not suddenly": { written: "दिन में 2 बार 1 गोली लें. इसे लेना अचानक बंद न करें." },
  "as the doctor said": { written: "दिन में 1 बार 1 गोली लें. जैसे आपके डॉक्टर ने बताया है वैसे लें." },
  "every 12 hours, swallow whole": { written: "हर 12 घंटे में 1 कैप्सूल लें. पूरा निगलें." },
  "morning and bedtime": { written: "सुबह 1 गोली लें. सोने से पहले 2 गोलियाँ लें." },
  "at least 4 hours between": {
    written: "दर्द के लिए ज़रूरत पड़ने पर 1 गोली लें. दोबारा लेने से पहले कम से कम 4 घंटे रुकें. 24 घंटे में 4 बार से ज़्यादा न लें.",
  },
  "22 units, in the fridge": { written: "सोने से पहले 22 यूनिट का इंजेक्शन लगाएँ. फ़्रिज में रखें." },
  "21 days on, 7 off": { written: "दिन में 1 बार 1 गोली लें. 21 दिन तक लें, फिर 7 दिन न लें. उसके बाद दोबारा शुरू करें." },
  "sleepy, no alcohol": {
    written:
      "इस दवा से आपको नींद आ सकती है. नींद आए तो गाड़ी न चलाएँ. नींद आए तो औज़ार या मशीन इस्तेमाल न करें. शराब न पिएँ.",
  },
  "no sunlight": { written: "अपनी त्वचा को धूप से बचाएँ. रोशनी वाले बादलों के दिन भी ऐसा करें. सनबेड इस्तेमाल न करें." },
  "no milk near it": {
    written:
      "इस दवा और दूध के बीच 2 घंटे का अंतर रखें. इस दवा और बदहज़मी की दवाओं के बीच 2 घंटे का अंतर रखें. इस दवा और आयरन या ज़िंक वाली दवाओं के बीच 2 घंटे का अंतर रखें. यानी 2 घंटे पहले और 2 घंटे बाद.",
  },
  "dissolve in water": { written: "लेने से पहले इस दवा को पानी में घुलने या मिलने दें." },
};
