// language/english: sentences that tell the days on which a dose is needed: "Take it while you have your period."

const spell =
  /^(?:Take|Use|Give) it (?:while you have your period|while your bleeding is heavy|each time you change the nappy|each time the (?:dressing|pad) is changed|each time you have a snack|if a fit lasts longer than \d+(?: to \d+)? minutes?)\.$/;

/**
 * Whether the sentence tells when a dose is needed by itself, so that "when you need it" beside it would say more
 * than the words did.
 */
export const isSpell = (sentence: string): boolean => spell.test(sentence);
