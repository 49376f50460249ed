"""Pages that are laid out or written down oddly: tables, AMP, linked data, encodings."""

import json

from tests.articles.pages import stories as s
from tests.articles.pages.making import american, linked, long, made, ps


@made("tables", s.LIBRARY)
def font_tags(story):
    text = "<p>".join(story.paragraphs)
    return f"""<HTML><HEAD><TITLE>{story.outlet}: {story.title}</TITLE></HEAD><BODY BGCOLOR="#FFFFFF"><CENTER><TABLE WIDTH=600 BORDER=0><TR><TD COLSPAN=2><IMG SRC="logo.gif" ALT="{story.outlet}"></TD></TR>
<TR><TD WIDTH=120 VALIGN=TOP BGCOLOR="#CCCCFF"><FONT SIZE=1><A HREF="/">Front page</A><BR><A HREF="/sports">Sports</A><BR><A HREF="/obits">Obituaries</A><P>“Best small paper, 2004”</FONT></TD>
<TD VALIGN=TOP><FONT FACE="Arial" SIZE=5><B>{story.title}</B></FONT><BR><FONT SIZE=2>By {story.byline}<BR>{american(story.day)}</FONT><P><FONT FACE="Times">{text}</FONT></TD></TR>
<TR><TD COLSPAN=2><FONT SIZE=1>Copyright 2018 {story.outlet}. All rights reserved.</FONT></TD></TR></TABLE></CENTER></BODY></HTML>"""


@made("tables", s.COUNCIL)
def nested_tables(story):
    rows = "".join(f'<tr><td class="storytext">{w}</td></tr>' for w in story.paragraphs)
    return f"""<html><head><title>{story.title}</title><meta name="author" content="{story.byline}"><meta name="date" content="{story.day}"><meta name="DC.publisher" content="{story.outlet}"></head>
<body><table width="100%"><tr><td><table><tr><td><a href="a">News</a></td><td><a href="b">Sport</a></td><td><a href="c">Motors</a></td></tr></table></td></tr>
<tr><td><table><tr><td valign="top" width="70%"><table><tr><td class="headline"><h1>{story.title}</h1></td></tr><tr><td class="byline">By {story.byline}</td></tr>{rows}</table></td>
<td valign="top"><table><tr><td><b>Also today</b></td></tr><tr><td><a href="q">“Not my hedge,” says man in hedge row</a></td></tr><tr><td><a href="r">Bin days change</a></td></tr></table></td></tr></table></td></tr></table></body></html>"""


@made("linked data only", s.WATER)
def app_shell(story):
    return f"""<!doctype html><html lang="en-ZA"><head><meta charset="utf-8"><title>{story.title} | {story.outlet}</title>
{linked(story, articleBody=" ".join(story.paragraphs[:1]) + chr(10) + chr(10) + (chr(10) + chr(10)).join(story.paragraphs[1:]))}</head>
<body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div><script src="/static/js/main.js"></script></body></html>"""


@made("linked data only", s.FIRE)
def graph_with_markup(story):
    body = "".join(f"<p>{w}</p>" for w in story.paragraphs)
    graph = [
        {"@type": "Organization", "@id": "#org", "name": story.outlet},
        {"@type": "BreadcrumbList", "itemListElement": []},
        {
            "@type": ["NewsArticle"],
            "headline": story.title,
            "datePublished": f"{story.day}T19:00:00-07:00",
            "author": [
                {"@type": "Person", "name": story.byline.upper()},
                {"@type": "Person", "name": story.byline},
            ],
            "publisher": {"@type": "Organization", "name": story.outlet},
            "articleBody": body,
        },
    ]
    written = json.dumps({"@context": "https://schema.org", "@graph": graph})
    return f"""<html lang="en"><head><title>Loading…</title><script type="application/ld+json">{written}</script></head><body><div id="__next"><div class="spinner">Loading…</div></div>
<div class="footer"><a href="/terms">Terms</a> <a href="/privacy">Privacy</a></div></body></html>"""


@made("encodings", s.HOSPITAL, codec="cp1252")
def declared_latin(story):
    return f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><title>{story.title} - {story.outlet}</title>
