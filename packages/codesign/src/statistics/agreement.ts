// statistics: how far judges who work alone agree, beyond what chance would bring.

/** "not defined" where all answers went into one category, so that chance alone would agree: show the raw share. */
export type Kappa = number | "not defined";

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/**
 * Cohen's kappa of two judges: rows are the first one's categories, columns the second one's. Throws on an empty
 * or uneven table.
 */
export const cohensKappa = (table: readonly (readonly number[])[]): Kappa => {
  const all = sum(table.map(sum));
  if (all === 0) throw new RangeError("two judges have judged nothing");
  if (table.some((row) => row.length !== table.length))
    throw new RangeError("the table has a side that is longer");
  const agreed = sum(table.map((row, at) => row[at]!)) / all;
  const byChance = sum(
    table.map((row, at) => (sum(row) / all) * (sum(table.map((other) => other[at]!)) / all)),
  );
  return byChance === 1 ? "not defined" : (agreed - byChance) / (1 - byChance);
};

/** Fleiss' kappa: for each thing that was judged, how many judges chose each category; as many judges for each. */
export const fleissKappa = (things: readonly (readonly number[])[]): Kappa => {
  const [first] = things;
  if (first === undefined) throw new RangeError("judges have judged nothing");
  const judges = sum(first);
  if (judges < 2) throw new RangeError("one judge agrees with nobody");
  if (things.some((row) => sum(row) !== judges)) throw new RangeError("as many judges must judge each thing");
  const agreed =
    sum(things.map((row) => (sum(row.map((many) => many * many)) - judges) / (judges * (judges - 1)))) /
    things.length;
  const byChance = sum(
    first.map((_, category) => (sum(things.map((row) => row[category]!)) / (things.length * judges)) ** 2),
  );
  return byChance === 1 ? "not defined" : (agreed - byChance) / (1 - byChance);
};

/** The words of Landis and Koch (1977) for a kappa. */
export const agreementInWords = (kappa: Kappa): string => {
  if (kappa === "not defined") return "not defined";
  if (kappa <= 0.2) return "slight";
  if (kappa <= 0.4) return "fair";
  if (kappa <= 0.6) return "moderate";
  return kappa <= 0.8 ? "substantial" : "almost perfect";
};

/**
 * The least kappa with which results may be published; `harmful` where an answer could harm. Below it, mend the
 * code book and judge again.
 */
export const agreementNeeded = { usual: 0.61, harmful: 0.81 } as const;
