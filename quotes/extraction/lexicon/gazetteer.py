"""Words with a capital that are not people, and words that tell man from woman."""

from quotes.extraction.lexicon.wordlists import words

ORGANISATION_WORDS = words(
    """
    house ministry department committee commission council court university college
    school party agency bureau office institute institution foundation association
    organisation organization union bank company corporation corp inc co ltd llc
    group fund centre center congress senate parliament assembly administration
    government campaign police army navy force forces guard pentagon kremlin times
    post journal news tribune herald gazette press magazine network media
    broadcasting radio television church mosque synagogue club society league
    federation confederation alliance coalition service services authority board
    embassy consulate cabinet treasury trust museum hospital academy laboratory
    airlines airways motors industries holdings partners labs systems technologies
    republicans democrats conservatives labour tories nations politico twitter
    facebook google microsoft apple amazon reuters bloomberg breitbart guardian
    telegraph independent observer economist globe sun mail chronicle examiner
    register dispatch inquirer monitor review associated statement report project
    pac team staff secretariat chamber productions records studios pictures
    entertainment brands foods stores energy capital ventures consulting solutions
    software pharmaceuticals insurance financial securities advisors consultants
    enterprises international electronics logistics railways railway hotels
    restaurants bakery brewery publishing fc afc united rovers
    """
)

# Countries and capitals speak for their governments: Pyongyang claimed …
PLACES = words(
    """
    afghanistan argentina australia austria belgium brazil britain canada chile
    china colombia croatia cuba denmark egypt england ethiopia finland france
    germany ghana greece hungary iceland india indonesia iran iraq ireland israel
    italy japan jordan kenya kuwait lebanon libya malaysia mexico morocco myanmar
    nepal netherlands nigeria norway pakistan palestine peru philippines poland
    portugal qatar romania russia rwanda scotland serbia singapore slovakia slovenia
    somalia spain sudan sweden switzerland syria taiwan thailand tunisia turkey
    uganda ukraine venezuela vietnam wales yemen zimbabwe america europe africa asia
    washington moscow beijing pyongyang seoul tokyo london paris berlin brussels
    tehran jerusalem damascus baghdad kabul riyadh cairo ankara delhi islamabad kyiv
    kiev athens rome madrid lisbon vienna warsaw ottawa canberra havana caracas
    """
)

# States stand beside a name and are no speakers: R-Ind., Dayton, Ohio.
STATES = words(
    """
    alabama alaska arizona arkansas california colorado connecticut delaware florida
    georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine
    maryland massachusetts michigan minnesota mississippi missouri montana nebraska
    nevada hampshire jersey ohio oklahoma oregon pennsylvania tennessee texas utah
    vermont virginia wisconsin wyoming carolina dakota
    """
)

# Selby, *Md.*: with its stop, as newspapers print it. Left out on purpose: *Del.* and
# *Miss.*, which stand before names.
STATE_ABBREVIATIONS = words(
    """
    Ala. Ariz. Ark. Calif. Colo. Conn. Fla. Ga. Ill. Ind. Kan. Ky. La. Mass. Md.
    Mich. Minn. Mo. Mont. Neb. Nev. Okla. Ore. Pa. Tenn. Tex. Va. Vt. Wash. Wis. Wyo.
    N.C. N.D. N.H. N.J. N.M. N.Y. S.C. S.D. W.Va. R.I. D.C.
    """
)

# South Carolina, Lake Erie, Miami-Dade County, Fifth Avenue
FIRST_OF_PLACES = words("north south east west new lake mount fort port los las")
LAST_OF_PLACES = words(
    """
    county city lake river street avenue road island islands beach valley mountains
    ocean sea bay square park airport province
    """
)

