// directions/lexicon/cautions: sleepiness, driving, effects one sees, pregnancy.
import type { CautionRow } from "./Caution.ts";

/** Rows about sleepiness, driving, effects one sees, pregnancy. */
export const alertness = [
  { id: "do-not-drive", topic: "driving", orders: ["do not drive"] },
  {
    id: "do-not-drive-or-use-machines",
    topic: "driving",
    orders: [
      "do not drive or use machines",
      "do not (drive|drive a car) or operate (machines|machinery|heavy machinery|dangerous machinery)",
      "do not drive or operate machinery",
    ],
  },
  { id: "do-not-use-machines", topic: "driving", orders: ["do not operate machinery"] },
  {
    id: "do-not-drive-if-affected",
    topic: "driving",
    orders: [
      "do not drive if you (are affected|feel affected)",
      "(do not|you must not) drive if (it affects you|this affects you)",
      "do not drive if affected",
      "if affected (do not drive|you must not drive)",
    ],
  },
  {
    id: "do-not-drive-or-use-machines-if-affected",
    topic: "driving",
    orders: [
      "do not (drive or use|drive or operate) machines if affected",
      "do not drive or operate machinery if affected",
      "if affected (do not drive or operate machinery|do not drive or use machines)",
    ],
  },
  {
    id: "do-not-drive-if-sleepy",
    topic: "driving",
    orders: [
      "do not drive if (drowsy|sleepy|you feel sleepy|you feel drowsy|it makes you sleepy|feeling sleepy|feeling drowsy|you are sleepy)",
      "if (drowsy|affected by drowsiness) (do not drive|you must not drive)",
    ],
  },
  {
    id: "do-not-drive-or-use-machines-if-sleepy",
    topic: "driving",
    orders: [
      "do not drive or (operate machinery|use machines) if (drowsy|sleepy|you feel sleepy|you feel drowsy)",
      "if (drowsy|affected by drowsiness) (do not drive or operate machinery|do not drive or use machines)",
    ],
  },
  {
    id: "may-make-sleepy",
    topic: "drowsiness",
    orders: [
      "(may|can) (cause sleepiness|make you feel sleepy|cause sedation)",
      "(causes|causing) drowsiness",
      "(this medicine|this medication|these tablets|this) (can|might) (cause drowsiness|make you sleepy|make you drowsy)",
      "(caution|warning|) (can cause|might cause) drowsiness",
      "(this medication may|this medicine can|tablets may) (cause drowsiness|make you sleepy)",
      "(may|can|might|this medicine may|these tablets may|this may|these may) (cause drowsiness|make you sleepy|make you drowsy)",
      "(warning|caution) (may cause drowsiness)",
    ],
  },
  {
    id: "may-make-sleepy-do-not-drive",
    topic: "drowsiness",
    orders: [
      "(may|can|this medicine may|this may) cause drowsiness if affected do not drive or operate machinery",
    ],
  },
  {
    id: "may-make-sleepy-next-day",
    topic: "drowsiness",
    orders: [
      "(may|can|this medicine may) (cause drowsiness|make you sleepy) the next day",
      "(drowsiness|sleepiness) may (continue|persist|last) (the next day|to the next day|into the next day)",
    ],
  },
  {
    id: "may-change-colour-of-pee",
    topic: "effects",
    orders: [
      "(may|can|this medicine may) (colour your urine|discolour your urine|change the colour of your urine|colour urine|discolour the urine|change the colour of urine|cause discolouration of urine)",
      "(may|can|might|this medicine may|these tablets may|this may|these may) (colour the urine|discolour urine)",
    ],
  },
  {
    id: "may-stain",
    topic: "effects",
    orders: ["(may|can|might|this medicine may|these tablets may|this may|these may) stain"],
  },
  { id: "may-irritate", topic: "effects", orders: ["(warning|caution) irritant"] },
  {
    id: "may-make-dizzy",
    topic: "effects",
    orders: ["(may|can|this medicine may) (cause dizziness|make you dizzy|make you feel dizzy)"],
  },
  {
    id: "may-turn-stools-black",
    topic: "effects",
    orders: [
      "(may|can|this medicine may) (turn stools black|make stools black|make your stools black|turn your stools black|cause black stools|colour stools black)",
    ],
  },
  {
    id: "may-stain-clothes",
    topic: "effects",
    orders: ["(may|can|this medicine may) stain (clothing|clothes|your clothes)"],
  },
  {
    id: "may-bleach-fabric",
    topic: "effects",
    orders: [
      "(may|can|this medicine may) bleach (hair clothes and bedding|hair , clothes and bedding|clothes bedding and hair)",
    ],
  },
  {
    id: "may-bleach-clothes",
    topic: "effects",
    orders: ["(may|can|this medicine may) bleach (clothes|clothing|your clothes)"],
  },
  {
    id: "not-if-pregnant",
    topic: "pregnancy",
    orders: [
      "(do not|must not|should not) (take|use|be taken|be used) (if pregnant|in pregnancy|during pregnancy|if you are pregnant|while pregnant)",
    ],
  },
  {
    id: "not-handled-if-pregnant",
    topic: "pregnancy",
    orders: ["(do not|must not) (handle|touch) (this medicine|this|) (if pregnant|if you are pregnant)"],
  },
] as const satisfies readonly CautionRow[];
