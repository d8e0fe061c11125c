// Made by scripts/derive-synonyms.mjs from WordNet 3.1; do not edit. Long because it is a dictionary.
//
// This software and database is being provided to you, the LICENSEE, by Princeton University under the following
// license. By obtaining, using and/or copying this software and database, you agree that you have read, understood, and
// will comply with these terms and conditions.: Permission to use, copy, modify and distribute this software and
// database and its documentation for any purpose and without fee or royalty is hereby granted, provided that you agree
// to comply with the following copyright notice and statements, including the disclaimer, and that the same appear on
// ALL copies of the software, database and documentation, including modifications that you make for internal use or for
// distribution. WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. THIS SOFTWARE AND DATABASE IS
// PROVIDED "AS IS" AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED. BY WAY OF
// EXAMPLE, BUT NOT LIMITATION, PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF MERCHANT-ABILITY OR
// FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE OF THE LICENSED SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT
// INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR OTHER RIGHTS. The name of Princeton University or
// Princeton may not be used in advertising or publicity pertaining to distribution of the software and/or database.
// Title to copyright in this software, database and any associated documentation shall at all times remain with
// Princeton University and LICENSEE agrees to preserve same.

/** One stem a line, then stems that may stand for it, each with tenths of a match. */
export const synonymData = `abandon deser4
abdomen abdomin8 belli7 stomach3
abdomin abdomen8
abid endur7 toler4 stai3 brook3
abil abl7
abject miser3
abl abil7
abod dwele5 resid5 home3
abolish aboli8
abound abund8
abroad oversea3
abruptli suddenli5
absenc absent7
absent absenc7 absentmindedli7
absentmindedli absent7
absolut perfectli7 utterli7 sheer3
absorb engross6 intent5 wrap5 absorp4 absorpt4
absorp absorb6
abstain absten6
abstrac abstract5
abstract abstrac4
absurd preposter3
abund abound7
academ academi7
academi academ3
acceler quicken7 throttl3
accent accentu6 emphasi3
accentu accent8 emphas7 stress4
accept recogn7 adop4
acclaim hail5 herald4
accommod adapt4
accomplish achiev7 fulfil6 complet5 attain4 execut3
accordingli consequ7
accretion accumul4
accumul accretion4 compil4 collec4 collect3
acetonemia ketosi7
achiev accomplish7 attain7
acknowledg admit5
acquaint familiar4 introduc4
acquiesc assent5
acquir acquisi7 get4
acquisi acquir8
acr estat4
act action4 actuat3 behav3
action act7
activ actuat5 trigger4 spark3
actor act8
actual realli5
actuat act8 activ6 trigger5 spark4
acut keenli6 incis3 penetr3 keen3
adam inexor6
adapt accommod4 conform3
add addit6 addition6
addition add5
adjac next3
adject adjectiv6
adjectiv adject8
adjoin butt4
adjust modif4 alter3 conform3
administ administr6
administr administ8 dispos3
admir commend3
admis admit7
admit admis7 acknowledg5
admoni admonish8 warn5
adolesc teenag4
adop adopt7 accept4
adopt adop7 espous6
adorn decor6 ornament5
adult adulthood5 grownup5
adverb adverbi8
advert public5 advertis5
advertis advert8
adviz advis5 advisor5 notifi4 counsel3 suggest3
advoc recommend6 urg3 advocaci3
aesthet esthet3
affair matter4
affection affec8 fond6 tender3
affirm corrobor6 substanti6 confirm6 swan3
affluenc rich4
affront insult5
aforesaid sai7
africa african8
african africa8
afterward later7 subsequ7
ag elderli4 older4
agenc bureau6 offic4
agenda schedul4
agent agenc6
aggrav exacerb5
aggressor attack5
aghast dismai7
agoni suffer3 torment3
agre agreement7 concur6
agreement agre5
agricultur farm3
aid assist5 help5 auxiliari4
ail peak7
ailment complaint6
aim inten3 purpos3
air aerial5
airi air7
airplan plane6
akin kindr7
alarm constern5 dismai3
alert vigil6
alien exot4 foreign4
alleg say3
allegori parabl6
allevi reliev4 facilit4
alloc appor7 allot5
allot alloc6 assign3 dispens3
allow let5 permit4
almost nearli7 virtual6
alon exclus4 sole4
alter modif4 chang4 adjust3
alterc fraca7
altern choic3
altogeth complet6 entir6 total6 wholli6
alwai ever3
amateur recreat3
amaz astonish7 stun7 astound6 puzzl3 bewild3
amber gold3
ambiti ambition6 challeng5
ambition ambiti7
amend improv3
america american8
american america7
amiabl amiti6 genial5
ammo ammuni7
ammuni ammo7
amorph shapeless6
amount sum4 quantiti3
ampl plenti3
amplifi magnifi6
amus entertain4 divert4
analysi analyt7 analyz7
analyst analyz8
analyt analysi7
analyz analysi8 analyst8 examin5 studi4
anarchi anarchist8
anastomosi anastomot8
anatom anatomi7
anatomi anatom6 flesh3
ancestor ancestr8 anteced5
ancestr ancestor8
ancestri pedigre7 lineag7
anemia anem8
anger angri7
angl angular6
angri anger8
anguish torment3 tortur3
angular angl6
anim beast7 creatur7 enliven3 inspir3
annihil obliter6
annoi annoy8 irrit7 bother5
announc proclam5
annoy irrit5
answer repli5
antagonist oppon6
anteced ancestor4
anthropolog anthropologist8
anthropologist anthropolog8
anticip expect4 predic3 predict3
antipathi distast7
anxious uneasili7
anyhow anywai7
anywai anyhow7
apolog apologet7 apologist3
apothecari chemist4
appar seemingli7 appear7 evid6 plain5 seem4
apparatu setup7
appeal charm3
appear appar5 appari5 seem5 look3
appeas pacifi5
applaus clap7
appli applic5 emploi4 use4 util4
applic appli8
appoint appointe6
appointe appoint6
appor alloc7
appraiz apprais8 assess7 evalu7 measur3
apprehen apprehend6 understand4 dread3
apprehend apprehen6 comprehend5 arrest4 grasp4 nab3
apprentic apprenticeship8
appropri suitabl7
approv sanction5
approxim roughli7 estim3
apt give4 mind3
arbitrarili randomli7
arc spark3
architect design5
ardor zeal5
argu argument7
argument argu5 controversi5
arianist arian8
aris origin5
aristocraci aristocrat6 nobil5
aristotl aristotelian8
arous elicit5 evok5 provok3
arrest nab5 apprehend4 collar3
arriv come5
art arti6 artist6
arteriol arteriolar8
arteriolar arteriol8
articul enunci3 pronounc3
artilleri gun3
artist art8
ascertain determin6 insur3
ascrib attribut7 imput7 assign3
ashen livid4
aspect facet5
assail assault6
assault assail5
assembl assemblag6
assemblag assembl5 gather4
assent acquiesc4
asser assert6
assert asser7
assess assessor8 appraiz7 evalu7 measur3
assessor assess8
assign allot3 ascrib3 attribut3 imput3
assigne assign8
assimil ingest3
assist help6 aid6 helper5
associ link5 relat4 connect3
assum assump6 presum6
assump assum6
assur confid6 ensur5 insur3
astonish amaz7 stun7
astonishingli surprisingli5
astound amaz7
astronom astronomi6
asymmetr asymmetri8
athlet gymnast4
atom nuclear3
attack aggressor6 onrush3 onslaught3
attain achiev6 accomplish4
attempt try5 effort5 seek3 endeavor3 undertak3
atten attend7
attent attend8
attest manifest5 certifi4
attic loft3
attitud postur3
attornei lawyer7
attrac attract5
attract attrac7
attribut ascrib6 imput6 assign3
audac audaci6 temer5
aug august7
august aug7
authent verit4
author authorship7 govern7 regim7 writer6 potenc5 mandat5
auto automobil7 car7
automobil auto7 car7
autumn fall3
auxiliari aid4
avert avoid4 aver4
avoid avert4
aw awestruck4 unspeak4 awfulli3 dread3 frighten3 terribl3
awai forth5
await wait4
awak awaken4 wake3
awaken awak4 wake3
award laurel3
awfulli terribl7
axi axial7
babe babi7 infant7
babi babe6 infant6
back patronag5
backbon gut4
backer back8
backstag wing3
backward rearward4
bacteri bacterium8
bacterium bacteri8
badger pester6 bug4 teas4
badli sever5 poorli4
bait taunt4
ballot vote4
balustrad banist7
band circl3
banist balustrad7
banker bank8
bankrupt bankruptci5
bankruptci bankrupt5
banquet feast4
bar ginmil3 saloon3
barbar savag3
bare hardli7 scarc7 nake3 nude3
basement cellar7
basic essenti7 fundament7
bask savor5 enjoi5 relish4
bastard prick4 sob3
bat batter6
bath bather6
bathtub tub7
batter bat5 buffet5 hitter4 slugger4
battl engag5 conflict3 fight3
battlefield field3
bawl bellow7
bear drill4 bearer3 toler3
beard bewhisk7
bearer bear6 carrier3
beast bestial7 anim6 creatur6 brute3
beauti beautifi7
beckon wave4
becom get3
beg beggari6 implor5 solicit4
beget sire7
begin beginn7 start5 commenc5 outset3
beguil captiv5 captur3 charm3
behav act3
behavior demeanor3
beli contradict7
belief believ7 impres3 notion3
believ belief6 think3 conceiv3
belli abdomen6 stomach3
bellow bawl6 holler3
belov dear6 darl4
belowground underground7
bemoan deplor3
benefici benefit8
benefit benefici4
berat chide7 rebuk7 scold7 remonstr3 reprimand3 lectur3
beseech bid3
beset plagu3
besieg surround3
betrai betray4
betray betrai8
better good6
bewhisk beard7
bewild bewilder6 puzzl6 confus5 amaz3
bibl biblic8 scriptur7
biblic bibl8 scriptur7
bibliographi bibliograph8
bid bidder4 beseech3
big larger6
bigger larger7
bind binder5 leap3
biographi biograph8
biolog biologi8
biologi biolog7 biologist7
biomedicin biomed8
bite biter6
bitter resent6
bizarr eccentr6
blade sword3
blare din4 clamor3 blast3
blast blare3
blatant blatanc6 vocifer5
blaze glare6 dazzl3
bleak desol4
bless darn4 goddam4 goddamn4 damn3
blight plagu5
blith happili7 merrili7
blood bloodi8
bloodi blood8
bloom blossom3
blossom bloom3 unfold3 flower3
blower blow7
blunt forthright3 frank3
blur fuzzi5
blush flush4
bluster brag3 bravado3 boast3
board plank4
boast brag5 bluster3
bodi bodili7
bogu phoni7 fake7
boil boiler5
bomb bomber4
bomber bomb8
bone boni7
boni scrawni6 skinni6 bone3
booker book8
boom roar3 thunder3
boost encourag3
border surround3
bore tediou6
boss foreman5
bother annoi4 irrit4
boundari bind6
boy boyhood7
boyhood boy8
brag boast5 bluster3
brain braini3 mind3
branch subdivi3
brass brassi3
bravado bluster4
brazen insol4
brazil brazilian8
brazilian brazil8
breach violat3
breadth width5
break breakabl3
breakdown disloc5
breakthrough discoveri3
breakup separ3
breast tit3
breed engend4
breviti brief6
bribe briber6
brief breviti6
brillianc brilliant5 grandeur5 splendor4 glare3
brilliant brillianc5 superb5
brisk refresh4
britain britann8
broad wide4
broil broiler6
bronchial bronchu8
bronchiol bronchiolar8
bronchu bronchial8
brood reflect5 dwell3
brook creek6 toler4 abid3 endur3
brother brotherli7
brotherhood brother4 fratern3
brow forehead6 eyebrow3
brush brushi4 thicket3
brushi brush8
brute beast3 wildcat3
bucket pail6
budg stir4
budget budgetari5
buff devote5 lover3
buffet batter5
bug buggi5 badger4 pester4 teas3
buggi bug3
bui buy8
build builder7 edific7 construct6
builder build8
bulk major5 bulki3
bulki bulk8
bullet slug5
bulli rowdi4
bunch clump5 cluster4
bundl packet4 packag3
buoyant perki5
burden load3
bureau agenc6 offic4
bureaucraci bureaucrat8
bureaucrat bureaucraci8
buri burial5
burial buri8
burli huski7
burrow tunnel3
bush bushi5 shrub5
bustl flurri4 hustl3
butt adjoin4 butter4
buy bui8 buyer8 purchas7
calam catastroph7 tragedi7 disast6
calcium calcifi8
calcul calculu7 comput6 reckon3
calib calibr5 qualiti3
california californian8
call caller3
caller call6
callou callous7
calm composur6
camp camper3 encamp3
campaign crusad3
camper camp8
canada canadian8
canon canonist7
canonist canon3
capit capitalist8
capitalist capit4
captiv beguil6 captur4 prison4 charm4 enchant3
captur captiv3 beguil3
car auto7 automobil7
cardin central5 fundament4 key3
career vocat6
carefulli cautious3
careless neglig5
cargo freight7 shipment6
carpentri carpent8
carpet rug6
carri carrier5
carrier carri4 bearer3
cartoon cartoonist7
cartoonist cartoon8
carv carven7
carven carv7
case instanc5
castl palac5
catalog catalogu3
catalogu catalog3
catapult sling3
catastroph calam6 tragedi6 disast5
catcher catch8
categori categor7 class5
cathol catholic6
catholic cathol8
cattl cow7 oxen7
causal caus8
caution cautiou3
cautiou caution6
cautious carefulli3
cavalryman trooper5
cavort frolic6 romp6
ceas quit6 discontinu6 stop4
celebr fete4 festiv3
cellar basement7
cemeteri graveyard7
center central6 middl4
central center6 fundament5 cardin5 concentr3 key3
certainli sure7
certif certifi7
certifi certif5 manifest4 attest4
chagrin humili5
chairman presid3
challeng ambiti5 disput3
chanc opportun6
chang alter3
chant inton4
chao chaotic8
chaotic chao5
charact character4 characterist4
character charact6
characterist charact5 featur4
charg charger3
charger charg8
charm captiv3 appeal3 beguil3
chase pursuit4
chat chatter3
chatter chat3
cheap inexpens6
cheat jockei3
cheer shout6
cheeri cheer8 sunni7 gay6
chemic chemistri6
chemist chemistri7 apothecari3
chemistri chemic8 chemist8
cherish preciou7
chide berat7 rebuk7 scold7 remonstr3 reprimand3 lectur3
chief main6 princip5 primari3
chiefli mainli7 primarili7 princip7
child childhood7 kid6 youngster6 minor3
childhood child7
childish infantil7
chile chill3
chill chilli4 chile3
choic selec4
choos select6
chop chopper5
chore task6 job5
chortl chuckl7
choru refrain3
christ christian8 jesu7
christian christ7 christendom4
chuck grub3
chuckl chortl7
chunk chunki7 clod6 lump4
churn roil5 turbul4
chute parachut5
cinch picnic3
cinemat cinema8
circl circular5 band3
circuit tour3
circul dissemin4 circular3
circular circl8 round5
circumst luck6 fate3 fortun3 lot3
citat cite6
cite citat6 mention5 refer4
citi metropoli7
claim claimant3
claimant claim8
clamber scrambl4
clamor din4 blare3
clang clangor7 clash3
clangor clang7 clash5 crash4
clap applaus7
clariti clear8
clash clangor4 friction3 clang3 crash3
class classifi5 categori4 grade4
classif classifi6
classifi class8 classif8 classificatori8
classroom schoolroom7
clean cleans6 cleaner4
cleaner clean7
cleans clean5
clear clariti7
cleft cleav7
clergi cleric8
cleric clerk7 clergi4
clerk cleric7
clich commonplac5
climat mood3
climax culmin4
clod chunk6 lump4
close closur3
closet cupboard5 wardrob3
cloth fabric7 textil7 dress3
cloud cloudi5
clue hint3
clump cluster6 bunch5
clumsi ungainli6 inept3
cluster clump6 bunch4
clutch seiz5
coach manag5
coalesc coalition6 mix5 fuse5 merg3
coars vulgar5
coast coastal8
coastal coast6
code codifi7 codif4
codif codifi6 code4
coerc forc4
coffe java5
cohes coher8
cohesion coher7
collabor cooper7
collar arrest3
collec accumul4
collect collec4 collector4 accumul3 compil3 gather3
collector collect3
coloni colon7 settlement5
color negro3
coloss prodigi7 stupend7
come comer4 arriv4
comeback retort4
comedi comic8
comfort sooth3 solac3
comic comedi6 funni5
commenc begin5 start4
comment observ5 commentari5 remark4
commentari comment8
commerc commerci8
commerci commerc7
commis commission7 committe6
commission commis8
commit commis5 dedic4 devot4 perpetr4
committe commit8 commis7
common mutual3
commonli normal7 ordinarili7 usual7
commonplac clich4
commonwealth nation5 countri4
commotion din3
commun communist8 communion4
communion commun6
communist commun4
companion companionship7 comrad6 fellow3
compar rel7 comparison7
comparison compar6
compass scope4 rang3
compel compul8 oblig7
compens counterbal4
compet competi8 competit8 competitor8 vie7
competi compet3 contest3
competit compet7
competitor compet8 rival4
compil accumul4 collect3
complain complaint8
complaint ailment5 complain4
complet altogeth6 entir6 total6 wholli6 accomplish5 completion5
completion complet6
complex composit3
compli complianc8
compliment complimentari6 congratul3
compon compos6 element5 portion4 ingredi3 part3 factor3
compos compon6 composi3
composit complex3
composur compos8 calm7
compound deepen3 intensifi3
comprehen comprehend8
comprehend comprehen7 apprehend6 grasp5
comprehens comprehend8
compriz contain4
compul compuls6 compel4
compuls compul6
comput calcul7 reckon3
comrad companion7 fellow4
con defraud4 swindl4
conceal hide7
conced conces4 confess3
conceiv concep6 concept6 think3 believ3
concentr central3 rivet3
concep concept5 conceiv4
concept conceiv8 conceptu8 concep7
concern pertain5 refer3 relat3
conces conced5
conclud conclus7 conclusion7 final6 last3
conclus conclud8
conclusion decision4
concur concurr7 agre6
concurr concur8 simultan7
condemn condemnatori7 decri6
condescend patron7
conduc conduct8
conduct conduc7
conductor conduct7
confederaci confeder5
confer leagu3
confes confess6
confess confes7 confessor7 conced3
confid assur5 confidenti4 entrust3
confidenti confid7
configur shape4 contor3
confin limit4 throttl3 restrict3
confirm corrobor6 substanti6 affirm6 reassert3
confisc seiz3
conflict battl3
conform adapt3 adjust3
confound confus5
confus confusion6 perplex5 puzzl4 bewild4 confound4 disord3
confusion confus5
congratul congratulatori6 compliment3
congreg fold3
congressman repres4
conjectur hypothes4 theoriz4 specul4
connec connect3
connect connec3 associ3
connot impli6
conquer conqueror7 suppress5 subdu4
conscienc conscienti5
conscienti conscienc3
consciou conscious5
conscious consciou8
consequ result7 accordingli6 effect6 outcom3
consid regard4 consider4
consider substanti7 consid6
consist systemat7 dwell4
consol solac5
conson consonant6
consonant conson8
conspicu promin5
conspir conspiraci6
conspiraci conspir5
constant constanc7
constantli invari6
constern alarm6 dismai5
constitu constitut7 element3 establish3
constitut constitu8
constru interpret6
construc construct7
construct construc7 build6
consum consump4 consumpt4 ingest4
consump consum7 intak6 uptak6
consumpt consum7
contain compriz5 content4 contin4 incorpor3
contamin foul3
contempl reflec3
contempt contemptu7 scorn5 disdain4
contemptu contempt8 scorn7
conten contend7 controversi3
contend conten6 postul5
contest competi3
contin continent6
continent contin7
continu continuum7 endlessli3 uninterrupt3
continuum continu8
contor shape3 configur3
contract contractu6 contractor4
contractor contract7
contractu contract8
contradict contradictori7 beli6 contradic3
contribu contribut6 donat3
contribut contribu5 contributor5 lend4 contributori3
contributor contribut6
contributori contribut8
contriv gadget5 deviz5 invent5 design3 formul3 forg3
controversi argument6 conten4
convei conveyor6
conven rule3
conver convert6 transition3
convert conver5
conveyor convei6
convic convict3
convict convic7
cool coolant5 cooler5 chile3
coolant cool8
cooper collabor7
cope grappl6
copi simul3 imit3
corpor incarn3
correc correct5
correct correc5
correspond match3
corrobor substanti6 confirm6 affirm6
corrupt corrup4
cortex cortic7
cortic cortex8
cosmic cosmo8
costli cost6
couch sofa6
counsel guidanc7 counselor5 adviz3
counselor counsel7
count counter5
counten visag5 physiognomi3
counterbal compens4
countless myriad7
countri nation5 commonwealth4
coverag cover5
cow cattl7 oxen7
coward cow8 cowardli8 cower8
cowardli coward8
cowboi puncher7 cattleman3
crack cracker3
craft trade3
craftsman craftsmanship5
crash clangor4 clash3
crave lust3
crawl creep6
crazi craze7 mad4
crazili insan7
creak squeak7 screech7
creat creatur7 creation4 creativ4 make3
creation creat5 found3
creativ creat7
creator lord6 creat4 divin3
creatur creat7 anim6 beast6
credo creed7
creed creedal6 credo6
creek brook7
creep creeper6 crawl5 sneak3
crime crimin8
crimin crook6 outlaw4
crimson red5
cring flinch6 recoil5 winc5 grovel4 shrink3
crisi critic6
crisp sharp3
criterion standard3
critic vital3
crook crimin5 outlaw4
crop harvest4
cross travers5
crouch stoop5 squat4
crucifi crucifix6 crucifixion6
crude cruditi4 earthi3
cruditi crude6
cruel viciou7 savag6
crummi cheap3
crusad campaign3
crush crusher4 devast3
crusher crush8
cry scream3 outcri3 yell3 weep3 squall3 exclaim3
cryptic mysteri6
crystal illumin3
cuba cuban8
cuban cuba8
cubism cubist8
cuddl nestl5 snuggl5
culmin climax4
cult cultist6 furor3
cultist cult8
cultur polit4 ethnic4
cupboard closet6
curio peculiar3
curios curiou8
curiou curios6 queer5 peculiar5 funni4 singular3
curious oddli5 peculiarli4
curli curl8
currenc current3
current currenc6 present3
curriculum curricular8
curs swear5 cuss3 oath3
curtail restrict6
curtain draperi6 drape3
cuss fella4 gadfli4 lad4 swear4 fellow4 curs3
custom customari6 tradition3 client3
customari custom6
cut reduc3
cyclist cycl8
dad daddi7 papa7 pop3
daddi dad7 papa7 pop3
damn goddamn5 darn5 goddam5 damnat4 bless3 infern3
damnat damn8
damp moist6
dampen moisten4 stifl3
danc dancer5
dancer danc8
dapper jaunti6
darl belov4 dear3 favorit3
darn goddam7 goddamn7 damn6 bless4 infern4
dart scoot3 flutter3 dash3
dash scoot5 dart3
day daili6
deadli lethal3
deadlock impass7
dealer deal7 trader6
dear belov5 darl3
death die5
debil debilit8
debri junk6 dust4
debut introduc4 entri3
dec decemb7
decai decad3
deceas deced3
deced deceas4
deceiv decept7
deceler slow6
decemb dec7
decenc decent6
decent decenc5 properli3 fit3
decept deceiv8
decid decis8 decision8
decidedli definit7
decis decid7 resolut3
decision decid6 conclusion4
declaim declam8 recit5
declin refus3
decompos decomposi7
decomposi disintegr4
decor adorn7 ornament5
decre fiat6
decreas diminish5 lessen5
decri condemn7 reprob3
dedic devot6 commit5
deduc deduct7 infer6 deriv5
deduct deduc7 subtract6
deepen compound3 intensifi3
deepli profoundli6
defeat lick4 overcom4
defect flaw3
defend guardian7 defens5
defens defend7
defer postpon6
defi defiant7 withstand6 defianc3
defianc defiant6 defi5
defiant defi8 defianc8
defici lack6
defin defini4
defini defin6
definit decidedli7
deform distor5
defraud swindl7 con5
degre level4
deiti divin7 god4
deliber purpos6
delic fragil3
delici delight6
delight delici7 pleas4 revel3
delirium frenzi7 hysteria5 furi4
deliv deliveri5
deliveri deliv6
demand necessit3 requir3
demeanor behavior4
democraci democrat7 republ4
democrat democraci6
demolish demoli7
demon fiend4 devil4
demonstr prove4 show3 present3
deni denial4
denial deni5
dens densiti6
densiti dens7
depart department8 departur6
departur depart7 deviat3
depend reliabl6
depict describ4
deplor sorri5
deposit depositor3
depriv strip3
derid deris8 derision8
derision derid8
deriv deduc5 infer5 gain3
descend descent7 fall3
descent descend5
describ descrip6 descript5 depict4 report3
descript describ8
deser desert8 abandon4
desert deser6 forsak5
deserv merit6 worth6
design architect4 contriv3
desir want4
desol bleak4
despair desper6
despatch dispatch4
desper despair8
despiz disdain5 scorn4
destin doom6
destini fate6
destroi destroy6 destruc6 destruct6 ruin3
destruc destroi6
destruct destroi8
detach separ4
detail elabor4
detec sens5 detect5
detect detec8 detector8 notic6 observ6 discov4 find4
detector detect7 sensor7
determin ascertain5 find5
detest hate7
deton explod6
develop underdevelop7 evolu4 evolv3
development develop8
deviat deviant4 divert4 departur3 vari3 differ3
devil lucif5 demon3 dicken3
deviz invent7 contriv5 formul4 forg4
devot devote7 devotion7 dedic6 commit5
devote devot8 buff6 lover4 fan4
devotion devot4
diagnos diagnosi7
diagnosi diagnos8 diagnost8
dialect idiom4
dialysi dialyz8
dialyz dialysi8
diam diamet7
diamet diam7
diari journal6
diarrhea diarrhoea7
diarrhoea diarrhea7
dicken devil3
dictat prescrib6
dictatorship tyranni7 despot3
dictionari lexicon3
dictum pronounc7
die death8 perish7 expir5
diet dietari7
dietari diet8
differ differenti7 otherw4 deviat3
differenti differ6 distinc6 distinguish5
difficult hard5
diffus diffusion4 dissemin3 permeat3 pervad3
digniti dignifi7
dilapid bedraggl3
dilut dilution7
dilution dilut6
dim faint3
diminish diminu7 lessen6 decreas6
diminut tini7
din blare4 clamor4 commotion3
dine dinner8
dingi grimi7
dinner dine7
dip dipper4
diplomaci diplomat5
diplomat diplomaci6
dipper dip7
direct director3
directli straight3 immedi3 instantli3
director direct6 manag5
dirt dirti5 soil4
dirti dirt6 soil6 unclean6
disabl handicap6
disagr disagre6 discrep4
disagre disagr8
disappear vanish7
disappoint frustrat7
disarm disarma7
disast disastr5 calam5 catastroph5 tragedi5
disastr disast8 fate3
disc record3
discard dispos4
discern distinguish4 recogn4
disclos disclosur7 reveal4 expos3
discontinu ceas6 quit6 stop4
discount dismiss5 ignor4 disregard3
discov observ7 discoveri4 detect3 notic3
discoveri discov6 breakthrough3
discrep disagr4 variant3
discretion discretionari6
discus discuss6
discuss discus6
disdain contempt4 despiz4 scorn4 spurn3
disenfranchis disenfranch8
disentangl extric4
disgrac dishonor4 shame3
dishonor disgrac4
disintegr decomposi4
disloc breakdown5
dismai aghast7 constern4 alarm3
dismal drearili7
dismiss discount5 ignor4 disregard4
disobedi disobei8
disobei disobedi8
disord confus3
disorderli jumbl5
dispatch despatch4
dispens distribut5 allot3 administ3
dispers sprinkl4 disper4
displai exhibit5 expos3
dispos disposi5 discard4 administr3
disposi dispos4
disput challeng3 quarrel3
disregard snub4 dismiss4 ignor3 discount3
disrupt disrup7 troubl6 turbul6 interrupt5 riotou5
dissec dissect6
dissemin circul5 diffus4
dissip scatter3
dissolv dissolu4
distanc distant6
distant distanc8
distast antipathi7
distil purifi4
distinc distinguish6 differenti5
distinctli clearli3
distinguish distinc6 differenti5 discern3
distor deform4 distort4
distort distor7 falsifi6 warp5
distrac distract7
distract distrac8
distress disturb7 suffer3
distribu distribut3
distribut distribu5 distributor5 dispens4
distributor distribut7
district territori7
distrust mistrust6 suspect3
disturb distress7 worri4 perturb3
diver divert5 recreat4
divers varieti4
divert diver5 deviat4 amus3
divestitur divest8
divid division6 split3
divin deiti6 god3 creator3 lord3
division divid3
doctor physician7
doctrin ism7 philosophi6
document documentari5 paper4
documentari document8
dogma dogmat8
dole mourn3
domain sphere4
domin predomin5 dominion4 prevail3 supremaci3
dominion domin7
donat contribu3
doom destin6
door doorwai4
doorman porter5
doorwai door4 threshold3
dosag dose8
dose dosag4
dot stud3
doubt dubiou4 uncertainti4
doubtless undoubtedli7
downpor torrent6
dozen lot7 score7 ton7 twelv3
draft drafti3
drag haul4
drain drainag4
drainag drain8
drama dramat6 dramatist6
dramat drama7 dramatist5 spectacular4 strike4
dramatist drama8 dramat8 playwright7
drape wrap6 curtain3 draperi3
draperi curtain7 drape4
draw haggard5 wear5
drawer draw8
dread frighten6 terribl6 fear4 apprehen3
dream dreamer4 dreami3
dreami dream8
drearili dismal7
dress dresser4 cloth3
dressi dress8
drift float3 impetu3 roam3 rove3 wander3
drill bear4
drink drinker5 drunkard4
drive driver5
driver drive8
droplet drop8
drown submerg3
drugstor pharmaci6
drum drummer3
drunkard drink8
dry dryness5
dual doubl3
dub nicknam4
dubiou doubt4
duel duelist5
duplic repeat3
dusk duski8 nightfal7 twilight5
duski dusk6
dust debri4 junk3
duti oblig5 respons5
dwele dwell8 abod6 home4
dwell dwele4 dweller4 consist4 inhabit4 popul4 live3
dweller dwell8 inhabit7
earlier sooner4
earn profit6 salari4 wage4
earnestli serious7
earth globe5 earthi4 ground3
earthi crude3
earthquak quak6
eas facilit3
eat feed7
eccentr bizarr5
echo reverber4
econom economi8
economi econom7 economist7
economist economi8
ecstasi ecstat6 raptur5
ecstat ecstasi8
edema edemat8
edgi edg8 restiv7
edific build7
editor edit8 editori8
educ instruc3
effac obliter4
effect effectu7 consequ6 result4 outcom3
effectu effect8
effluent wastewat7
effort attempt5 endeavor4
ego self3 egot3
egot egotist8
egotist egot8
ejec eject8
eject ejec6
elabor expound4 detail3
elaps pass3
elderli older7
elec elect8 elector8
elect elec7 elector7 elig7
elector elec8
element compon5 ingredi4 elementari4 constitu3 factor3
elementari simpl3 element3
elev lift3 raiz3
elicit evok6 arous5 provok4
elig elect8
elud elus6 evad3
elus elud5
elution elut8
emaci gaunt7 pinch5 haggard5 wast3
eman emis5
emancip liber4
emb imb7
emblem emblemat6
emblemat emblem8 symbol5
embodi personifi4
embrac encompass4 hug3
emis emit7 eman5
emit emis6
emphas emphasi8 accentu7 stress4
emphasi emphas7 emphat7 accent3
emphysema emphysemat8
empir empiric8
emploi employ7 use6 util6 appli5 employe4 hire3
employ emploi8
employe emploi8
enact ordain6 passag3
encamp camp3
enclos enclosur5 envelop5
enclosur enclos6
encompass embrac5
encount skirmish3 meet3
encourag promot6 boost3
encroach intrusion6 invasion4
endang jeopard5 threaten4
endeavor enterpr4 strive4 effort4 attempt3
endless intermin6
endlessli infinit4 continu3
endow invest3
endur abid7 toler4 surviv3 brook3
enemi foe3
energet energi7
energi energ6 energet3
enforc implement3 impos3
engag battl5 pursu4
engend breed4
england english8
english england6
engross fascin7 absorb6 intent5 wrap4
engulf immers4 steep3
enhanc heighten3
enigmat enigma8 puzzl6
enjoi enjoy6 bask5 savor5 relish4
enjoin order3
enjoy enjoi6
enlarg expan6
enliven inspir4 anim3
enorm staggeringli7 tremend7
enough plenti4
enrag madden7 furiou5
enrol enrolle8 recruit6 enter3
ensu result4
ensur assur5 insur5 guarante3
entail mean4
entangl web4
enter entranc6 entrant6 entri6
enterpr endeavor4
entertain amus5
enthusiasm enthusiast5
enthusiast enthusiasm8
entir altogeth7 complet7 total7 wholli7 full5
entranc enter4
entri enter6 debut3 introduc3
entrust confid3
enunci pronounc4 articul3
envelop enclos6 wrap3
environ environment8
envisag imagin7
envision visual5 fanci4 forese3
enzym enzymat8
epic heroic3
epiphys epiphysi8
epiphysi epiphys8
epitom typifi7
epoch era7
equal par3
equat equal7 compar3
equilibr equilibrium8
equilibrium equilibr6
era epoch7
erod erosion6 gnaw4
err error7
error err6 fault4 mistak4
erudit learn7
erupt erup3
eschew shun7
especi particularli7 special5 peculiarli3
espous adopt6
essenc essenti7 core3
essenti basic7 fundament7 essenc4 indispens3
establish find4 launch3 institut3 constitu3 institu3
estat acr3
esthet aesthet3
estim gaug4 approxim3 judg3
ethnic cultur5
europ european8
european europ7
evad sidestep6 hedg3 elud3 skirt3
evalu appraiz7 assess7 rate4 valuat4 measur3
evapor vapor4
evas evad8
eventu final6
everlastingli forev7
everydai mundan7 routin3
evid obvious7 plainli7 appar7 evidenti6 plain6 ground4
evok evoc7 elicit6 arous5 provok4
evolu evolv8 develop5
evolv evolu5 develop3
exacerb aggrav6
exactli precis7 just4
exagger overdon7 magnifi3
exalt lofti6 glorifi5
examin scrutini6 analyz5 probe3 studi3
exampl exemplifi7 instanc3 illustr3
exce transcend6 excess4
exceedingli extrem5 super5
excel surpass5
excep except7
except excep6 omit5 exclud4
excess exce8 extra4 redund4 surplu4
excit excitatori4 stimul3
excitatori excit8
exclaim exclam6 promulg4 proclaim3 cry3
exclam exclaim8
exclud exclus6 exclusion6 omit5 except4
exclus exclud7 sole7 alon5
execu execut6 execution6
execut execu5 accomplish3 fulfil3
execution execu8
executor execut8
exemp exempt7
exemplifi exampl6 illustr5
exempt exemp4
exer exert8 effort3
exerc workout4 exert3
exert wield4 exerc3
exhaus exhaust3
exhaust fatigu7 exhaus5
exhibi exhibit6
exhibit exhibi5 displai4
exist existenti8
existenti experienti4 exist3
exot alien4
expan enlarg7
expand flourish3 thrive3
expect anticip5 outlook3 prospect3
expedit hasten3
expel expul7
expend expenditur7 expens4
expenditur expend7
expens expend8
experi experiment4 experienti4
experienti experi7 existenti4
experiment experi8
expir termin6 die4 perish4
explain explan7 explanatori7
explan explain7
explicit express4
explod explosion6 deton5
exploit feat3
explor exploratori7
explosion explod6
expos exposur5 disclos3
exposur expos5
expound expositori8 elabor5 enlarg3
expres express4
express expres4 explicit3 utter3
exten extend5
extend lengthi6 prolong6 exten4 extens4 extent4
extens extend7
extent extend6
extenu mitig7
extirp erad3
extra redund6 surplu5 excess4
extrapol gener4
extrem utmost4 exceedingli4 super3
extric disentangl5
exult jubil7 triumphant7 rejoic5
eyebrow brow4
eyelid lid7
fabric cloth7 textil7
facet aspect6
facil instal5
facilit allevi5 eas4
factor element3 compon3
factori mill6
fail failur6 neglect3
failur fail6
faint dim3
fairli moder6 reason6 pretti6
faith religion5
fake bogu6 phoni6
fall descend3
falloff slump4
fals falsiti7
falsifi falsiti7 distort6 warp5
falsiti fals6 falsifi6
falter stammer3 stutter3
fame famou8 note7 illustri6 notabl6
famili household5
familiar acquaint4
famou fame8 note7 illustri6 notabl6
fan devote3
fanci visual4 envision4
fantasi fantasist6 fantast6
fantast wonder4 wondrou4 fantasi4 grotesqu3 marvel3 terrif3
farm agricultur4
farmer farm8
fascin engross7 intrigu4
fascism fascist8
fashion manner5 mode5 style5 way4
fasten fix3
fatal fate4
fate destini5 fatal5 circumst3
fathom penetr4
fatigu exhaust7 weari6
fault error4 mistak4 flaw4
favor favorit3
favorit darl3 favor3
fear fright5 dread4 frighten4 terribl4
feasibl workabl7 practic6
feast banquet4
feat exploit3
featur characterist4
feb februari7
februari feb7
feed eat5 feeder3
feel impres3 notion3
fella lad7 fellow6 cuss5
fellow fella5 lad5 fellowship4 cuss4 companion3 comrad3
fellowship fellow7
fervent impas7 fieri6
festiv merri4 celebr4
fete celebr4
fiat decre7
fiend demon4
fierc furiou5 vehement4
fieri fire5 fervent5 impas5
fig figur5
fight fighter6
fighter fight6
figur fig4
file fill4 regist3
fill file6
film movi5
final conclud5 eventu5 ultim3
financ financi3
financi financ8 fiscal7
find found6 foundat6 founder6 determin6 launch4 establish4
fine okai3
finish complet4
fireplac hearth7
firmli steadfastli5
fiscal financi7
fit decent3
fix fixer4 fixtur4 mend3 repair3 fasten3
flail thrash4 lam3
flashi flash6 gaudi4
flashlight torch3
flatter flatteri8
flatteri flatter8
flautist flute8
flavor spirit3
flaw fault4 defect3
fledgl newcom4 freshman3
flee flight8
fleet swift5
flesh fleshi6 anatomi3
flexibl flex4
flicker flutter3
flight flee3
flinch cring7 recoil6 winc6 shrink4
float drift3
flounder stagger4
flourish thrive6 expand3
flower blossom3
flurri bustl4
flush rosi3 blush3
flutter flicker3 dart3
fly flyer5
foam foami6
focu focus4 rivet3
foe enemi3
foil frustrat3 thwart3
foliag leaf6
folli foolish5
follow next4
fond affection5
food nutrient6
foolish folli6
forbid prohibit7 proscrib7 veto4
forc coerc3
foreclos forestal5 preclud5 prevent5
forego preced5
forehead brow7
foreign alien4
foreman boss6
forese envision3
forest wood7
forestal preclud7 prevent6 foreclos6
forev everlastingli6
forg deviz3 invent3 contriv3
form kind3 sort3
formal offici5
format form4
former onetim5
formid redoubt5
formul formula4 prepar4 deviz3 invent3 contriv3
formula formul4
forsak desert6 abandon3
fort fortifi6 garrison5 fortress4
forth awai5
forthright frank7 blunt4
fortifi fortif7 strengthen6
fortress fort5
fortun luck3
foul contamin3
found find8 initi5 creation3
foundat find6
founder find5
foyer lobbi7 vestibul7 hall4
fraca alterc7
fragil delic3
fragment fragmentari7
fragmentari fragment8
fragrant fragranc8
framework model4
frank forthright6 blunt3
frankli honestli7
frantic madli7
fratern brotherhood3
freak monstros6 monster3
freight cargo6 shipment5
frenzi delirium7 hysteria6 furi5
frequent often7 frequenc6
fresh novelti4
freshman newcom4 fledgl3
fret fuss4
friction clash4
friend friendli8 friendship8
friendli friend7
friendship friend8
fright fear6 horribl6
frighten dread7 terribl7 scare7 fear5 terrifi4 fright3
fring peripheri6
frog toad6
frolic cavort5 romp4
front frontal4
fruitless futil6 vain5
frustrat disappoint7 thwart7 foil3
fulfil accomplish6 execut3 satisfi3
full entir4 total3
fumbl grope5
fun funni6 merriment4
fundament basic7 essenti7 central5 cardin4 rudimentari4 key3
funni fun6 comic5 queer4 peculiar4 curiou4
fur furri3
furi furiou5 rage4 delirium4 frenzi4 hysteria3 wild3
furiou fierc5 furi4 enrag4 madden4
furnish provid7 suppli6 render5 furnitur3
furnitur furnish8
furor cult4
furthermor moreov7
fuse fusion6 coalesc5 mix5 merg3
fusion fuse7
fuss fret4
futil fruitless5 vain4
fuzzi fuzz6 blur4
gadfli cuss4
gadget contriv6
gag joke5 jest4
gage gaug3
gaieti merriment7
gain deriv3
gambl gambler7 risk3
gang gangster6
gangster gang8
garrison fort5
gas gaseou5
gasp pant6 puff3
gass gas6
gather assemblag4 collect3
gaudi flashi4
gaug estim4 gage3
gaunt emaci7 pinch5 haggard5 wast3
gay cheeri5 sunni5 jovial3 merri3 jolli3
gaze stare6
gener generos5 extrapol5 infer4 mostli4 induc3
genial amiabl6
geniu wizard3 virtuoso3
gentleman gentlemanli8
genuin liter3
geolog geologi8
geologist geologi8
geometr geometri4
geometri geometr8
georgia georgian8
germin germ7 sprout6
gesticul gestur8
gestur gesticul6
get acquir4 becom3
ghastli gruesom7 grim5
ghost specter5
giant gigant4
gift talent4
gigant giant8
giggl titter6
gild gilt6 golden6
gilt gild7 golden6
ginmil saloon7 bar4
give given6 grant5 apt4 giver3 presump3
glanc glimps4 glint3
glare blaze6 glower5 brillianc3
glass glassi6
glassi glass5
gleam glisten3 glitter3 glint3
glean reap7 harvest6
gleeful jubil3
glimps glanc4
glint glitter7 glisten5 gleam3 shine3 glanc3
glisten shini7 glitter6 glint6 gleam4 shine4
glitter glint7 glisten6 gleam3 shine3
globe global8 earth6 world3
gloom gloomi7
glori glorifi6 gloriou6
glorifi glori7 exalt5
gloriou glori8
glower glare6
glu past7
glue past5
glycerin glycerol7
glycerol glycerin7
gnaw erod4
go departur4 deceas4
goal end3
god deiti3 divin3
goddam darn7 goddamn7 damn6 bless4 infern4
goddamn darn7 goddam7 damn6 bless4 infern4
gold amber3
golden gild5 gilt5
golfer golf8
good better8
govern author7 regim7 governor6 regul4
governor govern8 gubernatori8
grace graciou4
grade class4
grain granular4
grandeur splendor5 brillianc5 nobil3
grandma grandmoth7 granni7
grandmoth grandma7 granni7
granni grandma6 grandmoth6
grant give7
granular grain8
graph graphic7
grappl wrestl6 cope5
grasp comprehend4 apprehend4
gratif gratifi7 satisfac4
gratifi gratif8 satisfi4
grave soberli7 graviti4 tomb4 solemn3 sober3
graveyard cemeteri7
graviti grave5
greas greasi7
greasi oili6
greatcoat overcoat7
greek grecian3 hellen3
grievanc grudg4
grim relentless4 ghastli4 gruesom4 inexor4
grimi dingi7
grin smile5
groan moan6
groov rut3
grope fumbl5
grotesqu fantast3
ground evid4 earth3
grove orchard4
grovel cring5
grow growth6 matur5 adult3
growl rumbl3
grownup adult5
growth grow6 matur4
grub chuck3
grudg grievanc5
gruesom ghastli7 grim5
gruff hoars5 huski3
grumbl rumbl4 scold3
guardian defend7
guess reckon5 suppos4 think4 imagin3
guid guidanc4 steer3 maneuv3
guidanc counsel5 guid4
guilt guilti7
guilti guilt7
gun artilleri3
gunner gun8
gunpowd powder4
gush spout4
gut backbon5
gutter trough3
gymnast athlet4
habit habitu5
haggard draw5 wear5 emaci4 gaunt4 pinch3
hail acclaim4 herald3
hair hairi8
hairi hair8
halfwai midwai4
hall hallwai5 foyer3 lobbi3 vestibul3
hallmark trademark6
hallwai hall6
halt stop3
hamper shackl4
handbag purs6 bag3
handicap disabl7
handl treatment3
hanker yearn7
happen occurr7 occur6
happili blith7 merrili7
harass pester7
hard difficult4
hardli bare7 scarc7
hardship rigor5
harm injuri4
harmoni harmon4 symmetr4
harvest glean5 reap5 crop4
hast hasti7
hasten rush4 race3 expedit3
hate hater7 detest6 hatr3
hatr hate3
haul drag4
haunt obsess4 persist3
haversack knapsack7
hawaii hawaiian7
hawaiian hawaii3
hawk hawker5 peddl4 huckster3
hazard jeopardi5 risk3
haze hazi7
heal therapeut4 mend3
health healthi8
healthi health7
heap pile4
heartbeat puls4
hearth fireplac5
heat heater4
heav heaver3
heaver heav3
hebrew hebraic5
hedg sidestep4 evad3
heedless unheed7
hegel hegelian8
hegelian hegel8
heighten enhanc3
hellen greek3
help helper7 assist6 aid5
helper help6 assist5
henc therefor7 thu7 thenc3
herald acclaim4 hail3
hereaft hereinaft6
hereinaft hereaft7
heretofor hitherto7 yet5
heroic epic3
heroism valor7
hesit waver4 paus3
heydai peak4
hide conceal7
highlight spotlight5
hilar hilum8
hillock mound3
hilum hilar8
hinder imped5 obstruct3
hint suggest3
hire emploi4
histor histori6
histori histor3
hit hitter4
hitherto heretofor7 yet5
hitter slugger7 batter5 hit3
hoars gruff6 huski4
hobbl limp4
hold keep3
holder hold8
holidai vacat6
holler scream4 bellow4 yell3 squall3 roar3
home dwele3 abod3
honestli frankli6
honor laurel4
hop hopper6
hord host4
horribl fright7
horror revul3
horseman horsemanship8
host hord3
hous lodg7
household famili6
howl wail3
huckster peddl4 hawk3
hug embrac4
huge immens7 vast7
hulk tower3 loom3
human humanist5 humanitarian5
humanist human5
humbl meekli6 lowli4 humil3 humili3
humil humbl6
humili chagrin5 humbl4
humor humorist4 wit4 mood4
humorist humor8
hunch suspicion6 intuition3
hungari hungarian8
hunger hungri7
hungri hunger7
hunt hunter5
hunter hunt8
hurl hurler7 lung4 hurtl3
hurler hurl8 pitcher7 twirler3
hurri scurri7
hurt injuri3
hurtl lung4 hurl3
hush still3
huski burli6 hoars4 gruff3
hustl bustl3
hyperem hyperemia8
hyperemia hyperem8
hypocrit phoni4
hypothalam hypothalamu8
hypothalamu hypothalam8
hypothes hypothesi8 theoriz7 specul6 conjectur5 suppos4
hypothesi hypothes6
hypothet hypothesi8
hyster hysteria7
hysteria hyster5 delirium5 frenzi5 furi3
icebox refriger7
icy ice4
idea ideal8 think7
ideal idea3
ident identifi6
identif identifi7
identifi ident6 identif6
ideolog ideologist7
idiom idiomat5 dialect4
idiosyncrasi idiosyncrat8
idiot imbecil7
idl idler3
idler idl8
idli lazili3
ignor snub4 dismiss4 discount4 illiter4 disregard3
ill sick7 maladi6
illiter ignor4
illumin crystal3
illusion illusori4
illustr exemplifi5
illustri fame5 famou5 note5 notabl4
imageri imag8 imagin5
imagin envisag6 imageri4 guess3
imb emb7
imbecil idiot7
imit simul6 copi3
immedi instantli6 straightawai5 directli3
immens huge7 vast7 vastli7
immers engulf4 plung3 steep3
impair mar5
impas fervent7 fieri6
impass deadlock7
imped hinder5 obstruct4
imperson portrai3
impetu drift3
implement enforc3
impli implic6 connot5
implic impli6 signific3
implor beg7 prai3
impos imposi4 inflict4 enforc3 levi3
imposi impos8 inflic5
impres notion5 feel3 belief3
imprison jail4
improv amend3
impud insol6
imput ascrib7 attribut7 assign3
incarn corpor3
incis penetr7 keen6 acut3 sharp3 inciz3
incit instig5 motiv5 prompt5
inclin tend5 tendenc4
includ inclus3
inclus includ8
incomprehens inexplic5
incorpor integr6 contain3
increasingli progress7
indefinit indefin8
index indic3
india indian8
indian india6
indic index3
indign outrag4
indispens essenti3
individu individualist7 separ7 person5 someon5 singl4 mortal3
individualist individu8
indol lazi5
induc induct5 initi4 gener3
induct induc7
inept clumsi3
inert neutral3
inescap unavoid7
inevit necessarili5
inexor adam5 relentless5 grim4 stern3
inexpens cheap7
inexplic incomprehens6
infam notori7
infanc infant8
infant infanc8 babe7 babi7
infantil childish6
infec infect7 infecti7
infect pathogen7 infec6
infecti infec6
infer inferenti8 deduc5 deriv5 gener3
inferenti infer5
infern darn4 goddam4 goddamn4 damn3 unholi3
infest overrun6
infinit endlessli4
inflam inflammatori6
inflec inflect5
inflic inflict5 imposi5
inflict inflic8 impos5
influenc influenti5
influenti influenc8
infuri madden7
ingest consum4 assimil3
ingredi element4 compon3
inhabit dweller7 popul6 live5 dwell4
inher integr6
inhibi inhibit6
inhibitori inhibit8
initi induc4 found4 origin3
injec inject7
inject injec6
injur injuri8 wound3
injuri injur6 harm4 hurt3
innov inven4
inquir inquiri7 inquisit4 wonder3
inquiri inquir5 question3 queri3
insan crazili7
inscrip letter6
insert tuck3
insight penetr3
insol impud6 brazen4
inspir enliven4 anim3
instal facil5
instanc case5 exampl3
instant twinkl5 instantan4 moment3
instantli immedi6 straightawai5 directli3
instead rather4
instig incit6
institu establish3
institut institu6 find3 establish3
instruc instruct4 educ3
instruct instruc6 instructor6 teach5
instructor instruct8 teacher7
insul isol5
insult affront5
insur ensur4 assur3 ascertain3
insurrec revolt7 rebellion6
intact integr3
intak consump7 uptak7
integr unifi6 uniti6 incorpor6 inher5 intact3
intellect intellectu7
intellig understand7
inten purpos7 intent5 aim4
intend inten7 intent7
intens intensifi4
intensif intensifi8
intensifi intens5 intensif5 deepen3 compound3
intent intend5 absorb5 engross5 inten4 purpos4 wrap3
interac interact8
interact interac8
intercept interceptor7
interest sake3
interfer interven3
interject interpos4
interlac intertwin7 twine7
interlock interwoven6
intermin endless7 etern3
interpos interposi4 interject4
interpret constru5
interrel interrelationship8
interrup interrupt7
interrupt interrup6 disrupt5
intersect intersec8 cross3
intertwin interlac6 twine6
interven interfer4
interweav weav5
interwoven interlock7
intim close3
intima intim8
inton chant4
intrigu fascin4
introduc debut4 acquaint4 entri3
introductori introduc7
intrud intrus6 intrusion6 trespass4
intrusion encroach5 invasion3
intuition hunch3 suspicion3
invad invasion6
invari constantli7
invasion invad7 encroach4 intrusion3
inven invent5 innov4
invent inven7 inventor7 deviz6 contriv5 formul4 forg3
invest investor7 endow3
investig research6
investor invest8
invok invoc6
involv particip5
ion ionic8
ionic ion7
ireland irish5
irish ireland7
iron ironi7
ironi iron6 sarcasm5 satir5
irrit annoi6 annoy6 bother4
ism doctrin7 philosophi6
isol insul5 separ4 strai3
itali italian8
italian itali7
ivori pearl3
jab poke3
jabber spout5
jail imprison4
jan januari7
januari jan7
jaunti dapper5
java coffe4
jeer scoff7 flout3
jeopard jeopardi6 endang5 threaten4 stake3
jeopardi jeopard8 hazard6 risk4
jerk yank4
jest gag4 joke4
jesu christ7
jew hebrew3
jimdandi jimhickei7
jimhickei jimdandi7
job occup5 chore4 task3
jockei cheat3
jocular joke8
john lavatori6 toilet5 privi4
johnni reb7 rebel6
join junction3
joke jocular6 gag5 jest4 joker3
jolli jovial6 merri6 gay3
jolt shake5
journal journalist8 diari5
journalist journal8
jovial merri7 jolli7 gay3
joy joyou7
joyou joy8
jubil exult7 triumphant7 rejoic5
judg judgment4 judici3 estim3
judgment judg4
juic juici7
juici juic4 voluptu4
jumbl disorderli6 welter5
jump leap5 spring3
junk debri5 scrap3 dust3
jurisprud jurist8
just mere5 simpli5 exactli4 precis4
justif justifi6
justifi justif8
justli rightli5
jut stick7
juxtapos juxtaposi8
keen incis6 penetr6 acut3 sharp3
keenli acut7
keep maintain4 hold3
ketosi acetonemia7
key central3 fundament3 cardin3
kickoff outset4
kid child6 youngster6 minor3
kidnap kidnapp8
kidnapp kidnap8
kile kill6
kill kile8 killabl8 killer8
killer kill8
kind sort7 form3
kinda rather6
kindr akin6
king kingdom7
kingdom realm4 king4
knapsack haversack7
knight knightli7
knot knotti4
korea korean8
korean korea5
lab laboratori7
laboratori lab7
laci lace8
lack defici5
lad fella6 fellow6 cuss4 sonni3
laden load6
lag laggard7
laiti lay8
lam flail3 thrash3
lament wail4
lanc spear3
languid dreami3
larg mostli7
larger bigger7 big7
larva larval8
lash whip4 slash3
last perman5
late recent7
later afterward6 subsequ6
lather sud5
laugh laughter3
laughter laugh4
launch find4 launcher4 establish3
laurel honor4 award3
lavatori john6 toilet6 privi5
lavend lilac4
lawyer law8 attornei7
lay put4 place4
lazi indol4
lead leader3
leader lead8 leadership8
leadership leader5
leaf leaflet8 foliag7
leagu confer3
lean tilt5
leap jump5 spring4 bind3
learn learner6 erudit6 scholarship3
leas rent3
leav remain3
leg leggi7
legend legendari8
legislatur legisl8
legitim logic3
lend contribut4
length lengthi3
lengthi length8 prolong7 extend7
lessen diminish7 decreas5 subsid3
let allow5 permit5
lethal deadli3
letter inscrip7
level degre4
levi impos3
lexic lexicon8
lexicon lexic8 vocabulari4
liabl liabil6
liar lie8
liber liberti6 emancip4
liberti liber6
lick defeat5
lid eyelid7
lifelik vivid6 pictori4
lifetim life3
lift lifter6 elev3 rais3
lifter lift8
like wish3 probabl3
likew similarli6
lilac lavend4
limit restric4 confin4 throttl3 restrict3
limp hobbl4
lineag ancestri6 pedigre6
link associ5 relat4
lioniz lion8 celebr3
liter genuin3
literari literatur8
literatur literari7
littl small5
live liveli7 livabl6 liver6 inhabit5 popul5 dwell3
livid ashen4
load laden5 burden3
lobbi foyer6 vestibul6 hall3
lobul lobular8
local vicin7 neighborhood7
locat situat7
lock locker4
lodg hous6
loft attic3
lofti exalt5
log logger3
logic legitim3
lone loneli5 solitari4
loneli lone7
long yearn7
look sound6 seem4 appear3
loom hulk3
loot plunder3
lord creator6 lordship4 divin3
lordship lord8
lose loser3
loser lose7
lot dozen7 score7 ton7
loudli aloud3
lous lousi7
lousi lous5
love loveli7 lover5
loveli love8
lover love7 devote3 buff3
lowli humbl4
lucif devil6
luck circumst5 fortun3 lucki3
lucki luck7
lug luggag7
luggag lug8
lumber timber5
lumin luminos8
lump chunk4 clod4 swele3
lung hurtl5 hurl4 thrust3
lurch stagger4 reel3
lure tempt5
lust lusti5
luster splendor4
lusti lust6
lyric lyricist7
lyricist lyric8
machin machinist7
machineri machin7
machinist machin8 mechan6
mad crazi4
madden enrag7 infuri7 furiou5
madli frantic7
madman maniac7
magic magician6 wizard3
magician magic8
magnifi magnif6 magnitud6 amplifi6 exagger3
magnific brilliant3
magnitud magnifi7
main chief7 princip6 primari4
mainli chiefli7 primarili7 princip7
maintain mainten5 keep4
mainten maintain7 upkeep6
majest majesti5
major bulk5
make creat3
maker make8
maladi ill5 sick5
malaiz uneasi3
mama mamma7 mommi7
mamma mama7 mommi7
mammal mammalian3
manag director5 coach5
mandat mandatori5 author4
mandatori mandat7
maneuv steer4 guid3
mania manic8 passion3
maniac madman7
manic mania8
manifest attest6 certifi5 evid3
manner mode6 style5 fashion5 way5
manpow men7 hand3
manufactur produc3
mar martian8 impair5
mark pronounc6 marker3
market merchand7 sele7 marketplac4
marketplac market4
marksman marksmanship8
marksmanship marksman8
maroon strand3
marri marriag8
marshal mobil3
martian mar6
martyr suffer3
marvel wonder5 wondrou5 terrif4 tremend3 fantast3
master masterli4 masteri3
masteri master7 supremaci3
match twin4 correspond3
mate coupl3
materi stuff3
matter affair4 topic3
matur grow4 growth4
maxim maximum7
maximum maxim6
mayb perhap7 possibl7 perchanc6
mean entail4 way3 signifi3
meander wind6 wander6
meat meati7
mechan machinist5 mechanist3
medic medicin7
medicin medic5
medit muse7 ponder7 reflect4 specul3
meekli humbl5
meet encount3
mele scrimmag5
melodi tune6
melt thaw3
member membership7
membership member6
memor memori8
memori memor6
men manpow7 hand3
menac threat6
mend repair6 fix3 heal3
mental outlook5 wit3
mention cite5 refer4 remark3
merchand market7 sele7 product6
mere simpli7 just6
merg merger7 unifi6 unit5 coalesc3 mix3 fuse3
merger merg8
merit deserv5 meritori4 virtu3
merri jovial6 jolli6 festiv3 gay3
merrili blith7 happili7
merriment gaieti6 fun4
mess messi7
metropoli metropolitan8 citi7
metropolitan metropoli8
mexican mexico4
mexico mexican8
microscop microscopi7
middl center4
midwai halfwai4
milit warlik4
militia reserv7
mill factori5
mimesi mimet8
mimet mimesi8
min minut6
mind psych5 brain3
mine miner3 excav3
miner mine8
mingl unifi4
minim minimum7 underst3
minimum minim6
minist ministeri7 parson6 pastor6 ministr4
minut min6
miracl miracul7
misbehavior misde7
miscellan mix7 sundri7
mischief mischiev8 shenanigan7
misconstru misconstruc8 misunderstand7
misconstruc misconstru6
misde misbehavior7
miser piteou3 abject3 poor3 pathet3
mislead decept3
misrepres misrepresent8
missil projectil4
mist misti7
mistak fault4 error4
mistrust distrust6 suspect3
misunderstand misconstru7
mite speck4
mitig extenu7
mix miscellan6 sundri6 mixtur6 coalesc5 fuse5 merg3
mixtur mix6
moan groan6
mobil wander4 marshal3
mock mocker6 mockeri6
modal mode7
mode manner7 style6 fashion6 way6
model framework4
moder fairli7 reason7 pretti6
modern overhaul5
modif modifi6 alter4 adjust4
modifi modif8
moist damp7
moisten moistur8 dampen5
moistur moisten8
molecul molecular8
molecular molecul8
moment momentari5 instant3
momentari moment8
mommi mama7 mamma7
monarch sovereign5
monopol monopoli6
monopoli monopol7
monster monstrou3 freak3
monstros monstrou6 freak5
monstrou monster6 monstros6
mood humor4 temper3 climat3
moral moralist6
moreov furthermor7
moroccan morocco8
morocco moroccan7
moros sullen7
mortal person4 someon4 individu3
mostli larg6 gener3
motion move4
motiv prompt7 incit6 actuat3
motto shibboleth6
mound hillock3
mourn mourner7
mourner mourn8
mous mousi8
move motion5 movement5 mover5 travel4
movement move5
mover move7
movi film6
mud muddi8
muddi mud7
muffl stifl5 smother4 muffler3
muffler muffl7
multipli multipl7
mumbl mutter7
mundan everydai6 routin3
muscular muscl6
muse medit7 ponder7 reflect4 specul3
music musician7
musician music7 musicianship7 player3
musicianship musician8
mute silent7
mutini mutin8
mutter mumbl6
mutual common3
myocardi myocardium8
myriad countless6
mysteri mystifi8 cryptic6 mystic3
mystic mysteri3
myth mythic8
nab arrest5 apprehend3
nake naked6 nude4 bare3
narr tale7 stori6 narrat3
nasal pinch3
nation nationalist6 countri6 patriot5 commonwealth5
nationalist nation8
naval navi8
navi naval7
nearli almost7 virtual6
necess necessari6 necessit6 requir3
necessari necess8
necessarili inevit4
necessit necess7 requir6 need4 demand3
neckti tie3
necrosi necrot8
need requir7 necessit4
neglect neglig3 fail3
neglig careless6
negro color3
neighbor neighborhood8
neighborhood neighbor6 local6 vicin6
neocort neocortex8
neocortex neocort8
nerv nervou6
nervou nervous7
nestl snuggl6 cuddl6
neurosi neurot8
neurot neurosi6
neutral neutralist8 inert3
neutralist neutral8
nevertheless nonetheless7 still3
new tide5
newcom freshman4 fledgl4
newsman report7
newspap paper3
newtonian newton8
next follow4 adjac3
nicknam dub4
nightfal dusk7 twilight5
nip pinch3
nobil nobl5 aristocraci5 grandeur3
nobl nobil4
noisi nois8
nonetheless nevertheless7 still3
normal commonli7 ordinarili7 usual7
north northward3
northern yanke3 yank3
northward north4
notabl fame5 famou5 note5 illustri4
notat note3
note fame7 famou7 illustri6 notabl6 remark3
noth zero5
notic detect5 observ4 discov3 find3 notifi3
notifi notic8 notif8 adviz5
notion impres5 feel3 belief3
notori infam7
nourish nutrient7 sustain3
nov novemb7
novel novelist7
novelist novel8
novelti fresh4
novemb nov7
nuanc subtleti6 refin3
nuclear atom3
nucleu nucleat6
nude nake4 bare3
nudg prod5
number numer4
numer number4
nurseri nurs8
nutrient nourish5 food5
oath curs3
obedi obei8
obei obedi8
objec object6 remonstr6
object objec4 target3
oblig compel7 respons7 duti6
obliter annihil6 effac4
oblivi oblivion3
obscur vagu4
observ discov7 comment5 detect5 notic4 watch3 remark3
obsess haunt5
obstin stubbornli7
obstruct obstruc5 imped4 hinder3
obvious evid7 plainli7
occlud sorb4
occup occupi8 resid7 job5
occupi occup4
occur happen6
occurr happen7
oct octob7
octob oct7
oddli curious6 peculiarli4
odor scent3 smell3
offend offens7
offens offend5
offer proffer3
offic offici4 agenc4 bureau4
offici offic7 formal4
often frequent7
oil oili6
oili oil6 greasi5
okai fine3
older elderli6
omen omin8
omin omen8 sinist7 threaten7
omis omit5
omit omis8 exclud6 except6
on one8 uniti3
onetim former6
onrush onslaught5 attack3
onslaught onrush5 attack3
opera operat8
operat opera8
opinion sentiment5
oppon oppos5 antagonist5
opportun chanc7
oppos oppon6 opposi6
opposi oppos5 resist3
optic visual4
optim optimum8 optimist8
optimist optim8
optimum optim6
opu piec3
orator orat8
orchard grove4
orchestra orchestr8
ordain enact6 ordin4
order enjoin3
ordinarili commonli7 normal7 usual7
origin aris5 sourc5 initi3
ornament adorn5 decor5
orthograph orthographi8
orthographi orthograph8
osseou boni3
otherw differ3
outcom result3
outcri yell3 cry3
outdo surpass5 exce3
outdoor outsid4
outlaw crimin4 crook4
outlook mental5 expect3
outrag indign3
outset kickoff5 begin4
outsid outdoor4
outsmart overreach4
outstand salient4 promin4
overbear authoritarian3
overcoat greatcoat7
overcom defeat4 surmount3 overwhelm3 overpow3
overdon exagger7
overhaul modern4 overtak3
overpow overwhelm3 overcom3
overreach outsmart4
overrid overturn3
overrun infest6
oversea abroad3
overtak overhaul3
overturn overrid3
overwhelm overpow3 overcom3
owner ownership6 proprietor6
ownership owner6 posses4
oxen cattl7 cow7
pace tempo5
pacifi pacif8 peac8 appeas6
pack packag5
packag pack5 packet4 bundl3 parcel3
packet packag5 bundl5
pail bucket7
pain strive7
paint painter5 pictur3
painter paint8
palac castl5
pale pallid3
pallid pale3
pallor pale8
panic terror5
pant gasp6 puff3
papa dad7 daddi7 pop3
paper paperi5 document5 newspap3
par equal3
parabl allegori7
parachut chute5
paradigm prototyp3
paramet parametr6
parametr paramet8
paramount predomin3
parcel packag3
pardner partner6
parent parenthood8
parenthood parent8
pari parisian8
parish parochi8
parisian pari8
parliament parliamentari8
parliamentari parliament6
parochi parish8
parson minist7 pastor7
part partial5 portion5 compon3
partial partli7 part7
particip involv6
particl speck3
particular special4 peculiar4
particularli especi7 special5 peculiarli3
partli partial7
partner partnership5 spous5 pardner5
partnership partner8
pass passag3
passag pass4 transition3
past glu7 glue4
pasti past5 sticki4
pastor minist7 parson7
path rout3
pathet patho5 piteou5 poor4 miser3
pathogen infect7
patholog pathologist8
pathologist patholog8
patienc patient8
patriot nation6
patron condescend7 sponsor5
patronag back5
pattern practic3
paus hesit3
pavement sidewalk4
pay payment6
payment pay6
peac pacifi6 peaceabl3
peak ail6 peaki4 heydai3
pearl pearli5 ivori3
pec pector7
pector pec6
peculiar queer5 curiou5 funni4 particular4 special3 singular3
peculiarli oddli4 curious4 especi3 particularli3
peddl peddler8 hawk5 huckster5
peddler peddl8
pedigre ancestri6 lineag6
pelt pepper3
pelvic pelvi8
pen write3
penal punish7
penalti punish6
penetr incis7 keen6 fathom4 acut3 insight3 sharp3
pepper pelt3
perceiv percep7 percept7
percent percentag7
percentag percent6
percep perceiv4
percept perceiv6
perceptu percep8
perchanc mayb5 perhap5 possibl5
perfec perfectionist8
perfect perfec3
perfectli absolut6 utterli6
perfum scent4
perhap mayb7 possibl7 perchanc6
peril precari4
peripher peripheri6
peripheri peripher8 fring7
perish die7 expir5
perki buoyant6
perman last6
permeat pervad6 diffus4
permis permit4
permit permis6 let4 allow4
perpetr commit5
perplex confus6 puzzl6
persecu persecut8
persecut persecu8
persist relentless5 prevail3
person personifi8 someon7 individu6 mortal5 soul4
personifi person5 persona5 personif5 embodi4
perspect view4 position3
perspir sweat7
persuad persuas6 swai3
pertain pertin7 concern5 refer4 relat4
pertin pertain7
perturb disturb3
pervad permeat7 diffus4
pester badger7 harass7 bug5 teas5
petition request4
phantom specter3
pharmaci pharmaceut6 pharmacist6 drugstor5
phase stage3
philosoph philosophi8
philosophi philosoph6 doctrin5 ism5
phone telephon5
phonem phonolog7
phonet phone8
phoni bogu6 fake6 hypocrit3
phonolog phonem7
photo photograph7
photograph photographi8 photo6
physic physicist8
physician doctor7
physicist physic8
physiognomi visag6 counten3
pianist piano8
piano pianist8
picnic cinch3
pictori vivid4 lifelik4
pictur paint3
pile heap4
pinch emaci4 gaunt4 nasal3 haggard3 nip3
pinpoint speck3
pitcher pitch7 hurler6 twirler3
piteou piti8 poor6 pathet6 miser4
piti piteou5
place placement5 lay4 put4
placement place6
plagu blight5 beset3
plai player4
plain appar5 evid5
plainli evid7 obvious7
plan program4 planner3
planar plane8
plane airplan5 planar5
planet planetari8
planetari planet8
plank board4
planner plan8
plant work5
plato platon8
platon platonist8 plato8
platonist platon8
player plai7 musician3
playwright dramatist7
pleas pleasant6 pleasur6 delight4
pleasant pleas7
pleasur pleas7
plenti enough4 ampl3
pleura pleural8
pleural pleura8
plod trudg7
plunder loot3
plung immers3
poet poetic8
poetic poetri5
poetri vers5 poetic3
poignant poignanc6 touch5
poke jab3
polar pole6
pole polar3
polish refin3
polit politician7 cultur4
politician polit7
pompou pompous8
ponder medit7 muse7 reflect4 specul3
poor piteou5 pathet4 miser3
poorli badli5
pope papal8
popul inhabit7 live6 dwell5
populac public5 world3
pore porou5 rivet3
porou poros8
porter port4 doorman4
portion part5 compon4
portrai portrait6 portray6 imperson3
portrait portrai6 portray4
portray portrai5 portrait4
position perspect3
positiv positivist8
positivist positiv6
posses possess6 ownership4
possess posses4
possibl mayb7 perhap7 perchanc6
post poster3
postpon defer7
postul contend5
postur attitud3
pot toilet3
potenc potent6 author5
potent potenc5
potenti potenc4
pounc swoop7
pound throb4
powder powderi6 gunpowd4
powderi powder6
practic feasibl5 workabl5 pattern3
prai prayer8
pranc swagger5 strut5
prayer prai5
preach preacher7 sermon7
preacher preach8
precari peril3 unstabl3
precaution safeguard4
preced prioriti6 forego5 predecessor3
preciou cherish6
precis exactli6 just4
preclud forestal7 prevent6 foreclos6
predecessor preced8
predic predict8 anticip4
predict predic8 anticip3
predomin domin5 prevail4 reign3
prefer preferenti5 sooner3
prei target3
prejudic prejudici7
preoccup preoccupi5
prepar preparatori6 formul3
preposter ridicul6 absurd3
prescrib prescrip8 dictat7
prescrip prescrib6
presenc present7
present soon7 shortli4 presenc3 demonstr3
preserv uphold4
presid presidenti5
presidenti presid8
press pressur6 urgent6 urg3
pressur press6
presum presump8 assum7
presump presum7 give3
presuppos presupposi6
presupposi presuppos8
pretend pretens6 sham3
pretti fairli5 moder5 reason5
prevail preval5 predomin4 persist3 domin3
preven prevent8
prevent forestal5 preclud5 preven5 foreclos5
prick bastard3
primari chief3 main3 princip3
primarili chiefli7 mainli7 princip7
princip chiefli7 mainli7 primarili7 chief5 main5 primari3
print publish5
prior prioriti8
prioriti preced7
prison captiv5
privaci secreci3
privi lavatori4 john4 toilet4
probabl like3
probe examin3
proce procedur3 proceed3
procedur proce7 process6
proceed proce8
process procedur6
proclaim proclam5 promulg4 exclaim3
proclam proclaim8 announc6
procur secur6
prod nudg5
prodigi coloss7 stupend7
produc product4 manufactur3
product produc6 merchand5
profess profes3
professor professorship8
proffer offer4
profici skill7 expert3
profit earn7
profound profund6
profoundli deepli7
profund profound5
program plan4
progres progress4
progress increasingli7
prohibit prohibi8 forbid7 proscrib7 veto4
projec project4
project task4 projec3
projectil missil4
prolong lengthi7 extend7
promin conspicu6 salient5 outstand4
promot promotion7 encourag6
promotion promot7 public6
prompt motiv6 incit5
promptli quickli4
promulg exclaim4 proclaim4
pronounc dictum7 mark7 enunci4 articul3
propaganda propagandist8
propagandist propaganda8
properli decent4
propheci prophet6
prophet propheci8
propos proposi5 suggest4
proposi propos4
proprietor proprietorship8 owner7
proprietorship proprietor8
proscrib forbid7 prohibit7 veto4
prosecu prosecut7
prosecut prosecu6 prosecutor6
prosecutor prosecut8
prospect expect3
prosper thrive4
prostitu prostitut8
protec protect6
protect protec8
proteolysi proteolyt8
prototyp paradigm4
protrud project3
prove demonstr4
proverb proverbi8
provid provision7 furnish7 suppli6 render4 providenti4
provinc provinci7 state5
provinci provinc6
provision provid7 tent7
provok provoc4 elicit4 evok4 arous3
prowess art3
prowl prowler6
psych psychic6 mind5 soul4
psychic psych8
psycholog psychologist8
psychologist psycholog8
psychotherapi psychotherapeut8
public promotion7 publish6 publicist5 advert4 populac4
publish public7 print6
puff gasp3 pant3
pull pule6
puls pulsat4 heartbeat3 throb3
punch puncher6
puncher cowboi6 cattleman3
punish punit8 penal7 penalti7
pupil student6
purchas buy6
pure strictli7 puriti7
purif purifi7
purifi purif6 puriti6 distil4
puriti pure7 purifi7
purl swirl3
purpos deliber7 inten6 intent4 aim3
purs handbag5
pursu pursuer5 pursuit5 engag4 pursuant3
pursuant pursu8
pursuer pursu8
pursuit pursu6 chase4
pussi slit3
put lay4 place4
puzzl puzzlement7 bewild6 enigmat5 perplex5 confus4 amaz4
quackeri quack8
quak earthquak5 quaker5 quiver4
qualif qualifi7
qualifi qualif6 qualiti6
qualiti qualifi6 calib3
quantiti amount3
quarrel disput4
queer peculiar6 curiou6 funni5 singular3
queri question3 inquiri3
question inquiri3 queri3 inquir3
quick speedi4
quicken acceler6
quickli rapidli5 speedili5 promptli4
quietli softli5
quit ceas6 discontinu6 stop4
quiver quak4
quot quotat8 cite3
quotat quot5
race rush4 hasten3 raci3 racial3
racial race7
radial radiu5
radianc radiant5 radiat5
radiant radianc8 radiat8
radiat radianc5 radiant5
radic revolutionari3
radiu radial3
rage furi4
railroad railwai6
railwai railroad5
rais lift3
raiz rais4 elev3
rancher ranch8
randomli arbitrarili7
rang scope4 compass3
rapidli speedili7 quickli7
raptur ecstasi6
rare seldom7
rate valuat5 evalu4
rather kinda5 instead4
ratifi sign3
rattl rattler4
rattler rattl8 rattlesnak7
rattlesnak rattler7
raucou rowdi4
react reaction7 respond6
reactant react8
reaction react7
reactionari reaction5
reactiv respons7
read reader7
reader read6
real realiti6
realism realist5 realiti3
realiti real5 realism3 world3
realiz recogn3
realli truli5 actual4
realm kingdom5
reap glean6 harvest5
rearward backward4
reason fairli7 moder7 pretti6 sensibl5 somewhat3
reassert confirm4
reb johnni7 rebel6
rebel johnni5 reb5 rebellion4
rebelli rebellion5
rebellion rebel6 rebelli6 insurrec5 revolt5
rebuff repuls3 slight3 snub3
rebuild reconstruct4
rebuk berat7 chide7 scold7 remonstr3 reprimand3
rebut refut6
recal recollect6 rememb6
reced retreat6 withdraw5
receipt revenu7
receiv recep6 recipi6 recept3
recent late7
recep receptionist5 receiv4
receptionist recep8
recipi receiv8
recit declaim5
reckon guess5 suppos4 think3
recogn accept7 discern3 realiz3 recogni3
recogni recogn5
recoil flinch5 cring5 winc5 shrink3
recollec recollect5 remembr5
recollect recollec8 recal7 rememb6
recommend advoc7 urg4
reconsid reconsider8
reconstruc reconstruct4
reconstruct reconstruc6 rebuild3
record disc3
recount tell3
recov recoveri6 regain5 retriev5
recoveri recov5
recreat vivifi6 diver5 reviv5 amateur3
recruit enrol5
rectangular rectangl6
recur recurr7 repeat3
recurr recur8 repeat7 perenni3
red crimson5
redeem redemp7
redefini redefin8
rediscov rediscoveri8
redoubt formid6
reduc cut3
redund extra7 surplu6 excess5
reel stagger3 lurch3
reelect reelec8
reexamin review5
refer mention4 pertain4 cite4 concern3
refin polish3
reflec contempl3
reflect brood6 reflector4 medit3 muse3 ponder3
reflector reflect7
refrain choru3
refresh brisk4 fresh3 brace3
refriger icebox7
refund repai3
refus declin3
refut rebut6
regain retriev7 recov6
regard consid4
regim author6 govern6
regist registr4 registri4 file3
registr regist8
regul regulatori6 govern4
regular verit3
rehabilit renew3
rehears practic3
reign predomin3
reissu reprint4
reiter restat7 repeat6
rejec reject7
reject rejec6
rejoic exult4 jubil4 triumphant4
rejoin retort4
rel compar7
relat relationship7 related7 associ4 link4 pertain3 concern3
relationship relat6
relentless inexor5 grim4 persist4 stern3
reliabl depend6
relianc reli6
reliev allevi4
religi religion7 spiritu6
religion religi7 religionist7 faith6
relish bask4 savor4 enjoi4
remain stai4 leav4 remaind3 remnant3
remaind remain7 rest5 residu5
remark unusu7 singular5 comment4 note3 observ3 mention3
rememb remembr6 recal5 recollect5
remembr rememb8 recollec6
remnant remain8
remonstr objec7
rend rip6
render furnish4 provid4 rendition4 suppli3
rendition render4
renew rehabilit3
rent leas3
repai repay7 refund3
repair mend5 fix3
repeal rescind6
repeat recurr7 repeti6 reiter5 restat5 repetit3 duplic3
repel repuls6
repeti repeat6
replac supersed4 supplant4
repli answer5 respond3
report newsman7 describ3
repres represent5 symbol3 congressman3
represent repres5
repress repres6 subdu4
reprint reissu4
republ democraci5
repul revul4
repuls repul7 rebuff3 repel3
request petition4
requir need7 necessit6 necess3 demand3
requisi requir4
rescind repeal7
research investig7
resent bitter7
reserv militia7
resid occup6 abod5 residenti3
residenti resid4
residu remaind4 rest3
resign vacat6
resist opposi3
resolu resolv3
resolv resolu4
reson resound8
respect variou5 sever3
respond react6 repli3
respons reactiv7 oblig6 duti5
rest remaind4 residu3
restat reiter7 repeat6
restiv edgi7
restrain restraint5
restraint restrain6
restric limit5 restrict3
restrict restric6 curtail5 confin3 limit3
result consequ6 effect4 ensu3
resum resump6
resuspend resuspen8
retain retent5 reten4
retali reveng7
reten retain7 keep3
retin retina8
retort rejoin4 comeback3
retreat reced6 withdraw4
retriev regain7 recov6
reunion reunit6
reunit reunion6
reveal revel5 disclos4
revel reveal5 delight3
reveng retali7
revenu receipt7
rever worship3
reverber echo5
review reexamin4
revision reviz6
reviv recreat4 vivifi4
reviz revision6
revolt insurrec6 rebellion6
revolu revolt6 revolution6 revolutionari6
revolutionari revolu7 radic4
revolv revolu5 rotat5
revul repul5 horror3
reward wage4
rhyme vers3
rhythm rhythmic5
rhythmic rhythm8
rich affluenc3
ride rider6
rider ride7
ridicul preposter5
rigger rig5
rightli justli6
rigidli stiffli5
rigor hardship5 strict4
rins wash3
riotou riot5 disrupt4 troubl4 turbul4
rip rend5
rise rize4
risk riski4 jeopardi3 hazard3 gambl3
rite ritual6
ritual rite4
rival competitor3
rivet pore3 focu3 concentr3
road rout3
roam rove7 wander7 strai5 drift3 rambl3 swan3
roar thunder5 boom3 roarer3
rob robber6 robberi6
robber rob8
robberi rob8
rock rocki6 stone4
rocki rock7
roil churn6 turbul6
roll roller5 role3
romanc romant6
romant romantic6 romanc3
romp cavort5 frolic4
room suit5
rosi rise4 flush3
rotat revolv5
roughli approxim6
round circular4
rousseau rousseauan8
rout path3 road3
routin everydai3 mundan3
rove roam7 wander7 strai5 drift3 rambl3 swan3
rowdi bulli4 raucou4
rubber rubberi7
rudimentari fundament4
rug carpet7
ruin ruinou4 destroi3
rule ruler3 conven3
ruler rule7
rumbl grumbl4 growl3
run runner5
runner smuggler4 run3
rush race4 hasten4
russia ussr6 russian3
russian russia7
rusti rust6
rustl rustler4
rustler rustl8
rut groov3
sadism sadist8
safeguard precaution4
sai aforesaid7
sail sailor6
sailor sail7
sake interest4
salari wage7 earn5
salesman salesmanship8
salesmanship salesman8
salient promin6 outstand5
saliva saliv8 salivari8
saloon ginmil6 bar3
salt salti6
salvag save5
salvo vollei5
sampl sampler3
sanction approv5
sand sandi7
sane saniti8
sarcasm sarcast8 satir7 ironi7
sarcast sarcasm8
satir satirist8 sarcasm7 ironi7
satisfac gratif4
satisfactori satisfi7
satisfi satisfac5 satisfactori5 gratifi4 fulfil3
savag cruel5 viciou5
save saver6 salvag5
savor bask5 enjoi5 relish4
say tell5 state4
scamper scurri6 scuttl6
scar scarifi6
scarc bare7 hardli7
scare frighten7
scatter dissip3 sprinkl3
scene scenic3
scenic scene8
scent perfum4 odor3
schedul agenda4
schemat scheme8
scheme strategi6
scholar scholarli7 scholarship7 student3
scholarli scholar8
scholarship scholar6 learn3
scholast school5
school scholast7
schoolroom classroom7
scienc scientist7
scientist scienc8
scof scoff8
scoff scof7 jeer7 flout3
scold berat6 chide6 rebuk6 grumbl3
scoot dash6 dart4
scope rang5 compass5
score dozen7 lot7 ton7 scour6
scorn contemptu7 contempt5 disdain4 despiz3
scour score5 scrub4
scrambl clamber4
scrap junk3
scrawni boni7 skinni7
scream yell5 squall5 shout4 holler4 cry4 shriek3
screech creak6 squeak6 screechi3
scrimmag mele4
scriptur bibl7 biblic7 script3
scrub scour4
scrutin scrutini8
scrutini scrutin6 examin5
scurri hurri7 scamper7 scuttl7
scuttl scamper6 scurri6
search seek3
seat sit4
sec second3
seced splinter4
second sec3
secreci privaci3
secretion secret7
secur procur5
sediment deposit3
see seer6
seek try4 attempt3 search3
seem appear5 appar5 look4
seemingli appar7
seep seepag8
seiz clutch5 seizur4
seizur seiz4
seldom rare7
sele sell8 market7 merchand7
selec select7 choic4
select selec8 choos7
self ego3
sell sele7
senat senatori8
sens detec6 sensat4 sensibl4 sensit4 sensor4 sensuou3
sensat sens7
sensibl reason6
sensit sens6
sensor sens8 detector7
sentiment opinion5
separ individu7 space4 isol4 detach4 breakup3
sept septemb6
septemb sept7
sequenc sequenti3
seri serial7
seriou serious6
serious earnestli7 seriou5 sincer4
sermon preach7
serpent snake7
servant serv8
settl settlement3 settler3
settlement settl5 coloni5 villag3
settler settl8
setup apparatu5
sever badli5 wick3
sew sewer8 stitch6
sewer sew4
sex sexual6
shackl hamper4
shadow shadowi5
shake jolt6
shambl shuffl7
shame disgrac3
shape configur4 contor3
shapeless amorph7
share sharer3
sharp crisp3 incis3 penetr3 shrewd3 keen3
sheer absolut3
shenanigan mischief6
shibboleth motto5
shine glisten3 glitter3 glint3
shini glisten6 shine3
ship shipment3
shipment ship6 cargo5 freight5
shiver trembl5 shudder4 shiveri3
shock stupor3
shoot shooter4
shop shopper5 store4
shortli present4 soon4
shout cheer5 scream4 yell3 squall3
show demonstr3
shrewd sharp3
shriek scream3
shrink flinch3 cring3 recoil3 winc3
shrub bush6
shudder shiver4
shuffl shambl6
shun eschew7
shut shutter5
shutter shut6
sicilian sicili6
sick ill7 maladi6
sidestep evad7 hedg4 skirt4 dodg3
sidewalk pavement4
sift siev5
sign signifi4 signatur4 ratifi3
signatur sign5
signifi sign7 signific4 mean3
signific substanti4 implic3
silenc silent5
silent mute7 silenc6
silver silveri3
silveri silver5
similarli likew7
simpl simplic7 elementari3
simpli mere6 just5
simplic simpl7
simul imit6 copi3
simultan concurr7
sin ungodli6 sinner4
sincer serious4
sing singer6 song6
singer sing7
singl individu4
singular remark5 queer3 peculiar3 curiou3
sinist omin6 threaten6
sinner sin8
sip sipper7
sire beget6
sit seat4
situat locat7
skill profici7 expert3
skin skinni6
skinni boni6 scrawni6
skirmish encount3
skirt sidestep3 evad3
slant slope7
slash lash3
sleep sleeper7 slumber5 sleepi4
sleepi sleep8
slender slim5
slight rebuff3
slightli somewhat7
slim slender6
sling catapult3
slip slippag3
slit pussi3
slop spill3
slope slant6 inclin3
slow deceler7
slug slugger6 bullet4
slugger slug8 hitter7 batter5
slumber sleep5
slump falloff3
small littl6
smile grin4
smitten strike4
smother muffl3 suffoc3 stifl3
smuggl smuggler8
smuggler smuggl8 runner5
snake serpent6
snap snarl3
snarl snap3
sneak creep3
snub ignor4 disregard4 rebuff3
snuggl nestl6 cuddl6
sober solemn4 grave3
soberli grave7
social socialist8
socialist social8
societi societ8
sod sward6
sofa couch7 loung3
softli quietli5
soil unclean7 dirti7 dirt4
solac consol5 sooth4 comfort3
soldieri soldier8 troop7
sole exclus7 alon5
solemn sober5 grave4
solicit beg4
solitari lone4
soloist solo8
solv solution7 solvent7
somat bodili3
someon person7 individu6 mortal5 soul4
somersault flip3
somewhat slightli7
song sing7
sonni lad4
soon present7 shortli4
sooner earlier4
sooth solac4 comfort3
sorb sorption8 occlud5
sore tender3
sorption sorb8
sorri deplor4
sort kind7 form3
soul psych4 person3 someon3 individu3
sound look6
sourc origin5
southpaw lefti3
sovereign monarch5
space spatial5 separ4 spaciou3
spaciou spacious8 space3
spacious spaciou8
spark actuat4 activ3 trigger3 sparkl3
sparkl spark3
spatial space8
speak speaker6 speech6 talk4
speaker speak7
spear lanc3
special especi4 particularli4 particular4 peculiar3
specialist special8
specifi specif5 stipul4
speck mite4 particl3 pinpoint3
spectacl spectacular7
spectacular strike6 dramat4 spectacl4
specter ghost6 phantom3
spectral spectrum6
spectrum spectral8
specul hypothes5 theoriz5 conjectur4 surmiz3 suppos3
speech speak6
speed speedi5 veloc5
speedi speed6 quick4
speedili rapidli7 quickli7
spele spell8
spell tranc4 spele3
sphere spheric5 domain4
spheric sphere7
spill slop3
spire steepl7
spirit flavor3
spiritu religi5
splendor grandeur5 brillianc4 luster4
splinter splinteri5 seced3
split divid3
spong spongi4
spongi spong8
sponsor patron5 sponsorship3
sponsorship sponsor8
spotlight highlight4
spous partner6
spout jabber5 gush4
spring springtim4 leap3 jump3
springtim spring6
sprinkl dispers4 scatter3
sprinter sprint8
sprout germin6
spur urg3
spurn disdain4 scorn3
squad team4
squall scream4 yell4 shout3 holler3 cry3
squat crouch4
squeak creak6 screech6 squeaki4
squirm wriggl7 writh7 twist5
stabil stabl8
stabl stabil5
stage phase3 stager3
stagger lurch4 flounder4 reel3
staggeringli enorm7 tremend7
stai remain4 abid3
stair step7
staircas stairwai7
stairwai staircas7
stake jeopard3
stammer stutter7 falter3
stamp stomp3
stand stanc6
standard criterion3
standpoint viewpoint7
star wizard3
stare gaze6
start starter6 begin5 commenc4
starv starvat5
starvat starv6
state provinc4 statement4 say4 tell3
statement state7
statesman statesmanship8
statu statuari8 statuett8 position3
steadfastli firmli7
steep engulf3 immers3
steepl spire7
steer maneuv4 guid3
step stair7
stern relentless3 inexor3
stick jut7
sticki pasti4
stiffli rigidli4
stifl muffl5 dampen3 smother3
still hush4 nevertheless3 nonetheless3
stimul stimulu5 excit3
stimulu stimul8
stipul specifi5
stir budg3
stitch sew5
stoic stoical3
stoicism stoical6
stomach abdomen3 belli3
stomp stamp3
stone rock4
stoop crouch5 crook3
stop ceas4 quit4 discontinu4 halt3
storag store7
store storag4 shop4
storehous storag3
stori narr5 tale5
storm stormi6
stormi storm6
stout sturdi3
straggl straggler6
straggler straggl8
strai roam4 rove4 wander4 isol3
straight directli3
straightawai immedi5 instantli5
strand maroon3
strangl strangul7 throttl3
strateg strategi7
strategi strateg8 strategist8 scheme7
stratifi stratif5 stratum5
stratum stratifi7
strengthen fortifi7
stress accentu4 emphas4
strict rigor4
strictli pure6
stride tread3
strike spectacular7 dramat4 smitten4
strip depriv3
strive pain7 endeavor4
strut pranc5 swagger5
stubbornli obstin7
stud dot3
student studi7 pupil6 scholar3
studi analyz4 examin3
stuff materi3
stun amaz6 astonish6
stupend coloss7 prodigi7
stupor shock3
sturdi stout3
stutter stammer7 falter3
style stylist6 manner5 mode5 fashion5 way4
subdivi branch3
subdu conquer4 repress4 suppress4
subject topic3 theme3
submerg drown3
submis submit5
submiss submit8
submit submis4 submiss3
subscrib subscrip4
subsequ afterward7 later7
subsid subsidi8 lessen3
substanc substanti7
substanti consider7 corrobor6 confirm6 affirm6 signific4
substitut substitu5
subtl elus3
subtleti nuanc5
subtract deduct7
succe succes4 success4 successor4
succes succe6
success succe8
successor succe6
suck sucker5 suction5
sud lather6
suddenli abruptli4
sue suit8
suffer woe4 agoni3 distress3
suffic suffici8
suffici suffic8
suffoc smother3
sugges suggest5
suggest sugges6 propos4 hint3 adviz3
suit suitabl6 room4 sue3
suitabl appropri7 suit7
sullen moros7
sum amount4 summat4
summar summari8
summari summar8
sumptuou gild3
sun sunlight3
sundri miscellan7 mix7
sunlight sun4
sunni cheeri7 gay6
super exceedingli4 extrem3
superb brilliant5
superbl wonderfulli7 wondrous7 wondrou3
supersed supplant7 replac5
supersti superstiti8
superv supervi8 supervisor8
supervi superv8
supervisor superv8
supplant supersed7 replac5
supplement supplementari3
suppli supplier6 furnish5 provid5 render3
supplier suppli8
suppos guess4 reckon4 hypothes3 theoriz3 think3 specul3
suppress conquer5 subdu4
supremaci masteri4 domin4
sure certainli7
surmiz suspect3 specul3
surmount overcom3
surpass excel4 outdo4
surplu extra5 redund5 excess4
surprisingli astonishingli4
surround border3
surveyor survei8
surviv survivor4 endur3
survivor surviv6
suspect suspicion5 surmiz3 distrust3 mistrust3
suspen suspend7
suspend suspen5
suspici suspicion7
suspicion suspect7 hunch6 intuition4 suspici3
sustain susten5
susten sustain7
swagger pranc5 strut5 overbear3
swai persuad3
swan swear3 affirm3
sward sod7
swear curs5 cuss4 swan3
sweat perspir6 sweater4
swele swell7 lump3
swell swele3
swerv veer6
swift fleet6
swindl defraud7 con5
swirl twirl4 whirl4 purl3
swoop pounc6
sword blade3
symbol symbolist5 emblemat4 repres4 typifi3
symmetr symmetri8 harmoni4
symmetri symmetr7
sympath sympathi6
sympathet sympathi5
sympathi sympath5 sympathet5
symphon symphoni8
symphoni symphon7
symptom symptomat6
synchroni synchron8
syntax syntact6
synthesi synthes7 synthet4
systemat system8 consist7
tabl tabul6
tabul tabl8
tactil tactual7
tactual tactil7
tale tell7 narr6 stori6
talent gift4
talk speak4
tangent tangenti8
tangl tortuou4
target prei3
task chore5 project4 job3
taunt bait4 teas3
tax taxabl4
teach teacher8 instruct6
teacher teach8 instructor7
team squad5 teamster3
teammat mate3
teamster team8
tear weep6
teas badger4 pester4 taunt3 bug3
teat tit3
technic techniqu5
technician techniqu8
techniqu technician8
tediou bore7
teen teenag7
teenag teen7 adolesc5
telegraph telegraphi8
telephon phone5
telev televi8
televi telev7
tell tele5 tale5 say4 state3 recount3
temer audac6
temper mood3
tempo pace5
tempt temptat5 lure4
temptat tempt8
tenanc tenant8
tenant tenanc7
tend tendenc8 inclin6
tendenc tend6 inclin4
tender affection3 sore3
tension tens4
tent provision7
termin expir6 end3
terribl awfulli7 dread6 frighten6 fear4
terrif wonder4 wondrou4 marvel4 tremend3 fantast3
terrifi frighten5
territori district6
terror terrifi7 terrorist7 panic6
testifi testimoni8
testimoni testifi5 tribut4
texa texan8
texan texa3
textil cloth7 fabric7
thaw melt3
theater theatric4
theatric theater5
theme themat6 topic5 subject3
thenc therefrom4
theolog theologi8
theologi theolog6
theori theorist7 theoriz4
theoriz theori7 hypothes6 specul5 conjectur5 suppos3
therapeut therapi5 heal4
therapi therapeut8 therapist8
therapist therapi8
therefor henc7 thu7 thenc3
therefrom thenc4
thermomet thermometr8
thermometri thermometr8
thicket brush4
think idea6 guess4 thinker3 reckon3 conceiv3 believ3
thirst thirsti6
thorough thoroughgo5
thoroughgo thorough5
thrash flail4 lam3
threat menac6
threaten omin7 sinist7 endang4 jeopard4
thrill thriller3
thrive flourish6 prosper5 expand3 roar3
throb pound4 puls3
throttl acceler3 confin3 limit3 strangl3
thu henc6 therefor6
thud thump4
thump thud4
thunder roar5 boom3
thwart frustrat6 foil3
tibet tibetan8
tibetan tibet5
tide new6
tilt lean6
timber lumber5
timbr tone3
time timeli6
tini diminut7
tit breast4
titter giggl7
toad frog7
toil grind3
toilet lavatori5 john5 privi4 pot3
toler abid5 endur5 brook4 bear3 suffer3
tomb grave4
ton dozen7 lot7 score7
tonal tone7
tone tonal4 timbr3
topic theme5 subject4 matter3
topographi topograph8
toppl tumbl6
torment tormentor4 anguish3 agoni3 tortur3
tormentor torment8
torrent downpor5
tortuou tangl4
tortur anguish3 torment3
total altogeth7 complet7 entir7 wholli7 full3
touch poignant6
tour tourist5 circuit3
tourist tour8
tower hulk3
toxic toxin8
trade craft3 trader3
trademark hallmark6
trader trade8 dealer7
tradition traditionalist5 custom3
traditionalist tradition8
tragedi tragic7 calam7 catastroph7 disast5
tragic tragedi7
trampl tread4
tranc spell4
transac transact8
transact transac8
transcend exce6
transcrib transcrip5
transfer transport3
transform transmut4
transition transit6 passag3 conver3
transmis transmit6
transmit transmis5 transmiss5
transmut transform4
transport transfer3
trap trapper3
trapper trap8
travel move4
travers cross5
tread trampl4 stride3
treat treatment4
treatment treat5 handl3
trembl shiver6
tremend enorm7 staggeringli7 wonder4 wondrou4 marvel3 terrif3
trespass intrud4
triangl triangular6
tribut testimoni4
trigger actuat4 activ4 spark3
triumph victori5
triumphant triumph7 exult6 jubil6 rejoic4
troop soldieri7
trooper cavalryman6
troubl disrupt5 turbul4 riotou4
trough gutter3
trudg plod7
truli realli6
truste trust7
try attempt5 seek4
tub bathtub6
tube tubular7
tuck insert3
tumbl toppl5 tumbler3
tumbler tumbl5
tumult tumultu7 uproar6
tune melodi6
tunnel burrow3
turbul disrupt5 roil5 churn4 troubl4 riotou4
tutor tutori5
tweed tweedi8
twelv dozen4
twilight dusk4 nightfal4
twin match4
twine interlac6 intertwin6
twinkl instant5
twirl twirler6 whirl4 swirl4
twirler twirl8
twist squirm4 wriggl4 writh4
type typifi8
typifi type8 epitom7
typographi typograph6
tyranni dictatorship7 despot3
ultim final4
ultrason superson3
unambigu unequivoc7
unavoid inescap7
uncertainli unsteadili7
uncertainti doubt4
unclean soil7 dirti7
underdevelop develop7
underground belowground6
underlin underscor7
undermin sabotag3 weaken3
underscor underlin6
underst understat8 minim3
understand intellig7 apprehen5
undertak attempt3
undesir unwant3
undoubtedli doubtless7
uneasili anxious7
uneconom wast7
unequivoc unambigu7
unfit inappropri3
unfold blossom3
ungainli clumsi7
ungodli sin7
unheed heedless7
unholi infern3
unifi integr7 unif6 unit6 merg6 mingl4
uniqu unambigu3
unit union5 merg5 unifi5
uniti integr6
univers world4
unstabl precari3
unsteadili uncertainli7
unusu remark7
unwilling unwil8
uphold preserv4
upkeep mainten7
uproar tumult6
uptak consump7 intak7
urg urgent7 urgenc4 advoc3 recommend3 spur3 press3
urgenc urgent4
urgent urg8 urgenc8 press7
us util3
usabl use7
usag use7 util6
use usabl7 usag7 useabl7 user7 emploi6 util6
user use7
ussr russia7
usual commonli7 normal7 ordinarili7
util emploi7 use7 usag7 appli5 utilitarian3
utmost extrem4
utopia utopian8
utopian utopia7
utter express3
utterli absolut7 perfectli7
vacanc vacant7
vacant vacanc5 vacat5
vacat holidai7 vacant6 resign5
vagu obscur4
vain vaniti6 fruitless4 futil4
valor heroism7
valuabl valu7
valuat rate6 evalu4
vanish disappear5
vaniti vain7
vapor evapor3
vari variabl5 variant5 variat5 deviat3
variabl vari5
variant vari5 discrep3
variat vari6
varieti divers3 mixtur3
variou respect4
vast huge7 immens7
vastli immens7
veer swerv7 sheer3
vehement fierc5 vehem3
veloc speed6
velvet velveti7
velveti velvet3
vengeanc retribu3
vent ventil4
verb verbal6
verifi verif7
verit authent4 regular3
vers poetri4 rhyme3
verv vital7
vestibul foyer7 lobbi7 hall4
veto forbid4 prohibit4 proscrib4
vibrant vivaci6 vibrat3
vicin local7 neighborhood7
viciou cruel5 savag5 vice5
victori triumph6
vie compet7
view perspect4 viewer3
viewpoint standpoint7
vigil alert7
villag settlement3
violat breach3
violenc violent7
violent violenc7
violin violinist8
violinist violin8
virtu merit3
virtual almost5 nearli5
virtuoso wizard5 whiz3 geniu3
visag counten5 physiognomi5
visit visitor4
visitor visit8
visual envision6 optic5 fanci4
vital verv6 critic3
vivaci vibrant7
vivid lifelik6 pictori4
vivifi recreat7 reviv5
vocabulari lexicon4
vocat career7
vocifer blatant6
vollei salvo5
volum volumin6
volumin volum7
volunt voluntari3
voluptu juici4
vote voter6 ballot4
voter vote8
vowel vocal8
vulgar coars5
wage salari7 reward5 earn5
wail howl3 lament3
wait waiter6 await3
waiter wait8
wake awaken3 awak3
wallop whack5
wander roam7 rove7 meander5 strai4 mobil4 wind4
want desir5
war warfar6
wardrob closet3
warfar war7
warlik milit5
warn admoni4
warp distort5 falsifi5
warrior war8
wash rins3
wast uneconom6
wastewat effluent7
watch watcher5 observ4
water wateri7
watercolor watercolorist7
watercolorist watercolor8
wateri water5
wave waver4 beckon3
waver hesit4
wavi wave6
way manner5 mode5 style4 fashion4 mean3
wayward pervers3
wealth wealthi5
wealthi wealth8
wear wearer7 draw5 haggard5
weari fatigu7
weav interweav4
web entangl3
week weekli8
weekli week3
weep tear5 cry4
welter jumbl5
whack wallop5
whip lash4
whir whiz5
whirl twirl4 swirl4
whiskei whiski7
whiski whiskei7
whiz whir5 wizard4 virtuoso3
wholli altogeth7 complet7 entir7 total7
wick wicked5 sever3
wide broad4
widow widowhood8
width breadth6
wield exert4
wild furi3
wildcat brute3
wile willing8
willing wile8
win winner6
winc flinch5 cring5 recoil5 shrink3
wind windi7 meander5 wander4
windi wind7
wing backstag3
winner win7
winter wintri8
wire wiri6
wish like3
wit witti7 humor4 mental3
withdraw reced4 retreat4
withstand defi7
witti wit8
wizard virtuoso5 whiz4 geniu3 star3 ace3
woe suffer4
wonder wondrou7 marvel6 terrif5 tremend5 fantast5 inquir3
wonderfulli superbl7 wondrous7 wondrou3
wondrou wonder8 marvel6 terrif5 tremend5 fantast4
wondrous superbl7 wonderfulli7 wondrou3
wood forest7
wool woolen6
woolen wool5
work plant5 worker3
workabl work8 feasibl7 practic6
worker work7
workout exerc5
world univers4 globe3 realiti3
worri worriment6 disturb4
worship worshipp4 rever3
worth deserv5 worthi3
worthi worth7
wound injur3
wrack wreck4
wrap drape5 wrapper5 absorb4 engross4 intent3
wreck wreckag7 wrack5
wrestl wrestler6 grappl5
wretch wretched5
wriggl squirm7 writh7 twist5
write writer5 pen3
writer write7 author7
writh squirm7 wriggl7 twist5
yank yanke5 jerk4 northern3
yanke yank5 northern3
yearn long7 hanker7
yell yele6 scream5 squall4 shout3 holler3 outcri3
yet heretofor4 hitherto4
youngster child7 kid7 minor3
zeal ardor5
zero noth4`

