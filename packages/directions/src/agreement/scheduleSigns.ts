// directions/agreement: words by which a sentence may speak of a dose, a time, a length or an exception.

/*
 * Broad on purpose: a sentence that holds one of these and is not wholly a
 * known caution is put to a professional, never printed beside a schedule.
 * English, the German of the dosing scheme, and Welsh, in which prescriptions
 * are written too: "ddwywaith y dydd" is twice a day.
 */
const signs: readonly string[] = [
  "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|halves|halve|quarter|third|double|doubled|twice|once|thrice|single|first|second|last|dozen|couple|few|several",
  "mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|weekdays?|weekends?",
  "seconds?|minutes?|mins?|hours?|hrs?|hourly|days?|daily|nights?|nightly|nocte|mane|weeks?|weekly|fortnights?|fortnightly|months?|monthly|years?|yearly|mornings?|noon|midday|lunch|lunchtime|afternoons?|evenings?|bedtime|breakfast|dinner|supper|teatime|today|tomorrow|tonight|yesterday|overnight|am|pm",
  "od|om|bd|bid|tds|tid|qds|qid|qd|prn|hs|stat|ac|pc|eod|times|every|each|alternate|alternating|alternately|often|frequency|interval|intervals",
  "stop|stopped|stopping|not|no|none|never|nothing|don't|doesn't|cannot|can't|except|excluding|unless|until|till|only|without|instead|then|omit|omitted|skip|miss|withhold|hold|pause|discontinue|discontinued|cease|finish|suspend",
  "reduce|reduced|reducing|increase|increased|increasing|decrease|decreased|decreasing|taper|tapering|wean|weaning|titrate|titrated|adjust|adjusted|change|changed|lower|raise|start|started|begin|restart|resume|continue|repeat|repeated",
  "more|less|fewer|extra|additional|another|maximum|minimum|max|min|exceed|limit|total|dose|doses|dosage|dosing|tablets?|capsules?|puffs?|spoonfuls?|units?|drops?|patches|sprays?|mg|ml|mcg|micrograms?|milligrams?|grams?|g",
  "if|when|whenever|while|after|before|required|needed|necessary|during|between|regime|regimen|schedule|cycle|course|inr|chart|sliding|scale",
  "ii|iii|iv|vi|[mtwfs]{4,7}|requirements?|according|protocol|clinic|separate|sheet|book|record|variable|levels?|tests?|results?|weight|symptoms|response|tolerated|advised|told|ask|how|instead|immediately|now",
  "nicht|kein|keine|keinen|nur|nie|ohne|außer|statt|dann|danach|bis|solange|wenn|falls|bei|absetzen|stoppen|pausieren|pause|halbieren|verdoppeln|steigern|erhöhen|reduzieren|ausschleichen|weglassen",
  "ein|eine|einen|zwei|drei|vier|fünf|sechs|halbe|halben|viertel|einmal|zweimal|dreimal|viermal|täglich|tag|tage|tagen|wöchentlich|woche|wochen|monatlich|monat|monate|stunde|stunden|stündlich|minuten|alle|jeden|jede|jedes",
  "montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonnabends?|sonntags?|werktags|morgens|früh|mittags|nachmittags|abends|nachts|morgen|mittag|abend|nacht|vor|nach|tablette|tabletten|tropfen|hub|hübe|stück|dosis|höchstens|maximal|mindestens|bedarf",
  "unwaith|dwywaith|ddwywaith|teirgwaith|deirgwaith|pedair gwaith|bedair gwaith|gwaith|bob|pob|dydd|diwrnod|diwrnodau|bore|boreau|prynhawn|nos|hwyr|wythnos|wythnosau|wythnosol|mis|misoedd|awr|oriau|munud|dau|dwy|tri|tair|pedwar|pedair|pump|chwech|saith|wyth|hanner|chwarter|cyn|ar ôl|rhwng|hyd|nes|os|pan|peidiwch|peidio|heb|dim|byth|stopiwch|stopio|lleihau|cynyddu|angen|tabled|tabledi|dos|dogn|mwy|llai",
];

const sign = new RegExp(`(?<![\\p{L}\\p{N}])(?:${signs.join("|")})(?![\\p{L}\\p{N}])`, "iu");

/** Longer than any sentence of a label. */
const mostCharacters = 300;

/** True for words that may say when, how much, how long, or what not to do; digits and very long words always may. */
export const mayBeSchedule = (words: string): boolean =>
  words.length > mostCharacters || /\p{N}/u.test(words) || sign.test(words);
