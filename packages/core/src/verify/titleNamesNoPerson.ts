// verify: title and metadata, which windows and indexes show, name the medicine and never the person.
import { wordsOf } from "../document/LabelDocument.ts";
import type { Finding } from "../refusal.ts";
import type { Claim } from "./Claim.ts";
import { fault } from "./Claim.ts";
import { isWellFormed, textOf, titleOf } from "./packet.ts";

/** Words of a name long enough to tell; titles and initials stand in many texts. */
const leastLetters = 3;
const courtesies = new Set(["mr", "mrs", "miss", "ms", "mx", "dr", "for", "name", "patient", "the"]);

const lettersOf = (text: string): readonly string[] =>
  text
    .normalize("NFC")
    .toLocaleLowerCase("en")
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => [...word].length >= leastLetters);

export const titleNamesNoPerson: Claim = ({ document, seen }) => {
  const found: Finding[] = [];
  // What the medicine is called may hold a name's word by chance.
  const medicine = new Set(lettersOf(document.title));
  const people = [
    document.running.who,
    ...document.blocks.flatMap((block) => (block.kind === "who" ? [block.sentence] : [])),
  ];
  const name = new Set(
    people
      .flatMap((sentence) => lettersOf(wordsOf(sentence)))
      .filter((word) => !courtesies.has(word) && !medicine.has(word)),
  );
  const shown = [seen.title, ...Object.values(seen.information), textOf(seen.metadata)];
  if (shown.some((text) => lettersOf(text).some((word) => name.has(word))))
    found.push(fault("title-names-person", "The file's title or metadata names the person."));
  if (seen.title !== document.title)
    found.push(fault("title-wrong", "The file's title is not the document's."));
  if (!isWellFormed(seen.metadata))
    found.push(fault("metadata-malformed", "The file's metadata is missing or is no well-formed XML."));
  else if (titleOf(seen.metadata) !== (seen.information.Title ?? ""))
    found.push(fault("metadata-title", "The title in the metadata is not the file's."));
  return found;
};
