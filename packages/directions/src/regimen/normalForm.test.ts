import { describe, expect, it } from "vitest";
import { between, every, exactly, stepOf, timesA, upTo } from "../../testing/blankStep.ts";
import { normalForm } from "./normalForm.ts";
import { regimenOf, type Step, slotOf, type Timing } from "./Regimen.ts";

type Given = Parameters<typeof stepOf>[0];

const normalOf = (given: Given): Step => normalForm(regimenOf([stepOf(given)])).steps[0]!;
const timingOf = (timing: Partial<Timing>): Timing => normalOf({ timing }).timing;

describe("verbs and places that a person cannot tell apart", () => {
  it.each<readonly [string, Given, Step["action"]]>([
    ["drops instilled are drops put in", { action: "instil" }, "put"],
    ["drops put in", { action: "put", route: "ophthalmic" }, "put"],
    ["a suppository put in is inserted", { action: "put", route: "rectal" }, "insert"],
    ["a pessary instilled is inserted", { action: "instil", route: "vaginal" }, "insert"],
    ["what is taken stays taken, whatever the way in", { action: "take", route: "rectal" }, "take"],
    ["what is applied stays applied", { action: "apply", route: "vaginal" }, "apply"],
  ])("%s", (_, given, action) => {
    expect(normalOf(given).action).toBe(action);
  });

  it.each<readonly [string, Step["site"], Step["site"]]>([
    [
      "the affected area is the area on the affected side",
      { name: "affected area", side: null },
      { name: "area", side: "affected" },
    ],
    ["an area of the affected kind keeps a side that is named", { name: "affected eye", side: "left" }, null],
    ["an area that is not affected has no side", { name: "area affected", side: null }, null],
    ["both eyes are one eye twice", { name: "eyes", side: "both" }, { name: "eye", side: "both" }],
    ["each ear", { name: "ears", side: "each" }, { name: "ear", side: "each" }],
    ["both nostrils", { name: "nostrils", side: "both" }, { name: "nostril", side: "both" }],
    ["both hands", { name: "hands", side: "both" }, { name: "hand", side: "both" }],
    ["both feet", { name: "feet", side: "both" }, { name: "foot", side: "both" }],
    ["eyes of no side stay eyes", { name: "eyes", side: null }, null],
    ["feet of no side stay feet", { name: "feet", side: null }, null],
    ["a name that only ends in s", { name: "legs", side: "both" }, null],
    ["a name with an eye in its midst", { name: "eyes and lids", side: "both" }, null],
    ["the left eye", { name: "eyes", side: "left" }, null],
    ["the affected hands", { name: "hands", side: "affected" }, null],
  ])("%s", (_, site, normal) => {
    expect(normalOf({ site }).site).toEqual(normal ?? site);
  });

  const at = (name: string): Step["site"] => ({ name, side: null });
  it.each<readonly [string, Given, Step["route"]]>([
    ["drops in the eye", { route: "ophthalmic", site: at("eye") }, null],
    ["drops in the eyes", { route: "ophthalmic", site: at("eyes") }, null],
    ["an ointment for the eye, on the eyelid", { route: "ophthalmic", site: at("eyelid") }, "ophthalmic"],
    ["beside the left eye", { route: "ophthalmic", site: at("around the eyes") }, "ophthalmic"],
    ["for the eye, and no place", { route: "ophthalmic" }, "ophthalmic"],
    ["drops in the ear", { route: "otic", site: at("ear") }, null],
    ["drops in the ears", { route: "otic", site: at("ears") }, null],
    ["behind the ear", { route: "otic", site: at("behind the ear") }, "otic"],
    ["on the earlobe", { route: "otic", site: at("earlobe") }, "otic"],
    ["ear drops in an eye", { route: "otic", site: at("eye") }, "otic"],
    ["a spray for the nose", { route: "nasal", site: at("nose") }, null],
    ["a spray for a nostril", { route: "nasal", site: at("nostril") }, null],
    ["a spray for the nostrils", { route: "nasal", site: at("nostrils") }, null],
    ["beside the nose", { route: "nasal", site: at("tip of the nose") }, "nasal"],
    ["on the nosebridge", { route: "nasal", site: at("nosebridge") }, "nasal"],
    ["by mouth to the eye", { route: "oral", site: at("eye") }, "oral"],
    ["by mouth to the ear", { route: "oral", site: at("ear") }, "oral"],
    ["by mouth to the nose", { route: "oral", site: at("nose") }, "oral"],
    ["a breath", { route: "inhalation", action: "inhale" }, null],
    ["a spray for the lungs", { route: "inhalation", action: "spray" }, "inhalation"],
    ["a breath through the nose", { route: "nasal", action: "inhale" }, "nasal"],
  ])("the way in is said once: %s", (_, given, route) => {
    expect(normalOf(given).route).toBe(route);
  });
});

