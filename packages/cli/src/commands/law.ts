// plainlabel law: the law profiles that a request may name, and the rules of one.
import {
  isJudged,
  type LawName,
  type LawRule,
  lawNames,
  lawNotice,
  lawProfiles,
  type RuleId,
  rulesChecked,
  rulesOf,
  summaryOf,
  wasSeen,
} from "@plainlabel/core";
import { type Command, exits } from "../Command.ts";
import { refuse } from "../refuse.ts";
import { writeTo } from "../writeTo.ts";

const help = `plainlabel law [PROFILE]

Lists the law profiles; with one, its rules: what each asks in our words, whether
a machine judges it, and the page that was read. ${lawNotice}

A label's report judges them all: plainlabel make ... --law PROFILE, or
"law": "PROFILE" in a request.

Profiles: ${lawNames.slice(0, 11).join(", ")},
${lawNames.slice(11).join(", ")}
`;

const isLaw = (name: string): name is LawName => lawNames.some((one) => one === name);

const profiles = (): string => {
  const rows = lawNames.map((name) => {
    const { title, rules, judged, seen, seenAsText } = summaryOf(name);
    const figures = [rules, judged, seen, seenAsText].map((count) => String(count).padStart(6)).join(" ");
    return `${name.padEnd(8)} ${figures}  ${title}`;
  });
  return `profile   rules judged   seen   text  where\n${rows.join("\n")}\n\nseen: read in the source that is named; text: in its own words, not a part or a summary.\nChecked ${rulesChecked}. ${lawNotice}\n`;
};

const ruleWords = (rule: LawRule<RuleId>): string => {
  const judged = isJudged(rule) ? "judged by machine" : "not judged by machine";
  const seen = wasSeen(rule) ? `seen as ${rule.seenAs}` : "not seen in its source";
  return `${rule.id}: ${rule.asks}
    ${rule.standing}, ${rule.about}; ${judged}; ${seen}${rule.inForce === null ? "" : `; in force from ${rule.inForce}`}
    ${rule.instrument}
    ${rule.source}
`;
};

const rulesIn = (name: LawName): string => {
  const { title, rules, judged, seen } = summaryOf(name);
  return `${title}: ${rules} rules, ${judged} judged by machine, ${seen} seen in their source.
${lawNotice}

${lawProfiles[name].jurisdictions
  .map((jurisdiction) => {
    const own = rulesOf(name).filter((rule) => rule.jurisdiction === jurisdiction);
    return `${jurisdiction}\n\n${own.map(ruleWords).join("\n")}`;
  })
  .join("\n")}`;
};

export const law: Command = {
  summary: "lists law profiles and their rules",
  help,
  options: {},
  operands: { least: 0, most: 1, names: "at most one profile" },
  run: async (_values, [name], streams) => {
    if (name !== undefined && !isLaw(name))
      return refuse(streams, [
        {
          code: "wrong-option",
          path: "PROFILE",
          detail: `There is no law profile "${name}".`,
          help: `Name one of: ${lawNames.join(", ")}.`,
        },
      ]);
    await writeTo(streams.stdout, name === undefined ? profiles() : rulesIn(name));
    return exits.done;
  },
};
