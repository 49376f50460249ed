"""Pages of newspapers and broadcasters, each in a manner of its own."""

from tests.articles.pages import stories as s
from tests.articles.pages.making import american, linked, long, made, ps


@made("broadcaster", s.FERRY)
def data_components(story):
    text = "".join(
        f'<div data-component="text-block" class="ssrcss-11r1m41"><div class="ssrcss-7uxr49">'
        f'<p class="ssrcss-1q0x1qg">{words}</p></div></div>'
        for words in story.paragraphs
    )
    return f"""<!DOCTYPE html><html lang="en-GB"><head><title>{story.title} - {story.outlet}</title>
<meta property="og:title" content="{story.title} - {story.outlet}"><meta property="og:site_name" content="{story.outlet}">
{linked(story, "ReportageNewsArticle", "T16:02:11.000Z")}</head><body>
<header role="banner"><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main id="main-content"><article class="ssrcss-pv1rh6"><header><h1 id="main-heading" tabindex="-1">{story.title}</h1>
<div class="ssrcss-byline"><div><span>By {story.byline}</span><span>{story.outlet} correspondent</span></div></div>
<time datetime="{story.day}T16:02:11.000Z">4 October 2023</time></header>
<div data-component="image-block"><figure><img src="f.jpg" alt=""><span class="credit">Getty Images</span>
<figcaption><span class="visually-hidden">Image caption, </span>“A grey day on the pier,” as one passenger put it</figcaption></figure></div>
{text}
<div data-component="unordered-list-block"><ul><li><a href="/a">Could the fixed link come back?</a></li>
<li><a href="/b">Ferry boss: “I would not go by ferry”</a></li></ul></div>
<section data-component="topic-list"><h2>Related Topics</h2><ul><li><a>Ferries</a></li><li><a>Linnay</a></li></ul></section>
</article><div data-component="related-internet-links"><h2>Related Internet Links</h2><p>The BBC is not responsible for the content of external sites.</p></div>
<section><h2>More on this story</h2><p>Harbour master: “We are full”</p><p>Pier closed for a week</p></section></main>
<footer><p>Copyright © 2023. The Gazette is not responsible for external sites.</p></footer></body></html>"""


@made("broadcaster", s.FIRE)
def affiliate_station(story):
    body = (
        ps(story.paragraphs[:3])
        + (
            '<div class="inline-ad"><p>Advertisement</p></div>'
            '<div class="storyRelated"><p>RELATED: <a href="/x">Crews “stretched thin” at second fire</a></p></div>'
        )
        + ps(story.paragraphs[3:])
    )
    return f"""<html lang="en"><head><meta charset="utf-8"><title>{story.title}</title>
<meta name="author" content="{story.byline}"><meta property="article:published_time" content="{story.day}T23:10:00-07:00">
<meta property="og:site_name" content="{story.outlet}"><meta property="og:title" content="{story.title}"></head>
<body class="article-page"><div class="weather-alert"><p>Red flag warning until 9 PM Thursday</p></div>
<div class="article"><h1 class="article__headline">{story.title}</h1><p class="article__byline">Author: {story.byline}</p>
<p class="article__published">Published: 11:10 PM PDT {american(story.day)}</p>
<div class="video-player"><p>To stream on your phone, you need the app.</p><button>Download</button></div>
<div class="article__body">{body}<p><em>Follow us on <a href="#">Facebook</a> and <a href="#">X</a>.</em></p></div></div>
<div class="more-stories"><h3>Before You Leave, Check This Out</h3><p>Man finds bear in car: “He was sitting in my seat”</p></div></body></html>"""


