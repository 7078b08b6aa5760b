// language/pa-Guru: what posters say, in Punjabi (Gurmukhi). A draft: no pharmacist who speaks Punjabi has seen it.
import type { PosterPhrases } from "../poster/PosterPhrases.ts";

export const paGuruPoster: PosterPhrases = {
  tag: "pa-Guru",
  dir: "ltr",
  reviewed: null,
  read: {
    headline: "ਤੁਸੀਂ ਵੱਡਾ ਲੇਬਲ ਮੰਗ ਸਕਦੇ ਹੋ",
    opening: "ਕੀ ਤੁਹਾਡੀ ਦਵਾਈ ਦਾ ਲੇਬਲ ਪੜ੍ਹਨਾ ਔਖਾ ਹੈ?",
    offers: [
      "ਅਸੀਂ ਅੱਖਰ ਵੱਡੇ ਕਰ ਸਕਦੇ ਹਾਂ।",
      "ਅਸੀਂ ਤਸਵੀਰਾਂ ਲਾ ਸਕਦੇ ਹਾਂ।",
      "ਤੁਹਾਡਾ ਫ਼ੋਨ ਇਸ ਨੂੰ ਪੜ੍ਹ ਕੇ ਸੁਣਾ ਸਕਦਾ ਹੈ।",
      "ਅਸੀਂ ਇਸ ਬਾਰੇ ਤੁਹਾਡੇ ਨਾਲ ਗੱਲ ਕਰ ਸਕਦੇ ਹਾਂ।",
    ],
    closing: "ਇਹ ਮੁਫ਼ਤ ਹੈ। ਸਾਨੂੰ ਪੁੱਛੋ।",
  },
  help: {
    headline: "ਕੀ ਤੁਹਾਡੀ ਦਵਾਈ ਵਰਤਣੀ ਔਖੀ ਹੈ?",
    opening: "ਸਾਨੂੰ ਪੁੱਛੋ। ਅਸੀਂ ਮਦਦ ਕਰ ਸਕਦੇ ਹਾਂ।",
    offers: [
      "ਪੜ੍ਹਨਾ ਔਖਾ ਹੈ? ਅਸੀਂ ਅੱਖਰ ਵੱਡੇ ਕਰ ਸਕਦੇ ਹਾਂ।",
      "ਖੋਲ੍ਹਣਾ ਔਖਾ ਹੈ? ਸਾਡੇ ਤੋਂ ਹੋਰ ਢੱਕਣ ਮੰਗੋ।",
      "ਯਾਦ ਰੱਖਣਾ ਔਖਾ ਹੈ? ਸਾਡੇ ਤੋਂ ਸਮਿਆਂ ਦੀ ਸੂਚੀ ਜਾਂ ਰਿਮਾਈਂਡਰ ਮੰਗੋ।",
      "ਸਮਝਣਾ ਔਖਾ ਹੈ? ਅਸੀਂ ਇਸ ਬਾਰੇ ਗੱਲ ਕਰ ਸਕਦੇ ਹਾਂ।",
    ],
    closing: "ਪੁੱਛਣਾ ਮੁਫ਼ਤ ਹੈ।",
  },
  ask: {
    headline: "ਤੁਸੀਂ ਸਾਨੂੰ ਆਪਣੀ ਦਵਾਈ ਬਾਰੇ ਪੁੱਛ ਸਕਦੇ ਹੋ",
    opening: "ਤੁਸੀਂ ਪੁੱਛ ਸਕਦੇ ਹੋ:",
    offers: [
      "ਮੈਨੂੰ ਇਸ ਦੀ ਲੋੜ ਕਿਉਂ ਹੈ?",
      "ਮੈਂ ਇਹ ਕਦੋਂ ਲੈਣੀ ਹੈ?",
      "ਇਹ ਵੱਖਰੀ ਲੱਗਦੀ ਹੈ। ਕੀ ਇਹ ਸਹੀ ਹੈ?",
      "ਕੀ ਮੈਨੂੰ ਵੱਡਾ ਲੇਬਲ ਮਿਲ ਸਕਦਾ ਹੈ?",
    ],
    closing: "ਸਾਨੂੰ ਪੁੱਛੋ, ਜਾਂ ਫ਼ੋਨ ਕਰੋ।",
  },
  yourPharmacy: "ਤੁਹਾਡੀ ਫਾਰਮੇਸੀ",
  scan: "ਹੋਰ ਜਾਣਨ ਲਈ ਸਕੈਨ ਕਰੋ",
  phone: "ਫ਼ੋਨ: {phone}",
};
