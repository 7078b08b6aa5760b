// directions/fhir: takes off a display what terminologies put around a name ("(qualifier value)").

/** What stands behind a name in SNOMED CT and in the NHS lists, and says nothing to a person. */
const endings: readonly RegExp[] = [
  / \([a-z /]+\)$/i,
  / - (?:dosing instruction imperative|unit of product usage|dosing instruction|unit of presentation)$/i,
  / (?:unit of product usage|dosing instruction imperative)$/i,
];

/** No name carries more tags than these. */
const mostTags = 4;

/** "tablet - unit of product usage (qualifier value)" as "tablet": every ending, in whatever order. */
export const withoutTags = (display: string): string => {
  let words = display.trim().replace(/\s+/g, " ");
  for (let tags = 0; tags < mostTags; tags += 1)
    words = endings.reduce((known, ending) => known.replace(ending, ""), words);
  return words;
};
