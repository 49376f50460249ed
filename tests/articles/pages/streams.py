"""Pages and mails that are no plain story: live blogs, galleries, interviews, posts."""

import datetime
from dataclasses import replace
from email.message import EmailMessage

from tests.articles.pages import stories as s
from tests.articles.pages.making import american, linked, long, made, ps

STRIKE = replace(
    s.HOSPITAL,
    title="Calder Vale strike: nurses and managers on day one – as it happened",
    byline="Priya Lathom",
    paragraphs=(
        "That’s it from the pavement outside Calder Vale. Thanks for reading.",
        "The trust’s chief executive, Alan Thorne, has come out to speak to the pickets.",
        "“I haven’t come to argue,” he told them. “I’ve come because it’s cold and I have a flask.”",
        "Joyce Amadi, of the stroke ward, took a cup. “It’s good coffee,” she said. “It isn’t a rota.”",
        "The health minister, Rory Keane, tells the house that the dispute is “a local matter with local people in it”.",
        "Good morning. Some 300 nurses walk out today at Calder Vale hospital, in the first strike there for 31 years.",
    ),
)


@made("live blog", STRIKE)
def live_blocks(story):
    times = ("17.02", "14.31", "11.15", "08.00")
    p = story.paragraphs
    blocks = "".join(
        f'<article id="block-{n}" class="block block--content dcr-1h3rcqd"><header><a href="#block-{n}"><time datetime="{story.day}T{time.replace(".", ":")}:00.000Z">{time} GMT</time></a></header>{ps(some)}<footer><div class="share"><button>Share</button></div></footer></article>'
        for n, (time, some) in enumerate(
            zip(times, (p[:1], p[1:4], p[4:5], p[5:]), strict=True)
        )
    )
    return f"""<html lang="en"><head><title>{story.title} | {story.outlet}</title><meta property="og:site_name" content="{story.outlet}">
{linked(story, "LiveBlogPosting", coverageStartTime=f"{story.day}T08:00:00Z", liveBlogUpdate=[{"@type": "BlogPosting", "headline": "Flask", "articleBody": p[1], "datePublished": f"{story.day}T14:31:00Z"}])}</head>
<body><main><article><h1>{story.title}</h1><p class="byline">{story.byline}</p><aside class="key-events"><h2>Key events</h2><ul><li><span>14.31 GMT</span> <a>Chief executive brings flask</a></li></ul></aside>
<div id="liveblog-body">{blocks}</div></article></main><footer><p>© the paper</p></footer></body></html>"""


LAUNCH = replace(
    s.ROBOT,
    title="Lander live: Pelican touches down on the shelf",
    byline="",
    outlet="Channel Nine News",
    paragraphs=(
        "Touchdown",
        "Pelican is down. “We have three legs on the sand and one on a rock,” said flight director Amina Joubert.",
        "“It’s leaning, but so am I,” she added.",
        "Ten minutes to go",
        "Controllers have stopped talking. The lander is 900 metres up.",
        "Joubert’s deputy, Carl Österberg, says the fuel is “fine, for a given value of fine”.",
    ),
)


@made("live blog", LAUNCH)
def live_list(story):
    p = story.paragraphs
    entries = "".join(
        f'<li class="lx-stream__post-container"><article class="lx-stream-post"><p class="lx-stream-post__meta"><span>{time}</span><span class="qa-visually-hidden">Posted at </span></p><h3 class="lx-stream-post__header-text">{some[0]}</h3><div class="lx-stream-post-body">{ps(some[1:])}</div><div class="lx-share-tools"><h3>Share this post</h3><ul><li>Copy this link</li></ul></div></article></li>'
        for time, some in (("21:40", p[:3]), ("21:28", p[3:]))
    )
    return f"""<html lang="en"><head><title>{story.title} - {story.outlet}</title><meta property="og:title" content="{story.title}"><meta property="og:site_name" content="{story.outlet}"><meta property="article:published_time" content="{story.day}T20:00:00+01:00"></head>
<body><nav><a>Home</a></nav><div class="lx-page"><h1>{story.title}</h1><div class="lx-summary"><h2>Summary</h2><ol><li><a>Watch: the descent</a></li></ol></div><ol class="lx-stream">{entries}</ol><div class="pager"><a>Page 1 of 4</a></div></div></body></html>"""


