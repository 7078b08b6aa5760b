// directions/lexicon: the names by which insulins are sold and prescribed in the United Kingdom: their doses are
// counted in units alone.

/*
 * The names are those of the virtual and actual products of dm+d. Xultophy and
 * Suliqua hold another substance beside the insulin; the first is counted in
 * dose steps, so it does not stand here.
 */
const names =
  "insulin|abasaglar|actrapid|admelog|apidra|fiasp|humalog|humulin|hypurin|insulatard|insuman|kirsty|lantus|levemir|lyumjev|novomix|novorapid|semglee|suliqua|toujeo|tresiba|trurapi";

const insulin = new RegExp(`\\b(?:${names})\\b`, "i");

/** True for the name of a product that is an insulin. */
export const isInsulin = (name: string): boolean => insulin.test(name);

/**
 * Above so many units in one dose a number looks like a slip: tenfold errors are written where a unit is read as
 * a nought.
 */
export const mostUnitsOfInsulin = "300";
