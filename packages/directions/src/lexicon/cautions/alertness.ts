// directions/lexicon/cautions: sleepiness, driving, effects one sees, pregnancy.
import type { CautionRow } from "./Caution.ts";

/** Rows about sleepiness, driving, effects one sees, pregnancy. */
export const alertness = [
  {
    id: "check-sugar-before-driving",
    topic: "driving",
    orders: [
      "(check|test) (your|) (blood sugar|blood sugars|blood glucose|sugars|blood sugar level|blood sugar levels|blood glucose level|blood glucose levels|bm|bms) before (driving|you drive)",
    ],
  },
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
      "(warning|caution|warning :|caution :) (may cause drowsiness)",
      "(warning|warning :) this medicine (may|can) (make you sleepy|cause drowsiness)",
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
      "(warning .|warning :|warning|) causes drowsiness which may (continue|persist) (the next day|to the next day|into the next day)",
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
  {
    id: "may-turn-pee-colour",
    topic: "effects",
    orders: [
      "(may|can|this medicine may|this medicine can|this may|tablets may|capsules may) (colour urine|colour your urine|colour the urine|turn urine|turn your urine|turn the urine|make urine|make your urine|discolour urine) <colour>",
    ],
    blanks: ["colour"],
  },
  {
    id: "colour-of-pee-is-harmless",
    topic: "effects",
    orders: [
      "(may|can|this medicine may|this medicine can|this may|tablets may|capsules may) (colour your urine|colour urine|colour the urine|discolour urine) . this is harmless",
    ],
  },
  {
    id: "may-make-sleepy-no-tools",
    topic: "drowsiness",
    orders: [
      "(warning :|warning .|warning|) this medicine may make you sleepy . if this happens , do not drive or use tools or machines",
    ],
  },
  {
    id: "sleepy-next-day-no-tools",
    topic: "drowsiness",
    orders: [
      "(warning :|warning .|warning|) this medicine makes you sleepy . if you still feel sleepy the next day , do not drive or use tools or machines",
    ],
  },
  {
    id: "may-be-addictive",
    topic: "effects",
    orders: [
      "(this|this medicine|this medication|these tablets) (can|may) be addictive",
      "(can|may) be addictive",
    ],
  },
  { id: "stand-up-slowly", topic: "effects", orders: ["(stand up|rise|get up) slowly"] },
  {
    id: "stand-up-slowly-from-sitting",
    topic: "effects",
    orders: ["(stand up|rise|get up) slowly from (sitting or lying|lying or sitting|sitting or lying down)"],
  },
  {
    id: "may-cause-headache",
    topic: "effects",
    orders: [
      "(may|can|this medicine may|this medicine can|this may|tablets may|capsules may) (cause headache|cause headaches|cause a headache|give you a headache)",
    ],
  },
  {
    id: "may-make-feel-sick",
    topic: "effects",
    orders: [
      "(may|can|this medicine may|this medicine can|this may|tablets may|capsules may) (cause nausea|make you feel sick|cause sickness)",
    ],
  },
  {
    id: "may-make-hard-to-poo",
    topic: "effects",
    orders: [
      "(may|can|this medicine may|this medicine can|this may|tablets may|capsules may) (cause constipation|make you constipated)",
    ],
  },
  {
    id: "may-cause-runny-poo",
    topic: "effects",
    orders: [
      "(may|can|this medicine may|this medicine can|this may|tablets may|capsules may) (cause diarrhoea|cause loose stools|give you diarrhoea)",
    ],
  },
  {
    id: "may-make-stools-dark",
    topic: "effects",
    orders: [
      "(may|can|this medicine may|this medicine can|this may|tablets may|capsules may) (darken stools|darken your stools|turn stools dark|make stools dark|cause dark stools|make your stools dark)",
    ],
  },
  {
    id: "may-sting",
    topic: "effects",
    orders: [
      "(may|can|this medicine may|this medicine can|this may|tablets may|capsules may) (sting|cause stinging)",
    ],
  },
  {
    id: "may-sting-at-first",
    topic: "effects",
    orders: [
      "(may|can|this medicine may|this medicine can|this may|tablets may|capsules may) (sting at first|sting initially|sting on application)",
    ],
  },
  {
    id: "may-stain-teeth",
    topic: "effects",
    orders: [
      "(may|can|this medicine may|this medicine can|this may|tablets may|capsules may) (stain teeth|stain your teeth|stain the teeth)",
    ],
  },
  {
    id: "may-stain-contact-lenses",
    topic: "effects",
    orders: [
      "(may|can|this medicine may|this medicine can|this may|tablets may|capsules may) (stain contact lenses|stain soft contact lenses|colour contact lenses|discolour contact lenses)",
    ],
  },
  {
    id: "may-stain-skin-and-clothes",
    topic: "effects",
    orders: [
      "(may|can|this medicine may|this medicine can|this may|tablets may|capsules may) stain (skin and clothing|skin and clothes|clothing and skin|clothes and skin)",
    ],
  },
  {
    id: "may-stain-skin",
    topic: "effects",
    orders: [
      "(may|can|this medicine may|this medicine can|this may|tablets may|capsules may) stain (skin|the skin|your skin)",
    ],
  },
  {
    id: "may-bleach-hair-and-fabric",
    topic: "effects",
    orders: [
      "(may|can|this medicine may|this medicine can|this may|tablets may|capsules may) bleach (hair and fabric|hair and fabrics|fabric and hair|fabrics and hair)",
    ],
  },
  {
    id: "do-not-get-pregnant",
    topic: "pregnancy",
    orders: ["avoid (pregnancy|becoming pregnant|getting pregnant)", "do not (become|get) pregnant"],
  },
  {
    id: "do-not-breastfeed",
    topic: "pregnancy",
    orders: ["(do not breastfeed|do not breast feed|avoid breastfeeding)"],
  },
  {
    id: "stand-up-slowly-after-sitting",
    topic: "effects",
    orders: ["(stand up|rise|get up) slowly from sitting"],
  },
  {
    id: "may-make-mouth-dry",
    topic: "effects",
    orders: [
      "(may|can|this medicine may|this medicine can|this may|tablets may|capsules may) (cause dry mouth|cause a dry mouth|make your mouth dry|cause your mouth to feel dry)",
    ],
  },
  {
    id: "may-affect-driving",
    topic: "driving",
    orders: [
      "(may|can|this medicine may|this medicine can|this may|tablets may|capsules may) affect (your ability to drive|ability to drive|your driving|driving)",
    ],
  },
  {
    id: "may-gain-weight",
    topic: "effects",
    orders: [
      "(may|can|this medicine may|this medicine can|this may|tablets may|capsules may) (cause weight gain|make you gain weight|make you put on weight)",
    ],
  },
  { id: "do-not-give-blood", topic: "information", orders: ["do not (donate|give) blood"] },
] as const satisfies readonly CautionRow[];
