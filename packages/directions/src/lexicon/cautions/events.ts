// directions/lexicon/cautions: what must happen for a dose to be needed, and when it is left out or ended.
import type { CautionRow } from "./Caution.ts";

/** Rows about what happens before, during or instead of a dose. */
export const events = [
  {
    id: "start-before-period",
    topic: "event",
    orders: [
      "(start|starting|to start|to be started|begin|beginning) <shelfLife> before (your|the|) (period|expected period|period due|period expected|period is due|period is expected|period starts|onset of period)",
    ],
    blanks: ["shelfLife"],
  },
  {
    id: "start-on-first-day-of-period",
    topic: "event",
    orders: [
      "(start|starting|to start|to be started|begin|beginning) (on|) (the|) (first day|day 1) of (your|the|) period",
    ],
    manners: ["from (the|) (first day|day 1) of (your|the|) period"],
  },
  {
    id: "start-on-first-day-of-cycle",
    topic: "event",
    orders: [
      "(start|starting|to start|to be started|begin|beginning) on (the|) (first day|day 1) of (your|the|) (cycle|menstrual cycle)",
    ],
    manners: ["from (the|) (first day|day 1) of (your|the|) (cycle|menstrual cycle)"],
  },
  {
    id: "start-on-day-of-cycle",
    topic: "event",
    orders: [
      "(start|starting|to start|to be started|begin|beginning) (on|from) day <cycleDay> of (your|the|) (cycle|menstrual cycle)",
    ],
    manners: ["from day <cycleDay> of (your|the|) (cycle|menstrual cycle)"],
    blanks: ["cycleDay"],
  },
  {
    id: "start-on-day",
    topic: "event",
    orders: [
      "(start|starting|to start|please start|to be started|begin|beginning|commence|commencing|to commence) (it|) <firstDay>",
      "(start|take|give|to take|) (the|) (first|1 st) dose (to be taken|to be given|taken|due|is|) <firstDay>",
      "(start|starting|begin) (with|) (the|) (first|1 st) dose <firstDay>",
    ],
    manners: ["(from|as from|starting from) <firstDay>"],
    blanks: ["firstDay"],
  },
  {
    id: "next-dose-on-day",
    topic: "event",
    orders: ["(take|give|) (the|your|) next dose (is|) (to be taken|to be given|due|) <firstDay>"],
    blanks: ["firstDay"],
  },
  {
    id: "start-soon-after-symptoms",
    topic: "event",
    orders: [
      "(start|starting|started|to start|to be started|begin|beginning) within <hours> hours of (symptoms|your symptoms|symptom onset|onset of symptoms|the onset of symptoms|first symptoms|the first symptoms|symptoms starting)",
    ],
    blanks: ["hours"],
  },
  {
    id: "day-one-of-cycle",
    topic: "event",
    orders: [
      "(the|) first day of (the|your|) cycle (=|is) day (1|one)",
      "day (1|one) (=|is) (the|) first day of (the|your|) cycle",
    ],
  },
  {
    id: "day-one-of-period",
    topic: "event",
    orders: [
      "(the|) first day of (the|your|) (period|bleeding|menstrual bleeding|menses) (=|is) day (1|one)",
      "day (1|one) (=|is) (the|) first day of (the|your|) (period|bleeding|menstrual bleeding|menses)",
    ],
  },
  {
    id: "around-travel",
    topic: "event",
    orders: [
      "(start|starting|to start|begin|beginning) <shelfLife> before (travel|travelling|departure|you travel) (,|and|, and|) (continue|continuing|to continue|continue taking|then continue|carry on) (for|) <shelfLifeAfter> after (return|returning|you return|your return|travel|coming home)",
      "(start|starting|to start|begin|beginning|) <shelfLife> before (travel|travelling|departure|you travel) (,|) (during and for|during travel and for|and for|during stay and|during stay and for|during your stay and for|during the stay and for|, during stay and) <shelfLifeAfter> after (return|returning|you return|travel|)",
    ],
    blanks: ["shelfLife", "shelfLifeAfter"],
  },
  {
    id: "around-malaria-area",
    topic: "event",
    orders: [
      "(start|starting|to start|begin|beginning) <shelfLife> before (entering|entry to|arriving in|travel to) (the|a|) (malarial area|malaria area|risk area|malarial zone|malarious area) (,|and|, and|) (continue|continuing|to continue|continue taking|then continue|carry on) (for|) <shelfLifeAfter> after (leaving|leaving the area|leaving area|leaving malarial area|you leave)",
    ],
    blanks: ["shelfLife", "shelfLifeAfter"],
  },
  {
    id: "around-travel-until",
    topic: "event",
    orders: [
      "(from|start|starting|commence|commencing) <shelfLife> before (travel|travelling|departure|you travel|entering malarial area|entering the malarial area|entering malaria area) (and|) (until|to|and continue until|and continue for|continue until|continue for|and for|and continue) <shelfLifeAfter> after (leaving|return|returning|leaving the area|leaving malarial area|leaving the malarial area|leaving malaria area|leaving the malaria area|you leave|you return|travel)",
    ],
    blanks: ["shelfLife", "shelfLifeAfter"],
  },
  {
    id: "in-daytime",
    topic: "event",
    manners: [
      "(during the day|during day|through the day|in the daytime|during daytime|in the day time|by day|daytime only)",
    ],
  },
  {
    id: "after-bowels-open",
    topic: "event",
    manners: [
      "after (a|each|every|your|) (bowel movement|bowel motion|bowel action|motion)",
      "after (opening|emptying) (your|) bowels",
      "(after|when) bowels (open|have opened)",
    ],
  },
  {
    id: "during-period",
    topic: "event",
    spells: [
      "during (your|the|each|a|) (period|periods|menstruation)",
      "(when|while) (you have|you are having) (your|a) period",
    ],
  },
  {
    id: "during-heavy-bleeding",
    topic: "event",
    spells: [
      "during (heavy bleeding|heavy periods|your heavy bleeding|your heavy periods|heavy period)",
      "(when|while) (bleeding is heavy|bleeding heavy|bleeding gets heavy|bleeding heavily|your bleeding is heavy|periods are heavy|period is heavy|you have heavy bleeding)",
      "on (heavy days|heavy bleeding days|your heavy days|days of heavy bleeding)",
    ],
  },
  {
    id: "at-nappy-change",
    topic: "event",
    spells: [
      "(at|after|with) (each|every) nappy change",
      "(when|whenever) (the nappy is changed|changing nappy|changing the nappy)",
    ],
  },
  {
    id: "at-dressing-change",
    topic: "event",
    spells: [
      "(at|with) (each|every) (dressing change|change of dressing)",
      "(each time|every time|when|whenever) (the|your|) dressing is changed",
      "(when|whenever) changing (the|your|) dressing",
    ],
  },
  {
    id: "at-pad-change",
    topic: "event",
    spells: [
      "(at|after|with) (each|every) (pad change|change of pad|incontinence pad change)",
      "(each time|every time|when|whenever) (the|) pad is changed",
    ],
  },
  {
    id: "if-fit-lasts-longer",
    topic: "event",
    spells: [
      "(if|when) (a|the|your|) (fit|seizure|convulsion) (lasts|lasts for|goes on|goes on for|continues|continues for|is|lasting) (longer than|more than|over) <minutes> (minutes|mins)",
      "for (fits|seizures|convulsions|a fit|a seizure|fit|seizure) (lasting|that last|that lasts|of) (longer than|more than|over) <minutes> (minutes|mins)",
    ],
    blanks: ["minutes"],
  },
  {
    id: "if-phlegm-changes-colour",
    topic: "event",
    spells: [
      "(if|when) (your|the|) (sputum|phlegm) (changes colour|change colour|turns green|becomes green|is green|discoloured|is discoloured|becomes discoloured|turns yellow or green|becomes yellow or green)",
      "(start|start taking|to be started|begin) (if|when) (your|the|) (sputum|phlegm) (changes colour|turns green|becomes green|becomes discoloured)",
    ],
  },
  {
    id: "if-chest-gets-worse",
    topic: "event",
    spells: [
      "(if|when) (your|the|) (chest|chest symptoms|breathing|breathlessness|copd|asthma|asthma symptoms) (worsens|worsen|gets worse|get worse|deteriorates)",
      "(if|when) more (breathless|short of breath) than (usual|normal)",
      "(start|start taking|begin) (if|when) (your|the|) (chest|chest symptoms|breathing|breathlessness) (worsens|worsen|gets worse|get worse)",
    ],
  },
  {
    id: "after-operation",
    topic: "event",
    manners: [
      "(post op|post operatively|postoperatively|post surgery|post operation)",
      "(after|following) (your|the) (operation|surgery)",
      "(after|following) surgery",
    ],
  },
  {
    id: "after-each-loose-stool",
    topic: "event",
    repeats: [
      "(after|following) (each|every) (loose stool|loose motion|loose bowel motion|episode of diarrhoea|bout of diarrhoea|loose bowel movement)",
      "with (each|every) loose (stool|motion)",
      "(after|following|with) (each|every) (further|subsequent|other|additional) (loose stool|loose motion|loose bowel motion|episode of diarrhoea|loose bowel movement)",
    ],
    repeatsOfFirst: ["(after|with|following) each (one|further one|one after|)"],
  },
  {
    id: "after-first-loose-stool",
    topic: "event",
    firsts: [
      "(with|after|following|at) (the|your|) (first|1 st) (loose stool|loose motion|loose bowel motion|episode of diarrhoea|bout of diarrhoea|loose bowel movement)",
    ],
  },
  {
    id: "stop-if",
    topic: "stopping",
    orders: [
      "(stop|stop taking|stop taking it|stop using|stop using it|stop taking this medicine|and stop) if (you get|you have|you develop|you are|you feel|you become|) <sign> (occurs|occur|develops|appears|)",
    ],
    blanks: ["sign"],
  },
  {
    id: "stop-if-unwell-with",
    topic: "stopping",
    orders: [
      "(stop|stop taking|stop taking it|stop taking this|stop taking this medicine|and stop) (if|when) (you are|you feel|you become|) (unwell|ill) (with|with :|ie|i . e .|eg|e . g .|e . g|for example|such as|:|-|,|) <illness>",
      "(stop|stop taking|stop taking it|stop taking this|stop taking this medicine|and stop) (if|when) (you are|you feel|you become|) (unwell|ill) [ (eg|e . g .|e . g|ie|i . e .|such as|with|) <illness> ]",
    ],
    blanks: ["illness"],
  },
  {
    id: "not-while-unwell-with",
    topic: "stopping",
    orders: [
      "(omit|withhold|pause|do not take|stop temporarily|temporarily stop) (it|) (while|when|if) (you are|you feel|you become|) (unwell|ill) (with|with :|ie|i . e .|eg|e . g .|e . g|for example|such as|:|-|,|) <illness>",
      "(omit|withhold|pause|do not take|stop temporarily|temporarily stop) (it|) (while|when|if) (you are|you feel|you become|) (unwell|ill) [ (eg|e . g .|e . g|ie|i . e .|such as|with|) <illness> ]",
    ],
    blanks: ["illness"],
  },
  {
    id: "not-while-unwell",
    topic: "stopping",
    orders: [
      "(omit|withhold|pause|do not take|stop temporarily|temporarily stop) (it|) (while|when|if) (you are|you feel|you become|) (unwell|ill)",
    ],
  },
  {
    id: "not-while-dehydrated",
    topic: "stopping",
    orders: [
      "(omit|withhold|pause|do not take|stop temporarily|temporarily stop) (it|) (while|when|if) (you are|you feel|you become|) (unwell or dehydrated|unwell / dehydrated|dehydrated or unwell|ill or dehydrated)",
    ],
  },
  {
    id: "not-while-sick",
    topic: "stopping",
    orders: [
      "(omit|miss|withhold|pause|do not take|miss out) (if|when|while) (you have|you get|) (vomiting or diarrhoea|vomiting and diarrhoea|vomiting / diarrhoea|diarrhoea or vomiting|diarrhoea and vomiting|diarrhoea / vomiting|d and v|d / v)",
    ],
  },
  {
    id: "not-while-diarrhoea",
    topic: "stopping",
    orders: [
      "(omit|miss|withhold|pause|do not take|do not give|miss out) (if|when|while) (you have|you get|) (diarrhoea|loose stools|loose stool|loose motions|loose bowels|stools loose|stools are loose|bowels loose|bowels are loose)",
    ],
  },
  {
    id: "use-until-weeks-pregnant",
    topic: "event",
    manners: [
      "(until|till|up to|to) <pregnantWeeks> (weeks pregnant|weeks of pregnancy|weeks gestation|weeks of gestation|weeks pregnancy|weeks in pregnancy)",
    ],
    blanks: ["pregnantWeeks"],
  },
  {
    id: "use-between-weeks-pregnant",
    topic: "event",
    manners: [
      "from <pregnantFrom> (weeks|) (until|till|to|-) <pregnantWeeks> (weeks pregnant|weeks of pregnancy|weeks gestation|weeks of gestation)",
    ],
    blanks: ["pregnantFrom", "pregnantWeeks"],
  },
  {
    id: "after-birth",
    topic: "event",
    manners: [
      "(postnatally|post natally|postnatal|post natal|postpartum|post partum|post delivery|after delivery|after birth|after the birth|after giving birth)",
    ],
  },
  {
    id: "start-before-climb",
    topic: "event",
    orders: [
      "(start|starting|to start|begin|beginning) (the day|1 day|one day|24 hours|24 hrs) before (ascent|ascending|you ascend|climbing|you climb|going to altitude)",
    ],
  },
  {
    id: "if-bowels-not-open",
    topic: "event",
    spells: [
      "(if|when) (your|the|) bowels (not open|not opened|have not opened|are not open|not been open|have not been open|not moved|have not moved)",
      "(if|when) (no bowel movement|no bowel motion|bno)",
    ],
  },
  {
    id: "if-bowels-not-open-for",
    topic: "event",
    spells: [
      "(if|when) (your|the|) bowels (not open|not opened|have not opened|are not open|not been open|have not been open|not moved|have not moved) (for|in) <shelfLife>",
      "(if|when) (no bowel movement|no bowel motion|bno) (for|in) <shelfLife>",
    ],
    blanks: ["shelfLife"],
  },
  {
    id: "if-travel-diarrhoea",
    topic: "event",
    spells: [
      "(if|when) (you get|you have|you develop|) (travellers|traveller's|travellers') (diarrhoea|diarrhoea develops|diarrhoea occurs)",
    ],
  },
  {
    id: "if-bad-travel-diarrhoea",
    topic: "event",
    spells: [
      "(if|when) (you get|you have|you develop|) severe (travellers|traveller's|travellers') (diarrhoea|diarrhoea develops|diarrhoea occurs)",
    ],
  },
  {
    id: "not-while-pulse-slow",
    topic: "stopping",
    orders: [
      "(omit|withhold|do not give|do not take|miss) (dose|) if (your|the|) (pulse|heart rate|hr|pulse rate|apex) (is|) (below|under|less than) <pulse> (bpm|beats per minute|)",
      "check (your|the|) (pulse|heart rate) (first|before dose|before each dose|and|-|,|) (and|) (omit|withhold|do not give|do not take) if (it is|) (below|under|less than) <pulse> (bpm|)",
    ],
    blanks: ["pulse"],
  },
  {
    id: "other-day-than-methotrexate",
    topic: "spacing",
    otherDays: [
      "(and|but|) (not|not to be taken|do not take|not taken) (it|) on (the|) (same day as|same day as your|day of|day of your|day you take|day you take your) (methotrexate|mtx)",
      "(and|but|) (not|do not take|not to be taken) (it|) on (the|your|) (methotrexate|mtx) (day|days)",
      "not (the|your|) (methotrexate|mtx) (day|days)",
      "(not|but not) (the|) same day as (your|) (methotrexate|mtx)",
      "on a (different|separate) day (to|from|than) (the|your|) (methotrexate|mtx)",
      "(except|except for|apart from|other than|excluding|but|but not) (on|) (the|your|) (methotrexate|mtx) day",
      "(except|except on|except for|apart from|but not on) (the|) (day of|day of your|day you take|day you take your) (methotrexate|mtx)",
      "(omit|omit it|miss|avoid|do not take) on (the|your|) (methotrexate day|mtx day|day of methotrexate|day of your methotrexate|day of mtx|day you take methotrexate)",
      "on a non (methotrexate|mtx) day",
    ],
  },
  {
    id: "days-after-methotrexate",
    topic: "spacing",
    otherDays: ["<shelfLife> after (your|the|taking|) (methotrexate|mtx)"],
    blanks: ["shelfLife"],
  },
  {
    id: "day-after-methotrexate",
    topic: "spacing",
    otherDays: [
      "(on|) (the|) day (after|following) (your|the|taking|taking your|) (methotrexate|mtx)",
      "24 (hours|hrs) after (your|the|taking|taking your|) (methotrexate|mtx)",
    ],
  },
] as const satisfies readonly CautionRow[];
