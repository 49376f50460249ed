"""Pairs of invented statements, told apart by hand: the same claim, or another one."""

# Both assert, repeat, deny or question one and the same thing.
ALIKE = [
    (
        "The rocket reached an altitude of over 2,000 kilometres",
        "it reached an altitude of more than 2,000 kilometres",
    ),
    (
        "The harbour will be dredged before winter",
        "We are going to dredge the harbour before the winter comes",
    ),
    (
        "Unemployment fell to 4 per cent last year",
        "Last year unemployment was down to 4 per cent",
    ),
    (
        "The barrier was closed 31 times between January and September",
        "we have closed the barrier 31 times since January",
    ),
    (
        "The bridge is safe for lorries of 40 tonnes",
        "It is not true that the bridge is safe for 40-tonne lorries",
    ),
    (
        "The hospital has lost 200 nurses in two years",
        "200 nurses have left this hospital over the past two years",
    ),
    (
        "The minister knew of the leak in March",
        "I did not know of any leak in March, said the minister",
    ),
    (
        "The school was built on a former landfill",
        "Nobody told us that the school had been built on landfill",
    ),
    (
        "Rents have doubled in the old town since 2015",
        "Since 2015 the rents in the old town have doubled",
    ),
    (
        "The survey recorded two metres of clay at every station",
        "two metres of clay, it says, at each and every station of the survey",
    ),
    (
        "The vaccine prevents nine in ten infections",
        "nine infections in ten are prevented by the vaccine",
    ),
    (
        "Fishing quotas will be cut by a third",
        "They want to cut our fishing quotas by a third, and we will not have it",
    ),
    (
        "The company paid no tax in 2022",
        "In 2022 we paid every penny of tax that the company owed",
    ),
    (
        "The dam cannot withstand an earthquake of magnitude 7",
        "an earthquake of magnitude 7 would be withstood by the dam without a crack",
    ),
    ("Police fired the first shot", "The first shot was fired by the police, I saw it"),
    (
        "The old library will become a hotel",
        "So the library is to become a hotel, is it?",
    ),
    (
        "The treaty gives the upstream states a veto",
        "there is no veto for upstream states in the treaty",
    ),
    (
        "Wolves have killed 80 sheep this spring",
        "80 sheep were killed by wolves in spring",
    ),
    (
        "The motorway will cost 900 million crowns",
        "900 million crowns for a motorway is what it will cost",
    ),
    (
        "The river carries three times the permitted level of nitrate",
        "nitrate in the river is at three times the permitted level",
    ),
    (
        "The election was decided by 312 votes",
        "It came down to 312 votes in the whole election",
    ),
    (
        "The parish sold the chapel to a developer",
        "they sold our chapel to a developer and never asked the parish",
    ),
    (
        "Every second pharmacy in the province has closed",
        "Half the pharmacies of the province have closed, every second one",
    ),
    (
        "The ferry was carrying twice as many passengers as allowed",
        "There were twice as many passengers on the ferry as is allowed",
    ),
    (
        "Air pollution kills 3,000 people a year in the capital",
        "3,000 people die of air pollution each year in our capital",
    ),
    (
        "The museum returned the bronze masks in 2019",
        "the bronze masks were returned by the museum in 2019, not before",
    ),
    (
        "Night trains will run again from December",
        "From December, night trains are running again",
    ),
    ("The mine employs 1,400 people", "1,400 people have work at the mine"),
    ("The pension age will rise to 68", "Nobody is raising the pension age to 68"),
    (
        "The emails were deleted by an assistant",
        "An assistant deleted the emails; I had no idea",
    ),
    (
        "The stadium was paid for with public money",
        "Not a crown of public money went into the stadium",
    ),
    ("Two thirds of the reef is dead", "the reef is dead, two thirds of it at least"),
    (
        "The new trams are too wide for the platforms",
        "They bought trams that are too wide for our platforms",
    ),
    (
        "The witness was paid 5,000 for his testimony",
        "He got 5,000 for the testimony, and the witness does not deny it",
    ),
    (
        "The wall was built as its contract asked",
        "We did what the contract asked, and we built the wall that it describes",
    ),
    (
        "The council will close two of its nine libraries",
        "There are nine libraries today, and when the council is done there will be "
        "seven, because two will close",
    ),
    (
        "The laboratory lost the blood samples",
        "Where the samples are now is a question for the laboratory, which lost them",
    ),
    (
        "The lake is 40 centimetres lower than ten years ago",
        "In ten years the level of the lake has sunk by 40 centimetres",
    ),
    (
        "Crime has risen since the police station was closed",
        "They closed the police station, and what has risen since then? Crime has",
    ),
    (
        "The airline knew that the engine was faulty",
        "We had no knowledge whatever of a fault in that engine",
    ),
    (
        "The senator took money from the tobacco industry",
        "I have never taken a penny of tobacco money",
    ),
    ("A third of the city’s buses run on hydrogen", "hydrogen drives one bus in three"),
    (
        "The flood was caused by the opening of the sluice",
        "had nobody opened the sluice, there would have been no flood",
    ),
    (
        "The archive was moved to a salt mine in 1944",
        "a salt mine, that is where they took the archive in 1944",
    ),
]

