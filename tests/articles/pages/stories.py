"""Invented stories for made pages; those of more_stories stand here too."""

from tests.articles.pages.more_stories import (
    BAKERY,
    BRIDGE,
    COURT,
    GLACIER,
    LIBRARY,
    LIGHTHOUSE,
    ROBOT,
    STADIUM,
    VACCINE,
    WATER,
)
from tests.articles.pages.telling import story

FERRY = story(
    "Island ferry to run through the winter after all",
    "Marit Oyelaran",
    "2023-10-04",
    "The Skerry Gazette",
    """
    The last ferry to Linnay will keep sailing through the winter, the operator said on
    Wednesday, four weeks after it told islanders to expect nothing until April.

    “We listened,” said Tobias Wrenfield, the chief executive of Outer Lines. “The
    timetable was drawn up by people who had never waited on that pier in January.”

    Islanders had collected 2,114 signatures, which is more than there are islanders.
    Councillor Una Pettigrew called the reversal “a small miracle and a large relief”.

    The line will lose about £400,000 on the route. Mr Wrenfield would not say who pays.

    “That is a conversation for another day,” he said, “and for another minister.”

    The first winter sailing leaves Port Hallow at 6.40 am on 1 November.
    """,
)
HOSPITAL = story(
    "Nurses at Calder Vale walk out over night shifts",
    "Dominic Achterberg and Priya Lathom",
    "2022-02-17",
    "Northmoor Dispatch",
    """
    Some 300 nurses at Calder Vale hospital walked out on Thursday morning in the first
    strike there for 31 years, leaving three wards to be run by managers.

    ‘Nobody here wants to be on this pavement,’ said Joyce Amadi, who has worked on the
    stroke ward since 2009. ‘But nobody here can do a fourth night in a row either.’

    The trust says that no patient was moved. Its medical director, Dr Leonard Voss,
    told staff in an email that the dispute was ‘a matter for the trust’s board’ and
    asked them ‘to be kind to each other’.

    Under the new rota, nurses work up to five nights in a fortnight. The union wants
    three.

    ‘They’ve offered us a nap room,’ said Ms Amadi. ‘I don’t want a nap. I want a
    colleague.’

    Talks resume on Monday.
    """,
)
SENATE = story(
    "Senators question dredging chief over missing silt",
    "Corinne Fallbrook",
    "2021-11-04",
    "The Albemarle Lantern",
    """
    ALBEMARLE, Nov. 4 — The head of the state’s dredging agency told lawmakers on
    Thursday that 40,000 tons of silt could not be accounted for.

    “It didn’t walk away,” Sen. Dale Okafor, D-Hollis, told him at the start of a
    three-hour hearing. “Somebody has it, and somebody paid for it.”

    The agency’s director, Wade Billings, said that the silt had probably been counted
    twice. “I’m embarrassed by the arithmetic,” he said. “I’m not embarrassed by the
    people.”

    Asked whether he would resign, Billings paused.

    “No, ma’am,” he said.

    Sen. Ruth Castellane, the committee’s chairwoman, said she expected an audit by
    March. She described the agency’s records as “a shoebox with a website.”

    “We aren’t asking for much here. We’re asking for a ledger,” Castellane said.

    The committee meets again on Nov. 18.
    """,
)
ORCHARD = story(
    "The last perry makers of the Teme valley",
    "Harriet Coldwell",
    "2019-09-21",
    "The Countryman’s Week",
    """
    There are eleven perry pears that grow nowhere but in Ned Farrow’s orchard, and in a
    wet autumn he can name each by its smell.

    “That’s Merrylegs,” he says, bending. “And that’s Mumblehead, and you’ll know why by
    tomorrow.”

    Farrow is 84. His trees are older: some were planted in the reign of Queen Anne, and
    one of them fell on his brother.

    “He was fond of that tree,” Farrow says. “He said it was the only one that ever made
    him look up.”

    In the 1950s there were 200 makers in the valley. Now there are four, and two of them
    are not speaking. The reasons are, in the words of the vicar, the Rev. Constance
    Ebury, “older than the church and about as well maintained”.

    The pears will be pressed in the second week of October.
    """,
)
MARKET = story(
    "Rice prices slide as traders await monsoon data",
    "Anjali Deshmukh",
    "2024-07-09",
    "The Deccan Ledger",
    """
    Rice prices fell for a third day on Tuesday as traders waited for the weather
    office’s mid-season forecast, dealers said.

    "There is no panic, only patience," said Raghunath Iyer, president of the Grain
    Merchants’ Association, in Vijaypur. "Nobody wants to be the first to buy."

    The common variety was quoted at Rs 2,310 a quintal, down 1.4 per cent.

    Union Food Secretary Meenakshi Bose said the government had "no plan whatsoever" to
    change the export duty. "We will look at the numbers in August and not before," she
    told reporters after a review meeting.

    Arrivals at the main mandis rose to 12,400 tonnes. Farmers’ groups said the fall
    showed that the support price was not being paid.

    "It is a price on paper," said Balwant Singh Rathi, who leads one of them.
    """,
)
MUSEUM = story(
    "Museum returns bronze bell that it thought was a bucket",
    "Solveig Marchetti",
    "2020-01-28",
    "Halden Today",
    """
    For 90 years the bronze bell of Ostrava Bay stood in a corridor of the Halden Museum
    and held umbrellas.

    On Tuesday it went home. “I’d like to apologise for the umbrellas,” the museum’s
    director, Prof. Ebbe Lindqvist, told a delegation of fifty who had come to fetch it.

    The bell was cast in 1711 and taken in 1884. A student who was sheltering from the
    rain noticed the inscription in 2016.

    “It said, ‘I call the boats home,’” recalled the student, Kwame Tetteh, who now
    works at the museum. “I thought, that’s a lot to write on a bucket.”

    The delegation’s leader, Nana Esi Quarshie, struck the bell once before it was
    wrapped.

    “Now it knows where it’s going,” she said.
    """,
)
COUNCIL = story(
    "Council votes to keep its worst roundabout",
    "Gary Pilbeam",
    "2018-03-06",
    "Wexcombe Mercury",
    """
    Councillors have voted to keep the Five Ways roundabout, which drivers last year
    named the worst in the county.

    “It’s awful, but it’s ours,” said Cllr Maureen Stott, who proposed the motion.

    The vote was 21 to 20. Traffic lights would have cost £3.2m.

    “You could give every driver in Wexcombe a helicopter lesson for that,” said Cllr
    Stott, to laughter from the gallery.

    Opposition leader Imran Sheikh said the decision was “a triumph of nostalgia over
    geometry”. He said: “In ten years we’ll be here again, if we can find our way off
    it.”

    A spokesperson for the county said it “noted the vote”.
    """,
)
FIRE = story(
    "Sawmill fire brings down power line near Ashby Falls",
    "Teresa Nakamura-Boyle",
    "2025-08-13",
    "Ashby Falls Register-Times",
    """
    A fire at a sawmill west of Ashby Falls brought down a power line on Wednesday and
    left 1,900 homes in the dark, officials said.

    No one was hurt. “Everybody was at lunch, thank God,” said mill foreman Rudy Espinal.
    “Ten minutes later and I’d be telling you a different story.”

    Fire Chief Leanne Dorsett said that the cause was under investigation.

    “Sawdust is patient,” Dorsett said. “It’ll sit and think about it for two days.”

    Crews from four counties were still at the site at dusk. The utility expected to
    have power back by midnight.

    “We’re asking people to check on their neighbors,” county spokesman Art Delacroix
    said, “and to leave the freezer shut.”
    """,
)
SCHOOL = story(
    "Head teacher who banned homework says she would do it again",
    "Ffion Prys-Davies",
    "2017-06-30",
    "The Valleys Post",
    """
    A year after she banned homework, Rhian Bevan has had eleven letters of complaint,
    and nine of them had spelling mistakes.

    “I kept those,” the head teacher of Ysgol Cwm Isaf said on Friday. “I may set them
    as an exercise.”

    Results at the school rose slightly. Attendance rose more. Ms Bevan claims neither.

    “What I can tell you is that they sleep,” she said. “I can tell you that because I
    asked them, and they were awake when they answered.”

    The children’s commissioner, Owain Hughes-Rees, said that he welcomed “any experiment
    that begins with children being asked”.

    Not every parent agrees. “My lad has learnt nothing since March but the drums,” said
    Gethin Powell.
    """,
)
CHESS = story(
    "‘I saw it, and I didn’t believe it’: the move that beat a champion",
    "Lazar Petrovic-Hume",
    "2023-05-02",
    "The Evening Packet",
    """
    At move 31 the champion leant back, and Ilse Brandvold knew.

    ‘I saw it, and I didn’t believe it,’ the 17-year-old said after winning the title in
    Tromsa on Tuesday. ‘So I looked at the ceiling and counted the lamps.’

    There were 44. She gave up her queen, and eleven moves later the champion, Arkady
    Sorel, gave up too.

    ‘She played like somebody with a train to catch,’ said Sorel, who is 42. ‘I have been
    waiting ten years for somebody to beat me like that.’

    Her trainer, Bengt Aas, said that he had left the hall at move 30 ‘to be ill’.

    Brandvold goes back to school on Thursday. She has, she said, ‘a maths test, which is
    harder’.
    """,
)
ALL = [
    *(FERRY, HOSPITAL, SENATE, ORCHARD, MARKET, MUSEUM, COUNCIL, FIRE, SCHOOL, CHESS),
    *(WATER, ROBOT, COURT, GLACIER, BAKERY, BRIDGE, VACCINE, STADIUM, LIBRARY),
    LIGHTHOUSE,
]
