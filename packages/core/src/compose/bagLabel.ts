// compose: the label of the bag in which a person's medicines are handed over: whose it is, where it goes, how
// many items are in it. It is no medicine's label, and names none.
import { documentVersion, type LabelDocument } from "../document/LabelDocument.ts";
import type { LabelRequest } from "../request/LabelRequest.ts";
import { helpLine } from "./composeLabel.ts";
import type { SettledNeeds } from "./readingNeeds.ts";
import { lang, plain, strong } from "./sentences.ts";

/** How many items are in the bag, as a prescription counts them, and where it goes; "" where it is fetched. */
export interface BagContents {
  readonly items: number;
  readonly address: string;
}

/** `request`: of any medicine in the bag; its person, its pharmacy and its day are those of all. */
export const composeBagLabel = (
  request: LabelRequest,
  { items, address }: BagContents,
  needs: SettledNeeds,
): LabelDocument => {
  const { person, pharmacy, dispensedOn } = request;
  const who = strong(person.name, "/person/name");
  const count = `In this bag: ${items} ${items === 1 ? "item" : "items"}.`;
  return {
    version: documentVersion,
    lang,
    title: "Label of a bag",
    running: { who, medicine: strong("Label of the bag.", "") },
    blocks: [
      { kind: "who", sentence: who },
      { kind: "medicine", sentence: strong(count, "") },
      ...(address === ""
        ? []
        : [{ kind: "passage" as const, title: null, sentences: [plain(address, "/address")] }]),
      { kind: "help", sentence: { ...helpLine(request, needs), pictogram: null } },
      {
        kind: "particulars",
        sentences: [
          plain("This label is for the bag. Each medicine has its own.", ""),
          plain(pharmacy.name, "/pharmacy/name"),
          plain(pharmacy.address, "/pharmacy/address"),
        ],
      },
    ],
    oneIdeaALine: true,
    date: dispensedOn,
  };
};
