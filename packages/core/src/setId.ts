// A short name for a set of labels, the same for the same request, that says nothing about the person.

/** Letters and digits that cannot be taken for one another and make no words. */
const alphabet = "2346789BCDFGHJKMPQRTVWXY";

/**
 * Four characters from a 32-bit FNV-1a hash: enough to tell apart the labels on
 * one counter or in one bag, not a secret and not an identifier.
 */
export const setIdOf = (content: string): string => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < content.length; at++) {
    hash = Math.imul(hash ^ content.charCodeAt(at), 0x01000193) >>> 0;
  }
  let id = "";
  for (let place = 0; place < 4; place++) {
    id += alphabet[hash % alphabet.length];
    hash = Math.floor(hash / alphabet.length);
  }
  return id;
};
