// directions/lexicon: notes for the record and for other professionals, which change nothing for the person. Draft: no pharmacist has reviewed them yet.

/**
 * Each names where, why or by whom it was prescribed, or what is in the pack. A
 * note that says when to stop, to change, to start or to keep it for later is
 * none of these.
 */
export const recordNotes: readonly string[] = [
  "(hospital|ward) discharge",
  "discharge (medication|medicine|medicines|meds|drug)",
  "(started|commenced|initiated) (on|during|in) (this|) (admission|hospital)",
  "(copd|asthma|) (rescue|standby|stand by) (pack|medication|medicine|course|antibiotics|steroids)",
  "new (on|this) admission",
  "new (medication|medicine|drug|item|)",
  "(unchanged|no change|continued unchanged)",
  "(directions|sig|dosage instructions|dose instructions) :",
  "(gp|surgery) (to|please|pls) continue",
  "(prophylaxis|prophylactic|prophylactically|as prophylaxis|for prophylaxis)",
  "(preservative|sugar|gluten|lactose) free",
  "(new|increased|reduced|decreased|higher|lower|changed) (dose|strength)",
  "(dose|strength) (increased|increase|reduced|reduction|decreased|change|changed|unchanged|now increased|now reduced)",
  "(note|please note|nb) (new|change of|change in|changed|increased|reduced) (dose|strength)",
  "(check|monitor) (lfts|lft|u and es|u and e|tfts|tft|fbc|lipids|bp|bloods|renal function|kidney function|liver function|thyroid function)",
];

/** The words before how often it was, before it became what is prescribed now. */
export const formerly = "(changed|increased|reduced|decreased|switched) from";