/** Stems of other common words. */
export const untiedStems = `abas abash abbei abbot abbrevi aberr abet abhor abhorr abjec ablat ablaz abli abnorm aboard aboli abolitionist abomin abor aborigin about abov aboveground abreac abridg abrog abrupt abscess abscissa absente absentmind absorpt absten abstraction abstrus abus abyss academicianship acapulco acced access accessori accid accident acclimat accompani accomplic accord accost account accouter accredit accru accultur accur accuraci accus accusingli accustom ace aceton ach acid acolyt acoust acquit acreag acrobat across actinomet actress adamantli addict addit addlebrain address adenoma adept adequ adequaci adher adhes adieu adio adjourn adjud adjunct admiss admittedli admix admonish ado adoni ador adren adroit adroitli adsorb adulter adulthood advanc advantag advent adventur adverbi advers adversari advic advis advisedli advisor advocaci aegean aegi aeon aerat aerial aerob aerodynam aerosol aeschylu afar affabl affec affect affectingli affer affidavit affili affin affix afflict afford afghan afir aflam aflar afloat afoot afraid aft after aftereffect afternoon again agap agat age agglomer agglutin agglutinin aggravatingli aggreg aggres aggress agil agit ago agreeabl agu ahead ahorseback aimless aimlessli airborn aircraft airflow airfram airili airless airport airspe airwai aisl alabama alabaman alabamian alabast alarmingli alaska albani album albumin alcohol alderman alertli alfresco alga algebra algerian alibi alight align alik aliquot aliv alkali alkalin alkylbenzenesulfon all allegi allei alleywai alli allig allusion alo along aloof aloud alpha alphabet alreadi also altitud altruism aluminum alundum alveolar alveolu amass amateurish ambassador ambianc ambigu ambl ambul ambuscad ambush amen americana amic aminomethan amiss amiti ammoniac amor amorist amp amphibolog ampli amplif amplitud amput amsterdam amulet anabaptist anachron anachronist anaconda anaerob anaesthesia analept analog analogu anaplasmosi anarchist anastomot anchor ancient ancistrodon andean andrena anecdot anem anew angel anglican anglophilia angrili angst anhydr animos anion ankl anniversari annual anod anom anomal anomi anonym anorexia anoth ant antagon antar anteat antebellum antelop antenna anterior anthil anthropomorph anti antibiot antibodi antic anticoagul antigen antiqu antiredeposi antisept antiserum antithesi antithet antithyroid antitrust anvil anxieti anxiou any anymor anywher aorta apach apart ape apertur apex apiec aplomb apocalypt apocryph apoge apologet apologia apologist apostol appal appari append appendix appetit appl applaud applejack apprais appreci apprenticeship approach approvingli april apron aptitud aqueou arabl arbitr arbitrari arbor arch archaeologist archaiz archangel archbishop archeolog architectur archiv arctic ardent arduou area areawai arena argiv argon argot arian arid aristocrat aristotelian arithmet arizona arkansa arm armadillo armament armchair armi armoir armor armpit aroma around arrai arraign arrang arrog arrogantli arrow arroyo arsen arteri arteriolosclerosi artfulli arthriti arti articl artifact artific artifici artilleryman artisan artistri ascend ash asham ashor asia asid ask asleep asphalt aspir aspirin ass assai assassin asset assidu assort assuredli assyrian assyriolog asterisk asteroid astrai astral astrid astring astronomi astrophys astut asymmetri asymptot asynchroni athabascan atheist athen atheromat athletic atlant atlanta atm atmospher aton atop atroci atroph atrophi attach attend attica attir attun atyp audaci audibl audienc audit audition auditorium augment augur aunt aural aureomycin auspici auster austin australia authorit authoritarian authorship autofluoresc autoload autom automat automot autonom autonomi autopsi avail avaric aveng avenu aver averag aviari aviat avocado avow awar awe awestruck awhil awkward awkwardli awri axe axial axiom axiomat axl azimuth babbl babelik babylonian bachelor backbend backdrop background backlog backstitch backwood backyard bacon bad badg baffl bag baggag baggi bagpip bake balanc bald bale bali balines balk balkan balki ball ballad ballast ballerina ballet balletoman balloon ballpark ballplay ballroom ballyhoo balsam baltimor balzac ban banana bandag bandi bandit bandol bandstand bandwidth bang banish banjo bank banner bannerlik banshe banter baptist baptiz barb barbarian barbecu barbel barbit barbitur barefoot barg bargain barium bark barkeep barlei barn barnburn barnyard baroni baroqu baroreceptor barrack barrag barrel barricad barrier bartend base basebal baselin bash basi basileu basin basket basketbal basophil bass bassinet bast bastion batch bather batho bathrob bathroom baton battalion batteri battlefront battleground batw bavaria bawdi bawdyhous bay bayonet bazaar beach beachhead beacon bead beadi beadl beadsman beak beam bean beardown beat beatnik beau beautifi beautifulli bed bedamn bedfast bedground bedpost bedraggl bedroom bedsid bedstead bedtim bee beebread beech beef beefi beehiv beer beetl befal befit befog befor befriend befuddl beggar beggari beginn behalf behead behind behold behoov belabor belat belch belfri belgian bell bellhop belliger belong below belshazzar belt bench bend beneath benedic beneficiari bennington bequest bereav berg berlin bern berri berth beryllium besid besmirch bespeak bespectacl bestial bestow bestubbl bet beta bethink betroth between bevel beverag bevi bewail bewar bewilder bewilderedli bewilderingli bewitch beyond bia bibliograph bicep bicker bicycl bidder bide bilater bile bilharziasi bilingu bilk bill billion billow bimolecular bin binder binocular binomi bioassai biochem biograph biologist biomed biophysicist biopsi bipartisan bird birdbath birdhous birdi birefring birmingham birth birthdai birthplac birthright biscuit bishop bishopri bit biter bitterli bittersweet bivouac blab black blackberri blackboard blacken blackmail blackout blacksmith blame blanch bland blandli blank blanket blasphem blasphemi blatanc bleach bleacher bleakli bleari bleat bleb bleed blemish blend blind blindfold blindli blink blinker bliss blissfulli blister blizzard bloat blob bloc block blockad bloke blond bloodhound bloodless bloodsh bloodstain bloodstream bloodsuck bloodthirsti blot blotch blow blowfish blubber bludgeon blue bluefish bluestock bluff bluish blunder blurt blusteri boardinghous boastfulli boat boater boatload boatswain bob bobbysox bode bodic bodili bodybuild bodyguard boeotian bog bogartian bogei boggl bogi boiler boister bold boldli bolo bolshevik bolster bolt bombai bombast bombproof bombu bond bondsman bonem bonfir bonn bonnet bonu boo boobi book bookcas bookshelf boomerang boon boot booth booti bootleg bootlegg booz borat borderlin boredom born borough borrow bosom boston both bottl bottleneck bottom bottomland bottomless botulin boucl bouffant bough boulder boulevard bounc bound boundless bouquet bourbon bourgeoisi bout bovin bow bower bowl bowlder bowstr box boxcar boxer boycott boyish brace brad braggadocio braid braini brake brambl brand brandi brandish brash brassi brassica brave braveri brazenli bread breakabl breakawai breakfast breakwat breastwork breath breathless breathlessli breech breez briber brick bricklai bricklay bride bridegroom bridg bridgehead bridl briefcas briefli brier brig brigad brigadi bright brighten brightli brilliantli brim brindl bring brink briskli bristl britann british brittl broadcast broaden broadli broadsid broadwai brocad broiler broker brokerag bronc bronchiolar bronz brooklyn broom brothel brotherli browbeat brown brownish brucellosi bruit bruiz brutal bubbl buck buckboard buckl buckskin bucol bud buddha buddhist buddi budgetari buffalo buffer buffoon bugl bugler buildup bulb bulg bulgaria bull bullethead bulletin bullneck bullshit bullyboi bum bumblebe bump bunk bunker bunkmat bunt bunter burgeon burglar burglari burma burn burner burr bursiti burst bus busboi bushel bushi bushwhack busi busili businesslik businessman businessmen bust but butcher butler butter butterfat buttock button buttress buyer buzz bygon bypass cab cabana cabbag cabin cabinet cabl cach cackl cackli cadav cadaver cadenc cadenza cadr caesar cafe cafeteria cage cagei cake calcif calcifi calculatingli calculu calendar calf calibr californian caliph callous calmli calorimet calorimetr calumni calv camaraderi cambodia cambridg camera camouflag campfir campmat campu can canadian cancel cancer candi candid candidaci candidli candl candlewick candor cane cannon cant canteen canter cantilev cantl canva canvass canyon canyonsid cap capabl capac capacit capacitor cape caper capillari capitul capstan capsul captain captor carabao caravan carbin carbon carcass card cardboard cardiomegali cardiovascular cardroom care careen carefre carelessli caress caretak careworn caribbean caricatur carload carnal carniv carp carpent carriag cart cartesian cartilag carton cartridg cartwheel cascad casebook cash cashmer casino cassit cassock cast castanet castig casual cat catapultian cataton catcal catch catech catecholamin categor cater caterpillar catharsi cathedr cathet cathod catkin cattleman caucu caus cavalcad cavalri cave caveat caveman cavern caviti caw ceaseless ceil celer celesti cell cellulos celtic cement censorship censu censur cent centenari centenni centerfield centimet centrifug centuri ceram cerebellum cerebr ceremoni certain certainti certiorari certitud ceylon chafe chaff chain chair chaiz chamber chambermaid champ champagn champion championship chancel chandel chandeli channel chantlik chap chapel chapter charcoal chariot charisma charit chariti charlatan charleston charnel chart charter chastis chastiti check checkbook checklist checkout checkup cheek cheekbon cheerfulli chees cheesecloth chela cheroke chest chestnut chew cheyenn chic chicago chick chicken chieftain chignon childishli childlik chilli chimnei chin china chines chink chinless chip chipper chiropractor chirp chisel chivalr chivalri chivi chlorid chlorin chlorothiazid chlorpromazin chock chocol choir choirboi choke cholelithiasi cholesterol chomp choosi chopin chopper chord choreograph choreographi chorin christen christendom christma chromatogram chromatograph chromatographi chrome chromium chronic chronicl chronolog chrysanthemum chuff chug chump chunki church churchgo churchgoer churchillian churchman churchyard cicada cigar cigarett ciliat cilium cincinnati cinema cipher circu circuitri circumfer circumscrib circumspect citizen citrat citron citru civic civil civilian clad clai clairvoy clam clammi clamp clamshel clan clandestin clank clannish claret clarifi clasp classic classicist classificatori classless classmat clatter claus claustrophobia claw cleanli clearanc clearhead clearli cleat cleav clench clergyman cleveland clever cleverli click client clientel cliff climb clinch cling clinic clink clip cliqu cloak clobber clock clockwiz clodhopp clog clomp clonic closer closeup closur clot clothesbrush clotheshors clotheslin cloudburst cloudi clover clown club clubfoot clubhous cluck clumsili clutter coagul coal coalition coarsen coat coattail coax coaxial cobbler cocain coccidioidomycosi coccidiosi cock cockatoo cockei cocki cockpit cockroach coconut cocoon coddl codifi coeffici coexist coffeehous coffeepot coffin cognat cogniz coher coil coin coincid cold coldli coleridg collag collaps collat colleagu colleg collegi collegian collision colloid colloqui collusion colombian colon colonel colorado coloratura colt columbin columbu column columnist columnlik coma comb combat combin combo combus comedian comer comet cometari command commando commemor commend commensur commi commiser commissari committeeman commod commonsens communiqu commut compact compani companionship compart compas compassion compat compatriot complais complement complexion complianc complic complimentari comport composi compost compress comprom compunc concav conceit conceptu concert concertina concerto concessionair concierg concili conciliatori concis conciz conclav concoct concord concret concretist concus condemnatori condens condescen condition condon cone confeder confessor confidant confluent confrer confront congeal congenit conges congest congo congratulatori congress congression conjoin conjug conjunc connecticut connoisseur conqueror conquest conscrip conscript consecut consensu consent conserv conservat consign consolid consort constabl constanc constat constel constrain constric constrict consult consumm contact contemporari content contentedli context contigu conting contraband contrabass contrac contracep contracept contradic contradictori contradictorili contradistinc contralto contrap contrari contrast contrition control contusion convec conveni convent convention converg convers convex convinc convincingli convivi convoi convuls cooccur cook cookfir cooki cooler coolli coon coop coordin cop copenhagen copper coquett coral cord cordial corduroi core cork corkscrew corn corner cornfield cornmeal coron corona corp corps corpul corral correctli correl correspondingli corridor corrod corros corrug corrup corsag corticofug corticosteroid corticotropin cosec cosign cosili cosmo cosponsor cost costum cottag cotton cottonmouth cough council counter counteract counterattack counterbalanc counterchalleng counteroffens counterpart counterpoint counterpropos countershot counti countryman countrysid coup coupl coupon courag courier cours court courteou courtesi courtier courtyard cousin cove cover coverlet covertli covet cowardic cower cowhand cowhid cowl cowpunch coy coyot cozi cps crab cracker crackl crackpot cradl crafter crafti craftsmanship crag craggi cram cramp crane cranki crass crate craven craze cream creami creas crech credibl credit creedal creeper cremat crescendo crest crevic crew crib cricket crippl crisscross croak crochet crock crocket crofter crone croni croon crossroad crotcheti crow crowbait crowd crown crucial crucifix crucifixion cruelli cruelti cruiz crumbl crumpl crunch crupper crust crutch cryostat crystallit crystallographi cube cubist cud cuff cufflink culprit cultiv cumbersom cumul cumulu cup cur curb curbsid cure curl currant curricular cursori curt curtli curv curvac cushion cusp custodi custodian customarili cute cutlass cycl cyclad cylind cylindr cynic cyst cytoplasm czechoslovakia dab dabbl dadaism daffodil dagger dai daili dainti daintili daiquiri dairi dairyman daisi dalla dam damag damascu dame dandelion dandili dane danger dangl danish dank dant dappl dare dark darken darkli darwin date datum daughter daunt dauntless dawn dayb daybreak daydream daylight daytim daze dazzl deacon dead deaden deadhead deadlin deaf deafen deal dean dearli deathb deathli deathlik debacl debat debauch debilit debt debunk decad deceit decentr decertifi decimet deck declam declar decliv decorum decrement dedifferenti deed deem deep deer default defec deficit deflat deflec defrai defrost dega degener deglycerol degrad deign dejec deject delai delawar deleg delicaci delightfulli delimit delin deliri deliver delta deltoid delud delug delv demagogu demandingli demarc demean demimond deminer demoli demor demot demur demytholog denmark denomin denomination denot denouement denounc densitometri dent dental dentist dentur denunci denver department deperson depletion deploi deporte depos depositor depot deprav deprec deprecatori depreci depred depres depress depth deputi derang derelic deris derrick dervish des descrip desecr desk desorp despairingli despoil despond despot dessert destroy desultori desynchron detain deter deterg deterior determinedli deterr detract detractor detrib detroit devast deviant devic devilish deviou devise devor devout dew dewar dexamethason dexter dextrou diabet diachron diagnost diagnostician diagon diagonaliz diagram dial dialogu diametr diamond diaper diaphragm diaphys diatom dice dichondra diethylstilbestrol difficulti diffid diffrac diffusion dig digest digit dignifi dignitari digress dilat dilemma dilig dime dimen dimension dimer dimethylglyoxim diminu dimli dinnertim dipol dipylon direc direction directori dirg disabus disadvantag disallow disapprob disapprov disarma disarrai disassembl disband disbelief disbeliev disburs discharg discipl disciplin disclosur discomfit discomfort disconcert disconcertingli disconnect discont discorpor discourag discours discourt discredit discreetli discret discretionari discrimin diseas disembodi disenfranch disengag disfigur disguiz disgust dish dishearten dishevel dishonest dishwash dishwat disillu disillusion disint disinterest disjoint disk dislik dislodg disloyalti dismemb dismount disorgan disown dispar disparag dispassion dispel dispensari disper displac displeas displeasur disposses dispossess disproportion disprov disqualifi disregardless disrepair disreput disrob disrup dissatisfac dissatisfi dissect dissembl dissen dissent disservic dissimilar dissoci dissolu dissuad distal distastefulli disten distinct distractedli distraught disturbingli ditch ditti divan dive diverg diversif diversifi divertimento divest dividend divis divorc divulg dizzi dizzili docil dock docket doctrinair dodg dog doggedli doggerel doghous doglik dogmat dogwood doll dollar domest don done donor doorbel doorhandl doorknob dooryard dope dormant dormitori doubl doublehead doubli dough dourli dove dovetail dowel down downcast downfal downgrad downhil downright downstair downstream downtown downward downwind dowri doze drab drafti dragon draper drastic draught draughti drawl dreadfulli dreamer dreamfulli dreamlik dreari dreg drench dresser dri dribbl drile drinker drip drivewai drizzl drone droop drop dropout dross drought drover drows drowsi drowsili drug drugless drumhead drumlin drummer drunken drunkenli drygood dryli dryness dublin duck duct due duelist duffer dugout duke dule dull dullard dulli dumb dumbbel dumfound dump dun dune dung dungeon dunk dupe durabl durat dustbin dustpan dutch dwarf dwindl dye dynam dynamit dynasti dysenteri each eager eagerli eagl ear earl earli earliest earnest earphon earsplit earthbound earthlik earthman earthshak easel easi easili east easter eastern eastward eatabl ebb eboni ebulli ecclesiast ecclesiastic eclect eclips eclipt eddi edemat edentul edg edgew edifi edit edition editori eeg efficaci effici effloresc effortless effortlessli egalitarian egg egghead eggplant egypt eight eighteen eighteenth eighth eighti either ejacul elast elat elbow electr electrifi electrocardiograph electrod electrolysi electromagnet electromyographi electron electrophoresi electrophoru electroshock electrostat electrotherapist eleg eleph eleven eleventh elfin elimin elit elizabethan ell ellipsoid elm elong eloqu elsewher eluat elucid elut emascul embank embargo embark embarrass embassi embed embellish embezzl embitt embolden emboss embroid embroil emerg emeritu emigr emin emotion emphat emphysemat empiric empow empti emul enabl enamel encas enchain enchant enciph enclav encouragingli encrust encumbr encyclopedia end endear endors endotheli endpoint enduringli energ enerv engagingli engin englishman engrav enigma enlighten enlist enmesh enquir enrich enrolle ensconc ensembl enshrin enterotoxemia enthalpi enthral enthron entic entireti entiti entitl entomb entrancewai entrant entrench entrepreneur enumer envi enviabl enviou environment enzymat eosinophil epaulet ephemer epicent epicur epidem epidermi epigram epilept epiphani episod epistemolog epistolatori epitaph epithet epoxi equanim equip equipot equit equiti equival equivoc erad eras erect ergotrop erosion erot errand errat erron ersatz erup erythroid escal escap escapad escheat escort escritoir esoter espionag essai esteem ester estrang estuari etcetera etch etern ethanol ether ethic ethiopian etho etiquett etymolog eugen eulog euphor euphoria eurasian eutect evacu evangel evangelist eve even evensong event ever everi everlast everywher evidenti evil evildo evoc evolutionari exact exasper excav excelsior exception exchang excitedli exciz exclusion excommun excori excretion excruci excur excursu excus exemplar exhal exhilar exhort exhum exig exil existentialist exit exodu exoner exorc expans expectantli expedi experienc expert expiat explanatori explet explicitli exploratori explos export exposi expositori expressionist expressionless expressli expul expung expurg exquisit extant exterior extermin extern extinguish extract extraleg extramarit extran extraordinari extraordinarili extraterrestri extravag extravagantli extravaganza extremum extrud exuber exud exultantli eye eyebal eyelik eyepiec eyeshadow eyesight eyestrain fabl fabul facad face faceti facilitatori facsimil fact faction factual faculti fade fadeout faintli fair fairi fairwai fairyland fairytal faithfulli faker falcon fale fallout fallow familiarli fanat fanatic fanfar fantasia fantasist fantod far farawai farc fare farewel farmhous farmland farther fascicul fascinatingli fascist fast fastbal faster fastidi fat father fatten fatti faucet fauteuil fawn faze fearfulli fearless feather featureless fecund feder fedora fee feebl feedback feeder feedlot feeler feign feint felic felicit felin felon femal feminin fenc fender ferment feroc feroci ferri ferromagnet fertil fervor fetch fetid feudal fever feverish feverishli few fewer fiber fiberglass fibrin fibrocalcif fibrosi fiction fictiv fiddl fidel fidget field fielder fieldhand fieldston fiendish fifteen fifteenth fifth fifti fiftieth figurin filipino filli fillip filter filthi finger fingernail fingerprint fingertip finicki finit finn fire firearm firecrack firelight fireman firepow firesid firewal firewood firework firm first firsthand fish fisher fisherman fishmong fishwif fist fistfight five fixer fixtur fizzl flag flair flake flamboyantli flame flank flannel flap flapper flare flash flashback flask flat flatli flatten flatu flaunt flawless flea fleck fleshi flex flick flimsi fling flint flip flirt flit floc floccul flock flog flood floodhead floor floorboard flop floral florenc florentin florid florida floridian florist flounc flour flout flow flowerb flu flub fluff fluffi fluid fluoresc fluorescein fluorid fluorin fluoroborid fluster flute flux flyer flywai foami focal focus fog foibl fold folk folklor follicular fondli foodstuff fool foolhardi foolproof foot footag footbal footbridg footloos footnot footpath footprint footstep foppish forag forceless forearm forebod forecast forefath forefing foreground foreknow foreknowledg foremost forens forerunn foreshorten foresight forfeit forget forgiv forgo fork formerli forswear forthwith forti fortif fortitud forward foster foundri fountain fountainhead four fourfold foursom fourteen fourteenth fourth fowl fox fraction fractur fragranc frai frail frambesia frame franc franchiz frangipani fraud freckl free freedom freehand freeli freeman freewai freewheel freez freighter french frenchman frenziedli frequenc freshli freud freudian fri friabl fridai friez frigid frivol frizzl frogmarch frontag frontal frontier frost frostbit frostbitten froth frown frowningli frowzl fruit fry fuel fugal fugit fullback fulli fulmin fume function fund fundamentalist funer fungal funnel furious furl furlong furlough furnac furri furrow furtiv fusiform fussi fussili futur fuzz gabardin gabbl gabl gadgetri gaelic gagwrit gaili gait gal galaxi gale gallant gallantri gallbladd gallon gallop gallow gallu galvan gambler game gamecock gamin gamma gamut gap gape garag garb garbag garbl garden garland garment garner gaseou gash gasolin gastrocnemiu gastrointestin gate gatepost gatewai gauch gauntlet gauss gavott gawk gayli gear gearset gee gegenschein geld gem gender generalist generos genesi genet geneticist geni genr gentian gentil gentl gentlemanli gentli gentri genu geochemistri geograph geologi georgian germ german germani germanium gerundi geyser ghana ghetto ghostli ghostlik ghoul gibbet gibelik giddi gig gingerli gingham ginkgo gird girl girlfriend girlish girlishli giveawai given giver glacier glad gladiat glamor gland glander glassless glaucoma glaze glee glib glibli glide glimmer gloat global globulin glom glomerular gloomi gloomili glorious glossari glottochronolog glove glow glum glut glutton gnash gnome gnp goad goat gobbl goddess godforsaken godless godlik goitr goitrogen goldsmith golf goner goof goos gop gore gorg gorgeou gori gospel gossam gossip goug gourd gourmet gout gover gown grab gracefulli graciou gracious gradient gradual graduat grai gram grammarian grammat granari grand grandchild grandfath grandios grandli grandpar granit granul granulocyt grape grapevin graphic graphit grass grassfir grasshopp grassroot grate gratifyingli gratitud gratuit gravel graveston gravid gravit graybeard graze great greater greatest greatli grecian greec greed greedi greedili green greenhous greenland greenli greenroom greet gregari grei grenad grief griev grievou grill grimac grimli grind grip gripe gristmil gritti grizzl grocer groceri groggi groin groom gross grossli grounder groundless groundwork group grower grudgingli grunt guam guarante guard guatemala guatemalan gubernatori guerrilla guest guidepost guiltili guitar gulf gull gulli gullibl gulp gum gummi gunfir gunman gunplai gunshot gunsling guru gust gusto guttur guy guzzl gym gynecologist gyrat haberdasheri habitat habitu hack hacker hacknei hackwork haggardli haggl haiku haircut hairdo hairless half halfback halftim hallelujah hallow halloween hallucin halo halogen halter haltingli ham hamlet hammer hand handclasp handi handiwork handkerchief handlebar handless handmad handshak handsom handspik handstand handwoven handwrit handwritten handyman hang hangout hangov hanukkah haphazardli hapless happi har harangu harbor hardbak harden hardi hardtack hardwar hardwork hare harem harlem harmless harmlessli harmon harp harri harrow harsh harshen harshli harvard hasp hasti hastili hat hatch hatchwai hatefulli hater hatless haughti haughtili haunch have haven havoc hawker hay hayfield haystack hazel hazi head headach headgear headland headless headlight headlin headlines headlong headmast headquart headsman headstand headstrong healer healthili hear hearer heart hearten hearti heartili heater heaven heavenli heavi heavili hebephren hebraic hectic hedon heed heel heft hefti height heir heist helium hell hellion hello helm helpfulli helpless helplessli hem hemispher hemoglobin hemolyt hemorrhag hemorrhoid hemosiderin hen henceforth henpeck hepat herb herculean herd here hereabout herebi hered herein heret heritag hermeneut hermet hero heroin herpetologist herringbon hesitantli heterogen heterozyg hex hexamet hibachi hibern hideawai hideou hideous hideout hierarchi high higher highli highroad highschool highwai highwayman hijack hike hilari hill hillbilli hillsid hilt hing hip hiplin hiss histolog historian histrion hitch hither hitler hitless hive hobbi hock hodgepodg hoe hog hoist hokan holdup hole holland hollow hollyhock hollywood holm holocaust holster holyston homebound homefolk homegrown homeland homemad homer homestead hometown homeward homicid homogen homosexu homozyg honei honest honesti honeybe honeymoon honeysuckl honkytonk honolulu hood hoof hook hookup hookworm hoop hoot hope hopefulli hopeless hopelessli hopper hopscotch horizon horizont hormon horn hornpip horoscop horrid horrifi horrifyingli hors horseback horselaugh horsemanship hospit hostelri hostess hostil hot hotel hotelman hotshot hound hour housebreak housekeep housewif housework houston hover howev hub hubbub hubri huddl hudson hue hum humanitarian humid hun hundr hungarian hurdl hurrican hurriedli husband husbandri hut hutment hyacinth hyalin hydrid hydrocarbon hydrochlorid hydrogen hydrophil hydrophob hydrou hydroxid hydroxymethyl hymn hyperbol hypercellular hyperfin hyperplasia hypertrophi hyperveloc hypnot hypoact hypoadrenocortic hypocellular hypocrisi hypophys hypophysectom hypothyroid icbm ice iceland icicl idealist ideologist idiomat idiosyncrat idol idyl ignit ignoramu ileum iliad ilk illeg illegitim illegitimaci illicit illinoi illusionari illusori imag imaginari imbal imbib immacul immateri immatur immediaci immigr immin immobl immor immort immun immunoelectrophoresi imp impact impal impart imparti impati impecc impel impend imper impercept imperfect imperfectli imperi imperil impervi imping impiou implac implant implicit implik import importantli importun imposs impot impract imprec impregn impress impressionist imprimatur imprint improb impromptu improperli improprieti impuls impun impur inabl inac inaccur inaccuraci inact inadequ inadequaci inadvert inadvis inanim inappropri inaud inaugur inboard incalcul incandesc incant incap incapacit incens incent incep incertain inch incid incident incipi inciz inclos incoher incom incompat incompet incomplet inconceiv inconsequenti inconsider inconsist inconveni incorrect incorrupt increas incred incub incubu inculc incur inde indebt indec indeci indefatig indefens indefin indel indent independ indescrib indetermin indiana indianapoli indict indiffer indiges indignantli indirec indirect indirectli indiscrimin indistinct indistinguish indoctrin indonesia indoor indors indubit indulg industri ineff ineffect inelig ineptli inequ inertia inexcus inexhaust inexperi inexperienc inexpress inextric infal infantri infantryman infatu inferior infertil infidel infield infiltr infirm infirmari inflammatori inflat inflect inflex inflow influent influx inform infrar infrequ inglori ingratitud ingroup inhal inherit inhibit inhospit inhuman injustic ink inkl inlai inlet inmat inn inner innoc innumer inocul inoper inorgan input inquest inquisit inquisitor inroad inscrib inscrut insect insensit insepar inset insid insidi insignific insignificantli insinu insist insofar insolubl insouci inspec inspect inspector instabl instantan instil instinct institution instrument instrumentalist insubordin insubstanti insuffici insular insulin insuper insurmount intang integ intellectu intention inter interced interceptor interchang interconnect interconnected intercontinent intercours interdepartment interdepend interestingli interf interfac interfaith interferomet interim interior interlay interlobular interlud intermarriag intermedi intermediari intermesh intermis intermitt intermolecular intern internation interpenetr interperson interplai interposi interrelationship interrog intersec interspeci interst interstellar interstiti interv interview intimaci intimid intoler intract intradepartment intramuscularli intransig intrapulmonari intrench intric intrins introject introspect intrus intrust inund inur invalid invalu inveigh inventor inventori inver invers invert invinc inviol invis invit invoc involuntari invulner inward inwardli iodid iodin iodocompound iodoprotein iodothyronin iodotyrosin ioniz iran iraq irishman irksom ironlik ironshod ironwork irrat irration irreconcil irreduc irregular irregularli irrelev irremedi irrepar irreproduc irresist irresolu irresolut irrespect irrespons irrever irrevers irrevoc irrig irrup isl island isocyan isolationist isom isopleth isotherm isoton isotop isotrop isra issu issuanc ital italic itch item ivy jackass jackdaw jacket jacksonian jade jag jam jamaican jangl janissari janitor jansenist jap japan japanes jar jargon jaw jazzi jealou jealousi jeep jeffersonian jejunum jelli jerusalem jesuit jet jewel jewish jibe jig jilt jimmi jingl jive jocos jog joggl joint jointli joker jonquil joss jostl jot journales journei joust jowl jubilantli judaism judici judiciari jug juju jukebox juli jumpi junction junctur june jungian junior junkyard jupit juri jurisdic jurisprudenti jurist juror justic juvenil juxtaposi kale kamikaz kansa keepsak ken kent kentucki kerchief kerosen kerygma ketch kettl keyboard keyhol keynot khaki khartoum khmer kick kidnei killabl kilomet kindergarten kindl kindli kinesthet kinet kinship kipl kiss kit kitchen kitchenett kitten kittenish kleenex knack knead knee kneecap kneel knife knifelik knightli knit knob knock knoll knotti know knowledg knuckl knucklebal kosher krauthead label labor laborsav labrador labyrinth lace lacer lackei lactat ladder ladi ladylik lager laggard lagoon lai lair lake lamb lamblik lamin lamp lamplight lampoon land landler landlock landlord landmark landmass landown landrov landscap landslid lane languag languish languor lanki lantern lao lap lapel lappet laps larkspur larval lasher lastli lat latch latent latest latin latitud latter laudanum laughingli launcher launder laundri lavish lavishli law lawless lawman lawn lax layer layett layman layoff layout laze lazili leaden leafhopp leaflet leak leakag leapfrog learner leash least leather leaven lecher lectur ledg ledger leech leer leftfield lefti legaci legal legat legate legendari leggi legibl legion legisl legitimaci legum leisur leitmotiv lemma lemon lemonad len lengthen lengthili lengthwiz lentil leprosi lesion less lesser lesson letdown lethargi letterhead letterman levelhead lever lewd lexicostatist leyt liabil liaison libertin librari librarian libretto licens lie lieuten life lifeless lifelong ligament light lighten lightheart lightli lightn lightweight lignit likelihood lilt limb limbo limitless lincoln linden line linear linearli lineback lineman linen liner lineup linger lingeringli lingual linguist linoleum lint lion lip lipstick liquid liquor lisbon list listen listless listlessli lit lith litig litter livabl liveli livelihood liver liverpool livestock lizard loaf loan loath loathsom lob lobe loblolli lobscous lobscus lobular locker lockup locust logarithm logger logist loin loiter london longer longev longhand longitud longshoreman longshot longstand lookup loon loop loophol loos loosen lope lopsidedli lordli lore lorelei loss lotion lotu loud loudspeak louisiana louisianan loung lovingli low lower loweringli lowland loyal loyalist loyalti lucid luckili ludicr luger lugubri lukewarm lull lullabi lumbar luminari luminesc luminos lummox lumpish lunar lunat lunch luncheon lunchroom lunkhead lurid lurk lusciou lush lustili lustr luxuri lymphocyt lyophil macabr machinelik mackinaw macromolecular macrophag macroscop madam madrig magazin maggot magistr magnet magnif magpi mahogani maid maiden mail mailbox mailman maim mainland majesti makereadi makeshift makeup maladroit malaria male maledic malevol malfeas malform malign maling malpos maltreat mammalian mammoth man manchest mandamu mane maneuver mangl manhattan manhood mani maniclik manifestli manifold manipul manomet manor mans manserv mantel mantic mantl mantrap manual manumis manur manuscript manzanita map mapl marathon marbl marbleiz march mare margin mari maria marin marit markedli marker marmalad marque marriag marrow marrowbon marsh martial martini marxist maryland mascara masculin mash mask masonri masquerad mass massachuset massachusett massacr massag masseur massiv mast masterli mastermind masterpiec mat matern math mathemat matriarch matricul matrimoni matrix matron matsyendra mausoleum mauv may mayflow mayor maze meadow meager meal meaning meaningless meanwhil measur meati mechanist medal meddl median mediat mediev mediocr mediterranean medium medlei meek megakaryocyt megalomania megalopoli megaton mekong melancholi melior mellowingli melod melodrama melodramat melon membran memoir memorabilia memorandum memphi menarch mendaci menial menu meq mercenari mercer merchant merci merciless mercuri meritori mermaid merrymak mesenter mesh mesmer messag messeng messi metabol metal metamorphos metaphor metaphys meteor meteorit meteorolog meter method methodist meti meticul metrazol metro mew micel michigan microbi microcosm micrometeorit micron microorgan microphon microscopi microsecond microsom microwav mid midair middai midnight midsec midshipman midst midsumm midwatch midwest midwestern mien might mighti migrat mike mild mildli mile mileag mileston milieu militari militarili milk millenarian millennium milliamper millidegre milligram millilit millimet million millivoltmet millpond millwheel milquetoast milwauke mimicri minc mindless mineralog miniatur ministeri ministr ministri minneapoli minnesota minoan minor minstrel mint minuet minutia miracul mire mirror misanthrop misbrand miscalcul miscarri miscegen mischiev misconcep misdemeanor miseri misfir misfortun misgaug misgiv misguid misinterpret misjudg mislai mismanag misnam misnom misogynist misperc misplac misquot misread misrel misrepresent miss mission missionari mississippi missiv missouri mistaken mistakenli misti mistress misus miter mitral mob mobcap moblik mocker mockeri modest modesti modestli modul moir molal mold molest mollifi molten momentarili momentum monast monasteri monaur mondai monei moneymak monitor monk monkei monkish monochrom monocl monograph monologist monologu monom mononuclear monophon monosyl monoton monotoni monsieur monsoon month montreal monument moo moon moonlight moonlit mop moralist more morgu morn morphem morpholog morphophonem morrow mors morsel mortar mortgag mortician mortif mosaic moscow mose mosquito moss most motel moth mother motherland motif motionless motor motorcar mottl mould mount mountain mountainsid mournfulli mousi mouth mouthpiec moviego movingli mow mph much muck mucosa mucu muddl muddlehead mudguard muff mulch mule mull multidimension multilater multipl multitud multitudin mum munich municip munition murder murki murmur muscl muscleman musculatur museum musket musketri mustach muster mutant mutat mutil mutin mutton muzzl mycenaean myelofibrosi myeloid myocardium myofibril myofibrilla myrtl mystifi mystiqu mythic mytholog nadir nag nail naiv naked nakedli name nameless namesak napoleon naprapath narcot narrat narrow narrowli nashvil nassau nasti natal nativ natur naturopath naught nausea nauseat nautic navel navig nay nazi nazism neanderth near nearbi nearer nearsight neat neatli nebraska nebul neck necklac necropsi necrot nectar nectari needl needless needlessli neg negoti neighborli neighbourhood nemesi neo neoliber neoromantic nephew neptun nerveless nervous nest net netlik nettlesom network neurolog neuromuscular neuron neuropsychiatr neuter neutrophil never newborn newcastl newfoundland newli newport newsboi newslett newspaperman newton nib nice niceti nich nickel nicotin niec night nightclub nightdress nightingal nightmar nightmarish nightshirt nighttim nihil nihilist nilpot nimbl nine nineteen nineteenth nineti ninth nirvana nitrat nitrogen nobodi nocicept nocturn nod nodul nodular nois noisemak noisili nomia nomin nonassert nonchal nonchurchgo noncom noncommis noncompetit nonconformist nondescript nondriv none nonenzymat nonequival nonexist nonfic nonfunc noninterfer nonion nonlinguist nonmetal nonobserv nonoccurr nonparticul nonpolit nonproduct nonresid nonsens nonspecif nonverb nonvolatil noon noradrenalin norethandrolon norm northeast northerli northland northwest norwai nose nostalgia not notar notch notebook notif notwithstand noun noviti now nowher nowiz nozzl nubbin nubil nucleat nucleolu nuisanc null numb numin nun nurs nurtur nut nuthous nutrit nutrition nuzzl nymph nymphomaniac oak oaken oat oatmeal obdur obelisk objectif objection obligingli obliqu oblivion obnoxi obscen obsequi obsidian obsolesc obstacl obstruc obtain obtrus obvers obviou occasion occident occipit occlus occlusion ocean ocelot ocher octahedron octav ocular odd odessa odiou odyssei off offbeat offsaddl offset offshor offspr offstag oftentim ogl ogress ohio ohmic oilcloth oilfield oklahoma old oldster oleand oleophil oleophob oliv ologi olymp omnisci onc oncom one onli onlook onset onshor opalesc opaqu open openli openmouth openwork oper operago operation operetta opium opportunist opposit oppres oppress opul oral orang orat oratorio orb orbit orchestr orchid ordeal orderli ordin ordinari ore oregon organ organif organiz orgi orient orific orinoco ornat orneri orphan orthicon orthodox orthodoxi orthoped orthophosph oscil ossif ossifi ostens ostentati osteoporosi ostrac other ounc oust out outbreak outburst outcast outclass outdat outdist outdraw outer outfac outfield outfight outfit outflow outgener outgo outgrow outlai outlet outli outlin outliv outmaneuv outmod outnumb outplai outpost output outreach outright outrun outskirt outspoken outstandingli outstrip outward outwardli outweigh oval oven over overachiev overact overal overboard overburden overcast overconfid overcuri overdr overeat overemphas overestim overexpos overfe overfil overflow overgrown overh overhand overhang overhead overhear overheat overindulg overlai overlap overload overlook overnight overpay overpr overproduc overprotec overprotect overs overshadow oversho overshoot oversimplif overstep overstrain overt overthrow overtim overtli overton overtur overvali overweight overwhelmingli overwork owe owl own oxcart oxford oxid oxygen oxytetracyclin oyabun oyster ozon pachinko pacif packinghous pact pad paddl padlock paean pagan page pageant pai painfulli painless pair pakistan paleocort paleocortex palermo palestin palett pall palm palpabl pamper pamphlet pan panama pander pane panel pang panick panoram pansi pantheon panther pantomim pantri pap papal paperback paperi paperwork papillari parad paradox paragon paragraph parakeet parallel paralyz paramagnet paranoiac paranoid paraphernalia paraphras parasit parasympathet parch parchment pardon pare parenchyma parenthesi parimutuel parishion parisolog park parlai parlanc parlor parodi paroxysm parri parrot parrotlik parsonag partak parthenon parti particul particularist partition passagewai passeng passerbi passion passiv pastel pastelik pastim pastur pat patch patchwork patent patern paternalist pathless patho pathogenesi pathwai patient patina patriarch patrist patrol patrolman patronn patter pauciti pave paw payabl paydai payrol pbs pea peaceabl peacefulli peacock peaki peal pear pearli peasant pebbl peck pectorali pedagog pedant pedest peel peep peer peevish peg pegboard pelvi pemmican penanc pencil pend pendulum peninsula pennant penni pennsylvania pension pensiv pentagon penthous penutian peoni peopl peptidas perambul perch perchlor percol percus percuss peremptori perenni perfection perfectionist perfor perform perfunctori perfunctorili perfusion period periwinkl permian peroxid perpetu persever persona personag personif personnel persuas pert peru perus pervapor pervers pessim pessimist pestilenti pet petal petit petrifi pettico petul petulantli pew pfennig phagocyt phalanx phantasi pharmaceut pharmacist pharmacolog pheasant phenomenon phenothiazin philadelphia philanthrop philanthropist philharmon philipp philippin philolog phloem phoenix phonic phonograph phosgen phosphat phosphoresc phosphoru photographi photomontag photon phrase phraseolog phylum physicochem physiolog physiqu pianism piazza picasso pick picket pickl pickup picturesqu pidgin pie piec piedmont pier pierc pieti piezoelectr pig pigeon pighead pigment pigskin pike pilfer pilgrim pilgrimag pill pillar pillori pillow pilot pimp pimpl pin pinafor pinbal pine pinecon ping pink pinnacl pioneer pipe piper piqu pirat pirogu pisc piss pistol pit pitch pitchfork piteous pitfal pith pithi pitiabl pitiless pitilessli pittsburgh pituitari pityingli pivot pixi pizza placid placidli plainclothesman plaintiv planetoid plantat planter plaqu plasma plaster plastic plat plate platform platinum platitudin platoon plausibl play playabl playact playback playground playmat plead pleasantli pleat pledg plenitud pliant plight plot plow plowshar pluck plug plum plumb plumber plummet plump plunk plunker pluralist plush ply pneumonia poach pocket poem poignanc point pois poison poiz poland polem polic policeman polici polio polka poll pollen pollut pollution polybuten polycrystallin polyelectrolyt polyethylen polymer polymyos polynomi polyphosph polyton pomad pommel pompous poncho pond poni pooch pool pop poplin poppi popular popularli porch porcupin pork porkchop poros port portabl portal portend portent porterhous portfolio portug portugues portwatch pose poseur posit poss posseman possum poster posterior posthum postmark postscript postwar potassium potato potentiomet pothol potpourri potshot potter potteri pouch poultri pour poverti pow power powerfulli powerless powwow practition practiz pragmat prairi praiz prank prattl preambl prearrang precast prechlorin precinct precipic precipit precipitin precision preciz precoci preconceiv preconcep precondi precook precool predetermin predica predigest predilec predispos prednison predominantli preemin preempt preexist prefac preferenti prefix pregnant prehistor preisol prejud prejudici preliminari preliter prelud premier premium premix premiz premoni premonitori preoccupi prepackag preparatori preposi prepubesc prepup prerequisit presag presbyterian preseason prestig presto preten pretens pretext preval previou previous prevision prewar price priceless prickli pride priest primaci primat prime primer primev primit primli primp princ principl printabl prise privat privileg prize prizefight prizewin pro problem processor procr procrastin procreat profan profes professedli profession professorship profil profus profusion progressiv prohibi proletariat prolif prolifer prometheu promiz prone pronoun proof prop propag propel proper properti prophesi propiti propon propor proportion proprieti propylthiouracil prose prosod prosodi prostitut prostrat protagonist proteas protector proteg protein proteolyt protest protestant proto protogeometr proton protoplasm protozoa protozoan protuber proud proudli proven proverbi providenti proviso provoc prowler proxim prudenc prurient pry pseudo pseudophloem psi psithyru psychiatr psychiatrist psychopath psychopharmacolog psychophysiolog psychopomp psychot psychotherapeut pterygium pubesc publicist publicli pucker puckish puke pule pullei pulmonari pulp pulpit pulsat pulseless pulver pummel pump pun punctual punctuat punctur pundit pungent puni punit punk punster punt pup pupat puppet puppi puppyish purg purgatori purloin purpl purport purportedli purveyor push pushup putout putt puzzlement pyknot pyramid pyrex pyromet python quack quadricep quadrupl quail quaint quaker qualit qualm quantit quarrelsom quart quarter quarterback quarterli quartz quash quasi quatrain quaver quaveringli queen quell quench querul quest questioningli questionnair quicker quicki quicksilv quickstep quiescent quiet quill quilt quintet quip quirk quirt quixot quiz quota rabat rabbi rabbit rabbl raci racin racist rack racket radar radio radioact radiochlorin radish raft rafter rag ragamuffin raid rail railhead rain rainbow rainfal rajah rake rakishli ralli ram rambl ramif ramp rampant rampart ramrod ranch rancor random rangi rank ransack ransom rap rape rapid rapist rapport rarifi rascal rasp rat ratabl rathol ratio ration rational raucous ravag raw rawhid ray razor rbi reach readabl readapt readi readili readjust reaffirm reagent realign realist reappear rear rearguard rearrang reassail reassembl reassign reassur reassuringli reawaken reborn rebound recalcul recapitul recaptur recept receptacl reces recess reciproc reckless recklessli reclaim reclassif reclassifi reclin reclus recogniz reconcil recondi reconnoit reconsider reconven reconvert recopi recoup recours recover recrimin rectangl rectifi rectitud recuper redcoat redden redecor reded redefin redemp redeposi redevelop redhead redirect rediscoveri redistribut redli redoubl redress reecho reef reek reelec reenact reenforc reestablish reevalu refashion refectori refere referendum refil reflex reflexli refocus reform refuel refuge refurbish regal regardless regener regiment region registri regret regretfulli regroup regularli regulatori reharmon rehash rehear reich reimburs rein reinforc reinstal reinstat reinterpret relac relai related relativist relax relearn releas releg relent relentlessli relev reli relic relief religionist relinquish reliv reload reluct reluctantli relyr remak remand remarri remedi remind reminisc remis remit remodel remors remorseless remot remount remov remuda remun remuner renaiss renam rendezv renov renunci reopen reorder reorgan reorient repairman repay repeatedli repent repertori repetit rephras replant replenish replic reportedli repos repositori reprehens repriev reprimand repris reproach reprob reproduc reproof reprovingli reptil republican repudi repugn reput reread rerun reschedul rescu reseal resembl resentfulli reserpin reservoir reset resettl reshap resift resignedli resili resini resistor resmudg resolut resorcinol resort resound resourc respir respiratori respit resplend restaur restless restlessli restock restor resump resurrect resuspen retail retard retch retent rethink reti reticul retina retir retrac retract retrain retransl retribu retrogress retrospect retrovi return reus rev revamp revelri reverend reveri revers revert revet revil revit revolution rewrit rhetorician rheumat rhino rhinocero rhinotrach rhubarb rib ribbon ribe riboflavin rice richli richmond ricketi ricochet rid riddl ridg riffl rifl rifleman rift rig right righteou righteous rightfield rightfulli rigid rim rimless ring riot ripe ripen rippl riski rive river riverbank rivulet rize roadblock roadsid roadwai roarer roast robe robust rocket rocklik rod rodeo rogu role roleplai roller rollickingli roman romantic rome roof roofer rooftop rooftre rooki roosevelt roost rooster root rope rosari rosebud rosett roster rostrum rot rotari rotc rotor rotten rotund rough roughen roughhewn roughneck roundabout roundhous roundli roundup rous rousseauan row royal royalti rpm rub rubberi rubberlik rubbish rubbl rubi rubric ruck rudder rudderless ruddi rude ruefulli ruffian ruffl ruinou rumanian rumen rummag rumor rump rumpu runawai rundown runoff ruptur rural russet rust rustic rutabaga ruthless sabbath sabin sabl sabotag sack sacr sacrament sacramento sacrific sacrileg sad sadden saddl saddlebag sadist sadli safe safebreak safeti sag saga sagaci sage sagebrush saint salabl salaci salad salamand sale salesgirl salesladi salin salish saliv salivari salli sallow salmon salon salti saltwat salubri salut salutari salv salvat same sampler sanctifi sanctiti sandal sandalwood sandi sandpap sandwich sanguin sanit saniti sap sapl sapphir saracen sarcolemm sardin sardon sari sash sashai sass satan satellit satiat satieti satin satirist satisfactorili satur saturdai saturn sauc sausag saut savannah saver savior savori savvi saw sawdust sawhors scab scaffold scale scallop scalp scan scandal scandinavian scant scanti scapular scarciti scarecrowish scarf scarifi scath scathingli scaveng scenario sceneri sceptic scherzo schism schizophren schoolboi schooldai schoolgirl schoolgirlish schoolhous schoolmarm schoolmast schoolmat schoolmistress sciatica scientif scimitar sclerot scoop scor scorch scoreboard scoreless scornfulli scot scotchman scotland scoundrel scourg scout scowl scraggli scrape scrapheap scratch scratchi scrawl screechi screen screenplai screwdriv scribbl scribe script scroung scrupul scud scuff scuffl sculptor sculptur sea seacoast seafar seagul seahors seal seam seaman seaquak sear searchlight season seattl seawat seawe secessionist seclud secondari secondarili secondhand secondli secret secretari secretli sect section sector secular secularist sedan sedat sedentari seduc seduct sedul seed seedb seedl seedpod seeker seepag seer seeth segment segreg segregationist seismic seismograph selectman selfish semant semblanc semiempir semiliter seminari seminarian semipreci semipubl semiskil semitr senatori send senil senior senseless sensori sensual sensuou sentenc sentient sentimentalist sentinel sentri sepia septat septic septum sequenti sequestr seren serenad serg sergeant serial serolog serratu serum serv servic serviett session set setback seven seventeen seventeenth seventh seventi severalti sewag sexi sextet sexual sforzando shabbi shack shade shadowi shaft shaggi shakespear shaki shallow sham shamefacedli shamrock shanti shantung shard sharer shark sharpen sharpli shatter shave shaven shawl sheaf shear sheath shed sheep sheeplik sheepman sheepskin sheet shelf shell shelter shelv shepherd sheriff sherri shield shift shim shimmi shin shinbon shipbuild shipshap shipwreck shipyard shirk shirt shirtfront shirtsleev shit shiveri shockingli shod shoe shoeful shoelac shoestr shooter shopkeep shopper shore short shortag shortcut shorten shortsight shortstop shotgun shoulder shove shovel showcas showdown shower showerhead showi showpiec showroom shrapnel shred shrewdli shrewish shrill shrilli shrine shrivel shroud shrubberi shrug shuck shunt shutdown shuttl shy shyli siames siberia sic sicili sicken sickish sickli sickroom side sideboard sidelong sidew sidewind sidl sieg siev sigh sight sightse signal significantli signor signpost silhouett silic silicon silk silkworm sill silli silo simil similar similitud simmer simplex simplifi simplist sinewi singli singsong singularli sink sinter sinuou sinusoid sioux sipper sir sirloin sis sister site six sixteen sixteenth sixth sixti sizabl size sizzl skedaddl skeet skelet skeptic sketch skid skiff skile skillfulli skim skip skit skulk skull skullcap skunk sky skylark skylight skyscrap slab slack slacken slain slam slantingli slantwiz slap slapstick slat slate slaughter slave slaver slaveri slavic sleeper sleepili sleepwalk sleev slice slick slicker slide slime slingshot slink slippag slipper slipperi sliveri slob sloe slogan sloop sloppi slot slovenli slowli sludg sluggish sluggishli sluic slum slur slurp sly smack smaller smallish smallpox smart smash smell smilingli smirk smite smoke smokehous smolder smolderingli smooth smoothli smug snack snag snail snapdragon snappi snapshot snare snatch sneaker sneer snicker sniff snigger snip sniper snivel snobbish snoop snore snort snout snow snowbal snowfal snuffbox snuffer snug snugli soak soap soapsud soar sob sobrieti sociabl societ socioeconom sociolog sociologist sock sodden soddi sodium soft soften sojourn solar solder soldier solemnli solicitud solid solidar solidli solips solitud solo solubl solution solvent somber some somedai somehow someplac sometim somewher somnol son sonar songwrit sonnet sonogram sonor soothingli soothsay sooti sophist sophomor soprano sordid soror sorrel sorrow soughingli soulfulli soundproof soundtrack soup sour sourdough sourli sous soutan south southbound southeast southeastern southern southward southwest souvenir sovereignti soviet sow sowbelli spade spain span spang spaniel spanish spare sparrow spars spasm spasmod spatter speakeasi spearhead speci specialti specif specimen speckl spectacularli spectat spectromet spectrophotomet spectroscopi specular speechless spellbind spellbound spend spherul spic spice spider spideri spike spin spine spineless spinnabl spiral spit spite splash splatter spleen splendid splendidli splenomegali splice splinteri splutter spoil spokesman spontan spoon sporad spore sport sportsman sportswoman spot spotless sprai sprain sprawl spread spree sprightli springboard springfield sprint sprue spume sputnik sputter spy squabbl squadron squal squar squash squawk squeaki squeal squeez squelch squint squir squirrel squirt stab staccato stack stadium staff stager stagi stagnant stagnat stain stairwel stale stalin stalk stall stamen stamin stamped stanc standbi standstil stapl starboard stardom stark starlet starlight starter startl startup statesmanlik statesmanship static station stationeri statist statistician statuari statuett statur statut statutori staunch stead steadi steadili steak steakhous steal stealth stealthi stealthili steam steamboat steamship steed steel steepli stein stellar stem stenographi stentorian stepchild stepmoth stepp steprelationship stepwiz stereo stereophon stereotyp steril sterl sternal sternli sternum steroid stethoscop stetson stew steward stickpin stiff stiffen stilt sting stink stirrup stock stockad stockbrok stockhold stoical stoke stolid stolidli stonili stool storefront storekeep storeria storeroom storylin storytel stoutli stove stow straddl strafe straighten straightforward strain strait straitlac strang stranger strangul strap stratagem strategist stratif stravinski straw strawberri streak stream streamlin street streetcar streetlight strength strenuou strenuous stretch strew striation strife strikingli string stringi stripe stroke stroll strong strongli strop structur struggl strum strung strychnin stub stubborn stucco studio studiou studious stuf stuffi stumbl stump stung stunt stupefi stupid stupidli stylemark stylist styliz suav sub subcommitte subconsci subcontin subcontract subfigur subgroup subhuman subjectivist subjug sublim subliterari submarin submucosa subordin subpart subpoena subscrip subsec subservi subsidi subsist subsoil subspac subspeci substant substat substitu substrat subsurfac subsystem subtend subterfug subtitl subtli suburb suburban suburbanit subvert subwai succeed successfulli succinctli succor succumb such sucker suction sudanes sudden suffix suffrag suffus sugar suicid suitcas suitor sulfur sulki sulkili sullenli sulphur sultan sultri sumatra summat summer summon sunbak sunburnt sundai sunder sundial sundown sunken sunrai sunshad sunshin sunstruck suntan supercili superfici superhighwai superimpos superintend superior superl supermarket supernat supernatur superson superstiti supin supper suppl supplementari supplic support supposedli supra suprem sureti surf surfac surfact surfeit surg surgeon surli surpriz surrend surreptiti survei surveil suscept sushi suspens swab swad swahili swallow swami swamp swap swarm swart swarthi swash swashbuckl swatch swath swayback sweatband sweater sweatshirt swede sweden swedish sweep sweet sweetheart sweetli swelter swiftli swig swim swimsuit swing swingi swipe swish swiss switch switchboard switzerland swivel swoon syllab syllabl symbolist symposium symptomat synagogu synchron syndic syndrom synerg synergist synonym syntact synthes synthet syria syrian syringa syrupi system tableau tablet tabletop taboo tack tackl tact tactic tadpol taffi tag tahiti tail tailback tailgat tailor taint taiwan take takeoff takeov talisman talki tall talli tallow tame tamper tan tang tangenti tangibl tango tank tanker tantal tantalizingli tantrum tap tape taper tapestri tar tariff tarnish tarpaulin tarri tart tartli tast tat tatter taut tavern tawdri tawni taxabl taxi taxidriv taxpai taxpay tea teacart teakettl teakwood tearfulli teaspoon technolog tee teem teensi teeter teetotal tele telegram telegraphi telepathi telescop telltal tempera temperatur tempest templ tempor temporari temporarili ten tenabl tenac tenaci tenderli tendon tenebr tenement tenet tenfold tennesse tenni tenor tens tensionless tentacl tenth tenuous tenur tepid term terminolog terrac terrain terrestri terrier terrorist terrycloth ters test testament testicl testili tether teuton text textur thailand thamnophi thank thanksgiv thatch theatrego theistic themat then thenceforth theologian theorem theoret theorist there thereaft therebi therein thereof thereon thereto theretofor therewith thermal thermistor thermocoupl thermodynam thermogravimetr thermometr thermopil thermostat thesi thiamin thick thicken thickli thickspread thief thiev thigh thighbon thill thin thing thinker thinli thiocyan thiouracil third thirsti thirteen thirteenth thirti thirtieth thither thong thoreau thoriat thorn thoroughfar thoroughli though thought thoughtfulli thoughtless thousand thread threadbar three thresh threshold thrice thrifti thrile thriller throat throe thrombos thrombosi thrombu throne throng through throughout throw thrust thruwai thugge thumb thumbnail thursdai thwack thyroglobulin thyroid thyronin thyrotox thyrotrophin thyroxin tick ticket tidbit tidewat tie tiger tight tighten tightli tile tilth timeli timepiec timer timet timeworn timid timidli tin tine tingl tinker tinkl tint tip tipsi tipto tire tiredli tireless tiresom tissu titan titer titil titl titrat toast tobacco todai toddi toe toffe togeth token tokenish tokyo toll tollgat tollhous tomato tomorrow tongu tonight too tool tooth toothbrush toothpast top topnotch topograph topsoil torch tori tornado toronto torpid torpor torso toss totalist totalitarian totem toter totter touchdown touchston tough tournament tousl tow towboat towel town townsman toxin toy trace traceabl trachea track tract tractarian tractor tradesman traffic tragedian tragicom trai trail train traineeship trainman trait traitor tramp tranquil tranquilli transcendent transcrip transcultur transduc transfix transfusion transgres transgress transienc transistor transit translat transluc transmiss transpar transpir transplant transpos transvers transvestit travelogu treacher treacheri treadmil treason treasur treasuri treati trebl tree treetop tremor trench trend trepid trestl trial triamcinolon triangular tribal tribun trichrom trick trickl tricolor trigon trill trim trinket trio trip triphamm tripl tripod trite triumphantli trivial troika troll trophotrop tropic tropidoclonion trot troubleshoot troublesom troup trouser truck trucul true trumpet trundl trunk trust trustfulli trustworthi truth tsh tsunami tuberculosi tubul tubular tudor tuesdai tuft tug tuition tularemia tulip tumor tumultu tunelessli tungsten tunisia turban turbin turf turkei turkish turmoil turn turnov turnpik turntabl tutori tuxedo tweedi tweez twelfth twenti twentieth twice twiddl twig twing twirlingli twitch two twofold twoscor typewrit typhoid typhu typic typograph tyrant tyrosin ubermensch ubiquit ugli ukrainian ulcer ultimatum ultra ultracentrifug ultramodern ultraviolet umbrella unab unabl unaccept unaccompani unaccount unachiev unadjust unaffect unafraid unalter unanim unansw unarm unashamedli unask unassist unasterisk unattach unattract unauthent unauthor unavail unawar unbal unbeliev unblinkingli unborn unbound unbreak unbroken unbutton uncanni uncaus unceasingli uncertain uncertifi unchang uncharg uncheck uncl unclaim unclasp uncloud uncomb uncomfort uncommon uncomprom unconcern unconcernedli uncondi uncondition unconfess unconqu unconquer unconsci unconstitu uncontrol unconven unconvinc uncoop uncork uncousinli uncov uncrit uncurl undamag undaunt undeclar undeni undepict under underachiev underbrush undercov undercurr undereduc underestim underfoot undergradu underhand underl underli underpin underprivileg underr undersea undersecretari undershirt undersid understandingli understat underwai underwat underwear underworld underwrit undevelop undifferenti undigest undilut undiminish undisgu undisput undo undon undress undrink undu undul unduli unearth uneasi unemploi unemploy unend unenthusiast unequ uner unerringli uneven unevenli unexpect unexpectedli unexplain unexplor unfair unfaith unfalt unfalteringli unfamiliar unfasten unfavor unfertil unfett unfix unforeseen unforgett unfortun unfrost unfrozen ungrat unhappi unhealthi unheat unhesitatingli unhitch unhurri unhurriedli unhurt unif uniform uniformli unilater unimagin unimpair unimpas unimpeach unimport unimpos unimpress unimprov uniniti uninject unintellig unintend unintention uninterrupt uninterruptedli uninvit uninvolv union unitarian unival universalist unjust unkind unknown unlac unlash unlaw unleash unlik unlimit unlin unliterari unload unlock unlov unlucki unluckili unmalici unmanag unmarri unmask unmat unmeritori unmistak unmolest unmov unnatur unnecessari unnecessarili unneed unnot unnumb unobtain unobtrus unoccupi unoffici unoppos unorthodox unpack unpaid unpaint unpair unparallel unpatriot unpav unperform unpicturesqu unpleas unpleasantli unplow unplumb unpopular unpreced unpredict unpremedit unprepar unpretenti unproblemat unprocur unprom unprotect unpublish unpunish unqualifi unqualifiedli unquestion unquestioningli unravel unreadi unreal unrealist unreason unrecogn unrecogniz unreconstruct unredeem unreflect unregret unrel unreleas unreli unremark unrequit unreservedli unrespons unrest unrestrict unruli unsaid unsatisfactori unsatur unscath unscientif unscrambl unscrew unscrupul unse unseen unselfconsci unselfish unservil unsettl unshak unsharpen unshav unshaven unsheath unshield unsign unslop unsmil unsmilingli unsold unsolv unspeak unspoken unstain unstilt unstress unstructur unstrung unsuccess unsuit unsung unsympathet unteach untel unten untest unthaw unthemat unthink unti untold untouch untoward untradi untrammel untri untru untruth unus unutter unvari unveil unventil unw unwant unwarr unwav unwelcom unwil unwind unwir unwis unwit unwittingli unwiz unwomanli unworthi unwrinkl unwritten upbeat upcom updat upgrad upheav upholst upland uplift upper uppercut uppermost upraiz upright upriz uproot upset upshot upstair upstat upstream uptown upward urban urchin urin urinari urn useabl useless uselessli usher usurp utah utensil utilitarian vacantli vaccin vacuol vacuum vagabond valet valiant valid vallei valu valueless valv vandal vanguard vanquish vaquero varieg various vascular vase vatican vaudevil vault vector veget vehem vehicl veil vein vellum velor vend vendor vener venezuela venic ventil ventur venu verac veranda verandah verbal verbena verdict verg veri verid verif verisimilitud vermilion vermont vermouth vernal versatil version vertebr vertex vertic vertigo vesicular vessel vest vestig vet veteran veterinari vex vexat viabil viabl viand vibranc vibrat vibrion vicar vicari vice victim victor victorian victrola video vienna viennes vientian viewer vigilant vignett vigor vile villain vindic vindict vine vinegar vineyard vintag vinyl violet virgin virginia virginian viril viru virul viscer viscoelast viscomet viscos viselik visibl vision visor vista vitamin vividli viyella vocal vocalist vocation vogu voic void volatil volcano volition volleybal voltag voltaic voltair voltmet volumetr voluntari voluntarili vomit voodoo votiv vouch vouchsaf vow voyag vulner vulpin vultur wacki wad wade wafer waffl waft wag wager waggl wagon wai wainscot waist waitress waiv walk walkout walkov wall wallet wallflow wallow wallpap walnut walru wan wand wane wangl warbl ward wardroom wareh warehous warhors wari warili warm warmli warmong warmth warrant warsaw wart washbasin washbowl washington washup wastebasket wasteland watcher watchfulli watchmak watchman waterfal waterfront watermark waterproof watersh waterwai watt wattl wavelength wax waxen waxlik waylai waysid weak weaken weakli wean weapon wearer wearili wearisom weather weatherstrip wed wedg wednesdai wee weed weekdai weekend weigh weight weightless weir weird weirdli welcom weld welfar well weltanschauung wend west westerli western westward wet whale wharf wheat wheedl wheel wheelchair wheez whenc whereabout whet whiff whig while whim whimper whine whinni whisk whisker whisper whistl whit white whitefac whiten whitewash whodunit whole wholesal wholesom whoop whore whorl wicked wickedli wicker widen widespread widowhood wife wig wiggl wigmak wildcatt wildli wildlif wilfulli wili will willow willpow wilsonian wilt windbag windblown windbreak windmil window windowpan windowsil windshield wine wineglass wingback wingman wink winless winnipeg winnow wintertim wintri wipe wiri wisdom wise wisecrack wisenheim wisp witch with withal wither withhold within wittingli wobbl woeful woefulli wolf wolflik woman womb wonderwork woo woodcarv wooden woodenli woodgrain woodpeck woodsh woodwork woolgath woolli word wordlessli wordsworth workbench workboard workman workmanlik worksheet workshop worktabl workweek worldli worldwid worm worriedli worriment wors worsen worshipp worst worthless worthwhil woven wraithlik wrangl wrapper wrath wrathfulli wreak wreath wreckag wrench wrestler wretched wring wrinkl wrist writ wrong wrongdo wrongli wry wryli wyom xenon xylem xylophon yacht yale yap yard yardag yardstick yaw yawn year yearningli yele yellow yelp yen yes yesterdai yesteryear yield yoga yoke yokel yokut yonder young younger youngish youth yucca yugoslavia zenith zest zigzag zinc zionism zionist zip zloti zodiac zombi zone zoo zoom`
