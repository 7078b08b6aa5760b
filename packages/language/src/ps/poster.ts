// language/ps: what posters say, in Pashto. A draft: no pharmacist who speaks Pashto has seen it.
import type { PosterPhrases } from "../poster/PosterPhrases.ts";

/** The plural of politeness, as on label and page; درمل is a plural. */
export const psPoster: PosterPhrases = {
  tag: "ps",
  dir: "rtl",
  reviewed: null,
  read: {
    headline: "تاسو غټ لېبل غوښتلای شئ",
    opening: "آیا ستاسو د درملو لېبل لوستل ګران دي؟",
    offers: [
      "موږ توري غټولای شو.",
      "موږ انځورونه ورزیاتولای شو.",
      "ستاسو تلیفون یې درته لوستلای شي.",
      "موږ یې په اړه درسره خبرې کولای شو.",
    ],
    closing: "وړیا دي. له موږ وپوښتئ.",
  },
  help: {
    headline: "آیا ستاسو د درملو کارول ګران دي؟",
    opening: "له موږ وپوښتئ. موږ مرسته کولای شو.",
    offers: [
      "لوستل یې ګران دي؟ موږ توري غټولای شو.",
      "خلاصول یې ګران دي؟ له موږ بل سرپوښ وغواړئ.",
      "په یاد ساتل یې ګران دي؟ له موږ پاڼه یا یادونه وغواړئ.",
      "پرې پوهېدل ګران دي؟ موږ یې په اړه خبرې کولای شو.",
    ],
    closing: "پوښتل وړیا دي.",
  },
  ask: {
    headline: "د خپلو درملو په اړه له موږ پوښتلای شئ",
    opening: "دا پوښتلای شئ:",
    offers: ["ولې ورته اړتیا لرم؟", "کله یې واخلم؟", "بڼه یې بله ده. آیا سم دي؟", "آیا غټ لېبل اخیستلای شم؟"],
    closing: "له موږ وپوښتئ، یا راته زنګ ووهئ.",
  },
  yourPharmacy: "ستاسو درملتون",
  scan: "د لا پوهېدو لپاره یې سکن کړئ",
  phone: "تلیفون: {phone}",
};
