// verify: title and metadata, which windows and indexes show, name the medicine and never the person.

import type { Finding } from "@plainlabel/directions";
import { type LabelDocument, wordsOf } from "../document/LabelDocument.ts";
import type { Claim } from "./Claim.ts";
import { fault } from "./Claim.ts";
import { describingTexts, isWellFormed, titleOf } from "./packet.ts";

/** Words of a name long enough to tell; titles and initials stand in many texts. */
const leastLetters = 3;
/** Stand beside a name, or in every title: "Medicine label: ...". */
const commonWords = ["mrs", "miss", "for", "name", "patient", "the", "medicine", "label"];

const lettersOf = (text: string): readonly string[] =>
  (/^[\x20-\x7e]*$/.test(text)
    ? text.toLowerCase().split(/[^a-z]+/)
    : text
        .normalize("NFC")
        .toLowerCase()
        .split(/[^\p{L}\p{M}]+/u)
  ).filter((word) => word.length >= leastLetters && [...word].length >= leastLetters);

/** The words of the person's name, but for those that the medicine's name shares by chance. */
const nameOf = (document: LabelDocument): ReadonlySet<string> => {
  const { who, medicine } = document.running;
  const blocks = document.blocks.flatMap((block) => (block.kind === "who" ? [block.sentence] : []));
  const shared = new Set([...commonWords, ...lettersOf(wordsOf(medicine))]);
  return new Set(
    [who, ...blocks].flatMap((sentence) => lettersOf(wordsOf(sentence))).filter((word) => !shared.has(word)),
  );
};

/** Entries of the information dictionary that software writes for itself. */
const ofSoftware = new Set(["Producer", "Creator", "CreationDate", "ModDate", "Trapped"]);

export const titleNamesNoPerson: Claim = ({ document, seen }) => {
  const found: Finding[] = [];
  const name = nameOf(document);
  const shown = Object.entries(seen.information).flatMap(([key, text]) =>
    ofSoftware.has(key) ? [] : [text],
  );
  const told = new Set([seen.title, ...shown, ...describingTexts(seen.metadata)]);
  if ([...told].some((text) => lettersOf(text).some((word) => name.has(word))))
    found.push(fault("title-names-person", "The file's title or metadata names the person."));
  if (seen.title !== document.title)
    found.push(fault("title-wrong", "The file's title is not the document's."));
  if (!isWellFormed(seen.metadata))
    found.push(fault("metadata-malformed", "The file's metadata is missing or is no well-formed XML."));
  else if (titleOf(seen.metadata) !== (seen.information.Title ?? ""))
    found.push(fault("metadata-title", "The title in the metadata is not the file's."));
  return found;
};
