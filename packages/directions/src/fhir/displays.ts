// directions/fhir: a display without what terminologies put around a name.

/** What stands behind a name in SNOMED CT and in the NHS lists, and says nothing to a person. */
const endings: readonly RegExp[] = [
  / \((?:qualifier value|finding|disorder|body structure|observable entity|substance|product|situation|dose form|unit of presentation|basic dose form|procedure|event|attribute|morphologic abnormality|physical object|intended site|administration method|role|regime\/therapy|unit of product usage|cell structure|[a-z /]+)\)$/i,
  / - (?:dosing instruction imperative|unit of product usage|dosing instruction|unit of presentation)$/i,
  / (?:unit of product usage|dosing instruction imperative)$/i,
];

/** "tablet - unit of product usage (qualifier value)" as "tablet": every ending, in whatever order. */
export const withoutTags = (display: string): string => {
  const plain = display.trim().replace(/\s+/g, " ");
  const shorter = endings.reduce((words, ending) => words.replace(ending, ""), plain).trim();
  return shorter === plain || shorter === "" ? plain : withoutTags(shorter);
};
