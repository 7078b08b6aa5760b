// language: plain English words, put together by us from everyday speech. Base forms; plainWords.ts knows the endings.

/**
 * Words a reader who finds reading hard can be expected to know. Only everyday
 * words: a medical word belongs in `medicineWords.ts` with its explanation.
 */
export const plainWordList: ReadonlySet<string> = new Set(
  `
a able about above across act add address adult afraid after afternoon again against age ago agree air alarm alcohol
alive all allow almost alone along already also always am among amount an and angry animal ankle another answer any
anybody anyone anything anywhere apart apple are area arm around arrive as ask asleep at away awake

baby back backwards bad bag bake ball banana bandage bang bar bare basin basket bath bathroom be beach bean bear beat
beard beautiful because become bed bedding bedroom bedtime bee been beer before began begin behind being belief believe
bell belly belong below belt bench bend beside best bet better between big bike bin bird birth birthday biscuit bit bite
bitter black blanket bleach bleed blind blister blood bloody blow blue board boat body boil bone book boot born borrow
both bother bottle bottom bought bowl box boy brain brand bread break breakfast breast breastfeed breath breathe bright
bring broke broken brother brown bruise brush bubble bucket build building bulb bump burn burp bus business busy but
butter button buy by

cake calm call came camera can candle cannot cap car card care careful carer carry cartoon case cat catch caught cause
centre certain chain chair chance change chart chat cheap check cheek cheese cheerful chemist chest chew chicken child
childhood children chin chip chocolate choice choke choose cider cigarette circle city clean clear clearly clever click
climb clock close closed cloth clothes cloud cloudy clumsy coat coffee coin cola cold collect colour comb come comfort
comfortable common computer confuse confused control cook cool copy corner correct cost cotton cough could count country
course cover cow crash cream cross crowd crush cry crumb cup cupboard cure curtain cut cycle

daily damp dance danger dangerous dark date daughter day daytime dead deaf deal death decide deep deeply degree dentist
desk diary did die diet different difficult dig dinner dirt dirty disease dish dizzy do doctor does dog doll done door
dose double doubt down dozen drain draw drawer dream dress drew drink drip drive driver droop droopy drop drove drum
drunk dry due dull during dust duty

each ear early earn earth easily east easy eat edge egg eight either elbow electric eleven else empty end energy engine
enjoy enough enter equal even evenly evening event ever every everybody everyone everything everywhere exact exactly
example excited exercise expect explain extra eye eyebrow eyelash eyelid

face fact faint fair fall false family far farm fast fasten fat father fatty fault favourite fear feed feel feeling feet
fell felt fence fetch few field fight fill film find fine finger finish fire first fish fist fit five fix flag flake
flame flat flavour flesh float flood floor flour flow flower fluid flush fly foam fog fold follow food foot football for
forehead forget forgot form forward found four free freeze freezer fresh fridge friend frighten frog from front frost
froth frozen fruit fry full fun funny further future

game gap garden gargle garlic gas gate gave gel general gentle gently get giddy gift girl give glad glass glasses glove
go goat gold gone good got grain gram grandchild grandfather grandmother grape grapefruit grass great green grey grind
grip groin ground group grow guess guest guide gum gut

habit had hair half hall ham hand handle hang happen happy hard harm harmful harmless has hat hate have he head headache
heal health healthy heap hear heard heart heartbeat heat heater heavy heel height held help helper helpful her herb
herbal here herself hiccup hide high hill him himself hip his hit hold hole holiday home honey hope horse hospital hot
hour house how hug huge human hundred hungry hurry hurt husband

i ice idea if ill illness important in indoors information insect inside instead into invite
iron is it itch itchy its itself

jacket jam jar jaw jelly job join joint joke jug juice jump just

keep kept kettle key kick kidney kill kind kiss kitchen knee kneel knew knife knock know knowledge known

label lady lamp language large last late later laugh law lay layer lazy lead leaf leaflet leak lean learn least leave
left leg lemon less let letter level lick lid lie life lift light lighter lightly like likely limit limp line lining lip
liquid list listen litre little live liver lock lonely long look loose lorry lose loss lost lot loud love low lower luck
lucky lump lunch lung

machine made mail make man many mark market mask match matter may maybe meal mean meant meat medicine meet melt member
memory men mend mess metal middle midday midnight might mile milk milkshake mind mineral minute mirror miss mistake mix
mixture moment money month mood moon more morning most mother motor mouth mouthful mouthwash move movement mouse much
mud mug muscle music must my myself

nail name nappy narrow nasty nature near nearby nearly neat neck need needle nerve nervous nest never new news
newspaper next nice night nightmare nine no nobody noise noisy none noon normal normally north nose nosebleed nostril
not note nothing notice now number numb nurse nut

oat object ocean of off offer office often oil ointment old on once one onion online only open operate operation or
orange order other our ourselves out outdoors outer outside oven over overnight own

pack packet pad page pain painful painkiller paint pair pale palm pan pants paper parent park part partner party pass
past paste patch path pay pea peanut pee peel pen pencil penis people pepper perfect perhaps period person pet phone
photo pick picnic picture pie piece pierce pill pillow pin pink pint pipe place plain plan plane plant plaster plastic
plate play please plenty pocket point poison poo poor pop porridge possible post pot potato pound pour powder power
practice practise pregnant pregnancy prepare present press pretty prick private prize problem promise proof proper
properly protect proud pull pump purple purpose push put puzzle

quarter question quick quickly quiet quite

radio rain raise ran rare rarely rash raw razor reach read ready real really reason record recycle red redness regular
regularly relative relax remember remind reminder remove repair reply rest restless result return rice rich ride right
ring rinse rise risk river road rock roll roof room root rope rot rough round row rub rubber rubbish ruin rule run runny
rush rust

sad safe safely safety said salad salt salty same sand sandwich sandy sat save saw say scab scald scale scalp scan scar
scared school scissors score scratch scream sea search seat second secret see seed seek seem seen self sell send sense
sent separate serious seriously set settle seven several severe sew sex shade shake shaky shall shallow shame shampoo
shape share sharp shave she sheet shelf shine ship shirt shiver shock shoe shop short should shoulder shout show shower
shut shy sick sickness side sight sign signal silly silver simple since sing sink sip sister sit site six size skill
skin skip sky sleep sleepy slept slice slide slight slightly slip slow slowly small smart smell smile smoke smoker
smooth snack sneeze snore snow so soak soap sock soft sold some somebody someone something sometimes somewhere son song
soon sore sort sound soup sour south space spare speak special speech speed spend spicy spider spill spirits spit split
spoke spoon spoonful sport spot spray spread spring square squash squeeze staff stain stair stamp stand star stare start
station stay steady steal steam steep step stick sticky stiff still sting stir stomach stone stood stool stop storage
store storm story straight strange straw stream street strength stretch strip strong struggle stuck stuff stupid
such suck sudden suddenly sugar sugary suit summer sun sunbed sunburn sunglasses sunlight sunny sunscreen supper supply
support suppose sure surface surprise swallow swam sweat sweaty sweet swell swelling swim swing switch swollen

table take taken talk tall tap tape taste tea teach team tear teaspoon teenager teeth telephone television tell
temperature ten tender terrible test than thank that the their them themselves then there these they thick thigh thin
thing think third thirst thirsty this those though thought thousand thread three threw throat through throw thumb thunder
tickle tickly tidy tie tight tightly till time tin tiny tip tired tiredness tissue to toast today toe together toilet told
tomato tomorrow tongue tonight too took tool tooth toothbrush toothpaste top touch towards towel town toy train travel
tray treat treatment tree tremble trip trouble trousers true truth try tube tummy turn twelve twice twitch two type

ugly umbrella uncle under underneath understand undress uneven unhappy unless unsafe unsteady until unusual unwell up
upright upset upside upstairs urge urgent us use useful usual usually

van vegetable very village vinegar visit voice

waist wait wake walk wall want war warm warn warning was wash waste watch water waterproof wave wax way we weak weakness
wear weather wee week weekend weekly weigh weight well went were west wet what wheel wheelchair wheeze when where which
while whisper white who whole whom why wide wife wild will win wind windy window wine wing winter wipe wire wise wish with
without woke woman women wonder wood wool word work world worried worry worse worst would wound wrap wrist write wrong

yawn year yellow yes yesterday yet yoghurt you young your yourself

zero zip

ache actually service addicted measure shell growing advice afternoons afterwards amounts anxious appointment appetite attack
bleeding bloated blurred blurry boost breathing brief cancer cheekbone chill cloudiness concentrate
 contact cotton cushion dairy direction drowsy dummy
effect emergency facecloth fever frequent fizzy flaky foggy grown gums heartburn 
 injury itching jumpy lemonade mild mould muddled neither nor passport pharmacist
pharmacy pimple plughole prescription pressure prevent puffy rare scanner scissor seaside shiny silence
 sleeve slur slurred sniff socket soothe specialist spine splash sponge sunshine surgery sweating swab
 tablet tattoo teabag thermometer tingle tingling tonic tricky tubing uncomfortable upsetting 
vomit watery weaken wheezing wider widen worsen

b c d accident alert block blocked booklet cell chemical clinic code cooker cranberry drug dye everyday foil fully
furniture gamble gambling given greasy hay hunger infect infected jerk john kg leafy lens lenses licence liquorice
mental odd organ panic pomelo programme puff reaction rid rugby seville sheep soften softening soreness soya spin
sprain st system tangelo toothache tub turmeric unit virus zone han chinese thai korean muscles bits rules
strengths sharps cookers skills
`
    .split(/\s+/)
    .filter((word) => word !== ""),
);
