"""Names and what people are called for short, in English-language news.

A line is one group: whoever bears one of its names may be printed under another.
Left out on purpose: Alex for Alexandra's brother names in other languages (Alejandro,
Oleksandr), since those are printed in full; Jo for Joseph; Fran for Francis; and short
forms that are as often a name of their own for somebody else (Jack for Jacques).
"""

GROUPS = """
abigail abby abbie gail
abraham abe
albert al bert bertie
alexander alex alec sandy sasha
alexandra alex sandra sandy sasha lexi
alfred al alf alfie fred
alice ali
amanda mandy
andrew andy drew
angela angie
ann anne anna annie nan nancy
anthony antony tony
archibald archie
arthur art artie
augustus gus
barbara barb babs
bartholomew bart
benjamin ben benny benji
bernard bernie barney
bernadette bernie
beatrice bea trixie
bridget biddy bridie
caroline carolyn carrie caro
catherine katherine kathryn katharine cathy kathy kate katie kay kit kitty cate
charles charlie chuck chas
charlotte lottie charlie
christina christine chris tina chrissie
christopher chris kit topher
clifford cliff
clinton clint
cornelius neil con
cynthia cindy
daniel dan danny
david dave davey davy
deborah debra deb debbie
dennis denis den denny
derek derrick del
dominic dom nick
donald don donnie donny
dorothy dot dottie dolly
douglas doug
edmund ed ned ted
edward ed eddie ned ted teddy
edwin ed eddie win
eleanor elinor nell nellie ellie nora
elizabeth elisabeth liz lizzie beth betty eliza bess libby betsy lisa
emily em millie
eugene gene
ezekiel zeke
florence flo florrie
frances fran frankie fanny
francis frank frankie
frederick fred freddie freddy
gabriel gabe
geoffrey jeffrey geoff jeff
george georgie
gerald gerard gerry jerry
gertrude gert trudy
gilbert gil bert
gregory greg
gwendolen gwendolyn gwen
harold harry hal
harriet hattie
helen nell nellie
henry harry hank hal
herbert herb bert
howard howie
hugh hughie
ignatius iggy
isaac ike
isabel isabella isobel bella izzy
jacob jake
jacqueline jackie
james jim jimmy jimmie jamie
jane jean janie jenny
janet jan
jennifer jen jenny jenni
jeremiah jerry
jeremy jerry jez
jessica jess jessie
joan joanie
joanna joanne jo
john jack johnny johnnie jock
jonathan jon jonny johnny
joseph joe joey
josephine jo josie
joshua josh
judith judy
julia julie jules
julian jules
kenneth ken kenny
kimberly kim
laura laurie
lawrence laurence larry laurie lars
leonard leo len lenny
leopold leo
lewis louis lew lou louie
louise lou
lillian lily lil
lucille lucy
madeleine maddie
malcolm mal
margaret maggie meg peggy marge margie madge greta rita daisy
maria marie mary molly polly mamie
marjorie marge margie
martha marty patty
martin marty
matthew mathew matt matty
matilda tilly
maurice morris moe mo
maximilian max
melanie mel
melissa mel missy
michael mike mick micky mickey
mohammed muhammad mohamed mohammad mo
mitchell mitch
montgomery monty
nathan nathaniel nat nate
nicholas nicolas nick nicky nico
nicola nicky nikki
nimarata nikki
norman norm
oliver ollie
olivia liv livvy
oscar ossie
oswald ozzie
pamela pam
patricia pat patty patsy trish tricia
patrick pat paddy
penelope penny
percival percy
peter pete
philip phillip phil pip
priscilla cilla
rachel rae
ralph rafe
randall randolph randy
raymond ray
rebecca becky becca
reginald reg reggie
richard dick rick ricky rich richie
robert bob bobby rob robbie robby bert
roberta bobbie
roderick rod roddy
rodney rod
roger rodge
ronald ron ronnie
rosemary rosie rose
rupert rupe
russell russ
samantha sam
samuel sam sammy
sarah sara sally
sebastian seb
sidney sydney sid
simon si
solomon sol solly
stanley stan
stephanie steph steffi
stephen steven steve stevie
stuart stewart stu
susan suzanne susanna sue susie suzy
tabitha tabby
terence terrence terry
theodore ted teddy theo
theresa teresa terry tess tessa
thomas tom tommy
timothy tim timmy
tobias toby
valerie val
veronica ronnie
victor vic
victoria vicky vicki tori
vincent vince vinny
virginia ginny ginger
walter walt wally
wilfred wilf fred
wilhelmina mina minnie
william bill billy will willie willy liam
winifred winnie
winston winnie
zachary zach zack
"""

MEANINGS: dict[str, set[str]] = {}
for line in GROUPS.split("\n"):
    for name in line.split():
        MEANINGS.setdefault(name, set()).update(line.split())


def others(name: str) -> set[str]:
    """Return the names that somebody of this folded first name may go by besides."""
    return MEANINGS.get(name, set()) - {name}
