// language/readCalendar: how a dose stands to food, by docs/sentences.md.
import type { Food } from "./Beside.ts";
import { any, before, both, oneOf, perhaps, type Rule, to, words } from "./grammar.ts";
import { length } from "./readTimes.ts";

/** The meals at which a dose may be taken, which a calendar knows as times of day. */
const oneMeal: Rule<Food["meal"]> = oneOf<Food["meal"]>({
  breakfast: "breakfast",
  lunch: "lunch",
  "the evening meal": "evening meal",
  dinner: "dinner",
  supper: "supper",
});

const meal: Rule<Food["meal"]> = any(
  oneOf<Food["meal"]>({ food: "food", meals: "meals", milk: "milk" }),
  oneMeal,
);

const beforeOrAfter: Rule<Food["relation"]> = oneOf<Food["relation"]>({ before: "before", after: "after" });

/** `at least`, `about`, `just` and their like before or after one of these. */
const closeTo = (of: Rule<Food["meal"]>): Rule<Food> =>
  any(
    to(
      both(
        both(oneOf({ "at least ": 1, "about ": 2 }), before(length, " ")),
        both(before(beforeOrAfter, " "), of),
      ),
      ([[, offset], [relation, read]]): Food => ({ relation, meal: read, offset }),
    ),
    to(
      both(oneOf({ "just ": 1, "shortly ": 2, "straight ": 3 }), both(before(beforeOrAfter, " "), of)),
      ([, [relation, read]]): Food => ({ relation, meal: read, offset: null }),
    ),
    to(
      both(oneOf({ "with or just after ": 1, "with or straight after ": 2 }), of),
      ([, read]): Food => ({ relation: "with-or-after", meal: read, offset: null }),
    ),
  );

const eachMeal: Rule<Food["meal"]> = oneOf<Food["meal"]>({ "each meal": "meals" });

/** "at least 30 minutes before breakfast", "30 minutes before each meal" in the dose's own sentence. */
export const closeToMeal: Rule<Food> = any(
  closeTo(any(oneMeal, eachMeal)),
  to(
    both(before(length, " "), both(before(beforeOrAfter, " "), eachMeal)),
    ([offset, [relation, of]]): Food => ({ relation, meal: of, offset }),
  ),
);

/** Food in a sentence of its own. */
export const food: Rule<Food> = any(
  to(words("on an empty stomach"), (): Food => ({ relation: "empty-stomach", meal: null, offset: null })),
  closeTo(meal),
  to(
    both(perhaps(before(length, " ")), both(before(beforeOrAfter, " "), meal)),
    ([offset, [relation, of]]): Food => ({ relation, meal: of, offset }),
  ),
  to(
    both(
      oneOf<Food["relation"]>({
        "with ": "with",
        "between ": "between",
        "with or after ": "with-or-after",
      }),
      meal,
    ),
    ([relation, of]): Food => ({ relation, meal: of, offset: null }),
  ),
  to(
    both(
      oneOf<Food["relation"]>({ before: "before", with: "with", after: "after" }),
      any(words(" each main meal"), words(" the 2 main meals")),
    ),
    ([relation]): Food => ({ relation, meal: "meals", offset: null }),
  ),
);
