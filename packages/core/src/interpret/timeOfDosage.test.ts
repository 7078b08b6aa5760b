import { describe, expect, it } from "vitest";
import type { LabelRequest } from "../request/LabelRequest.ts";
import { datesToCheck, dosagesOver } from "./timeOfDosage.ts";

const request = (directions: LabelRequest["directions"], dispensedOn = "2026-11-30"): LabelRequest => ({
  person: { name: "Mrs Anna Jones" },
  medicine: { name: "Some medicine", form: "tablets" },
  directions,
  pharmacy: { name: "Alder Lane Pharmacy", address: "14 Alder Lane", phone: "0113 496 0142" },
  dispensedOn,
});

const period = (boundsPeriod: unknown, timing: object = {}) =>
  request({ dosage: [{ timing: { ...timing, repeat: { boundsPeriod } } }] });

const saidOf = (sent: LabelRequest) => ({
  over: dosagesOver(sent).map(({ code, path }) => `${code} ${path}`),
  check: datesToCheck(sent).map(({ code, path }) => `${code} ${path}`),
});

const nothing = { over: [], check: [] };
const at = "/directions/dosage/0/timing";

describe("a coded period beside the day of supply, 30 November 2026", () => {
  it("is refused where it is over, with both days", () => {
    expect(dosagesOver(period({ end: "2026-10-07" }))).toEqual([
      {
        code: "dosage-over",
        path: `${at}/repeat/boundsPeriod/end`,
        detail:
          "The time of this dosage is over: its last day (2026-10-07) is before the day of supply, 2026-11-30.",
        help: "Ask the prescriber for a dosage that holds now, and leave out one that is over.",
      },
    ]);
  });

  it.each([
    ["the day before", { end: "2026-11-29" }],
    ["a midnight", { end: "2026-11-29T23:59:59+01:00" }],
    ["the month before", { end: "2026-10" }],
    ["the year before", { end: "2025" }],
  ])("is over by %s", (_, boundsPeriod) => {
    expect(saidOf(period(boundsPeriod)).over).toEqual([`dosage-over ${at}/repeat/boundsPeriod/end`]);
  });

  it.each([
    ["on the day itself", { end: "2026-11-30" }],
    ["in the month", { end: "2026-11" }],
    ["in the year", { end: "2026" }],
    ["later", { start: "2026-12-01", end: "2027-01-07" }],
    ["begun 3 days before", { start: "2026-11-27" }],
    ["no date", { start: 5, end: "soon" }],
    ["no period", "2026-10-07"],
    ["nothing", null],
  ])("is nothing to tell where it ends, or is, %s", (_, boundsPeriod) => {
    expect(saidOf(period(boundsPeriod))).toEqual(nothing);
  });

  it("that began 4 days before is a finding", () => {
    expect(saidOf(period({ start: "2026-11-26" }))).toEqual({
      over: [],
      check: [`start-long-before ${at}/repeat/boundsPeriod/start`],
    });
  });

  it("of one dosage of several is refused by its own place", () => {
    const dosage = [{}, { timing: { repeat: { boundsPeriod: { end: "2026-10-07" } } } }];
    expect(saidOf(request({ dosage })).over).toEqual([
      "dosage-over /directions/dosage/1/timing/repeat/boundsPeriod/end",
    ]);
  });

  it("of single days is over when the last of them is", () => {
    const days = (...event: readonly string[]) => request({ dosage: [{ timing: { event } }] });
    expect(saidOf(days("2026-10-07", "2026-10-01")).over).toEqual([`dosage-over ${at}/event/0`]);
    expect(saidOf(days("2026-12-07", "2026-10-01")).over).toEqual([]);
  });

  it("is not looked for in what is no dosage", () => {
    expect(saidOf(request({ dosage: [null, 5, "x", { timing: { event: "2026-10-07" } }] }))).toEqual(nothing);
  });
});

describe("dates in words beside the day of supply, 30 November 2026", () => {
  it.each([
    "Take one tablet a day until 7 October 2026",
    "Take one tablet a day until the 7th of October 2026.",
    "Take one tablet a day from 1st October 2026 to 7th Oct 2026",
    "Start on 1 October 2026. Last day 7 October 2026",
    "Take one a day. STOP ON 7 OCTOBER 2026",
  ])("are over: %s", (text) => {
    expect(saidOf(request({ text })).over).toEqual(["dosage-over /directions/text"]);
    expect(saidOf(request({ dosage: [{ text }] })).over).toEqual(["dosage-over /directions/dosage/0/text"]);
  });

  it.each([
    "Take one tablet a day until 7 December 2026",
    "Take two a day until 7 October 2026, then one a day",
    "Take two a day until 7 October 2026 and one a day from 8 October 2026 to 31 January 2027",
    "Take one tablet a day until 30 November 2026",
    "Take one tablet a day until 31 February 2026",
    "Take one tablet a day until 07/10/2026",
  ])("are not over: %s", (text) => {
    expect(saidOf(request({ text })).over).toEqual([]);
  });

  it.each([
    ["from 1st October", ["start-long-before /directions/text"]],
    ["starting 1 October 2026", ["start-long-before /directions/text"]],
    ["from 28 November", []],
    ["from 1st March", []],
    ["from 1 March 2026", ["start-long-before /directions/text"]],
    ["until 7th October", ["dosage-over /directions/text"]],
    ["until 7th December", []],
    ["from 1 December", []],
  ])("are told: %s", (words, check) => {
    expect(saidOf(request({ text: `Take one tablet a day ${words}` }))).toEqual({ over: [], check });
  });
});
