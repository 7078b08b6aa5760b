// directions/lexicon/cautions: what to read, whom to ask, and what one was told.
import type { CautionRow } from "./Caution.ts";

/** Rows about what to read, whom to ask, and what one was told. */
export const telling = [
  {
    id: "read-leaflet",
    topic: "information",
    orders: [
      "(please read|always read|read) (the|) (leaflet|enclosed leaflet|patient information leaflet|leaflet provided|leaflet supplied|information leaflet)",
      "(read|see|refer to) (the|) (leaflet|patient leaflet|enclosed leaflet|package leaflet|patient information leaflet)",
    ],
  },
  { id: "read-instructions", topic: "information", orders: ["(read|see|refer to) (the|) instructions"] },
  {
    id: "follow-instructions",
    topic: "information",
    directed: ["(as per instructions|according to the instructions|following the instructions)"],
  },
  {
    id: "follow-leaflet",
    topic: "information",
    directed: ["(as per leaflet|as per patient information leaflet)"],
  },
  {
    id: "no-more-than-prescribed",
    topic: "information",
    orders: [
      "do not (take|use) more than (the recommended dose|is recommended|recommended)",
      "do not exceed (the|) (stated|recommended|prescribed) dose",
      "do not (take|use) more than (directed|prescribed|the prescribed dose|the stated dose)",
    ],
  },
  {
    id: "read-extra-information",
    topic: "information",
    orders: [
      "(warning .|warning :|warning) read the additional information given with this medicine",
      "(read|see|refer to) (the|) (additional information|the additional information given with this medicine|additional information given with this medicine)",
    ],
  },
  {
    id: "use-as-told",
    topic: "information",
    directed: [
      "(as directed|as prescribed|as instructed|as advised|as told|as recommended|as discussed|as shown|as you have been shown|follow directions|follow the directions)",
    ],
  },
  {
    id: "as-told-by",
    topic: "information",
    directed: ["(as directed|as prescribed|as instructed|as advised|as told) by (your|the|) <teller>"],
    blanks: ["teller"],
  },
  {
    id: "read-leaflet-first",
    topic: "information",
    orders: [
      "(please read|always read|read) (the|) (leaflet|enclosed leaflet|patient information leaflet|information leaflet) before (use|taking|using|you start|starting)",
    ],
  },
  {
    id: "carry-steroid-card",
    topic: "information",
    orders: ["(carry|always carry) (your|a|the|) steroid card (with you|at all times|)"],
  },
  {
    id: "carry-alert-card",
    topic: "information",
    orders: [
      "(carry|always carry) (your|an|the|) (alert card|anticoagulant alert card) (with you|at all times|)",
    ],
  },
  {
    id: "use-as-told-by-physician",
    topic: "information",
    directed: ["(as directed|as prescribed) by (your|the|) (physician|prescribing physician|md)"],
  },
  {
    id: "use-as-told-by-provider",
    topic: "information",
    directed: ["(as directed|as prescribed) by (your|the|) (provider|healthcare provider)"],
  },
  {
    id: "ask-if-not-better",
    topic: "help",
    orders: [
      "<asking> (your|a|the) <who> (if symptoms persist|if no better|if not better|if no improvement|if symptoms do not improve|if it does not improve|if you do not get better|if not improving)",
    ],
    blanks: ["asking", "who"],
  },
  { id: "ask", topic: "help", orders: ["<asking> (your|a|the) <who>"], blanks: ["asking", "who"] },
  {
    id: "ask-if-worse",
    topic: "help",
    orders: [
      "<asking> (your|a|the) <who> (if it gets worse|if symptoms get worse|if symptoms worsen|if worse)",
    ],
    blanks: ["asking", "who"],
  },
  {
    id: "carry-steroid-emergency-card",
    topic: "information",
    orders: ["(carry|always carry) (your|a|the|) steroid emergency card (with you|at all times|)"],
  },
  {
    id: "carry-treatment-card",
    topic: "information",
    orders: ["(carry|always carry) (your|a|the|) treatment card (with you|at all times|)"],
  },
  {
    id: "book-medicine-review",
    topic: "help",
    orders: [
      "(please|) (book|make|arrange) (a|an|your|) (medication review|medicine review|medicines review|med review|review|appointment for a medication review|appointment for a review)",
    ],
  },
  {
    id: "medicine-review-due",
    topic: "help",
    orders: [
      "(your|) (medication|medicine|medicines|med) review (due|is due|now due|is now due|overdue|is overdue|needed)",
      "(you are|) (due|overdue) (a|for a|your|) (medication|medicine|medicines|med) review",
      "(you need|needs) (a|) (medication|medicine|medicines|med) review",
    ],
  },
  {
    id: "medicine-review-before-next-supply",
    topic: "help",
    orders: [
      "(needs|you need|please book|please arrange|please have) (a|your|) (medication|medicine|medicines|med) review before (your|the|) next (issue|prescription|supply|script)",
      "(your|) (medication|medicine|medicines|med) review (due|is due|needed|required) before (your|the|) next (issue|prescription|supply|script)",
    ],
  },
  {
    id: "blood-test-due",
    topic: "help",
    orders: [
      "(your|annual|yearly|) (blood test|bloods|blood tests) (due|is due|are due|now due|overdue|is overdue|are overdue|needed)",
      "(you are due|due|you need|needs) (a|your|) (blood test|blood tests|bloods)",
    ],
  },
  {
    id: "blood-test-before-next-supply",
    topic: "help",
    orders: [
      "(please|) (make|book|arrange) (an|) appointment for (a|your|) (blood test|blood tests|bloods) before (your|the|) next (issue|prescription|supply|script)",
      "(please|) (book|arrange|have) (a|your|) (blood test|blood tests|bloods) before (your|the|) next (issue|prescription|supply|script)",
      "(blood test|bloods|blood tests|needs blood test|needs a blood test|needs bloods) (due|needed|required|is due|are due|) before (next|the next|your next) (issue|prescription|supply|script)",
    ],
  },
  {
    id: "book-blood-test",
    topic: "help",
    orders: ["(please|) (make|book|arrange) (an appointment for|appointment for|) (a|your|) blood test"],
  },
  {
    id: "blood-pressure-check-due",
    topic: "help",
    orders: [
      "(your|) (bp|blood pressure) check (due|is due|now due|overdue|is overdue|needed)",
      "(you are due|due|you need|needs) (a|your|) (bp|blood pressure) check",
    ],
  },
  {
    id: "book-to-see",
    topic: "help",
    orders: ["(please|) (make|book|arrange) (an|) appointment (with|to see) (your|the|a|) <who>"],
    blanks: ["who"],
  },
  {
    id: "call-999-if-pain-goes-on",
    topic: "help",
    orders: [
      "if (pain|the pain|chest pain) (persists|continues|not gone|not relieved|is not relieved|has not gone|still there|lasts) (after|for|for more than|more than|longer than) <minutes> (minutes|mins) (,|) (call|ring|dial|phone) 999",
      "(call|ring|dial|phone) 999 if (pain|the pain|chest pain) (persists|continues|not gone|not relieved|is not relieved|has not gone|lasts) (after|for|for more than|more than|longer than) <minutes> (minutes|mins)",
    ],
    blanks: ["minutes"],
  },
  {
    id: "call-999-if-pain-stays",
    topic: "help",
    orders: [
      "if (pain|the pain|chest pain) (persists|continues|not gone|not relieved|is not relieved|has not gone) (,|) (call|ring|dial|phone) 999",
      "(call|ring|dial|phone) 999 if (pain|the pain|chest pain) (persists|continues|not gone|not relieved|is not relieved|has not gone)",
    ],
  },
  {
    id: "call-999-if-no-better-after",
    topic: "help",
    orders: [
      "if (no relief|no better|not better|no improvement|not relieved) (after|in|within) <minutes> (minutes|mins) (,|) (call|ring|dial|phone) 999",
      "(call|ring|dial|phone) 999 if (no relief|no better|not better|no improvement|not relieved) (after|in|within) <minutes> (minutes|mins)",
    ],
    blanks: ["minutes"],
  },
  {
    id: "call-999-if-no-better",
    topic: "help",
    orders: [
      "if (no relief|no better|not better|no improvement|not relieved) (,|) (call|ring|dial|phone) 999",
      "(call|ring|dial|phone) 999 if (no relief|no better|not better|no improvement|not relieved)",
    ],
  },
  {
    id: "check-in",
    topic: "help",
    orders: [
      "(review|for review|to be reviewed|please review|gp review|for gp review|gp to review|medication review|review by gp|for review by gp|to be reviewed by gp|review with gp|for review with gp|gp review due|review due) (in|after|at) <shelfLife>",
    ],
    blanks: ["shelfLife"],
  },
  {
    id: "is-enough-for",
    topic: "information",
    manners: ["<shelfLife> (supply|supply only|supplied)"],
    blanks: ["shelfLife"],
  },
  { id: "is-a", topic: "information", manners: ["<sort>"], blanks: ["sort"] },
  {
    id: "for-testing-blood-sugar",
    topic: "information",
    manners: [
      "(to test|for testing|to check) (your|) (blood glucose|blood sugar|blood sugars|sugars|blood glucose levels|blood sugar levels|glucose levels)",
    ],
  },
  { id: "call-999", topic: "help", orders: ["(call|ring|dial|phone) 999"] },
  {
    id: "tell-doctor-at-once-if-too-much",
    topic: "help",
    orders: ["talk to a doctor at once if you take too much of this medicine , even if you feel well"],
  },
  {
    id: "tell-dentist",
    topic: "information",
    orders: ["tell your dentist (that|) you (take|are taking) this medicine"],
  },
  {
    id: "ask-pharmacist-before-other-medicines",
    topic: "information",
    orders: [
      "(check with|ask|speak to|talk to) (your|a|the) pharmacist before taking (any other|other) (medicines|medication|medicine)",
    ],
  },
  {
    id: "after-that-check",
    topic: "help",
    orders: [
      "(then|and then|and) (review|for review|gp review|gp to review|for gp review|review with gp|review by gp|to be reviewed|to be reviewed by gp|see gp for review)",
      "(review|gp review|for review) (at end of course|at the end of the course|after course|when finished)",
    ],
  },
  {
    id: "leave-out-other-while",
    topic: "information",
    orders: [
      "(hold|stop|omit|withhold|pause|do not take|stop taking|suspend) (your|) <paused> (while|whilst) (on|taking|you take|you are taking) (this|course|this course|the course|antibiotics|antibiotic|this antibiotic|clarithromycin|erythromycin|this medicine|treatment|these)",
      "(hold|stop|omit|withhold|pause|do not take|stop taking|suspend) (your|) <paused> during (this|) (course|treatment)",
    ],
    blanks: ["paused"],
  },
  {
    id: "write-down-doses",
    topic: "information",
    orders: ["(record|document|write down|log) (each|every|all) (dose|doses)"],
  },
  { id: "carer-gives", topic: "information", manners: ["by (your|the|a|) (carer|carers)"] },
  {
    id: "nurse-gives",
    topic: "information",
    orders: [
      "(district nurse|district nurses|dn|dns|community nurse|community nurses|practice nurse|nurse|nurses) to (administer|give|inject|give injection|give injections)",
    ],
    manners: [
      "by (your|the|a|) (nurse|nurses|district nurse|district nurses|community nurse|community nurses|practice nurse)",
    ],
  },
  {
    id: "yearly-check-due",
    topic: "help",
    orders: [
      "(your|) (annual|yearly) review (due|is due|now due|is now due|overdue|is overdue)",
      "(you are|) due (an|your|for|for an|for your|) (annual|yearly) review",
    ],
  },
  {
    id: "check-due",
    topic: "help",
    orders: [
      "(review due|due for review|due a review|due for a review|for gp review|gp to review|to be reviewed by gp|for review by gp)",
    ],
  },
  {
    id: "contact-surgery",
    topic: "help",
    orders: ["please (contact|call|ring) (the|your|) (surgery|gp surgery)"],
  },
] as const satisfies readonly CautionRow[];
