// directions/test/corpus: neighbours of what is read that could be meant two ways, or of no such product, each judged
// before it was read.
import type { Row } from "./Row.ts";

const mix25 = "Humalog Mix25 KwikPen 100units/ml suspension for injection 3ml pre-filled pens";
const thyroxine = "Levothyroxine sodium 25microgram tablets";
const permitabs = "Permitabs 400mg tablets for cutaneous solution";
const lantus = "Lantus 100units/ml solution for injection 3ml cartridges";

export const twoWays: readonly Row[] = [
  /* The total with another strength is of every day, and of this dose alone. */
  ["1 alternate days with levothyroxine 100mcg (total 125mcg)", "!ambiguous", "tablet", thyroxine],
  ["Take 1 weekly with levothyroxine 100mcg (total 125mcg)", "!ambiguous", "tablet", thyroxine],
  ["Take 1 daily with levothyroxine 100mcg (total 125mcg) on weekdays", "!ambiguous", "tablet", thyroxine],
  ["1 on Mondays with 100mcg tablet, total 125mcg daily", "!ambiguous", "tablet", thyroxine],
  [
    "Take 1 daily with levothyroxine 100mcg (total 125mcg) increase to 2 if tolerated",
    "!ambiguous",
    "tablet",
    thyroxine,
  ],
  [
    "Take 1 daily with levothyroxine 100mcg (total 125mcg) for 2 weeks then 2 daily",
    "!ambiguous",
    "tablet",
    thyroxine,
  ],
  [
    "half daily with levothyroxine 100mcg (total 112.5mcg)",
    '(take) 0.5 (tablet) 1/day "with levothyroxine 100 micrograms (total 112.5 micrograms)"',
    "tablet",
    thyroxine,
  ],
  /* A ceiling beside a dose that may change: of which of the two? */
  ["1 bd max 2 daily increase to 2 if needed", "!dose-changes", "tablet"],
  ["1 bd max 3 daily, may increase to 2 if needed", "!dose-changes", "tablet"],
  ["1 od, increase to 2 if not tolerated", "!dose-changes", "tablet"],
  ["1 od, increase to 2 unless dizzy", "!dose-changes", "tablet"],
  ["1 patch every 72 hours, reduce to 2 when controlled", "!dose-changes", "transdermal patch"],
  /* Illness is when a person can least do without a steroid or an insulin. */
  ["10mg od stop if unwell", "!contradiction", "tablet", "Hydrocortisone 10mg tablets"],
  ["5mg od, omit if unwell", "!contradiction", "tablet", "Prednisolone 5mg tablets"],
  ["20 units nocte, omit if unwell", "!contradiction", "solution for injection", lantus],
  ["5mg od, stop if rash", '(take) 5 mg 1/day "stop if rash"', "tablet", "Prednisolone 5mg tablets"],
  /* A repeat that its ceiling leaves no room for. */
  [
    "1 at onset of migraine, repeat after 2 hours if needed, max 1 in 24 hours",
    "!likely-slip",
    "tablet",
    "Sumatriptan 50mg tablets",
  ],
  ["1 prn repeat if migraine recurs after 2 hours max 1 in 24 hours", "!likely-slip", "tablet"],
  ["2 at onset of migraine, repeat after 2 hours if needed, max 3 in 24 hours", "!likely-slip", "tablet"],
  [
    "1 at onset of migraine, may repeat if migraine recurs, after 2 hours, max 2 in 1 hour",
    "!likely-slip",
    "tablet",
  ],
  [
    "50mg at onset of migraine, may repeat if migraine recurs, after 2 hours, max 50mg in 24 hours",
    "!likely-slip",
    "tablet",
    "Sumatriptan 50mg tablets",
  ],
  [
    "50mg at onset of migraine, may repeat if migraine recurs, after 2 hours, max 300mg in 24 hours",
    "(take) 50 mg event:start-migraine prn(migraine) max:300mg/24hour gap:2hour",
    "tablet",
    "Sumatriptan 50mg tablets",
  ],
  ["1 prn repeat if migraine recurs after 30 hours max 2 in 24 hours", "!likely-slip", "tablet"],
  /* Numbers of a name. */
  ["Humalog Mix 25 14 10 units", "!numbers-side-by-side", "suspension for injection", mix25],
  [
    "Humalog Mix 25 14 units breakfast 10 units evening meal",
    "(use) unit @breakfast=14 @evening-meal=10",
    "suspension for injection",
    mix25,
  ],
  ["24 UNITS ON OR 20 UNITS IF LOW", "!not-understood", "solution for injection", lantus],
  ["24 UNITS ON REDUCING", "!dose-changes", "solution for injection", lantus],
  /* "BD" alone of what is not known to be spread on the skin, or wants its place. */
  ["BD", "!no-dose", "ointment", "Lacri-Lube"],
  ["BD", "!no-dose", "gel", "Viscotears 2mg/g gel"],
  ["BD", "!no-dose", "cream", "Dalacin 2% cream"],
  ["BD", "!no-dose", "gel", "Blissel 50micrograms/g gel"],
  ["BD", "!no-dose", "cream", "Dienoestrol 0.01% cream"],
  ["BD", "!no-dose", "gel", "Daktarin 20mg/g gel"],
  ["BD", "!no-dose", "cream", "Permethrin 5% cream"],
  ["BD", "!no-dose", "cream", "Efudix 5% cream"],
  ["OD", "!no-dose", "cream", "Podophyllotoxin 0.15% cream"],
  ["BD", "!no-dose", "ointment", "Tacrolimus 0.1% ointment"],
  ["BD to face", "(apply) 2/day site:face", "ointment", "Tacrolimus 0.1% ointment"],
  ["BD", "(apply) 2/day", "gel", "Ibuprofen 5% gel"],
  ["BD", "(apply) 2/day", "ointment", "Hydromol ointment"],
  ["BD", "(apply) 2/day", "cream", "Daktacort cream"],
  /* Tablets for the skin that nothing says are dissolved, and tablets to swallow that a foot is soaked in. */
  ["Use 1 tablet once a day", "!action-does-not-fit-product", "tablet for cutaneous solution", permitabs],
  [
    "Use 1 tablet once a day after breakfast",
    "!action-does-not-fit-product",
    "tablet for cutaneous solution",
    permitabs,
  ],
  [
    "Dissolve 1 tablet in 4 litres of water and soak feet for 15 minutes once a day",
    "!action-does-not-fit-product",
    "soluble tablet",
    "Aspirin 300mg soluble tablets",
  ],
  /* Two ends. */
  ["1 tds until pain settles for 5 days", "!ambiguous", "tablet"],
  ["1 qds for 7 days until pain settles", "!ambiguous", "tablet"],
  ["1 od for 5 days until reviewed in clinic", "!ambiguous", "tablet"],
  ["apply bd until clear for 2 weeks", "!ambiguous", "cream"],
  ["apply bd for 2 weeks until clear then for a further 2 weeks", "!ambiguous", "cream"],
  ["1 od for 5 days, keep taking until reviewed by GP", "!ambiguous", "tablet"],
  ["1 bd for 7 days, max 5 days", "!said-twice", "tablet"],
  [
    "1 bd for 7 days, stop when pain settles",
    '(take) 1 (tablet) 2/day for:7day "stop when pain settles"',
    "tablet",
  ],
  /* A course of so many days behind several doses: of the last one, or of all? */
  ["2 stat then 1 od, 7 day course", "!ambiguous", "capsule"],
  ["2 on day 1 then 1 od, 7 day course", "!ambiguous", "capsule"],
  ["200mg on day 1 then 100mg daily, 5 day course", "!ambiguous", "capsule", "Doxycycline 100mg capsules"],
  ["2 bd for 3 days then 1 bd 7 day course", "!ambiguous", "capsule"],
  ["1 tds 3 days to complete a 7 day course then 1 bd", "!ambiguous", "capsule"],
  ["1 tds for 3 days then 1 bd for 5 days to complete a 7 day course", "!ambiguous", "capsule"],
  /* Apart from what? */
  ["1 od 12 hrs apart", "!contradiction", "tablet"],
  ["1 at night 12 hrs apart", "!contradiction", "tablet"],
  ["1 weekly 12 hours apart", "!contradiction", "tablet"],
  ["1 stat 12 hrs apart", "!contradiction", "tablet"],
  ["1 om 1 midday 12 hrs apart", "!gap-beyond-day", "tablet"],
  ["1 mane 1 nocte 12 hours apart", '(take) 1 (tablet) @morning @night "12 hours apart"', "tablet"],
  ["1 od 2 hours apart from iron", '(take) 1 (tablet) 1/day "2 hours apart from iron"', "tablet"],
  /* One pessary, or three? */
  ["Insert one pessary at night as a single dose for 3 nights", "!ambiguous", "pessary"],
  ["Insert one pessary every night as a single dose", "!ambiguous", "pessary"],
  /* Beside itself. */
  ["2 nocte while taking codeine", "!contradiction", "tablet", "Codeine 30mg tablets"],
  ["2 nocte while taking codeine", "!contradiction", "tablet", "Co-codamol 30mg/500mg tablets"],
  ["1 each morning whilst on steroids", "!contradiction", "tablet", "Prednisolone 5mg tablets"],
  [
    "1 each morning whilst on steroids",
    '(take) 1 (capsule) @morning "whilst on steroids"',
    "capsule",
    "Omeprazole 20mg capsules",
  ],
];
