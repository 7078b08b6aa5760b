// directions/fhir: one R4 Dosage, its shape already checked, as the steps of a regimen: one, or two side by side.
import type { ProductFacts } from "../Interpretation.ts";
import { isCounted } from "../lexicon/units.ts";
import { isWhole } from "../regimen/decimals.ts";
import { withEachOfBoth } from "../regimen/eachOfBoth.ts";
import { type Action, blankStep, noLimits, noTiming, type Step } from "../regimen/Regimen.ts";
import { nounOf } from "../sentence/product.ts";
import { checkStep, type WordsRead } from "./checkStep.ts";
import { type Log, refuse } from "./Log.ts";
import type { OrderedDosage } from "./OrderedDosage.ts";
import { otherWayIn } from "./otherWaysIn.ts";
import { actionWithoutMethod, readMethod, readRoute } from "./readAction.ts";
import { readAsNeeded } from "./readAsNeeded.ts";
import { lastsByCount } from "./readCount.ts";
import { type DoseRead, readDose } from "./readDose.ts";
import { countsPieces, readLength, readQuantity } from "./readQuantity.ts";
import { readSite } from "./readSite.ts";
import { readTiming, type Timed, untimed } from "./readTiming.ts";
import type { FhirDosage } from "./shapes.ts";
import { wordsBeside } from "./wordsBeside.ts";

const unsupported = [
  "modifierExtension",
  "maxDosePerLifetime",
] as const satisfies readonly (keyof FhirDosage)[];

const refuseByName = (dosage: FhirDosage, path: string, log: Log): void => {
  for (const name of unsupported)
    if (dosage[name] !== undefined)
      refuse(
        log,
        name === "modifierExtension" ? "modifier-extension" : "field-not-supported",
        `${path}/${name}`,
        name === "modifierExtension"
          ? "A modifier extension may turn the meaning of the dosage round."
          : `We have no sentence for “${name}”.`,
      );
  if (dosage.timing?.modifierExtension !== undefined)
    refuse(
      log,
      "modifier-extension",
      `${path}/timing/modifierExtension`,
      "A modifier extension may turn the meaning of the timing round.",
    );
};

type Ceiling = Pick<Step["limits"], "units" | "doses">;

const noCeiling: Ceiling = { units: null, doses: null };

/** Units that one breath of a device is counted in: "4 doses" of an inhaler may be 4 puffs. */
const breaths: ReadonlySet<string> = new Set(["dose", "puff", "inhalation", "actuation"]);

/** "4 doses in 24 hours" beside a dose in tablets counts doses, as a text would; of an inhaler it counts puffs. */
const readMost = (dosage: FhirDosage, of: Step["unit"], path: string, log: Log): Ceiling | null => {
  const most = dosage.maxDosePerPeriod;
  if (most === undefined) return noCeiling;
  const at = `${path}/maxDosePerPeriod`;
  if (most.numerator === undefined || most.denominator === undefined)
    return refuse(
      log,
      "max-dose",
      `${at}/${most.numerator === undefined ? "numerator" : "denominator"}`,
      "A ceiling needs an amount and a period.",
    );
  const sent = readQuantity(most.numerator, `${at}/numerator`, log);
  const per = readLength(most.denominator, `${at}/denominator`, log);
  if (sent === null || per === null) return null;
  /* "3 Stück" of a dose that is counted are so many of the same. */
  const pieces = of !== null && isCounted(of.name) && countsPieces(most.numerator);
  const amount = pieces && sent.unit === null ? { ...sent, unit: of.name } : sent;
  if (amount.unit === null)
    return refuse(log, "max-dose", `${at}/numerator`, "A ceiling must name its unit.");
  const period = { count: Number(per.value), unit: per.unit };
  const own = of?.suppliedBy === "directions" ? of.name : null;
  if (amount.unit === "dose" && own !== null && !breaths.has(own) && isWhole(amount.amount))
    return { units: null, doses: { count: Number(amount.amount), per: period } };
  return { units: { amount: amount.amount, unit: amount.unit, per: period }, doses: null };
};

const readAtOnce = (dosage: FhirDosage, path: string, log: Log): Step["limits"]["atOnce"] => {
  const most = dosage.maxDosePerAdministration;
  if (most === undefined) return null;
  const at = `${path}/maxDosePerAdministration`;
  const read = readQuantity(most, at, log);
  if (read === null) return null;
  return read.unit === null
    ? refuse(log, "max-dose", at, "A ceiling must name its unit.", "Send its unit.")
    : { amount: read.amount, unit: read.unit };
};

/** Actions that may go without a number: "apply twice a day". */
const amountless: readonly Action[] = ["apply", "use", "rub", "wash", "gargle", "rinse", "spray"];

/** "before meals" is at every meal, as in a text; how many those are, the person knows. */
const isTimed = ({ timing, beside, food }: Timed): boolean =>
  beside.length > 0 ||
  food?.meal === "meals" ||
  timing.times !== null ||
  timing.every !== null ||
  timing.once ||
  timing.slots.length + timing.clockTimes.length + timing.weekdays.length > 0;

