// tests: a label of a person who must be found nowhere, and the order for its link.
import { documentVersion, type LabelDocument, type Sentence } from "@plainlabel/core";
import { type PageContent, pageContentOf } from "@plainlabel/page";
import type { LinkOrder } from "../store/links/Links.ts";
import { usualExpiry } from "../store/links/linkTimes.ts";

export const canaryName = "Zebediah Quillfeather";
/** Valid by its check digit; from the range kept for tests (999 ... ...). */
export const canaryNhsNumber = "9990000018";
export const canaryReference = "PMR-0042-QUILL";

const said = (text: string, source: string): Sentence => ({
  runs: [{ text, strong: false }],
  lang: "en-GB",
  pictogram: null,
  source,
});

export const labelDocument: LabelDocument = {
  version: documentVersion,
  lang: "en-GB",
  title: "Medicine label: Amoxicillin 500 mg capsules",
  running: {
    who: said(canaryName, "/person/name"),
    medicine: said("Amoxicillin 500 mg capsules", "/medicine"),
  },
  blocks: [
    { kind: "draft", sentence: said("DRAFT", "/approval") },
    { kind: "who", sentence: said(`${canaryName} ${canaryNhsNumber} ${canaryReference}`, "/person/name") },
    { kind: "medicine", sentence: said("Amoxicillin 500 mg capsules", "/medicine") },
    {
      kind: "directions",
      asWritten: false,
      sentences: [said("Take 1 capsule 3 times a day.", "/directions/text")],
    },
    { kind: "warning", number: 9, sentences: [said("Finish the course.", "/warnings/0")] },
  ],
  oneIdeaALine: false,
  date: "2026-11-22",
};

const contentOf = (document: LabelDocument): PageContent => {
  const outcome = pageContentOf(document, null);
  if (!outcome.ok) throw new Error("the sample label is refused");
  return outcome.value;
};

export const pageContent = contentOf(labelDocument);

/** An order that is made; tests change copies of it. */
export const linkOrder: LinkOrder = {
  tenantId: "pharmacy-a",
  requestDigest: "a".repeat(64),
  content: pageContent,
  medicine: { substance: "amoxicillin", form: "capsules" },
  contentVersion: "2026-11-22",
  labelVariant: "large-16",
  languages: ["en-GB"],
  suppliedOn: "2026-11-22",
  itemId: null,
  expiresAt: usualExpiry("2026-11-22", null),
  avoid: [],
};
