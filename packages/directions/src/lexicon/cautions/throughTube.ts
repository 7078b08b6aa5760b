// directions/lexicon/cautions: words that send a medicine through a feeding tube, past the mouth.
import { tubeNames } from "./blanks.ts";
import { cautionOf } from "./cautionOf.ts";

/** "via PEG", "through the NG tube", "per NGT", "by tube". */
export const isThroughTube = (words: string): boolean => {
  const caution = cautionOf(words);
  return (
    caution?.id === "use-tube" ||
    caution?.id === "use-tube-not-named" ||
    (caution?.id === "use-device" && tubeNames.has(caution.values.device ?? ""))
  );
};
