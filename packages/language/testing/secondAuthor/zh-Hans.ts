// testing: the thirty in simplified Chinese, written from the English by an author who had not seen the language's table. A draft: no professional, and no review.
import type { WrittenAgain } from "./thirty.ts";

export const written: WrittenAgain = {
  "half in the morning": { written: "早上服用半片。" },
  "one at night": { written: "夜间服用1片。" },
  "one and a half in the evening": { written: "傍晚服用1片半。" },
  "two with food": { written: "每天2次，每次服用2片。与食物一起服用。" },
  "two and a half": { written: "每天1次，每次服用2片半。" },
  "five, finish the course": { written: "每天1次，每次服用5片。服用7天。请一直服用，直到全部用完。" },
  "5 to 10 mL with a ceiling": {
    written: "每4到6小时服用5到10 mL。疼痛时，需要时服用。24小时内不要服用超过40 mL。",
  },
  "10 mL after food": { written: "每天3次，每次服用10 mL。饭后服用。" },
  "puffs morning and evening": { written: "早上吸入2喷。傍晚吸入2喷。" },
  "puffs when needed": { written: "每次吸入1或2喷，每天最多4次。喘鸣时，需要时使用。" },
  "left eye at bedtime": { written: "睡前往左眼滴1滴。" },
  "right ear": { written: "每天3次，每次往右耳滴2滴。使用5天。" },
  "patch every 7 days": { written: "每7天贴1贴。不要每天都贴新的。" },
  "30 minutes before food": { written: "每天2次，每次服用1粒胶囊。饭前30分钟服用。" },
  "empty stomach": { written: "每天1次，每次服用1片。空腹服用。" },
  "1 or 2 tablets with a ceiling": {
    written: "每4到6小时服用1或2片。疼痛时，需要时服用。24小时内不要服用超过8片。",
  },
  "alternate days": { written: "隔一天服用1片（服用1天，停1天）。不要每天服用。" },
  "six on Monday": { written: "每周1次，星期一服用6片。不要每天服用。" },
  "first and then": {
    written: "首先，每天1次，每次服用4片。服用5天。然后，每天1次，每次服用2片。服用5天。之后停止服用。",
  },
  "not suddenly": { written: "每天2次，每次服用1片。不要突然停药。" },
  "as the doctor said": { written: "每天1次，每次服用1片。按照医生告诉您的方法服用。" },
  "every 12 hours, swallow whole": { written: "每12小时服用1粒胶囊。整粒吞下。" },
  "morning and bedtime": { written: "早上服用1片。睡前服用2片。" },
  "at least 4 hours between": {
    written: "疼痛时，需要时服用1片。再次服用前至少等4小时。24小时内不要服用超过4次。",
  },
  "22 units, in the fridge": { written: "睡前注射22单位。请放在冰箱里冷藏。" },
  "21 days on, 7 off": { written: "每天1次，每次服用1片。服用21天，然后停7天。之后重新开始。" },
  "sleepy, no alcohol": {
    written: "本药可能使您犯困。如果犯困，不要开车。如果犯困，不要使用工具或机器。不要喝酒。",
  },
  "no sunlight": { written: "避免阳光照射皮肤。天亮而多云的日子也要这样做。不要使用日光浴床。" },
  "no milk near it": {
    written:
      "服用本药与喝奶之间要隔2小时。服用本药与服用治消化不良的药之间要隔2小时。服用本药与服用含铁或锌的药之间要隔2小时。也就是说，前2小时和后2小时。",
  },
  "dissolve in water": { written: "服用前，先让本药在水中溶解或混匀。" },
};
