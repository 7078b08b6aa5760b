// directions/lexicon: notes for the record and for other professionals, which no label prints. Draft: no
// pharmacist has reviewed them yet.

/**
 * What the professional is told of a note. "heading": nothing, it only leads to
 * the directions. "note": that it is not printed. "change": that the dose, the
 * strength or the medicine is not what it was, which the person must hear.
 */
export type RecordTopic = "heading" | "note" | "change";

interface RecordRow {
  readonly about: RecordTopic;
  readonly phrases: readonly string[];
}

/**
 * Each names where, why or by whom it was prescribed, what was before, or what is
 * in the pack. A note that says when to stop, to change, to start or to keep it
 * for later is none of these.
 */
export const recordNotes: readonly RecordRow[] = [
  {
    about: "heading",
    phrases: [
      "(directions|sig|dosage instructions|dose instructions) :",
      "(reducing|tapering|weaning|reduction) (regime|regimen|dose|course|schedule|plan) :",
    ],
  },
  {
    about: "note",
    phrases: [
      "(hospital|ward) discharge",
      "discharge (medication|medicine|medicines|meds|drug)",
      "(started|commenced|initiated) (on|during|in) (this|) (admission|hospital)",
      "(copd|asthma|) (rescue|standby|stand by) (pack|medication|medicine|course|antibiotics|steroids)",
      "(unchanged|no change|continued unchanged)",
      "(dose|strength) unchanged",
      "(gp|surgery) (to|please|pls) (continue|prescribe|continue to prescribe|continue prescribing)",
      "(started|commenced|initiated|prescribed|recommended|advised|requested|supplied|dispensed|given) (by|in|at|from) (the|) (hospital|ward|consultant|specialist|cardiology|cardiologist|neurology|neurologist|dermatology|dermatologist|rheumatology|rheumatologist|psychiatry|psychiatrist|paediatrics|paediatrician|respiratory team|respiratory|renal team|urology|urologist|gastroenterology|endocrinology|oncology|haematology|gynaecology|ophthalmology|ent|pain clinic|memory clinic|heart failure team|heart failure nurse|diabetes team|palliative care team|mental health team|cmht|camhs|outpatients|clinic|a and e|aande|dentist)",
      "as (per|advised by|recommended by|requested by|started by) (the|) (cardiology|cardiologist|neurology|neurologist|dermatology|dermatologist|rheumatology|rheumatologist|psychiatry|psychiatrist|paediatrics|paediatrician|respiratory team|respiratory|renal team|urology|urologist|gastroenterology|endocrinology|oncology|haematology|gynaecology|ophthalmology|ent|pain clinic|memory clinic|heart failure team|heart failure nurse|diabetes team|palliative care team|mental health team|cmht|camhs)",
      "(as per|part of|from|per) (the|) (copd|asthma|) (rescue|standby) pack",
      "(repeat dispensing|on repeat|add to repeat|repeat medication|repeat prescription|repeat item)",
      "(shared care|amber drug|red drug|specialist drug|hospital only|hospital only medication|shared care agreement)",
      "(weekly|monthly|daily) (dosette|blister pack|dispensing|collection|pick up|instalment)",
      "(dosette|dosset|dosette box|dosset box|blister pack weekly|weekly blister|blister pack|nomad|mds|webster pack|compliance aid|in dosette box|in blister pack|via dosette box)",
      "(last dose|last taken) : (given|taken) (today|this morning|last night|on ward)",
      "(tto|ttos|to take out|to take home|take home medication|leave supply|weekend leave|home leave)",
      "(delivery|collect from pharmacy|own supply|patient own supply|patient's own|has own supply|no supply needed)",
      "(private|private prescription|nhs|nhs prescription|unlicensed|off label|off licence|unlicensed use|unlicensed special)",
      "(brand|branded|generic) (only|please|prescription only|prescribing only)",
      "(same brand|same brand only|maintain same brand|maintain brand|keep to same brand|brand specific|prescribe by brand|prescribe by brand only)",
      "(course|treatment) (started|commenced) (today|)",
      "(steroid card given|blue card given|steroid card issued|counselled|counselling given|patient counselled|patient aware|discussed with patient|patient informed|leaflet given)",
      "(mart|mart regime|mart regimen|mart therapy|as part of mart|as mart|as mart regime|as per mart|as per mart plan|mart plan)",
      "(pregnancy prevention programme|ppp) (in place|complete|completed|form signed|followed)",
      "(prophylaxis|prophylactic|prophylactically|as prophylaxis|for prophylaxis)",
      "(preservative|sugar|gluten|lactose) free",
      "(check|monitor) (lfts|lft|u and es|u and e|tfts|tft|fbc|lipids|bp|bloods|renal function|kidney function|liver function|thyroid function)",
    ],
  },
  {
    about: "change",
    phrases: [
      "new (on|this) admission",
      "new (medication|medicine|drug|item|)",
      "(new|increased|reduced|decreased|higher|lower|changed) (dose|strength)",
      "(dose|strength) (increased|increase|reduced|reduction|decreased|change|changed|now increased|now reduced) (on discharge|on admission|in hospital|during admission|by gp|by consultant|by hospital|)",
      "(note|please note|nb) (new|change of|change in|changed|increased|reduced) (dose|strength)",
    ],
  },
];

/** Notes that the dose is as it was, which say so only where nothing goes on behind them: "as before breakfast". */
export const asItWas: readonly string[] = [
  "(continue|to continue|continues|please continue|) (as|same as) (before|previously)",
  "(the|) same dose (as before|as previously|)",
  "dose as (before|previously)",
  "as (prior to|before) admission",
];

/** The words before how often it was, before it became what is prescribed now. */
export const formerly = "(changed|increased|reduced|decreased|switched) from";
