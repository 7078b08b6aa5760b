// tests: somebody who must be found nowhere, in any body that can name a person, and a label of theirs with a page.
import { canaryName, canaryNhsNumber, canaryReference } from "../../services/api/src/testing/sampleLabel.ts";
import { goodRequest, type TestApp } from "../../services/api/src/testing/testApp.ts";

/** Whole and in parts. */
export const wordsOfSomebody = [canaryName, ...canaryName.split(" "), canaryNhsNumber, canaryReference];

/** As the label says it, and as it was prescribed. */
export const dose = ["7 capsules", "seven capsules"] as const;

/** Of numbers that nobody has; the document's own example, as it is typed and as it is kept. */
export const phones = ["07700 900123", "07700900123", "+447700900123"] as const;

type Fields = Readonly<Record<string, unknown>>;

const renamed = (value: Fields): Fields => {
  if (value.resourceType === "Patient")
    return {
      ...value,
      name: [{ text: canaryName }],
      identifier: [{ system: "https://fhir.nhs.uk/Id/nhs-number", value: canaryNhsNumber }],
    };
  if (typeof value.resourceType === "string" && "identifier" in value)
    return { ...value, identifier: [{ system: "urn:example:pmr", value: canaryReference }] };
  return "person" in value ? { ...value, person: { ...(value.person as Fields), name: canaryName } } : value;
};

/** The same body with this person in every place for one. */
export const aboutSomebody = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(aboutSomebody);
  if (typeof value !== "object" || value === null) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([name, one]) => [name, aboutSomebody(one)]));
  return renamed(inner);
};

export interface LinkOfSomebody {
  readonly id: string;
  readonly token: string;
  /** With its hyphen. */
  readonly shortCode: string;
}

/** Approved. */
export const requestOfSomebody = (indication: string) => ({
  ...goodRequest,
  indication,
  person: { name: canaryName },
  // Of the very product that the document's example of a photograph is of.
  medicine: { ...goodRequest.medicine, code: "53711000001102" },
  directions: { text: "Take SEVEN capsules THREE times a day" },
  approval: { by: "PS", at: "2026-11-25T09:00:00Z" },
  dispensedOn: "2026-11-24",
  stock: "102x152",
});

/** Approved, so that the page has reminders too. Another reason is another label, with a link of its own. */
export const labelOfSomebody = async (
  { app }: TestApp,
  authorization: string,
  indication: string,
): Promise<LinkOfSomebody> => {
  const answer = await app.inject({
    method: "POST",
    url: "/v1/labels",
    headers: { "content-type": "application/json", accept: "application/json", authorization },
    payload: { ...requestOfSomebody(indication), explain: true },
  });
  if (answer.statusCode !== 200) throw new Error(answer.body);
  const { id, url, shortUrl } = answer.json().labels[0].link;
  return { id, token: new URL(url).pathname.slice(3), shortCode: new URL(shortUrl).pathname.slice(3) };
};
