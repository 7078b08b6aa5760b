// docs/law-profiles.md: profiles in figures, every rule that a machine judges, and why it judges no other.
import {
  isJudged,
  jurisdictions,
  type LawRule,
  lawNames,
  lawNotice,
  lawProfiles,
  lawRules,
  type RuleId,
  rulesChecked,
  summaryOf,
  wasSeen,
} from "@plainlabel/core";
import { reasons } from "../../packages/core/src/law/judges/Judge.ts";
import { judging } from "../../packages/core/src/law/judging.ts";

const cell = (text: string): string => text.replaceAll("|", "\\|");

const profileRow = (name: (typeof lawNames)[number]): string => {
  const { title, jurisdictions: of, rules, judged, seen, seenAsText } = summaryOf(name);
  return `| \`${name}\` | ${title} | ${of.join(", ")} | ${rules} | ${judged} | ${seen} | ${seenAsText} |`;
};

const howJudged = ({ id, machine }: LawRule<RuleId>): string => {
  const row = judging[id];
  if (!row.judged) return reasons[row.reason];
  return machine === "partly" ? "in part" : "yes";
};

const ruleRow = (rule: LawRule<RuleId>): string =>
  `| \`${rule.id}\` | ${cell(rule.asks)} | ${rule.standing} | ${rule.seenAs} | ${howJudged(rule)} | [${cell(rule.instrument)}](${rule.source.replaceAll("(", "%28").replaceAll(")", "%29")}) |`;

const part = (jurisdiction: (typeof jurisdictions)[number]): string => {
  const rules = lawRules.filter((rule) => rule.jurisdiction === jurisdiction);
  return `## ${jurisdiction}

| id | what it asks | it is | read as | judged by machine | source |
|---|---|---|---|---|---|
${rules.map(ruleRow).join("\n")}
`;
};

/** The whole page. */
export const describeLaws =
  (): string => `<!-- Written from packages/core/src/law by \`npm run bless\`. Change it there. -->
# Law profiles

${lawNotice}

A request with \`law\` (\`"law": "us-ca"\`, \`--law\`, a parameter, a column: [integrators.md](integrators.md#whose-law)) gets every rule of that profile in its report, with what was measured on the finished label. Without it nothing is told. A profile changes no label and refuses none; the particulars that a label is refused without are those of the United Kingdom, whatever the profile.

- **met**: all that the rule asks was measured on the label. **not met**: something it asks is not there. **partly**: what a machine can measure is there, and the rest is for a person. **not judged**: no machine can tell from the label, and the report says why.
- **read as**: what somebody read of the rule: the instrument's own words (text), a part of them (excerpt), another page's account (summary), or nothing (not seen: general knowledge alone).
- A bill is listed and never judged. A rule that comes into force after the day of supply says so.
- Rules are in our words, last held against their sources on ${rulesChecked}. Read the source before you rely on one.
- ${lawRules.length} rules: ${lawRules.filter(isJudged).length} judged by machine, wholly or in part; ${lawRules.filter(wasSeen).length} seen in their source, ${lawRules.filter(({ seenAs }) => seenAs === "text").length} of them in its own words.

| profile | where | rules of | rules | judged by machine | seen in source | in its own words |
|---|---|---|---|---|---|---|
${lawNames.map(profileRow).join("\n")}

\`uk\` tells what holds in all four nations; \`${lawNames.filter((name) => lawProfiles[name].jurisdictions.includes("Great Britain")).join("`, `")}\` add what holds in theirs.

${jurisdictions.map(part).join("\n")}`;
