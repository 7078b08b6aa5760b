// text: something for each weight and language that lines are set in, found without a key put together of both.
import type { FontWeight, LanguageTag } from "@plainlabel/core";

/** What `make` makes of a style, made once; all is forgotten when more than `limit` languages of one weight are met. */
export const perStyle = <Value>(
  limit: number,
  make: (weight: FontWeight, lang: LanguageTag) => Value,
): ((weight: FontWeight, lang: LanguageTag) => Value) => {
  const known = { regular: new Map<LanguageTag, Value>(), bold: new Map<LanguageTag, Value>() };
  return (weight, lang) => {
    const ofWeight = known[weight];
    let value = ofWeight.get(lang);
    if (value === undefined) {
      value = make(weight, lang);
      if (ofWeight.size >= limit) ofWeight.clear();
      ofWeight.set(lang, value);
    }
    return value;
  };
};
