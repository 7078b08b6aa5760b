// directions/lexicon: what a medicine may be said to be for. A closed list: what is not here is not understood.

const kinds = "(severe|moderate|mild|mild pain and|moderate to severe|breakthrough|bad|your|the|)";

/** Patterns of reasons as typed after "for". */
export const reasonPatterns: readonly string[] = [
  `${kinds} (pain|pains|pain relief|headache|headaches|migraine|migraines|back pain|chest pain|joint pain|nerve pain|neuropathic pain|chronic pain|breakthrough pain|moderate pain|muscle pain|stomach pain|abdominal pain|neck pain|knee pain|period pain|toothache|teething pain|teething|backache|cramps|cramp|spasm|spasms|muscle spasm|muscle spasms|leg cramps|stomach cramps|period pains)`,
  "(pain relief|relief|blood|dryness|soreness|redness|withdrawal symptoms|flare ups|flares|symptom relief|relief of symptoms|sea sickness)",
  "(angina|chest tightness|angina pain|angina attacks)",
  "(fever|high temperature|a high temperature|temperature|pain and fever)",
  "(wheeze|wheezing|breathlessness|shortness of breath|asthma|cough|coughing|tight chest|asthma attack|bronchospasm|copd|your breathing|breathing|breathing problems|dry cough|chesty cough|cough and congestion|secretions|respiratory secretions|chest secretions)",
  "(nausea|vomiting|sickness|feeling sick|nausea and vomiting|nausea and / or vomiting|travel sickness|motion sickness|dizziness|vertigo)",
  "(itching|itch|itchiness|itchy skin|rash|hives|eczema|psoriasis|dermatitis|acne|rosacea|dry skin|dandruff|urticaria|skin infection|fungal infection|athlete's foot|thrush|cold sores|warts|nappy rash|irritation|skin irritation)",
  "(allergy|allergies|hay fever|hayfever|allergic rhinitis|rhinitis|congestion|nasal congestion|runny nose|sneezing|blocked nose|stuffy nose|allergy symptoms|sinusitis|allergic reaction|allergic reactions|anaphylaxis)",
  "(anxiety|panic|panic attacks|agitation|distress|terminal agitation|low mood|depression|mood|stress|panic attack|restlessness)",
  "(sleep|insomnia|sleeping|to sleep|sleeplessness|difficulty sleeping)",
  "(constipation|diarrhoea|diarrhea|loose stools|loose stool|bloating|wind|gas|haemorrhoids|hemorrhoids|piles|ibs|bowels|hard stools)",
  "(heartburn|the stomach|indigestion|acid reflux|reflux|acid|stomach acid|stomach upset|upset stomach|dyspepsia|stomach protection|stomach ulcers|stomach|gord|gerd|acidity|your stomach|stomach lining)",
  "(blood pressure|high blood pressure|the blood|your blood|hypertension|cholesterol|high cholesterol|diabetes|blood sugar|type 2 diabetes|heart failure|heart|angina prevention|atrial fibrillation|heart rate|heart rhythm|your heart|circulation|your diabetes|your blood pressure|stroke prevention|stroke|strokes|heart attack|heart attacks|heart attack and stroke|a heart attack|a stroke|heart attacks and strokes|heart problems|heart disease|your cholesterol|hyperlipidemia|blood thinner|high blood sugar|the heart|bp|high bp|blood clots|blood clot|blood clot prevention|heart protection|chf|afib|chest pain prevention|blood pressure and heart|palpitations|copd)",
  "(thyroid|underactive thyroid|hypothyroidism|gout|arthritis|osteoarthritis|rheumatoid arthritis|osteoporosis|bones|bone health|bone protection|epilepsy|seizures|fits|seizure|parkinson's|parkinson's disease|restless legs|neuropathy|tremor|dementia|memory|adhd|fluid|swelling|fluid retention|water retention|oedema|edema|inflammation|prostate|bladder|overactive bladder|urinary symptoms|urinary incontinence|bedwetting|bed wetting|incontinence|anaemia|anemia|iron deficiency|low iron|vitamin d deficiency|vitamin deficiency|contraception|hot flushes|menopause|menopausal symptoms|migraine prevention|hrt|hormone replacement|smoking cessation|maintenance|weight loss|nicotine cravings|cravings|muscle relaxation|stiffness|vitamin d)",
  "(infection|chest infection|uti prevention|prevention of uti|urine infection|urinary tract infection|uti|ear infection|eye infection|bacterial infection|throat infection|sore throat|wax|hard wax|tonsillitis|conjunctivitis|dry eyes|dry eye|glaucoma|eye irritation|red eyes|itchy eyes|eye pressure|dry mouth|mouth ulcers|mouth ulcer|oral thrush|ear wax|earache|ear pain|blocked ears|sinus infection|dental pain|tooth pain|hiccups|erectile dysfunction|pneumonia|bronchitis|cellulitis|sore mouth)",
];