/** The unit as sent; where none is, the form may supply a noun to a number, as it does to a text. */
const unitOf = (dose: DoseRead | null, product: ProductFacts): Step["unit"] => {
  if (dose === null) return null;
  return dose.unit === null ? nounOf(product) : { name: dose.unit, suppliedBy: "directions" };
};

/** A dose of 0 is a pause, and one only as a whole step of known length with no time of its own. */
const isPause = (joined: Step["joined"], timed: Timed): boolean =>
  joined === "then" &&
  timed.duration !== null &&
  timed.timing.slots.length + timed.timing.clockTimes.length + timed.timing.weekdays.length === 0 &&
  timed.timing.every === null &&
  !timed.timing.once &&
  timed.food === null &&
  timed.useFor === null;

/** "after meals and at bedtime" is two steps side by side, as the reader of free text has it. */
const withBeside = (step: Step, { beside }: Timed): readonly Step[] =>
  beside.length === 0
    ? [step]
    : [step, { ...step, joined: "and", food: null, timing: { ...noTiming, slots: beside } }];

/**
 * The steps of one dosage, or null with every reason in the log. Beside a text a
 * structure may leave dose or timing to the words; alone it must be whole.
 */
export const readStep = (
  { dosage, path, joined }: OrderedDosage,
  product: ProductFacts,
  log: Log,
  beside: WordsRead | null = null,
): readonly Step[] | null => {
  const before = log.refusals.length;
  refuseByName(dosage, path, log);
  const dose = readDose(dosage, product, path, log);
  const timed = dosage.timing === undefined ? untimed : readTiming(dosage.timing, `${path}/timing`, log);
  const unit = unitOf(dose ?? null, product);
  const most = readMost(dosage, unit, path, log);
  const atOnce = readAtOnce(dosage, path, log);
  const refusedSoFar = log.refusals.length;
  const asNeeded = readAsNeeded(dosage, path, log);
  const needRefused = log.refusals.length > refusedSoFar;
  if (asNeeded !== null && lastsByCount(dosage.timing?.repeat))
    refuse(
      log,
      "count",
      `${path}/timing/repeat/count`,
      "A count of doses that are taken as needed tells no length.",
      "Send the length in boundsDuration, or the most that may be taken in maxDosePerPeriod.",
    );
  /* Beside a site of its own such a route is refused, as any that has no name is. */
  const way = dosage.route === undefined || dosage.site !== undefined ? null : otherWayIn(dosage.route);
  const route =
    dosage.route === undefined || way !== null ? null : readRoute(dosage.route, `${path}/route`, log);
  const site = dosage.site === undefined ? (way?.site ?? null) : readSite(dosage.site, `${path}/site`, log);
  const said = wordsBeside(dosage, path, log);
  const method = dosage.method === undefined ? undefined : readMethod(dosage.method, `${path}/method`, log);
  const action =
    method?.action ??
    (way !== null && way.words !== null ? "use" : actionWithoutMethod(route, unit, site, product));
  const pause = dose?.pause === true;
  if (
    pause &&
    timed !== null &&
    (!isPause(joined, timed) || asNeeded !== null || dosage.maxDosePerPeriod !== undefined || atOnce !== null)
  )
    refuse(
      log,
      "number-zero",
      `${path}/doseAndRate/0/doseQuantity/value`,
      "A dose of 0 is understood only as a pause: one of several dosages in sequence, with its length.",
    );
  if (beside === null && !pause && timed !== null && !isTimed(timed) && asNeeded === null && !needRefused)
    refuse(log, "timing-missing", `${path}/timing`, "The dosage does not say when or how often.");
  if (
    beside === null &&
    dose === undefined &&
    (!amountless.includes(action) || (method === undefined && action === "use"))
  )
    refuse(log, "dose-missing", `${path}/doseAndRate`, "The dosage does not say how much.");
  if (log.refusals.length > before || timed === null || dose === null) return null;
  const manner = method?.manner ?? null;
  const step: Step = {
    ...blankStep,
    joined,
    action,
    actionSuppliedBy: method === undefined ? "reader" : "directions",
    amount: dose?.amount ?? null,
    unit,
    strengthNote: dose?.strengthNote ?? null,
    timing: pause ? noTiming : timed.timing,
    asNeeded,
    limits: { ...noLimits, ...(most ?? noCeiling), atOnce },
    duration: timed.duration,
    useFor: timed.useFor,
    food: timed.food,
    route,
    site,
    instructions: [
      ...(manner === null ? [] : [manner]),
      ...(way === null || way.words === null ? [] : [way.words]),
      ...timed.instructions,
      ...said.flatMap(({ words, again }) => (again ? [] : [words])),
    ],
  };
  checkStep(step, product, path, log, beside);
  return log.refusals.length > before ? null : withBeside(withEachOfBoth(step), timed);
};
