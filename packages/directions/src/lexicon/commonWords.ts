// directions/lexicon: everyday English words that stand one letter from a word of the grammar: they are not
// misspelt, only not read.

/**
 * Written by us from everyday speech, in base forms and others; `isCommonWord`
 * knows the plain endings. Only for telling why a text is refused: no word here
 * is read as anything.
 */
const commonWords: ReadonlySet<string> = new Set(
  `
ache adds aims allows along amounts ample asleep bake ball band bare basin batch batches baths beach bean bear beast
beat belief believe bell below bend best bike bill bins bite bites bits bitter block bloods bloody board boil bond
boot booth bother bough bowel bowl boxes bread breaks bring broke brood brow brushed bump burn butter cable cake
calf calls calm came candle cards care cartoon case cast catch catches cell chair chance changed changes chat check
checks chews chin chip climb clinics clock cloth code cola comb come continues cook copy corn cost couch could
covers covert crash crest cure curse cutting daisy dally dated dates dawn dead deal dial dials diary dies difficult
dill dispense dive doctors doing done dosed dough drank dream dress drip driver drives droop dropped drove dull dust
early earn earning east easy eats effect event ever eyelash fable fact fair fall fallow farm fast fear feast feed
feels fell fellow felt fight fill fills find fine finishes fist fizzy flake flare flares flesh flight flood flour
flow flower flush foil follow follows fond form found freezer fright frog funny gable gain gains game gate gave
gentle gill gives glad gleaning glove goat goes gold grain grass great ground grown hail hall hallow hang happy harm
hatch hate head heal healthy heap hear heard hears hearts height held helps hiccup hide hill hive holds hole hollow
home hood hoot horse hose host increased increases infect insect jacket jars join jump keeps kick kill kind kiss
kneel knew knight lamp land lash lasting latch late later lathe layers lead lean leaning leaves lend less lets
letter lick lies lift liked likes limp line list live lives lock locked lose loses lost love lowers luck lump lumps
lung mail making male many march mark masks mast match matches math mean meant meat meekly meet mental mess metal
mile mill mind mixes moon mother motions mourning move muscles name names nearly neat needs nest news nice noise
noses note nurses operated others ours oven packs paid pail paint pair pairs pale pants park party past pasta pasts
path patients peel peels periods pest phones pick pierce pills pink pipe pitch pitches plain plan plane plate play
player pocket point pose post pouch pound pour pours power pray prays present pressed pressing prize problem puffy
pull pulse purse rain rally range rare rashes rates reads ready real reduced reduces reel refill relieved reminder
removed repeats replaces reset rests rings rinses rise road roof root rose round rubber rubs rush rust safe safety
said sail sale sand save says scab scald scale scan scars score scream seal season seat seed seek seen sell sense
sets shade shaky shall shallow shame shape sharp shave sheep ship shop show showers side sides sill sing sits skins
skip slay sleeps slight slightly slip slow slurred smart smell smoker snore soaks sock soften sold sole soles song
soon soot sort sound soup sour south spare speaks spill spin splits spoke sport spot spreads stair stands star stare
stars started starts stayed stays steep step sticks sticky stiff still stone stood stops storm story stray strays
stuck stuff such sucks sugary suit sunny super supple supply swallows sway swell table tables tail takes tale talks
tally tape taste teach team tear terms tests thai thank there they think thirsty thorough those though threw thrown
throws thus timed tingle tongues tool tough towel town travels treats tree trial true tubes turns unsure user vain
vast vest vouch waist waiter waits walk walking wall wallow wand want wants ward wards warn warnings washes waste
watch watches waters watery wave ways weak weakly wealth weigh weights west whale what wheel white whose wife wild
will windy wine wing wire wish witch woke wood wool word worst would wrapped yeast yell yours zest zone
`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

const endings: readonly (readonly [ending: string, ...bases: string[]])[] = [
  ["s", ""],
  ["es", ""],
  ["ies", "y"],
  ["d", ""],
  ["ed", ""],
  ["ing", "", "e"],
  ["er", "", "e"],
  ["ly", ""],
];

/** True for an everyday English word, in lower case, with or without a plain ending. */
export const isCommonWord = (word: string): boolean =>
  commonWords.has(word) ||
  endings.some(
    ([ending, ...bases]) =>
      word.endsWith(ending) && bases.some((base) => commonWords.has(word.slice(0, -ending.length) + base)),
  );