# Another claim, though they share a subject, a turn of phrase or many small words.
UNLIKE = [
    (
        "The harbour will be dredged before winter",
        "The harbour was closed for three days after the storm",
    ),
    (
        "The bridge is safe for lorries of 40 tonnes",
        "The bridge will open in May, whatever the weather",
    ),
    (
        "I think that we have to do what we can with what we have",
        "I think that they will have what they want when they have to",
    ),
    (
        "There is nothing that I would have done differently",
        "There is nobody there who would have said anything like that",
    ),
    (
        "Unemployment fell to 4 per cent last year",
        "Inflation rose to 4 per cent last month",
    ),
    (
        "The minister knew of the leak in March",
        "The minister resigned in March after the vote",
    ),
    (
        "The hospital has lost 200 nurses in two years",
        "The hospital will open a new ward for children",
    ),
    (
        "The barrier was closed 31 times between January and September",
        "The barrier was built in 1974 and needs repair",
    ),
    (
        "People want to know what happens next",
        "People know what they want, and they want it now",
    ),
    (
        "We have never seen anything like this before",
        "We have never had to ask for anything before",
    ),
    (
        "The school was built on a former landfill",
        "The school was the best years of my life",
    ),
    ("every night", "The barrier will be closed every night until spring"),
    ("not at this time", "At this time of the year the road is closed"),
    ("a disgrace", "The sale of the chapel is a disgrace to the parish"),
    (
        "The company paid no tax in 2022",
        "The company employs 1,400 people in three countries",
    ),
    (
        "Rents have doubled in the old town since 2015",
        "The old town has been closed to cars since 2015",
    ),
    (
        "It is what it is, and it will be what it will be",
        "It will be what they say it is, and that is that",
    ),
    (
        "The river carries three times the permitted level of nitrate",
        "The river rose three metres in a single night",
    ),
    (
        "The dam cannot withstand an earthquake of magnitude 7",
        "The dam was paid for by the upstream states",
    ),
    (
        "You should have been there when they told us about it",
        "They should have told you about it when you were there",
    ),
    (
        "The treaty gives the upstream states a veto",
        "The treaty was signed in Geneva by eleven states",
    ),
    (
        "The election was decided by 312 votes",
        "The election will be held on the second Sunday of May",
    ),
    (
        "Wolves have killed 80 sheep this spring",
        "We have 80 sheep and two dogs, and that is the whole farm",
    ),
    (
        "The vaccine prevents nine in ten infections",
        "The vaccine has to be kept at minus seventy degrees",
    ),
    (
        "Let us wait until we know more about what happened",
        "More happened than we know, and it happened before us",
    ),
    (
        "The motorway will cost 900 million crowns",
        "The motorway will run through the valley of the otters",
    ),
    (
        "Fishing quotas will be cut by a third",
        "A third of the fishing fleet is rusting in the harbour",
    ),
    (
        "The museum returned the bronze masks in 2019",
        "The museum had 40,000 visitors in 2019",
    ),
    (
        "The witness was paid 5,000 for his testimony",
        "The witness could not say when the meeting took place",
    ),
    (
        "I have no regrets about anything that I have said",
        "I have said everything that there is to say about that",
    ),
    (
        "The old library will become a hotel",
        "The old library has books that nobody has opened in a century",
    ),
    ("The mine employs 1,400 people", "The mine was flooded twice in the spring"),
    (
        "Night trains will run again from December",
        "The station will be without trains for a week in December",
    ),
    (
        "The pension age will rise to 68",
        "At the age of 68 she still swims every morning",
    ),
    (
        "The ferry was carrying twice as many passengers as allowed",
        "The ferry sails twice a day except on Sundays",
    ),
    (
        "That is something that will have to be looked at again",
        "We will have to look at something that is like that again",
    ),
    (
        "Police fired the first shot",
        "The first thing that the police did was to close the road",
    ),
    (
        "Air pollution kills 3,000 people a year in the capital",
        "The capital has 3,000 trees fewer than a year ago",
    ),
    (
        "The stadium was paid for with public money",
        "The public was not let into the stadium on Sunday",
    ),
    (
        "The parish sold the chapel to a developer",
        "The developer of the game is from our parish",
    ),
    (
        "The emails were deleted by an assistant",
        "My assistant reads all the emails that come in",
    ),
    (
        "The new trams are too wide for the platforms",
        "The new platforms were finished a year early",
    ),
]

# How quotes of the sample articles begin that say the same in other words. Those with
# the same words, or with the other’s among their own, need no entry.
ALIKE_IN_SAMPLES = [
    ("“She is the only one of us who will be", "She is the only one of us who will be"),
    (
        "the case was being brought by “people",
        "people who [have] never got their boots",
    ),
    (
        "she had known “nothing whatever” about",
        "I now understand that it was a photogr",
    ),
    (
        "You called it ‘elegant’, did you not?",
        "I called it ‘elegant … on paper’, I hav",
    ),
    ("A hundred years of dry feet.", "The town asked us for a hundred years of dry"),
]