@made("gallery", s.GLACIER)
def slides_between(story):
    slides = "".join(
        f'<div class="gallery-slide"><figure><img src="{n}.jpg"><figcaption><p>{n} of 3: The glacier in {year}. “It was bluer,” says Rast. (A. Holm/Alpine Courier)</p></figcaption></figure></div>'
        for n, year in ((1, 1962), (2, 1994), (3, 2023))
    )
    return f"""<html lang="en"><head><title>{story.title} | {story.outlet}</title><meta property="og:site_name" content="{story.outlet}">{linked(story)}</head><body><article><h1>{story.title}</h1>
<div class="photo-gallery slideshow"><h2>Photos: The glacier then and now</h2>{slides}<button>Next</button></div><div class="story-text">{ps(story.paragraphs)}</div></article></body></html>"""


@made("gallery", s.ORCHARD)
def figures_and_prose(story):
    body = "".join(
        f'<p>{w}</p><div class="image-wrap"><img src="{n}.jpg"><div class="image-caption">Tree {n}, which Farrow calls “the {name}”.</div><div class="image-credit">H. Coldwell</div></div>'
        for n, (w, name) in enumerate(
            zip(
                story.paragraphs,
                ("bishop", "widow", "clerk", "heron", "debt", "end"),
                strict=True,
            )
        )
    )
    return f"""<html lang="en"><head><title>{story.title}</title><meta name="author" content="{story.byline}"><meta property="og:site_name" content="{story.outlet}"><meta property="article:published_time" content="{story.day}">
</head><body class="gallery-page"><main><h1>{story.title}</h1><p>Words and pictures by {story.byline}</p><div class="photo-essay">{body}</div></main></body></html>"""


DIGEST = replace(
    s.LIGHTHOUSE,
    title="The Tide Table: lighthouses, lamps and one chair",
    byline="",
    outlet="The Tide Table",
    paragraphs=(
        "Good morning. Three things today, and one of them is a chair.",
        "1. The keeper goes home",
        "Harald Nes left Svarthol lighthouse on Monday. “It’s the only thing here that isn’t automatic,” he said of his chair.",
        "2. Herring, again",
        "The fishermen’s union wants the quota kept. “We can count,” said its leader, Torbjørn Vik. “We would like the ministry to try.”",
        "3. A lamp for sale",
        "The council is selling 40 street lamps. Buyers must collect.",
        "Until tomorrow.",
    ),
)


@made("newsletter", DIGEST, name="digest.eml")
def mail_in_tables(story):
    rows = "".join(
        f'<tr><td style="padding:10px"><h2>{w}</h2></td></tr>'
        if w[0].isdigit()
        else f'<tr><td style="padding:10px"><p style="margin:0">{w}</p></td></tr>'
        for w in story.paragraphs
    )
    body = f"""<html><head><title>{story.title}</title></head><body><div style="display:none;max-height:0">Three things today &zwnj;&nbsp;&zwnj;&nbsp;</div><table width="100%"><tr><td align="center"><table width="600">
<tr><td><a href="https://x.example/v">View this email in your browser</a></td></tr><tr><td><img src="logo.png" alt="{story.outlet}"></td></tr>{rows}
<tr><td><p>You are receiving this email because you signed up at our website.</p><p><a href="u">Unsubscribe</a> | <a href="p">Update your preferences</a></p><p>The Tide Table, 4 Quay Street, Svarthol</p></td></tr></table></td></tr></table></body></html>"""
    mail = EmailMessage()
    mail["Subject"], mail["From"] = (
        story.title,
        f"Ingrid from {story.outlet} <tide@tide.example>",
    )
    mail["Date"] = datetime.datetime.combine(story.day, datetime.time(7), datetime.UTC)
    mail.set_content("View this email in your browser: https://x.example/v")
    mail.add_alternative(body, subtype="html")
    return mail.as_bytes()


DISPATCH = replace(
    s.BRIDGE,
    title="Firthside Weekly, no. 41",
    byline="",
    paragraphs=(
        "Hello from the bridge, which is still up.",
        "A letter in a rivet",
        "Engineers found a love letter from 1893. “It’s good for another sixty years,” said Morag Tulloch, and she meant the bridge.",
        "Ducks win",
        "The pond stays. “I’ve never lost to a bird before,” said the developer, Hugh Carnegie-Blythe.",
    ),
)