@made("British broadsheet", s.HOSPITAL)
def rendered_components(story):
    first, *rest = story.paragraphs
    body = "".join(f'<p class="dcr-eu20cu">{words}</p>' for words in rest[:2])
    body += '<figure class="dcr-1h8m7ug"><aside><blockquote class="dcr-zzndwp">Nobody here can do a fourth night in a row</blockquote></aside></figure>'
    body += '<a href="#EmailSignup" class="dcr-jzxpee">skip past newsletter promotion</a><aside class="dcr-av"><p>Sign up to First Edition</p><p>Our morning email breaks down the key stories</p></aside><p id="EmailSignup" tabindex="0">after newsletter promotion</p>'
    body += "".join(f'<p class="dcr-eu20cu">{words}</p>' for words in rest[2:])
    return f"""<!DOCTYPE html><html lang="en"><head><title>{story.title} | Nursing | {story.outlet}</title>
<meta property="og:site_name" content="the {story.outlet}"><meta property="article:author" content="https://www.dispatch.example/profile/dominic">
<meta property="article:published_time" content="{story.day}T12:44:02.000Z"><meta name="author" content="Dominic Achterberg, Priya Lathom">
<link rel="canonical" href="https://www.dispatch.example/society/2022/feb/17/nurses">
<script type="application/ld+json">[{{"@type":"NewsArticle","@context":"https://schema.org","headline":"{story.title}","datePublished":"{story.day}T12:44:02.000Z",
"author":[{{"@type":"Person","name":"Dominic Achterberg"}},{{"@type":"Person","name":"Priya Lathom"}}],"publisher":{{"@type":"Organization","name":"{story.outlet}"}}}},{{"@type":"WebPage","@id":"x"}}]</script></head>
<body><div id="bannerandheader"><nav><a href="/">News</a><a href="/opinion">Opinion</a></nav></div><main>
<article><div data-gu-name="title"><a href="/society">Nursing</a></div><div data-gu-name="headline"><h1>{story.title}</h1></div>
<div data-gu-name="standfirst"><p>Trust says no patient was moved as talks are set for Monday</p></div>
<div data-gu-name="meta"><address aria-label="Contributor info"><a rel="author" href="#">Dominic Achterberg</a> and <a rel="author" href="#">Priya Lathom</a></address><details><summary>Thu 17 Feb 2022 12.44 GMT</summary>Last modified on Thu 17 Feb 2022 18.30 GMT</details></div>
<div id="maincontent"><div class="article-body-commercial-selector article-body-viewer-selector"><p class="dcr-eu20cu"><span class="dropcap">{first[0]}</span>{first[1:]}</p>{body}</div></div>
<div data-gu-name="sub-meta"><span>Explore more on these topics</span><ul><li><a>Nursing</a></li></ul></div></article>
<section><h2>Most viewed</h2><ol><li><a href="#">‘I was told to smile’: a year on the wards</a></li></ol></section></main></body></html>"""


STANDFIRST = (
    "Schoolgirl takes title with a queen sacrifice that nobody in the hall had seen"
)


@made("British broadsheet", s.CHESS, may_hold=(STANDFIRST,))
def print_archive(story):
    return f"""<html><head><title>{story.title.replace("‘", "'").replace("’", "'")} - {story.outlet} - Archive</title>
<meta name="DC.title" content="{story.title}"><meta name="DC.date.issued" content="{story.day}"><meta name="DC.creator" content="{story.byline}">
<meta name="DC.publisher" content="{story.outlet}"></head><body><div id="wrap"><div id="top"><a href="/"><img alt="{story.outlet}"></a></div>
<div id="story"><h1>{story.title}</h1><h2>{STANDFIRST}</h2>
<p class="by">BY {story.byline.upper()}</p><p class="date">{long(story.day)}</p><div class="copy">{ps(story.paragraphs)}</div></div>
<div id="side"><h3>Elsewhere</h3><p>Bridge: the hand that ended a marriage</p><p>Crossword: last week’s winners</p></div>
<div id="bottom"><p>&copy; {story.outlet} 2023</p></div></div></body></html>"""