<meta name="author" content="Dominic Achterberg and Priya Lathom"><meta property="og:site_name" content="{story.outlet}"></head><body>
<div id="main"><h1>{story.title}</h1><p class="byline">By Dominic Achterberg and Priya Lathom<br>{long(story.day)}</p>{ps(story.paragraphs)}</div>
<div id="footer"><p>Northmoor Dispatch Newspapers Ltd – registered office</p></div></body></html>"""


@made("encodings", s.MUSEUM)
def decoded_twice(story):
    body = (
        ps(story.paragraphs)
        .encode()
        .decode("cp1252", "replace")
        .replace("\ufffd", "\x9d")
    )
    return f"""<html lang="en"><head><meta charset="utf-8"><title>{story.title}</title>{linked(story)}</head>
<body><article><h1>{story.title}</h1><div class="text">{body}</div></article></body></html>"""


@made("AMP", s.SENATE)
def amp_wordpress(story):
    return f"""<!doctype html><html amp lang="en-US"><head><meta charset="utf-8"><link rel="canonical" href="https://lantern.example/silt/"><script async src="https://cdn.ampproject.org/v0.js"></script>
<style amp-custom>body{{color:#333}}</style>{linked(story, time="T17:30:00-04:00")}<title>{story.title}</title></head><body>
<header id="top" class="amp-wp-header"><div><a href="/">{story.outlet}</a></div></header><amp-sidebar id="side" layout="nodisplay"><ul><li><a href="/x">Politics</a></li><li>“Word of the day”</li></ul></amp-sidebar>
<article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">{story.title}</h1><div class="amp-wp-meta amp-wp-byline"><span class="amp-wp-author author vcard">{story.byline}</span></div><div class="amp-wp-meta amp-wp-posted-on"><time datetime="{story.day}T21:30:00+00:00">5 years ago</time></div></header>
<figure class="amp-wp-article-featured-image"><amp-img src="a.jpg" width="10" height="5" layout="responsive"></amp-img><p class="wp-caption-text">The chamber on Thursday</p></figure>
<div class="amp-wp-article-content">{ps(story.paragraphs[:4])}<amp-ad width="300" height="250" type="x"></amp-ad><amp-carousel><div class="slide"><p>Read: “Mud, mud” – the silt explained</p></div></amp-carousel>{ps(story.paragraphs[4:])}</div>
<footer class="amp-wp-article-footer"><div>Categories: <a>News</a></div><div class="amp-wp-meta amp-wp-comments-link"><a>Leave a Comment</a></div></footer></article><footer class="amp-wp-footer"><div><h2>{story.outlet}</h2><p>Powered by WordPress</p></div></footer></body></html>"""


@made("AMP", s.MARKET)
def amp_publisher(story):
    body = "".join(
        f'<section class="text-section"><p>{w}</p></section>' for w in story.paragraphs
    )
    return f"""<!doctype html><html ⚡ lang="en"><head><meta charset="utf-8"><title>{story.title} | {story.outlet}</title><link rel="canonical" href="https://ledger.example/rice.html">
<meta property="og:site_name" content="{story.outlet}">{linked(story, time="T10:00:00+05:30")}</head><body><amp-analytics type="x"><script type="application/json">{{"vars": {{"q": "“no”"}}}}</script></amp-analytics>
<div class="hdr"><amp-img src="logo.png"></amp-img></div><main><p class="brdcrmb">News / Business</p><h1>{story.title}</h1><p class="auth">{story.byline} | Jul 09, 2024, 10:00 IST</p><amp-social-share type="twitter"></amp-social-share>
<amp-img src="m.jpg" alt="A mandi"></amp-img><div class="artText">{body}<amp-accordion><section><h4>Poll</h4><div><p>Will rice rise? “Yes” or “No”</p></div></section></amp-accordion></div>
<div class="dwnld"><p>Download the app for the latest news</p></div><amp-list src="/more.json"><template type="amp-mustache"><p>{{{{title}}}}</p></template></amp-list></main></body></html>"""