@made("newsletter", DISPATCH)
def web_view(story):
    p = story.paragraphs
    items = "".join(
        f'<div class="mcnTextBlock"><h3>{title}</h3><p>{text}</p><p><a href="r">Read more »</a></p></div>'
        for title, text in zip(p[1::2], p[2::2], strict=True)
    )
    return f"""<!doctype html><html><head><meta charset="utf-8"><title>{story.title}</title><meta property="og:title" content="{story.title}"><meta property="og:site_name" content="{story.outlet}"><meta property="article:published_time" content="{story.day}"></head><body>
<div id="awesomewrap"><div id="awesomebar"><a>Subscribe</a> <a>Past Issues</a> <a>Translate</a></div></div><div id="templatePreheader"><p><a href="v">View in browser</a></p></div><div id="templateHeader"><img alt="{story.outlet}"></div>
<div id="templateBody"><h1>{story.title}</h1><p>{p[0]}</p>{items}</div><div id="templateFooter"><p><em>Copyright © 2019 {story.outlet}, All rights reserved.</em></p><p>Our mailing address is: 1 Shore Road</p><p>Want to change how you receive these emails? You can <a>update your preferences</a> or <a>unsubscribe from this list</a>.</p></div></body></html>"""


@made(
    "press release",
    s.ROBOT,
    byline="",
    outlet="Fairweather Machines",
    may_hold=("SOURCE Fairweather Machines",),
)
def wire_release(story):
    return f"""<html lang="en"><head><title>{story.title}</title><meta property="og:title" content="{story.title}"><meta property="og:site_name" content="{story.outlet}"><meta name="date" content="{story.day}T09:00:00-05:00"></head>
<body><header><a href="/">Products</a> <a href="/c">Contact</a></header><article class="news-release"><header><h1>{story.title}</h1><div class="row"><p>News provided by</p><a><strong>{story.outlet}</strong></a></div><p class="mb-no">Feb 20, 2024, 09:00 ET</p><p>Share this article</p></header>
<section class="release-body">{ps(story.paragraphs)}<p>SOURCE {story.outlet}</p></section></article>
<section class="also-from"><h3>Also from this source</h3><p>Nan learns the pillowcase: “It was hungry for it”</p></section></body></html>"""


@made(
    "press release",
    s.SCHOOL,
    byline="",
    outlet="Office of the Children’s Commissioner",
    may_hold=("Rhian Bevan on a year without homework.",),
)
def government_release(story):
    return f"""<!DOCTYPE html><html lang="en" class="govuk-template"><head><title>{story.title} - GOV.EXAMPLE</title><script type="application/ld+json">{{"@context":"http://schema.org","@type":"NewsArticle","headline":"{story.title}","datePublished":"{story.day}T09:30:00.000+01:00","author":{{"@type":"Organization","name":"{story.outlet}"}},"publisher":{{"@type":"Organization","name":"{story.outlet}"}}}}</script></head>
<body class="govuk-template__body"><div id="global-cookie-message"><p>We use some essential cookies to make this website work.</p></div><main class="govuk-main-wrapper"><span class="govuk-caption-xl">Press release</span><h1 class="govuk-heading-l">{story.title}</h1>
<p class="govuk-body-l">Rhian Bevan on a year without homework.</p><div class="gem-c-metadata"><dl><dt>From:</dt><dd><a>{story.outlet}</a></dd><dt>Published</dt><dd>{long(story.day)}</dd></dl></div>
<div class="gem-c-govspeak govuk-govspeak">{ps(story.paragraphs)}</div><div class="gem-c-contextual-sidebar"><h2>Related content</h2><a>School attendance</a></div><div class="gem-c-feedback"><h2>Is this page useful?</h2><button>Yes</button></div></main></body></html>"""


TALK = replace(
    s.STADIUM,
    title="Dave Lomas: ‘I shook hands with the physio’",
    paragraphs=(
        "The manager of Hathersedge Rovers on losing, winning and knees.",
        "How long does it take to get used to losing?",
        "You don’t. You get used to the bus home. My wife says, “Did you win?” and I say, “Did the phone ring?”",
        "What did you say to the players?",
        "Nothing. I’d said everything by September.",
        "And will it last?",
        "No.",
    ),
)