DAYS_AND_MONTHS = words(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march
    april may june july august september october november december today yesterday
    tomorrow jan. feb. mar. apr. aug. sept. sep. oct. nov. dec. mon. tue. wed. thu. fri.
    """
)

# Words that take a capital only because they begin a sentence.
SENTENCE_OPENERS = words(
    """
    a an the this that these those and or but nor so yet if as at by for from in
    into of on to with without after before during while when whenever where whereas
    although though because since until unless despite like unlike under over upon
    within among amid about above across against along around between beyond through
    toward towards per via he she it they we i you his her its their our my your who
    whom whose which what why how there here then now later earlier meanwhile
    however moreover furthermore instead still also even just only once twice again
    yes no no. not never nobody nothing everyone everybody everything some any all both
    each either neither many most more much few several other another such one two
    three four five six seven eight nine ten asked speaking writing according indeed
    pressed questioned challenged cross-examined outside inside underneath below
    perhaps maybe finally first second third next last soon recently today yesterday
    tomorrow is are was were be been have has had do does did will would can could
    may might must shall should let let's that's it's there's he's she's we're
    they're i'm i've ultimately additionally similarly likewise nonetheless
    nevertheless thus hence therefore otherwise rather quite very well oh ok okay
    please thank thanks afterwards afterward previously subsequently specifically
    apparently clearly obviously certainly surely naturally fortunately
    unfortunately sadly interestingly notably importantly whether regardless
    hours minutes days weeks months years hundreds thousands dozens millions whatever
    based audiences aides officials voters critics people supporters sources experts
    analysts advisers advisors neighbours neighbors residents witnesses
    responding addressing referring citing noting adding calling saying discussing
    sometimes often usually always occasionally frequently rarely seldom generally
    typically normally repeatedly traditionally historically originally initially
    eventually gradually suddenly immediately shortly briefly lately nowadays overnight
    elsewhere meantime besides alongside following given granted albeit amongst
    afterward alternatively consequently conversely curiously ironically oddly
    strangely incredibly remarkably reportedly allegedly supposedly presumably probably
    possibly arguably admittedly undoubtedly evidently basically essentially actually
    really truly honestly frankly personally privately publicly separately together
    overall altogether anyway anyhow somehow somewhere someone somebody anyone anybody
    anything everywhere nowhere none others plenty less least enough
    nearly almost roughly approximately fewer hello hi sorry sure
    hosting asking telling having being getting making taking going looking working
    talking coming trying using leaving joining sitting
    """
)

PARTICLES = words(
    """
    de da di do dos das del della der den van von bin ibn al el la le ter ten zu af
    abu ben y
    """
)

MALE_NAMES = words(
    """
    aaron adam alan albert alex alexander alfred andrew anthony antonio arthur
    barack ben benjamin bernard bernie bill bob boris brian bruce carl carlos
    charles chris christopher chuck craig daniel dave david dennis dick donald doug
    douglas ed eric ernest ethan evan frank fred gary george gerald glenn gordon
    graham greg harold harry henry howard hugh ian jack jacob james jason jeb jeff
    jeffrey jerry jim joe joel john jon jonathan jose joseph josh juan justin karl
    keith ken kenneth kevin kim larry lee leo leon louis luis luke marco mario mark
    martin matt matthew max michael mike mitch mitt mohammed muhammad nathan ned
    neil nicholas nick noah norman oliver oscar patrick paul pedro pete peter phil
    philip rand ralph ray richard rick rob robert roger ron ronald roy russell sam
    samuel scott sean sergei simon stephen steve steven stuart ted terry theodore
    thomas tim timothy todd tom tony victor vladimir walter warren wayne will
    william
    """
)
FEMALE_NAMES = words(
    """
    abigail alice alison amanda amy andrea angela anita ann anna anne annie april
    ashley barbara beth betty brenda carly carol caroline catherine charlotte cheryl
    christina christine cindy claire condoleezza cynthia dana debbie deborah diana
    diane donna dorothy elena elizabeth ella ellen emily emma eva eve fiona frances
    gloria grace hannah heather heidi helen hillary huma ingrid irene ivanka jane
    janet janice jennifer jessica jill joan joanna joyce judith judy julia julie
    karen kate katherine kathleen kathy katie kellyanne kelly kimberly kirsten laura
    linda lisa liz loretta lucy lynn madeleine margaret maria marie marine martha
    mary maya megan melania melissa michelle molly monica nancy naomi natalie nicola
    nicole nikki nina olivia pamela patricia paula rachel rebecca robin rosa rose
    ruth sally samantha sandra sara sarah sharon sheila sonia sophia sophie
    stephanie susan suzanne sylvia tammy teresa theresa tina tracy valerie vanessa
    victoria virginia wendy yvonne
    """
)
MALE_TITLES = words(
    """
    mr sir lord king prince father congressman councilman chairman spokesman
    businessman pope
    """
)
FEMALE_TITLES = words(
    """
    mrs ms miss dame lady baroness queen princess sister congresswoman councilwoman
    chairwoman spokeswoman businesswoman actress
    """
)

DETERMINERS = words(
    """
    the a an his her their its our my your one two three four some many several few
    this these that those another other most any no each every both all
    """
)
ARTICLES = words("the a an his her their its our my your this these those no every")
PREPOSITIONS = words(
    """
    of for from at in with on to by about into over under near against after before
    during between among without within through across behind outside inside like as
    """
)

# Alone they are nobody's name: months and states for short, nations, parties, faiths.
NO_PEOPLE = words(
    """
    jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss
    mo mont neb nev okla ore pa tenn tex va vt wash wis wyo us usa uk eu un am pm est
    americans british english french germans russians chinese japanese israelis
    palestinians mexicans canadians australians europeans africans asians iranians
    iraqis syrians ukrainians turks arabs latinos hispanics muslims christians jews
    catholics evangelicals democrats republicans conservatives liberals libertarians
    answer question photo image video getty reuters ap afp universe
    """
)
