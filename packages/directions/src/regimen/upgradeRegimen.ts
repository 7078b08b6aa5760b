// directions/regimen: a regimen that was stored by an earlier version, as today's. Every old field keeps its
// meaning; what is not known is refused.
import { accepted, type Outcome, type Refusal, refused } from "../refusal.ts";
import { blankStep, noLimits, noTiming, type Regimen, regimenSchema, regimenVersion } from "./Regimen.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What version 2 got after regimens of it had been kept, with the values that say nothing. */
const addedLater: Fields = {
  monthDays: noTiming.monthDays,
  cycleDays: noTiming.cycleDays,
  event: noTiming.event,
};

/** What version 2 added, with the values that say nothing. */
const addedInVersion2 = {
  step: {
    furtherActions: blankStep.furtherActions,
    strengthOfOne: blankStep.strengthOfOne,
    useFor: blankStep.useFor,
    leaveOff: blankStep.leaveOff,
  },
  timing: {
    daysAWeek: noTiming.daysAWeek,
    ...addedLater,
    straightAway: noTiming.straightAway,
    preferably: noTiming.preferably,
  },
  limits: { atOnce: noLimits.atOnce },
  slot: { offset: null },
} as const;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const wrong = (path: string, detail: string): Refusal => ({
  code: "wrong-regimen",
  path,
  detail,
  help: "Send the regimen as it was given, or have the directions read again.",
});

const otherVersion: Refusal = {
  code: "regimen-version-unknown",
  path: "/version",
  detail: `The regimen is of a version that is not known here; the latest that is known is ${regimenVersion}.`,
  help: "Read it with the version of the library that wrote it, or a later one.",
};

const withAdded = (value: unknown, added: Fields): unknown =>
  isFields(value) ? { ...value, ...added } : value;

const listOf = (value: unknown, each: (one: unknown) => unknown): unknown =>
  Array.isArray(value) ? value.map(each) : value;

const upgradedTiming = (timing: unknown): unknown => {
  if (!isFields(timing)) return timing;
  const slots = listOf(timing.slots, (slot) => withAdded(slot, addedInVersion2.slot));
  return withAdded({ ...timing, slots }, addedInVersion2.timing);
};

const upgradedStep = (step: unknown): unknown => {
  if (!isFields(step)) return step;
  const timing = upgradedTiming(step.timing);
  const limits = withAdded(step.limits, addedInVersion2.limits);
  return withAdded({ ...step, timing, limits }, addedInVersion2.step);
};

/** Fields of version 2 in what claims to be of version 1: to write over them would lose what they say. */
const newerFields = (value: Fields): readonly Refusal[] => {
  const held = (path: string, fields: unknown, added: Fields): readonly Refusal[] =>
    Object.keys(added)
      .filter((name) => isFields(fields) && Object.hasOwn(fields, name))
      .map((name) => wrong(`${path}/${name}`, "A regimen of version 1 has no such field."));
  const steps: readonly unknown[] = Array.isArray(value.steps) ? value.steps : [];
  return steps.filter(isFields).flatMap((step, at) => {
    const path = `/steps/${at}`;
    const timing = isFields(step.timing) ? step.timing : {};
    const slots: readonly unknown[] = Array.isArray(timing.slots) ? timing.slots : [];
    return [
      ...held(path, step, addedInVersion2.step),
      ...held(`${path}/timing`, timing, addedInVersion2.timing),
      ...slots.flatMap((slot, place) => held(`${path}/timing/slots/${place}`, slot, addedInVersion2.slot)),
      ...held(`${path}/limits`, step.limits, addedInVersion2.limits),
    ];
  });
};

const pointerOf = (path: readonly PropertyKey[]): string => path.map((name) => `/${String(name)}`).join("");

const checked = (value: unknown): Outcome<Regimen> => {
  const read = regimenSchema.safeParse(value);
  if (read.success) return accepted(read.data);
  return refused(
    ...read.error.issues.map(({ path }) =>
      wrong(pointerOf(path), "The value here is not what a regimen of its version holds."),
    ),
  );
};

/** What version 1 had no word for: a dose of nothing (a pause) and the operated side. */
const newerMeanings = (regimen: Regimen): readonly Refusal[] =>
  regimen.steps.flatMap(({ amount, site }, at) => [
    ...(amount !== null && "exact" in amount && /^0(\.0*)?$/.test(amount.exact)
      ? [wrong(`/steps/${at}/amount`, "A regimen of version 1 has no dose of nothing.")]
      : []),
    ...(site?.side === "operated"
      ? [wrong(`/steps/${at}/site/side`, "A regimen of version 1 does not know the operated side.")]
      : []),
  ]);

/** A step kept before the later fields of version 2 were there: it says nothing of them. */
const withLaterFields = (step: unknown): unknown =>
  isFields(step) && isFields(step.timing) ? { ...step, timing: { ...addedLater, ...step.timing } } : step;

const fromVersion1 = (value: Fields): Outcome<Regimen> => {
  const newer = newerFields(value);
  if (newer.length > 0) return refused(...newer);
  const read = checked({ ...value, version: regimenVersion, steps: listOf(value.steps, upgradedStep) });
  if (!read.ok) return read;
  const refusals = newerMeanings(read.value);
  return refusals.length > 0 ? refused(...refusals) : read;
};

/**
 * A regimen read from where it was kept, of version 1 (which wrote no `version`)
 * or of today's, as today's. Fields that version 1 did not have, and those that
 * version 2 got later, get the values that say nothing; every other field is as it was. Refuses any other version,
 * and what is not a regimen of the version it claims: nothing is dropped and
 * nothing repaired.
 *
 * Version 1 did not tell whether a `strengthNote` was the total of the dose or
 * the strength of one. It stays where it was: words to show, never to be
 * calculated with.
 */
export const upgradeRegimen = (value: unknown): Outcome<Regimen> => {
  if (!isFields(value)) return refused(wrong("", "This is not a regimen."));
  switch (value.version) {
    case undefined:
      return fromVersion1(value);
    case regimenVersion:
      return checked({ ...value, steps: listOf(value.steps, withLaterFields) });
    default:
      return refused(otherVersion);
  }
};
