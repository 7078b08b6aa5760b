// testing: the thirty in Tigrinya, written from the English by an author who had not seen the language's table,
// and what the table says. A draft: no professional, and no review.
import type { WrittenAgain } from "./thirty.ts";

export const written: WrittenAgain = {
  "half in the morning": {
    written: "ንግሆ ፍርቂ ከኒና ውሰዱ።",
    judged: "same",
    said: "ንግሆ ፍርቂ ከኒና ውሰዱ።",
  },
  "one at night": {
    written: "ለይቲ 1 ከኒና ውሰዱ።",
    judged: "mended",
    said: "ለይቲ ቅድሚ ፍርቂ ለይቲ 1 ከኒና ውሰዱ።",
    was: null,
    why: "“ለይቲ” alone is heard as while people sleep: “before midnight” keeps them out.",
    doubt: "Would somebody take a tablet at ten in the evening for ለይቲ?",
  },
  "one and a half in the evening": {
    written: "ምሸት 1 ከኒናን ፈረቓን ውሰዱ።",
    judged: "words differ",
    said: "ምሸት ሓደን ፈረቓን ከኒና ውሰዱ።",
    doubt: "ሓደን ፈረቓን ከኒና in words, or 1 ከኒናን ፈረቓን, as the other author wrote?",
  },
  "two with food": {
    written: "ኣብ መዓልቲ 2 ግዜ 2 ከኒና ውሰዱ። ምስ ምግቢ ውሰድዎ።",
    judged: "words differ",
    said: "ኣብ መዓልቲ 2 ግዜ፣ 2 ከኒና ውሰዱ። መድሃኒት ምስ መግቢ ውሰዱ።",
    doubt: "2 ግዜ፣ 2 ከኒና: is it 2 tablets each time, or 2 for the day? Neither author wrote “each time”.",
  },
  "two and a half": {
    written: "ኣብ መዓልቲ 1 ግዜ 2 ከኒናን ፈረቓን ውሰዱ።",
    judged: "words differ",
    said: "ኣብ መዓልቲ 1 ግዜ፣ ክልተን ፈረቓን ከኒና ውሰዱ።",
  },
  "five, finish the course": {
    written: "ኣብ መዓልቲ 1 ግዜ 5 ከኒና ውሰዱ። ን7 መዓልታት ውሰድዎ። ክሳብ ኩሉ ዝውዳእ ምውሳድ ቀጽሉ።",
    judged: "words differ",
    said: "ኣብ መዓልቲ 1 ግዜ፣ 5 ከኒና ውሰዱ። መድሃኒት ን7 መዓልታት ውሰዱ። መድሃኒት ክሳብ ዝውዳእ ውሰዱ።",
  },
  "5 to 10 mL with a ceiling": {
    written:
      "ኣብ ነፍሲ ወከፍ 4 ክሳብ 6 ሰዓታት ካብ 5 ክሳብ 10 mL ውሰዱ። ንቃንዛ፡ ኣብ ዘድልየኩም እዋን ውሰድዎ። ኣብ ውሽጢ 24 ሰዓታት ልዕሊ 40 mL ኣይትውሰዱ።",
    judged: "words differ",
    said: "ኣብ ነፍሲ ወከፍ 4 ክሳብ 6 ሰዓታት 1 ግዜ፣ 5 ክሳብ 10 mL ውሰዱ። መድሃኒት ንቓንዛ ኣብ ዘድሊ እዋን ውሰዱ። ኣብ ውሽጢ 24 ሰዓታት ካብ 40 mL ንላዕሊ ኣይትውሰዱ።",
    doubt: "ቓንዛ or ቃንዛ; and ፣ or ፡ between parts of a sentence.",
  },
  "10 mL after food": {
    written: "ኣብ መዓልቲ 3 ግዜ 10 mL ውሰዱ። ድሕሪ ምግቢ ውሰድዎ።",
    judged: "words differ",
    said: "ኣብ መዓልቲ 3 ግዜ፣ 10 mL ውሰዱ። መድሃኒት ድሕሪ መግቢ ውሰዱ።",
  },
  "puffs morning and evening": {
    written: "ንግሆ 2 ግዜ ጸቒጥኩም ናብ ውሽጢ ኣስተንፍሱ። ምሸት 2 ግዜ ጸቒጥኩም ናብ ውሽጢ ኣስተንፍሱ።",
    judged: "refused",
    said: null,
    why: "No noun is surely a puff. The other author wrote “press 2 times and breathe in” (ጸቒጥኩም ናብ ውሽጢ ኣስተንፍሱ), which counts something else.",
    doubt: "Would ጸቒጥኩም, pressing, be understood of an inhaler?",
  },
  "puffs when needed": {
    written: "1 ወይ 2 ግዜ ጸቒጥኩም ናብ ውሽጢ ኣስተንፍሱ፡ ኣብ መዓልቲ ክሳብ 4 ግዜ። ትንፋስ ፊጭፊጭ ክብል ከሎ፡ ኣብ ዘድልየኩም እዋን ተጠቐምሉ።",
    judged: "refused",
    said: null,
    why: "No noun is surely a puff. The other author wrote “press 2 times and breathe in” (ጸቒጥኩም ናብ ውሽጢ ኣስተንፍሱ), which counts something else.",
  },
  "left eye at bedtime": {
    written: "ኣብ ግዜ ድቃስ 1 ንጣብ ኣብ ጸጋማይ ዓይኒ ኣንጥቡ።",
    judged: "words differ",
    said: "ቅድሚ ድቃስ ኣብ ጸጋማይ ዓይኒ 1 ንጣብ ኣንጠብጥቡ።",
    doubt: "ኣንጠብጥቡ (let drip) or ኣንጥቡ.",
  },
  "right ear": {
    written: "ኣብ መዓልቲ 3 ግዜ 2 ንጣብ ኣብ የማናይ እዝኒ ኣንጥቡ። ን5 መዓልታት ተጠቐምሉ።",
    judged: "words differ",
    said: "ኣብ መዓልቲ 3 ግዜ፣ ኣብ የማናይ እዝኒ 2 ንጣብ ኣንጠብጥቡ። መድሃኒት ን5 መዓልታት ተጠቐሙ።",
  },
  "patch every 7 days": {
    written: "ኣብ ነፍሲ ወከፍ 7 መዓልታት 1 ልጣፍ ለጥፉ። መዓልታዊ ሓድሽ ልጣፍ ኣይትጠቐሙ።",
    judged: "words differ",
    said: "ኣብ ነፍሲ ወከፍ 7 መዓልታት 1 ግዜ፣ 1 ኣብ ቆርበት ዝልጠፍ ፕላስተር ለጥፉ። ሓድሽ ፕላስተር መዓልታዊ ኣይትለጥፉ።",
    doubt: "A patch is a plaster that is stuck on skin; the other author wrote ልጣፍ.",
  },
  "30 minutes before food": {
    written: "ኣብ መዓልቲ 2 ግዜ 1 ካፕሱል ውሰዱ። ቅድሚ ምግቢ 30 ደቓይቕ ውሰድዎ።",
    judged: "words differ",
    said: "ኣብ መዓልቲ 2 ግዜ፣ 1 ካፕሱል ውሰዱ። መድሃኒት 30 ደቓይቕ ቅድሚ መግቢ ውሰዱ።",
  },
  "empty stomach": {
    written: "ኣብ መዓልቲ 1 ግዜ 1 ከኒና ውሰዱ። ብጥራይ ከብዲ ውሰድዎ።",
    judged: "words differ",
    said: "ኣብ መዓልቲ 1 ግዜ፣ 1 ከኒና ውሰዱ። መድሃኒት ብባዶ ከብዲ ውሰዱ።",
    doubt: "ብባዶ ከብዲ or ብጥራይ ከብዲ, as the other author wrote.",
  },
  "1 or 2 tablets with a ceiling": {
    written:
      "ኣብ ነፍሲ ወከፍ 4 ክሳብ 6 ሰዓታት 1 ወይ 2 ከኒና ውሰዱ። ንቃንዛ፡ ኣብ ዘድልየኩም እዋን ውሰድዎ። ኣብ ውሽጢ 24 ሰዓታት ልዕሊ 8 ከኒና ኣይትውሰዱ።",
    judged: "words differ",
    said: "ኣብ ነፍሲ ወከፍ 4 ክሳብ 6 ሰዓታት 1 ግዜ፣ 1 ወይ 2 ከኒና ውሰዱ። መድሃኒት ንቓንዛ ኣብ ዘድሊ እዋን ውሰዱ። ኣብ ውሽጢ 24 ሰዓታት ካብ 8 ከኒና ንላዕሊ ኣይትውሰዱ።",
  },
  "alternate days": {
    written: "ኣብ ነፍሲ ወከፍ 2 መዓልታት 1 ከኒና ውሰዱ። መዓልታዊ ኣይትውሰድዎ።",
    judged: "words differ",
    said: "ኣብ ነፍሲ ወከፍ 2 መዓልታት 1 ግዜ፣ 1 ከኒና ውሰዱ። መድሃኒት መዓልታዊ ኣይትውሰዱ።",
  },
  "six on Monday": {
    written: "ኣብ ሰሙን 1 ግዜ፡ ሰኑይ፡ 6 ከኒና ውሰዱ። መዓልታዊ ኣይትውሰድዎ።",
    judged: "words differ",
    said: "ኣብ ሰሙን 1 ግዜ፣ ኣብ ሰኑይ፣ 6 ከኒና ውሰዱ። መድሃኒት መዓልታዊ ኣይትውሰዱ።",
  },
  "first and then": {
    written:
      "ፈለማ፡ ኣብ መዓልቲ 1 ግዜ 4 ከኒና ውሰዱ። ን5 መዓልታት ውሰድዎ። ካብኡ ኣብ መዓልቲ 1 ግዜ 2 ከኒና ውሰዱ። ን5 መዓልታት ውሰድዎ። ድሕሪኡ ኣቋርጹ።",
    judged: "words differ",
    said: "መጀመርታ: ኣብ መዓልቲ 1 ግዜ፣ 4 ከኒና ውሰዱ። መድሃኒት ን5 መዓልታት ውሰዱ። ካብኡ: ኣብ መዓልቲ 1 ግዜ፣ 2 ከኒና ውሰዱ። መድሃኒት ን5 መዓልታት ውሰዱ። ካብኡ ነቲ መድሃኒት ኣቋርጹ።",
  },
  "not suddenly": {
    written: "ኣብ መዓልቲ 2 ግዜ 1 ከኒና ውሰዱ። ብሃንደበት ምውሳድ ኣይተቋርጹ።",
    judged: "words differ",
    said: "ኣብ መዓልቲ 2 ግዜ፣ 1 ከኒና ውሰዱ። ነቲ መድሃኒት ብሃንደበት ኣይተቋርጹ።",
  },
  "as the doctor said": {
    written: "ኣብ መዓልቲ 1 ግዜ 1 ከኒና ውሰዱ። ከምቲ ሓኪምኩም ዝነገረኩም ውሰድዎ።",
    judged: "words differ",
    said: "ኣብ መዓልቲ 1 ግዜ፣ 1 ከኒና ውሰዱ። ከምቲ ሓኪምኩም ዝነገረኩም መድሃኒት ውሰዱ።",
  },
  "every 12 hours, swallow whole": {
    written: "ኣብ ነፍሲ ወከፍ 12 ሰዓታት 1 ካፕሱል ውሰዱ። ከም ዘለዎ ብምሉኡ ወሓጥዎ።",
    judged: "mended",
    said: "ኣብ ነፍሲ ወከፍ 12 ሰዓታት 1 ግዜ፣ 1 ካፕሱል ውሰዱ። ከም ዘለዎ ብምሉኡ ውሓጡ።",
    was: "ኣብ ነፍሲ ወከፍ 12 ሰዓታት 1 ግዜ፣ 1 ካፕሱል ውሰዱ። ምሉእ ውሓጡ።",
    why: "ምሉእ is “full” and “all of it” too, and does not rule out a broken one. “As it is, in its whole” does.",
    doubt: "Does ከም ዘለዎ ብምሉኡ rule out breaking it?",
  },
  "morning and bedtime": {
    written: "ንግሆ 1 ከኒና ውሰዱ። ኣብ ግዜ ድቃስ 2 ከኒና ውሰዱ።",
    judged: "words differ",
    said: "ንግሆ 1 ከኒና ውሰዱ። ቅድሚ ድቃስ 2 ከኒና ውሰዱ።",
  },
  "at least 4 hours between": {
    written:
      "ንቃንዛ፡ ኣብ ዘድልየኩም እዋን 1 ከኒና ውሰዱ። ቅድሚ እንደገና ምውሳድኩም እንተወሓደ 4 ሰዓታት ተጸበዩ። ኣብ ውሽጢ 24 ሰዓታት ልዕሊ 4 ግዜ ኣይትውሰድዎ።",
    judged: "words differ",
    said: "ንቓንዛ ኣብ ዘድሊ እዋን 1 ከኒና ውሰዱ። ቅድሚ ዝቕጽል ግዜ ብውሑዱ 4 ሰዓታት ተጸበዩ። ኣብ ውሽጢ 24 ሰዓታት ካብ 4 ግዜ ንላዕሊ መድሃኒት ኣይትውሰዱ።",
  },
  "22 units, in the fridge": {
    written: "ኣብ ግዜ ድቃስ 22 ዩኒት ብመርፍእ ተወግኡ። ኣብ ፍሪጅ ዓቅብዎ።",
    judged: "words differ",
    said: "ቅድሚ ድቃስ 22 ዩኒት ብመርፍእ ውግኡ። ኣብ ፍሪጅ ኣቐምጡ።",
    doubt:
      "ውግኡ is to give an injection; ተወግኡ, as the other author wrote, may be to have it given by somebody.",
  },
  "21 days on, 7 off": {
    written: "ኣብ መዓልቲ 1 ግዜ 1 ከኒና ውሰዱ። ን21 መዓልታት ውሰድዎ፡ ካብኡ ን7 መዓልታት ኣቋርጹ። ድሕሪኡ እንደገና ጀምሩ።",
    judged: "words differ",
    said: "ኣብ መዓልቲ 1 ግዜ፣ 1 ከኒና ውሰዱ። መድሃኒት ን21 መዓልታት ውሰዱ፣ ካብኡ ን7 መዓልታት ኣይትውሰዱ። ካብኡ እንደገና ጀምሩ።",
  },
  "sleepy, no alcohol": {
    written:
      "እዚ መድሃኒት እዚ ከድቅሰኩም ይኽእል እዩ። ድቃስ እንተመጺኡኩም፡ መኪና ኣይትዘውሩ። ድቃስ እንተመጺኡኩም፡ መሳርሒታት ወይ ማሽናት ኣይትጠቐሙ። ኣልኮላዊ መስተ ኣይትስተዩ።",
    judged: "words differ",
    said: "እዚ መድሃኒት ድቃስ ከምጽኣልኩም ይኽእል። ድቃስ እንተመጺኡኩም መኪና ኣይትዘውሩ። ድቃስ እንተመጺኡኩም ብመሳርሒ ወይ ብማሽን ኣይትስርሑ። ኣልኮላዊ መስተ ኣይትስተዩ።",
  },
  "no sunlight": {
    written: "ጸሓይ ቆርበትኩም ከይትወቕዕ ተኸላኸሉ። ብሩህን ደበናን ኣብ ዝኾነ መዓልታት እውን ከምኡ ግበሩ። ናይ ጸሓይ ዓራት (ሳንቤድ) ኣይትጠቐሙ።",
    judged: "mended",
    said: "ቆርበትኩም ካብ ጸሓይ ኣርሕቑ። ብርሃን ኣብ ዘለዎ ደበናዊ መዓልቲ እውን ከምኡ ግበሩ። ናይ ጸሓይ ዓራት (ሳንቤድ) ኣይትጠቐሙ።",
    was: null,
    why: "There was no word for “sunbeds”.",
    doubt: "“Bed of the sun”, with the English word: may it be heard as a chair out of doors?",
  },
  "no milk near it": {
    written:
      "ኣብ መንጎ እዚ መድሃኒት እዝን ጸባን 2 ሰዓታት ግደፉ። ኣብ መንጎ እዚ መድሃኒት እዝን መድሃኒት ምግቢ ዘይምሕቃቕን 2 ሰዓታት ግደፉ። ኣብ መንጎ እዚ መድሃኒት እዝን ሓጺን ወይ ዚንክ ዘለዎም መድሃኒታትን 2 ሰዓታት ግደፉ። እዚ ማለት 2 ሰዓታት ቅድሚኡን 2 ሰዓታት ድሕሪኡን ማለት እዩ።",
    judged: "mended",
    said: "ኣብ መንጎ እዚ መድሃኒትን ጸባን 2 ሰዓታት ግደፉ። ኣብ መንጎ እዚ መድሃኒትን መድሃኒታት ጸገም ምሕቃቕ መግቢን 2 ሰዓታት ግደፉ። ኣብ መንጎ እዚ መድሃኒትን ሓጺን (ኣይረን) ወይ ዚንክ ዘለዎም መድሃኒታትን 2 ሰዓታት ግደፉ። ማለት ቅድሚኡ 2 ሰዓታት ድሕሪኡ 2 ሰዓታት።",
    was: "ኣብ መንጎ እዚ መድሃኒትን ጸባን 2 ሰዓታት ግደፉ። ኣብ መንጎ እዚ መድሃኒትን መድሃኒታት ጸገም ምሕቃቕ መግቢን 2 ሰዓታት ግደፉ። ኣብ መንጎ እዚ መድሃኒትን ኣይረን ወይ ዚንክ ዘለዎም መድሃኒታትን 2 ሰዓታት ግደፉ። ማለት ቅድሚኡ 2 ሰዓታት ድሕሪኡ 2 ሰዓታት።",
    why: "ኣይረን is the English “iron” in other letters. The Tigrinya word stands first now, and the English one in brackets.",
  },
  "dissolve in water": {
    written: "እዚ መድሃኒት እዚ ቅድሚ ምውሳድኩም፡ ኣብ ማይ ክሓቅቕ ወይ ክሕወስ ግበሩ።",
    judged: "mended",
    said: "ቅድሚ ምውሳድኩም እዚ መድሃኒት ኣብ ማይ ክሓቅቕ ወይ ክሕወስ ግበሩ።",
    was: null,
    why: "There was no word for “dissolve”. “Let it dissolve” is the one that tablets under the tongue have already.",
  },
};
