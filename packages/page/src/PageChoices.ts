// choices: how this reader wants to see the page. Kept in the address and nowhere else.

export const textSizes = ["1", "2", "3", "4"] as const;
/** "phone": light or dark, as the phone itself is set. */
export const tints = ["phone", "white", "cream", "blue", "dark"] as const;

export interface PageChoices {
  /** "1" is 20 px, "4" is 48 px on a phone that has not changed its own letters. */
  readonly text: (typeof textSizes)[number];
  readonly tint: (typeof tints)[number];
  /** Black and white only, with thicker lines. false: as the phone itself is set. */
  readonly contrast: boolean;
  /** Language asked for; null is the label's own. */
  readonly lang: string | null;
}

export const usualChoices: PageChoices = { text: "1", tint: "phone", contrast: false, lang: null };

const oneOf = <T extends string>(allowed: readonly T[], value: string | null, otherwise: T): T =>
  allowed.find((each) => each === value) ?? otherwise;

/**
 * The choices in a page's query. What is unknown there is as if it were not
 * there: these settle colour and size only, and a mistyped address must open.
 */
export const readChoices = (query: URLSearchParams): PageChoices => {
  const lang = query.get("lang");
  return {
    text: oneOf(textSizes, query.get("text"), usualChoices.text),
    tint: oneOf(tints, query.get("tint"), usualChoices.tint),
    contrast: query.get("contrast") === "more",
    lang: lang !== null && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(lang) ? lang : null,
  };
};

/** The choices that differ from the usual, as name and value. */
export const choicePairs = (choices: PageChoices): readonly (readonly [string, string])[] => [
  ...(choices.text === usualChoices.text ? [] : [["text", choices.text] as const]),
  ...(choices.tint === usualChoices.tint ? [] : [["tint", choices.tint] as const]),
  ...(choices.contrast ? [["contrast", "more"] as const] : []),
  ...(choices.lang === null ? [] : [["lang", choices.lang] as const]),
];

/** An address of ours with the reader's choices in it. */
export const withChoices = (path: string, choices: PageChoices): string => {
  const pairs = choicePairs(choices);
  if (pairs.length === 0) return path;
  const [address, place] = path.split("#");
  const query = pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&");
  return `${address}?${query}${place === undefined ? "" : `#${place}`}`;
};
