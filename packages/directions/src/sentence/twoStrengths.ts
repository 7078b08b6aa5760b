// directions/sentence: "49/51mg" is one of a product of those two strengths, and of no other.

interface Part {
  readonly value: string;
  readonly unit: string;
}

/**
 * "49 mg/51 mg", "49/51mg": each strength with its unit, the last unit standing for those before it; null for
 * what is no pair.
 */
const partsOf = (text: string): readonly Part[] | null => {
  const found = text
    .toLowerCase()
    .split("/")
    .map((part) => /^\s*(\d+(?:\.\d+)?)\s*([a-z]*)\s*$/.exec(part));
  const last = found.at(-1)?.[2] ?? "";
  if (found.length < 2 || last === "") return null;
  const parts = found.map((part) =>
    part === null ? null : { value: part[1] ?? "", unit: ((part[2] ?? "") || last).replace(/s$/, "") },
  );
  return parts.every((part) => part !== null) ? parts : null;
};

const lasts = /^(?:h|hr|hour|day)$/;

/** True for words such as "49/51mg"; "21 mg/24 hours" is what one gives off in a time. */
export const isTwoStrengths = (words: string | null): boolean => {
  const parts = words === null ? null : partsOf(words);
  return parts?.every(({ unit }) => !lasts.test(unit)) === true;
};

/** Whether both name the same strengths in the same order. A product whose strength is not told has none. */
export const sameTwoStrengths = (words: string, strength: string | undefined): boolean => {
  const [one, other] = [partsOf(words), partsOf(strength ?? "")];
  return one !== null && other !== null && JSON.stringify(one) === JSON.stringify(other);
};
