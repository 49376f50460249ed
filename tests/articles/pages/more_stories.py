"""Invented stories for made pages, of water, robots, courts and others."""

from tests.articles.pages.telling import story

WATER = story(
    "Reservoir to be refilled for first time since the drought",
    "Tendai Marufu",
    "2022-12-12",
    "The Cape Verity Mercury",
    """
    Water will flow into the Bosrand reservoir on Monday for the first time in five
    years, the provincial minister announced.

    “The taps that were closed by hand will be opened by hand,” Nomvula Steyn said at the
    dam wall. “I asked for no button and no ribbon.”

    The level stood at 4 percent last year. Engineers expect 60 percent by Easter.

    Farmers downstream were cautious. “I’ll believe it when my boots are wet,” said Dirk
    van Schalkwyk, who keeps 900 sheep.

    According to the water board, household limits stay at 110 litres a day. “We are not
    out of it,” its chairman, Themba Ndlela, said. “We are merely less deep in it.”
    """,
)
ROBOT = story(
    "Start-up says its robot can fold a fitted sheet",
    "Jun Castellano",
    "2024-02-20",
    "Circuit & Spanner",
    """
    A start-up in Brennport said on Tuesday that its machine can do what no human has
    been seen to do: fold a fitted sheet.

    “We tried for two years to teach it how people do it,” said Odile Fairweather, the
    company’s founder. “Then we noticed that people don’t.”

    The machine, which is called Nan, costs $48,000 and takes four minutes a sheet.

    Reviewers were allowed to bring their own linen. “It did a duvet cover and then it
    just looked at me,” said Hank Orimoto of the trade magazine Laundry Monthly.

    Hotels have ordered 600. “It doesn’t get bored and it doesn’t get backache,” said
    Fairweather, “and I’ve had both.”
    """,
)
COURT = story(
    "Jury told of ‘invoice in crayon’ as fraud trial opens",
    "Rupert Ansley-Cole",
    "2024-06-18",
    "The London Standard-Bearer",
    """
    A builder sent a housing charity an invoice that was written in crayon and was paid
    within the week, a jury heard on Tuesday.

    Prosecutor Helena Drysdale KC told Southmark Crown Court that the charity’s finance
    director ‘either could not read or did not wish to’.

    Martin Haldrake, 51, denies eleven counts of fraud.

    ‘You will hear the word “oversight” a good deal,’ Ms Drysdale told the jury. ‘Ask
    yourselves, each time, who was overseeing whom.’

    The first witness, bookkeeper Sandra Mbeki, said that she had queried the invoice.
    ‘I was told it was artistic,’ she said.

    The trial continues.
    """,
)
GLACIER = story(
    "Glacier gave up a climber’s camera after 61 years",
    "Beatriz Holm",
    "2023-08-30",
    "Alpine Courier",
    """
    The camera that Emil Rast dropped in 1962 has come out of the bottom of the glacier,
    three kilometres lower and with the film still in it.

    “I’d like my deposit back,” said Rast, who is 88 and had hired it.

    Two hikers found it on Sunday. The film was developed on Wednesday in a laboratory
    in Sankt Velden.

    “There is one picture,” said the laboratory’s head, Dr. Ines Castrogiovanni. “It is
    of a thumb.”

    Glaciologists are delighted. “We know the day it went in and the day it came out,”
    said Prof. Matteo Rieder. “Nobody has ever given us a better instrument, and he did
    it by accident.”

    Rast says that the thumb is his wife’s.
    """,
)
BAKERY = story(
    "Town’s only bakery saved by its customers",
    "Orla Dunphy",
    "2021-04-16",
    "Kilcarrow People",
    """
    Kilcarrow will keep its bakery, after 412 people bought a share in it for the price
    of fifty loaves.

    “I’ve never been owned before,” said the baker, Seamus Rafter, at a meeting on Friday.
    “I suppose I’ll have to be polite.”

    The building was to have become a betting shop.

    Local TD Aoife Garvan said that other towns should take note. “When a street loses
    its bread it loses its mornings,” she said.

    Rafter will stay on for five years at least. He asked shareholders for one thing.

    “Don’t all come at nine,” he said.
    """,
)
BRIDGE = story(
    "Engineers find 1890s love letter inside bridge rivet",
    "Callum Strachan",
    "2019-02-14",
    "Firthside Herald",
    """
    Engineers who drilled into the Firthside bridge on Thursday found a letter from the
    man who had built it.

    It was rolled inside a hollow rivet and was addressed to Miss Agnes Baird. “My dear,”
    it began, “if you are reading this, then the bridge is down and I am very sorry.”

    The bridge isn’t down. “It’s good for another sixty years,” said the chief engineer,
    Morag Tulloch. “We put the letter in the museum and the rivet back.”

    Miss Baird married a draper. Her great-granddaughter, Fiona Kerr, said that the family
    “always wondered why she wouldn’t take the train”.
    """,
)
VACCINE = story(
    "Trial of one-dose fever vaccine halted early for success",
    "Dr Salome Adeyemi",
    "2025-03-11",
    "Global Health Wire",
    """
    A trial of a vaccine against marsh fever was stopped on Tuesday because it worked too
    well to go on giving people the placebo, its monitors said.

    Of 6,020 volunteers who had the vaccine, nine fell ill. Of as many who didn’t, 212 did.

    “You don’t often get to stop for a good reason,” said Prof. Hyacinth Obuya of the
    University of Lamura, who led the trial. “I rang my mother, and then I rang the
    ministry.”

    The monitors’ chair, Dr. Philip Anstruther, said that the result was “about as
    ambiguous as a brick.”

    The company that makes it, Senka Bio, said that it would sell the vaccine at cost.
    “We’ve signed that, and it can’t be unsigned,” said its chief scientist, Mirela Dobre.
    """,
)
STADIUM = story(
    "Rovers win at last, and the groundsman is first to know",
    "Billy Trescothick",
    "2022-10-29",
    "Pennine Sport",
    """
    Hathersedge Rovers won on Saturday for the first time in 34 matches, and for a moment
    nobody knew what one does.

    “I looked at the bench and they were looking at me,” said the manager, Dave Lomas. “I
    think somebody shook hands with the physio.”

    Joel Adeyinka scored in the 88th minute, off his knee.

    “I’d love to say I meant it,” he said. “I’d love to say that.”

    The groundsman, Cyril Watts, had bet ten pounds on it at 14 to 1. “I’ve watched that
    lad’s knee all season,” he said. “It was due.”

    Rovers stay bottom.
    """,
)
LIBRARY = story(
    "Book returned to library after 112 years, with a note",
    "Esther Vandermolen",
    "2018-11-09",
    "Prairie Sentinel",
    """
    A book that was due on Oct. 3, 1906, came back to the Dunmore library on Friday in a
    plain envelope, with a note and a quarter.

    “Sorry,” the note said. “Grandpa was a slow reader.”

    At two cents a day the fine would be $818. “We waived it,” said librarian Lois
    Hendricksen. “We’d have had to waive the coffee stain, too.”

    The book is a manual of beekeeping. Hendricksen has read it. “It holds up,” she said.
    “The bees haven’t changed their minds about anything.”

    The quarter is in a frame.
    """,
)
LIGHTHOUSE = story(
    "Keeper of last staffed lighthouse switches himself off",
    "Ingrid Tollefsen",
    "2020-06-01",
    "Kystposten in English",
    """
    Harald Nes climbed the 204 steps of Svarthol lighthouse on Monday, as he had on 12,000
    other mornings, and for the first time carried something down.

    “My chair,” he said. “It’s the only thing here that isn’t automatic.”

    The light has turned itself since the spring. The coastal authority’s director, Liv
    Bergersen, thanked him “on behalf of everyone who never knew he was there”.

    Nes will live in the village. He has bought a lamp.

    “It has a switch,” he said. “I shall sit there and not touch it.”
    """,
)