describe("how often, said in one way", () => {
  const [morning, night] = [slotOf("morning"), slotOf("night")];
  const clock = { time: "08:00", amount: null } as const;

  it.each<readonly [string, Partial<Timing>]>([
    ["twice a day, in the morning and at night", { times: timesA(2), slots: [morning, night] }],
    ["twice a day, at 08:00 and at night", { times: timesA(2), slots: [night], clockTimes: [clock] }],
    ["once a day, on Monday", { times: timesA(1), weekdays: ["monday"] }],
  ])("named times already say it: %s", (_, timing) => {
    expect(timingOf(timing).times).toBeNull();
  });

  it.each<readonly [string, Partial<Timing>]>([
    ["three times a day, in the morning and at night", { times: timesA(3), slots: [morning, night] }],
    ["up to twice a day, in the morning and at night", { times: upTo(2), slots: [morning, night] }],
    [
      "once or twice a day, in the morning and at night",
      { times: { ...timesA(2), low: 1 }, slots: [morning, night] },
    ],
    ["twice a week, in the morning and at night", { times: timesA(2, "week"), slots: [morning, night] }],
    ["twice in 2 days, in the morning and at night", { times: timesA(2, "day", 2), slots: [morning, night] }],
    ["twice a day, on Monday", { times: timesA(2), weekdays: ["monday"] }],
    ["twice a day, in the morning on Monday", { times: timesA(2), slots: [night], weekdays: ["monday"] }],
    ["three times a day, at night and at 08:00", { times: timesA(3), slots: [night], clockTimes: [clock] }],
    ["once a day", { times: timesA(1) }],
  ])("they do not: %s", (_, timing) => {
    expect(timingOf(timing).times).toEqual(timing.times);
  });

  it.each<readonly [string, Partial<Timing>, Pick<Timing, "times" | "every">]>([
    ["every day is once a day", { every: every("1", "day") }, { times: timesA(1), every: null }],
    ["every week is once a week", { every: every("1", "week") }, { times: timesA(1, "week"), every: null }],
    [
      "once in 2 days is every 2 days",
      { times: timesA(1, "day", 2) },
      { times: null, every: every("2", "day") },
    ],
    [
      "once in 3 months is every 3 months",
      { times: timesA(1, "month", 3) },
      { times: null, every: every("3", "month") },
    ],
  ])("%s", (_, timing, normal) => {
    expect(timingOf(timing)).toMatchObject(normal);
  });

  it.each<readonly [string, Partial<Timing>]>([
    ["every hour", { every: every("1", "hour") }],
    ["every minute", { every: every("1", "minute") }],
    ["every 2 days", { every: every("2", "day") }],
    ["every 1 to 2 days", { every: every("1", "day", "2") }],
    ["every day beside a count a week", { every: every("1", "day"), times: timesA(3, "week") }],
    ["once a day", { times: timesA(1) }],
    ["twice in 3 days", { times: timesA(2, "day", 3) }],
    ["up to once in 3 days", { times: { ...timesA(1, "day", 3), upTo: true } }],
    ["once or twice in 3 days", { times: { ...timesA(2, "day", 3), low: 1 } }],
    ["once in 3 days beside an interval", { times: timesA(1, "day", 3), every: every("6", "hour") }],
  ])("%s stays as it is", (_, timing) => {
    const { times = null, every: interval = null } = timing;
    const { times: normalTimes, every: normalEvery } = timingOf(timing);
    expect({ times: normalTimes, every: normalEvery }).toEqual({ times, every: interval });
  });
});

describe("amounts and the order of the day", () => {
  it("a range of one number is that number, also beside a range that is one", () => {
    expect(normalOf({ amount: between("2", "2.0") }).amount).toEqual(exactly("2"));
    expect(normalOf({ amount: between("1", "2") }).amount).toEqual(between("1", "2"));
    expect(normalOf({ amount: null }).amount).toBeNull();
  });

  it("the amount stands at each time that is named, and no longer beside them", () => {
    const { amount, timing } = normalOf({
      amount: exactly("2"),
      timing: { slots: [slotOf("night"), slotOf("waking", exactly("1"))] },
    });
    expect(amount).toBeNull();
    expect(timing.slots).toEqual([slotOf("waking", exactly("1")), slotOf("night", exactly("2"))]);
  });

  it("so it does at each time by the clock, in the order of the clock", () => {
    const { amount, timing } = normalOf({
      amount: exactly("2"),
      timing: {
        clockTimes: [
          { time: "20:00", amount: null },
          { time: "08:00", amount: exactly("1") },
          { time: "14:00", amount: null },
        ],
      },
    });
    expect(amount).toBeNull();
    expect(timing.clockTimes).toEqual([
      { time: "08:00", amount: exactly("1") },
      { time: "14:00", amount: exactly("2") },
      { time: "20:00", amount: exactly("2") },
    ]);
  });

  it("beside one time of day and one by the clock too", () => {
    const { amount } = normalOf({
      amount: exactly("2"),
      timing: { slots: [slotOf("night")], clockTimes: [{ time: "08:00", amount: null }] },
    });
    expect(amount).toBeNull();
  });

  it("days stand in the order of the week", () => {
    expect(timingOf({ weekdays: ["friday", "monday"] }).weekdays).toEqual(["monday", "friday"]);
  });

  it("a unit that nobody named stays none, and one from the form is one from the words", () => {
    expect(normalOf({ unit: null }).unit).toBeNull();
    const step = { ...stepOf({}), unit: { name: "tablet", suppliedBy: "form" } as const };
    expect(normalForm(regimenOf([step])).steps[0]!.unit).toEqual({
      name: "tablet",
      suppliedBy: "directions",
    });
  });

  it("two reasons are two, however they were joined", () => {
    expect(normalOf({ asNeeded: { reasons: ["pain or fever", "itch, or rash", "a, b"] } }).asNeeded).toEqual({
      reasons: ["pain", "fever", "itch", "rash", "a", "b"],
    });
  });
});
