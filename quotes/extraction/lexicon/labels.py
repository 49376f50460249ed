"""The labels that stand before a colon, as data: whose words follow, or only facts."""

from quotes.extraction.lexicon.wordlists import words

# Labels of listings, archives, e-mails, reviews and box-outs: WHEN: Saturday, 8 p.m.
# Left out on purpose: "host", "author", "reporter" and "director", who speak too.
FIELDS = words(
    """
    what when where who why how whom
    ticket tickets price prices cost costs fee fees admission entry door doors venue
    location place address directions parking date dates day time times hours open
    opens opening closes deadline duration length runtime phone telephone tel fax
    mobile email e-mail mail website web site online url link links info information
    contact contacts details registration register rsvp booking bookings capacity
    age ages
    byline dateline headline title subtitle section page pages edition language
    graphic graphics photo photos photograph photographs picture pictures image
    images caption captions credit credits copyright source sources video videos
    audio type terms term subject subjects keywords keyword tag tags topic topics
    category categories company ticker geographic industry notes note footnote
    footnotes references reference correction corrections clarification update
    updated published posted modified accessed retrieved publication load-date
    issue volume isbn issn doi abstract background objective objectives method
    methods result results conclusion conclusions introduction summary highlights
    from to cc bcc sent re fwd attachments attachment importance
    related more also watch listen read share follow advertisement promotion
    warning disclaimer disclosure tip tips example examples
    rating ratings genre cast certificate stars verdict pros cons price-range
    ingredients serves servings makes preparation yield
    score scores attendance half-time halftime final records record series venue
    name names job pay salary born died occupation hometown height weight position
    education status children spouse residence nationality population area capital
    currency
    home away level news sport sports business weather traffic travel culture health
    world local listing listings figure figures table tables chapter step steps part
    appendix exercise question-time problem problems solution verdict bottom-line
    """
)
# The words that may follow a field's noun: PHOTO BY: · TICKETS AND INFO:
FIELD_ENDINGS = words("by of for and at in on")

# Speakers that a transcript calls by what they do there.
PARTS = words(
    """
    operator moderator interviewer interviewee questioner speaker reporter host anchor
    announcer narrator presenter audience crowd caller participant panelist panellist
    chair chairman chairwoman chairperson clerk court witness judge juror counsel
    prosecutor defendant bailiff interpreter translator voice president officer male
    female man woman boy girl unidentified unknown facilitator commentator examiner
    presiding acting vice pro tempore
    """
)

# What stands on a screen or a form: press the “Save” button.
CONTROLS = words(
    """
    button menu tab icon key checkbox toolbar command dialog dialogue toggle slider
    hashtag cursor widget keyword prompt folder
    """
)
# What has a name of its own: a “direction discrimination” task, the “two-child” rule.
THINGS = words(
    """
    task test technique method model theory effect moment process approach system
    program programme project scheme rule syndrome disease state mode list feature
    tool device function gene cell particle signal stage phase phenomenon experiment
    protocol principle paradox law zone area room column field category class type
    symbol logo sign badge label box option setting switch column file format code
    variable parameter value string error error-message fallacy bias hypothesis
    algorithm problem concept period era generation style genre
    """
)
