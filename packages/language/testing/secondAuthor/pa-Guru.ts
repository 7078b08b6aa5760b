// testing: the thirty in Punjabi, written from the English by an author who had not seen the language's table. A draft: no professional, and no review.
import type { WrittenAgain } from "./thirty.ts";

export const written: WrittenAgain = {
  "half in the morning": { written: "ਸਵੇਰੇ ਅੱਧੀ ਗੋਲੀ ਲਓ।" },
  "one at night": { written: "ਰਾਤ ਨੂੰ 1 ਗੋਲੀ ਲਓ।" },
  "one and a half in the evening": { written: "ਸ਼ਾਮ ਨੂੰ ਡੇਢ ਗੋਲੀ ਲਓ।" },
  "two with food": { written: "ਦਿਨ ਵਿੱਚ 2 ਵਾਰ 2 ਗੋਲੀਆਂ ਲਓ। ਖਾਣੇ ਨਾਲ ਲਓ।" },
  "two and a half": { written: "ਦਿਨ ਵਿੱਚ 1 ਵਾਰ ਢਾਈ ਗੋਲੀਆਂ ਲਓ।" },
  "five, finish the course": { written: "ਦਿਨ ਵਿੱਚ 1 ਵਾਰ 5 ਗੋਲੀਆਂ ਲਓ। 7 ਦਿਨ ਲਓ। ਸਾਰੀ ਦਵਾਈ ਮੁੱਕਣ ਤੱਕ ਲੈਂਦੇ ਰਹੋ।" },
  "5 to 10 mL with a ceiling": {
    written: "ਹਰ 4 ਤੋਂ 6 ਘੰਟਿਆਂ ਬਾਅਦ 5 ਤੋਂ 10 mL ਲਓ। ਦਰਦ ਲਈ ਲੋੜ ਪੈਣ 'ਤੇ ਲਓ। 24 ਘੰਟਿਆਂ ਵਿੱਚ 40 mL ਤੋਂ ਵੱਧ ਨਾ ਲਓ।",
  },
  "10 mL after food": { written: "ਦਿਨ ਵਿੱਚ 3 ਵਾਰ 10 mL ਲਓ। ਖਾਣੇ ਤੋਂ ਬਾਅਦ ਲਓ।" },
  "puffs morning and evening": { written: "ਸਵੇਰੇ 2 ਪਫ਼ ਸਾਹ ਨਾਲ ਅੰਦਰ ਲਓ। ਸ਼ਾਮ ਨੂੰ 2 ਪਫ਼ ਸਾਹ ਨਾਲ ਅੰਦਰ ਲਓ।" },
  "puffs when needed": {
    written: "1 ਜਾਂ 2 ਪਫ਼ ਸਾਹ ਨਾਲ ਅੰਦਰ ਲਓ, ਦਿਨ ਵਿੱਚ ਵੱਧ ਤੋਂ ਵੱਧ 4 ਵਾਰ। ਸਾਹ ਵਿੱਚ ਸੀਟੀ ਵੱਜਣ 'ਤੇ, ਲੋੜ ਪੈਣ 'ਤੇ ਵਰਤੋ।",
  },
  "left eye at bedtime": { written: "ਸੌਣ ਤੋਂ ਪਹਿਲਾਂ ਖੱਬੀ ਅੱਖ ਵਿੱਚ 1 ਬੂੰਦ ਪਾਓ।" },
  "right ear": { written: "ਦਿਨ ਵਿੱਚ 3 ਵਾਰ ਸੱਜੇ ਕੰਨ ਵਿੱਚ 2 ਬੂੰਦਾਂ ਪਾਓ। 5 ਦਿਨ ਵਰਤੋ।" },
  "patch every 7 days": { written: "ਹਰ 7 ਦਿਨਾਂ ਬਾਅਦ 1 ਪੈਚ ਲਾਓ। ਹਰ ਰੋਜ਼ ਨਵਾਂ ਪੈਚ ਨਾ ਲਾਓ।" },
  "30 minutes before food": { written: "ਦਿਨ ਵਿੱਚ 2 ਵਾਰ 1 ਕੈਪਸੂਲ ਲਓ। ਖਾਣੇ ਤੋਂ 30 ਮਿੰਟ ਪਹਿਲਾਂ ਲਓ।" },
  "empty stomach": { written: "ਦਿਨ ਵਿੱਚ 1 ਵਾਰ 1 ਗੋਲੀ ਲਓ। ਖਾਲੀ ਪੇਟ ਲਓ।" },
  "1 or 2 tablets with a ceiling": {
    written: "ਹਰ 4 ਤੋਂ 6 ਘੰਟਿਆਂ ਬਾਅਦ 1 ਜਾਂ 2 ਗੋਲੀਆਂ ਲਓ। ਦਰਦ ਲਈ ਲੋੜ ਪੈਣ 'ਤੇ ਲਓ। 24 ਘੰਟਿਆਂ ਵਿੱਚ 8 ਗੋਲੀਆਂ ਤੋਂ ਵੱਧ ਨਾ ਲਓ।",
  },
  "alternate days": { written: "ਇੱਕ ਦਿਨ ਛੱਡ ਕੇ 1 ਗੋਲੀ ਲਓ। ਹਰ ਰੋਜ਼ ਨਾ ਲਓ।" },
  "six on Monday": { written: "ਹਫ਼ਤੇ ਵਿੱਚ 1 ਵਾਰ, ਸੋਮਵਾਰ ਨੂੰ, 6 ਗੋਲੀਆਂ ਲਓ। ਹਰ ਰੋਜ਼ ਨਾ ਲਓ।" },
  "first and then": {
    written:
      "ਪਹਿਲਾਂ, ਦਿਨ ਵਿੱਚ 1 ਵਾਰ 4 ਗੋਲੀਆਂ ਲਓ। 5 ਦਿਨ ਲਓ। ਫਿਰ ਦਿਨ ਵਿੱਚ 1 ਵਾਰ 2 ਗੋਲੀਆਂ ਲਓ। 5 ਦਿਨ ਲਓ। ਉਸ ਤੋਂ ਬਾਅਦ ਬੰਦ ਕਰ ਦਿਓ।",
  },
  "not suddenly": { written: "ਦਿਨ ਵਿੱਚ 2 ਵਾਰ 1 ਗੋਲੀ ਲਓ। ਇਸ ਨੂੰ ਅਚਾਨਕ ਲੈਣਾ ਬੰਦ ਨਾ ਕਰੋ।" },
  "as the doctor said": { written: "ਦਿਨ ਵਿੱਚ 1 ਵਾਰ 1 ਗੋਲੀ ਲਓ। ਜਿਵੇਂ ਤੁਹਾਡੇ ਡਾਕਟਰ ਨੇ ਦੱਸਿਆ ਹੈ ਉਵੇਂ ਲਓ।" },
  "every 12 hours, swallow whole": { written: "ਹਰ 12 ਘੰਟਿਆਂ ਬਾਅਦ 1 ਕੈਪਸੂਲ ਲਓ। ਸਾਬਤ ਨਿਗਲੋ।" },
  "morning and bedtime": { written: "ਸਵੇਰੇ 1 ਗੋਲੀ ਲਓ। ਸੌਣ ਤੋਂ ਪਹਿਲਾਂ 2 ਗੋਲੀਆਂ ਲਓ।" },
  "at least 4 hours between": {
    written: "ਦਰਦ ਲਈ ਲੋੜ ਪੈਣ 'ਤੇ 1 ਗੋਲੀ ਲਓ। ਦੁਬਾਰਾ ਲੈਣ ਤੋਂ ਪਹਿਲਾਂ ਘੱਟੋ-ਘੱਟ 4 ਘੰਟੇ ਉਡੀਕ ਕਰੋ। 24 ਘੰਟਿਆਂ ਵਿੱਚ 4 ਵਾਰ ਤੋਂ ਵੱਧ ਨਾ ਲਓ।",
  },
  "22 units, in the fridge": { written: "ਸੌਣ ਤੋਂ ਪਹਿਲਾਂ 22 ਯੂਨਿਟ ਦਾ ਟੀਕਾ ਲਾਓ। ਫਰਿੱਜ ਵਿੱਚ ਰੱਖੋ।" },
  "21 days on, 7 off": {
    written: "ਦਿਨ ਵਿੱਚ 1 ਵਾਰ 1 ਗੋਲੀ ਲਓ। 21 ਦਿਨ ਲਓ, ਫਿਰ 7 ਦਿਨ ਨਾ ਲਓ। ਉਸ ਤੋਂ ਬਾਅਦ ਦੁਬਾਰਾ ਸ਼ੁਰੂ ਕਰੋ।",
  },
  "sleepy, no alcohol": {
    written:
      "ਇਸ ਦਵਾਈ ਨਾਲ ਤੁਹਾਨੂੰ ਨੀਂਦ ਆ ਸਕਦੀ ਹੈ। ਜੇ ਨੀਂਦ ਆਵੇ ਤਾਂ ਗੱਡੀ ਨਾ ਚਲਾਓ। ਜੇ ਨੀਂਦ ਆਵੇ ਤਾਂ ਸੰਦ ਜਾਂ ਮਸ਼ੀਨਾਂ ਨਾ ਵਰਤੋ। ਸ਼ਰਾਬ ਨਾ ਪੀਓ।",
  },
  "no sunlight": { written: "ਆਪਣੀ ਚਮੜੀ ਨੂੰ ਧੁੱਪ ਤੋਂ ਬਚਾਓ। ਚਾਨਣੇ ਬੱਦਲਵਾਈ ਵਾਲੇ ਦਿਨਾਂ ਵਿੱਚ ਵੀ ਇਹ ਕਰੋ। ਸਨਬੈੱਡ ਨਾ ਵਰਤੋ।" },
  "no milk near it": {
    written:
      "ਇਸ ਦਵਾਈ ਅਤੇ ਦੁੱਧ ਵਿਚਕਾਰ 2 ਘੰਟਿਆਂ ਦਾ ਫ਼ਰਕ ਰੱਖੋ। ਇਸ ਦਵਾਈ ਅਤੇ ਬਦਹਜ਼ਮੀ ਦੀਆਂ ਦਵਾਈਆਂ ਵਿਚਕਾਰ 2 ਘੰਟਿਆਂ ਦਾ ਫ਼ਰਕ ਰੱਖੋ। ਇਸ ਦਵਾਈ ਅਤੇ ਆਇਰਨ ਜਾਂ ਜ਼ਿੰਕ ਵਾਲੀਆਂ ਦਵਾਈਆਂ ਵਿਚਕਾਰ 2 ਘੰਟਿਆਂ ਦਾ ਫ਼ਰਕ ਰੱਖੋ। ਮਤਲਬ 2 ਘੰਟੇ ਪਹਿਲਾਂ ਅਤੇ 2 ਘੰਟੇ ਬਾਅਦ।",
  },
  "dissolve in water": { written: "ਲੈਣ ਤੋਂ ਪਹਿਲਾਂ ਇਸ ਦਵਾਈ ਨੂੰ ਪਾਣੀ ਵਿੱਚ ਘੁਲਣ ਜਾਂ ਰਲਣ ਦਿਓ।" },
};