@made("tabloid", s.COURT)
def tabloid_bullets(story):
    body = "".join(
        f'<p class="mol-para-with-font"><span class="mol-style-bold">{w}</span></p>'
        if n == 0
        else f'<p class="mol-para-with-font"><font>{w}</font></p>'
        for n, w in enumerate(story.paragraphs[:3])
    )
    body += '<div class="artSplitter mol-img-group"><img src="a.jpg"><p class="imageCaption">Martin Haldrake arriving at court, where he told reporters: ‘No comment, and nice weather’</p></div>'
    body += '<div class="mol-article-quote"><blockquote>‘Ask yourselves, each time, who was overseeing whom’</blockquote></div>'
    body += ps(
        story.paragraphs[3:], '<p class="mol-para-with-font"><font>', "</font></p>"
    )
    return f"""<html lang="en"><head><title>{story.title} | Daily {story.outlet} Online</title><meta property="og:title" content="{story.title}">
<meta property="og:site_name" content="{story.outlet}"><meta property="article:published_time" content="{story.day}T15:31:12+0100">
<meta name="author" content="{story.byline}"></head><body><div class="article-text wide" itemprop="articleBody"><h2>{story.title}</h2>
<p class="author-section byline-plain">By <a rel="author" class="author">{story.byline}</a></p>
<p class="byline-section"><span class="article-timestamp article-timestamp-published"><span class="article-timestamp-label">Published:</span> <time datetime="{story.day}T15:31:12+0100">15:31, 18 June 2024</time></span> | <span class="article-timestamp-updated">Updated: 19:02, 18 June 2024</span></p>
<div id="articleIconLinksContainer"><ul><li><a>e-mail</a></li><li>22 shares</li><li><a>View comments</a></li></ul></div>
<div itemprop="articleBody">{body}</div></div>
<div class="related-carousel"><h3>Share or comment on this article</h3></div>
<div class="comments"><p>Crayon? My four-year-old bills more neatly, “honestly”, she does.</p><p>Lock him up.</p></div>
<div class="puff"><h3>MOST WATCHED NEWS VIDEOS</h3><p>‘Get off my boat’: man shouts at heron</p></div></body></html>"""


@made("tabloid", s.STADIUM)
def tabloid_sport(story):
    body = "".join(
        f"<p>{w}</p>"
        + ('<div class="ad-slot"><span>Advertisement</span></div>' if n == 1 else "")
        + (
            '<p><strong>READ MORE: <a href="/x">Rovers boss: “I’d sell my own knee”</a></strong></p>'
            if n == 2
            else ""
        )
        for n, w in enumerate(story.paragraphs)
    )
    return f"""<html lang="en"><head><meta charset="UTF-8"><title>{story.title} - {story.outlet}</title><meta name="parsely-title" content="{story.title}">
<meta name="parsely-pub-date" content="{story.day}T17:40:00Z"><meta name="parsely-author" content="{story.byline}"><meta property="og:site_name" content="{story.outlet}">
</head><body><nav class="menu"><ul><li>Football</li><li>Fishing</li></ul></nav><article class="article-main"><h1 itemprop="headline">{story.title}</h1>
<p class="sub-title">Rovers had not won since last autumn, and their manager wasn’t sure what to do</p>
<div class="author-information-container"><div class="author">By <a href="#">{story.byline}</a><span class="author-role">Chief Football Writer</span></div><ul><li><time>17:40, 29 OCT 2022</time></li></ul></div>
<figure><img src="k.jpg"><figcaption>Adeyinka: “off my knee” <span>(Image: Pennine Press Agency)</span></figcaption></figure>
<div class="article-body">{body}<div class="read-more-links"><p>Have your say in the comments below</p></div></div>
<div class="tag-list">More On <a>Hathersedge Rovers</a></div></article></body></html>"""


@made("local paper", s.COUNCIL)
def newsquest_like(story):
    body = (
        ps(story.paragraphs[:4])
        + '<div class="mar-newsletter-signup"><p>Get the day’s headlines in your inbox.</p></div><p><a href="/y">SEE MORE: Roundabout wins second award, “sadly”</a></p>'
        + ps(story.paragraphs[4:])
    )
    return f"""<html lang="en"><head><title>{story.title} | {story.outlet}</title><meta property="og:title" content="{story.title}">
<script type="application/ld+json">{{"@context":"http://schema.org","@type":"NewsArticle","headline":"{story.title}","datePublished":"{story.day}T06:00:00+0000","author":{{"@type":"Person","name":"{story.byline}","sameAs":"x"}},"publisher":{{"@type":"Organization","name":"{story.outlet}"}},"isAccessibleForFree":"True"}}</script></head>
<body><div class="header"><ul><li>News</li><li>Jobs</li></ul></div><article><h1 class="mar-article__headline">{story.title}</h1>
<div class="mar-article-meta"><p>6th March 2018</p><p>By <a href="/author">{story.byline}</a> <span>Chief Reporter</span></p><p><a>0 Comments</a></p></div>
<div class="mar-article__lead-image"><img><p class="mar-image-caption">Five Ways at rush hour. Picture: Bob Tanner</p></div>
<div class="article-body">{body}</div><div class="gallery-promo"><p>Promoted Stories</p></div></article>
<div id="comments-anchor"><h3>Comments</h3><p>Last Updated: 7th March</p></div></body></html>"""


