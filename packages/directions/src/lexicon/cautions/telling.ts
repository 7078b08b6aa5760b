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
      "do not (take|use) more than (directed|prescribed|the prescribed dose|the stated dose)",
    ],
  },
  {
    id: "read-extra-information",
    topic: "information",
    orders: [
      "(read|see|refer to) (the|) (additional information|the additional information given with this medicine|additional information given with this medicine)",
    ],
  },
  {
    id: "use-as-told",
    topic: "information",
    directed: ["(as directed|as prescribed|as instructed|as advised|as told|as recommended|as discussed)"],
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
    orders: ["(carry|always carry) (your|an|the|) alert card (with you|at all times|)"],
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
  {
    id: "ask-if-worse",
    topic: "help",
    orders: [
      "<asking> (your|a|the) <who> (if it gets worse|if symptoms get worse|if symptoms worsen|if worse)",
    ],
    blanks: ["asking", "who"],
  },
] as const satisfies readonly CautionRow[];