@made("interview", TALK)
def bold_questions(story):
    first, *rest = story.paragraphs
    body = f"<p>{first}</p>" + "".join(
        f"<p><strong>{w}</strong></p>" if n % 2 == 0 else f"<p>{w}</p>"
        for n, w in enumerate(rest)
    )
    return f"""<html lang="en"><head><title>{story.title} | {story.outlet}</title>{linked(story)}</head><body><article><h1>{story.title}</h1><div class="entry">{body}</div>
<div class="author-box"><p><strong>{story.byline}</strong> is the chief football writer.</p></div></article></body></html>"""


HEARING = replace(
    s.SENATE,
    title="Transcript: the silt hearing",
    byline="",
    paragraphs=(
        "SEN. OKAFOR: It didn’t walk away, Mr. Billings.",
        "MR. BILLINGS: No, Senator.",
        "SEN. OKAFOR: You wrote, “The mud is where it should be.” Where should it be?",
        "MR. BILLINGS: I’d have to look at the map.",
        "SEN. CASTELLANE: We have a map. (Laughter.) We aren’t asking for much here.",
    ),
)


@made("interview", HEARING)
def transcript(story):
    turns = "".join(
        f'<p><strong class="speaker">{w.partition(": ")[0]}:</strong> {w.partition(": ")[2]}</p>'
        for w in story.paragraphs
    )
    return f"""<html lang="en"><head><title>{story.title} - {story.outlet}</title><meta property="og:title" content="{story.title}"><meta property="og:site_name" content="{story.outlet}"><meta name="pubdate" content="{story.day}"></head>
<body><div class="page-wrap"><h1>{story.title}</h1><p class="date">{american(story.day)}</p><div class="transcript">{turns}</div><p class="back"><a href="/transcripts">Back to all transcripts</a></p></div></body></html>"""


POSTS = replace(
    s.BAKERY,
    title="Baker’s post about nine o’clock is read by millions",
    paragraphs=(
        "A post by the baker of Kilcarrow has been read eight million times.",
        "Seamus Rafter wrote it on Friday, after the meeting:",
        "I’ve been bought. Please form a queue. — Seamus Rafter (@kilcarrowloaf) April 16, 2021",
        "The writer Deirdre Quane passed it on.",
        "If you read one thing about bread today — Deirdre Quane (@dquane) April 17, 2021",
        "“I only wanted them to stop coming at nine,” Rafter said.",
    ),
)


@made("embedded posts", POSTS)
def tweets(story):
    p = story.paragraphs

    def tweet(words):
        said, who, day = (
            words.rpartition(" — ")[0],
            words.rpartition(" — ")[2].rpartition(")")[0] + ")",
            words.rpartition(") ")[2],
        )
        return f'<blockquote class="twitter-tweet" data-width="550"><p lang="en" dir="ltr">{said}</p>&mdash; {who} <a href="https://twitter.com/x/status/1">{day}</a></blockquote><script async src="https://platform.twitter.com/widgets.js"></script>'

    return f"""<html lang="en"><head><title>{story.title} - {story.outlet}</title>{linked(story)}</head><body><article class="post"><h1>{story.title}</h1><div class="post-content">{ps(p[:2])}{tweet(p[2])}{ps(p[3:4])}{tweet(p[4])}{ps(p[5:])}</div></article></body></html>"""


STATEMENT = replace(
    s.VACCINE,
    title="Company’s statement on the fever vaccine in full",
    paragraphs=(
        "Senka Bio put out a statement on Tuesday. It said:",
        "We have signed an agreement that can’t be unsigned.",
        "The price will be the cost, and the cost will be published.",
        "The minister, Grace Obote, called it “handsome, and about time”.",
        "In a letter to staff, the company’s chief scientist was shorter:",
        "Well done. Go home.",
        "Staff went home.",
    ),
)


@made("embedded posts", STATEMENT)
def block_quotes(story):
    p = story.paragraphs
    return f"""<html lang="en"><head><title>{story.title} | {story.outlet}</title><meta name="author" content="{story.byline}"><meta property="og:site_name" content="{story.outlet}"><meta property="article:published_time" content="{story.day}T12:00:00Z"></head>
<body><div class="content-area"><h1 class="headline">{story.title}</h1><div class="article-content"><p>{p[0]}</p><blockquote><p>{p[1]}</p><p>{p[2]}</p></blockquote><p>{p[3]}</p>
<aside class="pullquote"><p>handsome, and about time</p></aside><p>{p[4]}</p><blockquote>{p[5]}</blockquote><p>{p[6]}</p></div></div></body></html>"""