@made("local paper", s.LIBRARY)
def town_news(story):
    body = "".join(
        f'<div class="subscriber-preview"><p>{w}</p></div>'
        if n < 2
        else f'<div class="subscriber-only"><p>{w}</p></div>'
        for n, w in enumerate(story.paragraphs)
    )
    return f"""<html lang="en"><head><title>{story.title} | News | prairiesentinel.example</title><meta name="author" content="{story.byline} Staff Writer">
<meta property="og:site_name" content="{story.outlet}"><meta property="og:title" content="{story.title}"><meta itemprop="datePublished" content="{story.day}T18:15:00-06:00"></head>
<body><div id="main-page-container"><div class="alert"><p>Winter storm watch</p></div><section id="main-body-container">
<header class="asset-header"><h1 class="headline"><span itemprop="headline">{story.title}</span></h1>
<div class="meta"><ul class="list-inline"><li><span itemprop="author" class="tnt-byline">{story.byline} Staff Writer</span></li><li><time datetime="{story.day}T18:15:00-06:00" class="tnt-date">Nov 9, 2018</time></li></ul></div></header>
<div class="asset-photo"><img><figcaption class="caption"><p>Hendricksen with the book. “It sticks,” she said.</p><p class="credit">Tom Ruiz, Sentinel</p></figcaption></div>
<div itemprop="articleBody" class="asset-content subscriber-premium">{body}</div>
<div class="tnt-blurb"><p>Support local journalism. Subscribe today.</p></div></section></div></body></html>"""


@made("Indian daily", s.MARKET)
def indian_wire(story):
    first, *rest = story.paragraphs
    body = (
        f"<p>{first}</p>"
        + ps(rest[:2])
        + '<p><b>Also Read | <a href="/z">"No shortage of pulses", says minister</a></b></p>'
        + ps(rest[2:])
    )
    return f"""<html lang="en"><head><meta charset="utf-8"><title>{story.title} - {story.outlet}</title><meta itemprop="dateModified" content="2024-07-10T02:10:00+05:30">
{linked(story, time="T23:50:00+05:30")}</head><body><div class="topnav"><a>E-Paper</a></div><div class="article-section"><div class="breadcrumb"><a>Home</a> » <a>Business</a> » <a>Commodities</a></div>
<h1 class="title">{story.title}</h1><h2 class="sub-title">Farmers say the support price is not being paid</h2>
<p class="publish-time"><b>Published</b> - July 09, 2024 11:50 pm IST - VIJAYPUR</p><p class="update-time">Updated - July 10, 2024 02:10 am IST</p>
<div class="author"><a class="person-name">{story.byline}</a></div><div class="comments-shares share-page"><a>COMMENTS</a><a>SHARE</a><a>READ LATER</a></div>
<div class="article-picture"><img><p class="caption">Traders at a mandi in Vijaypur. File photo | Photo Credit: PTI</p></div>
<div class="articlebodycontent">{body}<p class="publish-time-end">Published - July 09, 2024 11:50 pm IST</p></div>
<div class="related-topics"><h3>Related Topics</h3><a>agriculture</a> / <a>rice</a></div></div></body></html>"""


@made("Indian daily", s.WATER)
def indian_express(story):
    text = "<br><br>".join(story.paragraphs)
    return f"""<html lang="en"><head><title>{story.title}</title><meta name="description" content="x"><meta property="og:site_name" content="{story.outlet}">
<meta property="article:published_time" content="{story.day}T09:20:00+05:30"><meta property="og:title" content="{story.title}"></head><body>
<div class="heading-part"><h1 itemprop="headline">{story.title}</h1><h2 itemprop="description" class="synopsis">Household limits stay, says the board</h2></div>
<div class="editor-details"><span>Written by <a>{story.byline}</a></span> | <span itemprop="dateModified">Updated: December 12, 2022 14:22 IST</span></div>
<div class="share-social"><span>Follow Us</span></div><div class="story_details"><div id="pcl-full-content">{text}</div>
<div class="ie-int-campign-ad"><p>Click here to join our channel and stay updated with the latest headlines</p></div></div>
<div class="copyright"><p>© The Mercury Pvt Ltd</p></div><div class="lat-news"><h4>Latest News</h4><p>Minister: “Rain is a joint responsibility”</p></div></body></html>"""
