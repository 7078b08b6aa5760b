// layout: how large each person's print must be, and the larger steps it may grow to.
import type { ProfileName } from "../request/LabelRequest.ts";
import { type Points, toPoints } from "../units.ts";
import type { TextRole } from "./LabelSet.ts";

/** The least sizes of a profile. Nothing is ever set smaller. */
export interface Profile {
  readonly name: ProfileName;
  /** Name, medicine, directions, timetable, warnings, help, link. */
  readonly body: Points;
  /** Statutory particulars and running heads; never under 9 points. */
  readonly particulars: Points;
  /** Of a poster: its headline, which is larger than all else; absent: as the body. */
  readonly headline?: Points;
}

/** 12 point: NPSA design of dispensed medicines (2007); 14: UKAAF clear print; 16 and over: UKAAF large print. */
export const profiles: Readonly<Record<ProfileName, Profile>> = {
  standard: { name: "standard", body: 12, particulars: 9 },
  clear: { name: "clear", body: 14, particulars: 9 },
  "large-16": { name: "large-16", body: 16, particulars: 10 },
  "large-18": { name: "large-18", body: 18, particulars: 11 },
  "large-20": { name: "large-20", body: 20, particulars: 12 },
  "large-24": { name: "large-24", body: 24, particulars: 14 },
  "large-28": { name: "large-28", body: 28, particulars: 16 },
};

/** A companion sheet says everything at 18 point or more, whatever the label's size. */
export const sheetProfile = ({ name, body }: Profile): Profile => ({
  name,
  body: Math.max(18, body),
  particulars: 18,
});

/** One choice of sizes, all at or over the profile's floors. */
export interface TypeStep {
  readonly body: Points;
  /** Directions and warnings in the language that the person reads, which stand before the English ones. */
  readonly own: Points;
  readonly name: Points;
  readonly medicine: Points;
  readonly particulars: Points;
  /** Space between parts, in ems of the body size. */
  readonly air: number;
  /** Base line to base line, in ems. */
  readonly pitch: number;
  /** Side of a picture: 10 mm or more, growing with the type. */
  readonly picture: Points;
  /** Widest QR symbol, its quiet zone not counted; the least one may be wider. */
  readonly symbol: Points;
  /** The same beside the directions, where it may grow further. */
  readonly dosePicture: Points;
}

/** No picture is smaller on paper (design: legible at 203 dots per inch, 1 bit). */
const leastPicture: Points = toPoints(10);

/** Pictures grow with the type: people tell us that signs stay small on large-print labels. */
const pictureAt = (body: Points, ems: number): Points => Math.max(leastPicture, body * ems);

/** The language that a person reads is a tenth larger than the English under it. */
const ownSize = (body: Points): Points => Math.round(body * 1.1);

/** Nothing grows beyond this for want of other content; a profile that asks for more has it. */
const largest: Points = 28;

/**
 * The steps a set may be laid out in, smallest first; every step is at least as
 * large as the one before in every role. The first is the floor itself: the
 * print does not shrink further, the set grows by a label instead, since a
 * pharmacist can hand over two labels but a reader cannot borrow better eyes.
 */
export const typeSteps = (profile: Profile): readonly TypeStep[] => {
  const steps: TypeStep[] = [
    {
      body: profile.body,
      own: ownSize(profile.body),
      name: profile.body,
      medicine: profile.headline ?? profile.body,
      particulars: profile.particulars,
      air: 0.2,
      pitch: 1.12,
      picture: pictureAt(profile.body, 1.4),
      symbol: 0,
      dosePicture: pictureAt(profile.body, 1.4),
    },
  ];
  const most = Math.max(largest, profile.body);
  for (let body = profile.body; body <= Math.min(profile.body * 1.6, most); body += 1) {
    const growth = body / profile.body;
    steps.push({
      body,
      own: ownSize(body),
      name: body,
      medicine: Math.max(body, profile.headline ?? 0),
      particulars: Math.max(profile.particulars, Math.min(Math.floor(profile.particulars * growth), 16)),
      air: 0.45 + 0.5 * (growth - 1),
      pitch: 1.25,
      picture: pictureAt(body, 1.8),
      symbol: 0,
      dosePicture: pictureAt(body, 1.8),
    });
  }
  return steps;
};

/** The same step with the medicine's name larger than its directions, as large as it may be. */
export const largerMedicine = (step: TypeStep): readonly TypeStep[] => {
  const most = Math.min(Math.round(step.body * 1.2), Math.max(largest, step.body));
  return most <= step.medicine ? [] : [{ ...step, medicine: most }];
};

/** Sides that a picture of the dose may grow to where a label has room left: 12 to 20 mm. */
const pictureSides: readonly Points[] = [12, 14, 16, 18, 20].map(toPoints);

/**
 * The same step with larger pictures beside the directions, the smallest of them first, up to the first of `most`
 * or more.
 */
export const largerPictures = (step: TypeStep, most: Points): readonly TypeStep[] => {
  const last = pictureSides.findIndex((side) => side >= most);
  return pictureSides
    .filter((side, at) => side > step.dosePicture && (last < 0 || at <= last))
    .map((dosePicture) => ({ ...step, dosePicture }));
};

/** Person and medicine on small stock, where the first label could not hold the directions otherwise (12 point: NPSA). */
export const leastHead: Points = 12;

/**
 * The least that is called large print (UKAAF G003): a name that is too long for its size is never smaller on
 * large stock.
 */
export const largePrint: Points = 16;

/** The medicine's form where it stands by itself under name and strength: never under 12 point. */
export const formSize = (particulars: Points): Points => Math.max(leastHead, particulars);

/** The floor per role that the finished label is checked against. */
export const floorsOf = (profile: Profile): Readonly<Record<TextRole, Points>> => ({
  name: profile.body,
  medicine: profile.body,
  form: formSize(profile.particulars),
  directions: profile.body,
  warning: profile.body,
  continued: profile.body,
  timetable: profile.body,
  help: profile.body,
  link: profile.particulars,
  particulars: profile.particulars,
  running: profile.particulars,
  draft: profile.particulars,
});
