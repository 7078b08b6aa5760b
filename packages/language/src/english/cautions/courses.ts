// language/english/cautions: in easy words: how evenly, how long, and not stopping.
import type { CoursesCaution } from "@plainlabel/directions";
import { type EasyCautions, say } from "./EasySentence.ts";
import { capital, period, weeksOf } from "./wordings.ts";

/** A sentence for every row of `courses`. */
export const easyCourses: EasyCautions<CoursesCaution> = {
  "use-every-day-even-if-feel-well": [say("{Take} it every day, even if you feel well.")],
  "use-even-if-feel-well": [say("{Take} it even if you feel well.")],
  "finish-the-course": [say("Keep {taking} it until it is all finished.", { id: "finish-the-course" })],
  "use-until-better": [say("Keep {taking} it until you are better.")],
  "use-until-healed": [say("Keep {taking} it until it has healed.")],
  "use-until-clear": [say("Keep {taking} it until it is clear.")],
  "use-until-symptoms-gone": [say("Keep {taking} it until your symptoms are gone.")],
  "use-until-symptoms-better": [say("Keep {taking} it until your symptoms get better.")],
  "use-until-relieved": ({ relief }) => [say(`Keep {taking} it until ${relief}.`)],
  "stop-when": ({ end }) => [say(`Stop {taking} it when ${end}.`)],
  "use-until-check": [say("Keep {taking} it until your next check.")],
  "use-until-seen": ({ teller }) => [say(`Keep {taking} it until the ${teller} has seen you.`)],
  "use-until-moving": [say("Keep {taking} it until you can move about as usual.")],
  "last-days-of-course": ({ shelfLife }) => [say(`This finishes a course of ${weeksOf(shelfLife)}.`)],
  "use-while-taking": ({ companion }) => [say(`{Take} it while you take ${companion}.`)],
  "use-until-time-after": ({ shelfLife, end }) => [
    say(`Keep {taking} it until ${weeksOf(shelfLife)} after ${end}.`),
  ],
  "use-until-hours-after": ({ hours, end }) => [
    say(`Keep {taking} it until ${period(hours, "hour")} after ${end}.`),
  ],
  "use-in-hay-fever-season": [say("{Take} it in the hay fever season.")],
  "use-for-years": ({ years }) => [say(`You need to {take} it for ${years} years.`)],
  "use-for-months": ({ manyMonths }) => [say(`You need to {take} it for ${manyMonths} months.`)],
  "use-short-term": [say("Only {take} it for a short time.")],
  "use-long-term": [say("You need to {take} it for a long time.")],
  "keep-on-using": [say("Keep on {taking} it.")],
  "use-for-life": [say("You need to {take} it all your life.")],
  "use-all-at-one-time": [say("{Take} the whole dose at one time.")],
  "use-regularly": [say("{Take} it regularly.")],
  "always-on-time": [say("Always {take} it on time.")],
  "leave-same-time-between-doses": [say("Leave the same time between your doses.")],
  "spread-evenly": [say("Spread it evenly.")],
  "do-while-awake": [say("Only {take} it while you are awake.")],
  "spread-doses-through-day": [say("Spread your doses evenly through the day.")],
  "spread-doses-while-awake": [say("Spread your doses evenly while you are awake.")],
  "use-thin-layer-evenly": [say("Use only a thin layer.", { id: "spread-thinly" }), say("Spread it evenly.")],
  "share-out-over-day": [say("Share it out over the day.")],
  "share-out-over-times": ({ parts }) => [say(`Share it out over ${period(parts, "time")} in the day.`)],
  "hours-between-doses": ({ hours }) => [say(`Leave ${period(hours, "hour")} between your doses.`)],
  "do-not-stop": [say("Do not stop taking this medicine.")],
  "do-not-stop-unless-doctor-says": [
    say("Do not stop taking it unless your doctor tells you.", { id: "do-not-stop-suddenly" }),
  ],
  "do-not-stop-unless-told": [say("Do not stop taking it unless you are told to.")],
  "do-not-stop-suddenly": [say("Do not suddenly stop {taking} it.")],
  "do-not-stop-before-talking-to-doctor": [say("Do not stop {taking} it before you talk to your doctor.")],
  "ask-before-stopping": ({ asking, who }) => [
    say(`${capital(asking)} your ${who} before you stop {taking} it.`),
  ],
  "do-not-stop-before-asking": [say("Do not stop {taking} it before you ask.")],
  "use-even-if-feel-better": [say("Keep {taking} it even if you feel better.")],
  "finish-course-unless-told-to-stop": [
    say("Keep {taking} it until it is all finished, unless you are told to stop."),
  ],
  "without-a-break": [say("Keep {taking} it without a break.")],
  "do-not-miss-doses": [say("{Take} every dose.")],
};
