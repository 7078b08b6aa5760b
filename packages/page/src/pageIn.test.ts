import { expect, it } from "vitest";
import { languageOfPhone } from "./pageIn.ts";

it.each([
  ["pl-PL,pl;q=0.9,en-US;q=0.8,en;q=0.7", "pl"],
  ["ur", "ur"],
  ["pa-IN", "pa-Guru"],
  ["zh-CN,zh;q=0.9", "zh-Hans"],
  ["pt-BR", "pt-PT"],
  ["ckb-IQ", "ckb"],
] as const)("a phone set to %s is spoken to in %s", (header, tag) => {
  expect(languageOfPhone(header)).toBe(tag);
});

it.each([
  ["en-GB,pl;q=0.9"],
  ["de-DE,pl;q=0.9"],
  ["pa-PK"],
  ["zh-TW,zh;q=0.9"],
  ["*"],
  [""],
  [undefined],
  ["pl_PL"],
  ["<script>"],
  [`${"a".repeat(4000)}`],
])("a phone set to %s is spoken to in English", (header) => {
  expect(languageOfPhone(header)).toBeNull();
});
