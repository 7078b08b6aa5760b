// directions/agreement: words beside a schedule that say nothing of taking the medicine. Draft: no pharmacist has
// reviewed them yet.

/**
 * Each fits one whole sentence in small letters; it names the pack, the brand, the supply or the kind of
 * medicine, never a dose.
 */
const harmless: readonly RegExp[] = [
  /^(?:please|thanks|thank you|many thanks)$/,
  /^(?:sugar|gluten|lactose|alcohol|preservative|colou?r)[ -]free(?: please)?$/,
  /^(?:please )?(?:supply|use|same|usual) (?:the )?(?:same |usual )?brand(?: please)?$/,
  /^(?:please )?(?:supply |pack |put )?(?:in )?(?:a |an )?(?:blister pack|compliance aid|dosette|dosette box|easy[ -]open (?:cap|lid|container)s?|large[ -]print label)(?: please)?$/,
  /^(?:for )?(?:collection|delivery)(?: please)?$/,
  /^(?:please )?deliver(?: please)?$/,
  /^(?:please )?(?:dispense|supply|issue) (?:in )?(?:daily|weekly|fortnightly|monthly)(?: instal(?:l)?ments)?(?: please)?$/,
  /^(?:daily|weekly|fortnightly|monthly) (?:dispensing|instal(?:l)?ments|collection|pick[ -]?up)(?: please)?$/,
  /^instal(?:l)?ment (?:dispensing|prescription)(?:(?:,|:| for) \d{1,2} days)?$/,
  /^(?:medication |medicines |annual )?review (?:is )?due(?: by| on|:)? \d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/,
  /^(?:repeat|repeat prescription|next (?:issue|prescription|supply)|blood test|medication review|annual review) (?:is )?due (?:in|by|on) (?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{4})?$/,
  /^(?:patient |carer )?counsell?ed(?: on (?:sick day rules|side effects|use|technique|inhaler technique|storage))?$/,
  /^(?:patient|carer) (?:is )?aware$/,
  /^(?:your |the )?(?:steroid |blue |brown |purple )?(?:preventer|reliever|steroid inhaler|preventer inhaler|reliever inhaler)$/,
  /^(?:has|with) (?:trouble|difficulty) swallowing(?: tablets| capsules)?$/,
];

/** True for one sentence that is wholly one of the list. */
export const isHarmless = (sentence: string): boolean => {
  const plain = sentence
    .trim()
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/[.!]+$/, "");
  return harmless.some((words) => words.test(plain));
};
