// testing: the thirty in Gujarati, written from the English by an author who had not seen the language's table. A draft: no professional, and no review.
import type { WrittenAgain } from "./thirty.ts";

export const written: WrittenAgain = {
  "half in the morning": { written: "સવારે અડધી ગોળી લો." },
  "one at night": { written: "રાત્રે 1 ગોળી લો." },
  "one and a half in the evening": { written: "સાંજે દોઢ ગોળી લો." },
  "two with food": { written: "દિવસમાં 2 વખત 2 ગોળી લો. ખોરાક સાથે લો." },
  "two and a half": { written: "દિવસમાં 1 વખત અઢી ગોળી લો." },
  "five, finish the course": {
    written: "દિવસમાં 1 વખત 5 ગોળી લો. 7 દિવસ સુધી લો. બધી દવા પૂરી થાય ત્યાં સુધી લેતા રહો.",
  },
  "5 to 10 mL with a ceiling": {
    written: "દર 4 થી 6 કલાકે 5 થી 10 mL લો. દુખાવા માટે જરૂર પડે ત્યારે લો. 24 કલાકમાં 40 mL થી વધુ ન લો.",
  },
  "10 mL after food": { written: "દિવસમાં 3 વખત 10 mL લો. ખોરાક પછી લો." },
  "puffs morning and evening": { written: "સવારે 2 પફ શ્વાસમાં લો. સાંજે 2 પફ શ્વાસમાં લો." },
  "puffs when needed": {
    written: "1 અથવા 2 પફ શ્વાસમાં લો, દિવસમાં વધુમાં વધુ 4 વખત. શ્વાસમાં સિસોટી બોલે ત્યારે, જરૂર પડે તો વાપરો.",
  },
  "left eye at bedtime": { written: "સૂતાં પહેલાં ડાબી આંખમાં 1 ટીપું નાખો." },
  "right ear": { written: "દિવસમાં 3 વખત જમણા કાનમાં 2 ટીપાં નાખો. 5 દિવસ સુધી વાપરો." },
  "patch every 7 days": { written: "દર 7 દિવસે 1 પેચ લગાવો. દરરોજ નવો પેચ ન લગાવો." },
  "30 minutes before food": { written: "દિવસમાં 2 વખત 1 કેપ્સ્યુલ લો. ખોરાકના 30 મિનિટ પહેલાં લો." },
  "empty stomach": { written: "દિવસમાં 1 વખત 1 ગોળી લો. ખાલી પેટે લો." },
  "1 or 2 tablets with a ceiling": {
    written: "દર 4 થી 6 કલાકે 1 અથવા 2 ગોળી લો. દુખાવા માટે જરૂર પડે ત્યારે લો. 24 કલાકમાં 8 ગોળીથી વધુ ન લો.",
  },
  "alternate days": { written: "એક દિવસ છોડીને એક દિવસ 1 ગોળી લો. દરરોજ ન લો." },
  "six on Monday": { written: "અઠવાડિયામાં 1 વખત, સોમવારે, 6 ગોળી લો. દરરોજ ન લો." },
  "first and then": {
    written:
      "પહેલાં, દિવસમાં 1 વખત 4 ગોળી લો. 5 દિવસ સુધી લો. પછી દિવસમાં 1 વખત 2 ગોળી લો. 5 દિવસ સુધી લો. તે પછી, બંધ કરો.",
  },
  "not suddenly": { written: "દિવસમાં 2 વખત 1 ગોળી લો. લેવાનું અચાનક બંધ ન કરો." },
  "as the doctor said": { written: "દિવસમાં 1 વખત 1 ગોળી લો. તમારા ડૉક્ટરે કહ્યું છે તેમ લો." },
  "every 12 hours, swallow whole": { written: "દર 12 કલાકે 1 કેપ્સ્યુલ લો. આખી ગળી જાઓ." },
  "morning and bedtime": { written: "સવારે 1 ગોળી લો. સૂતાં પહેલાં 2 ગોળી લો." },
  "at least 4 hours between": {
    written:
      "દુખાવા માટે જરૂર પડે ત્યારે 1 ગોળી લો. ફરી લેતાં પહેલાં ઓછામાં ઓછા 4 કલાક રાહ જુઓ. 24 કલાકમાં 4 વખતથી વધુ ન લો.",
  },
  "22 units, in the fridge": { written: "સૂતાં પહેલાં 22 યુનિટનું ઇન્જેક્શન લો. ફ્રિજમાં રાખો." },
  "21 days on, 7 off": { written: "દિવસમાં 1 વખત 1 ગોળી લો. 21 દિવસ લો, પછી 7 દિવસ ન લો. તે પછી, ફરી શરૂ કરો." },
  "sleepy, no alcohol": {
    written: "આ દવાથી તમને ઊંઘ આવી શકે છે. ઊંઘ આવે તો વાહન ન ચલાવો. ઊંઘ આવે તો ઓજારો કે મશીનો ન વાપરો. દારૂ ન પીઓ.",
  },
  "no sunlight": {
    written: "તમારી ચામડી પર તડકો પડવા ન દો. વાદળછાયા પણ ઉજાસવાળા દિવસે પણ આમ કરો. સનબેડ ન વાપરો.",
  },
  "no milk near it": {
    written:
      "આ દવા અને દૂધ વચ્ચે 2 કલાકનું અંતર રાખો. આ દવા અને અપચાની દવાઓ વચ્ચે 2 કલાકનું અંતર રાખો. આ દવા અને આયર્ન કે ઝિંકવાળી દવાઓ વચ્ચે 2 કલાકનું અંતર રાખો. એટલે કે 2 કલાક પહેલાં અને 2 કલાક પછી.",
  },
  "dissolve in water": { written: "લેતાં પહેલાં આ દવાને પાણીમાં ઓગળવા અથવા ભળવા દો." },
};
