"""Pages as content systems write them: WordPress, Blogger, Drupal, Arc, Ghost and others."""

import json

from tests.articles.pages import stories as s
from tests.articles.pages.making import american, linked, long, made, ps


@made("WordPress", s.ORCHARD)
def block_theme(story):
    first, *rest = story.paragraphs
    body = (
        f'<p class="has-drop-cap">{first}</p>'
        + ps(rest[:3], '<p class="wp-block-paragraph">')
        + '<figure class="wp-block-pullquote"><blockquote><p>He said it was the only one that ever made him look up.</p><cite>Ned Farrow</cite></blockquote></figure>'
        + ps(rest[3:])
    )
    return f"""<!DOCTYPE html><html lang="en-GB"><head><title>{story.title} &#8211; {story.outlet}</title>
<script type="application/ld+json" class="yoast-schema-graph">{json.dumps({"@context": "https://schema.org", "@graph": [{"@type": "Article", "headline": story.title, "author": {"name": story.byline, "@id": "#p"}, "datePublished": f"{story.day}T05:00:00+00:00", "wordCount": 900, "publisher": {"@id": "#o"}}, {"@type": "WebPage", "name": f"{story.title} - {story.outlet}"}, {"@type": "WebSite", "name": story.outlet}, {"@type": "Person", "name": story.byline, "description": "Harriet writes “about things with roots”."}]})}</script>
<meta property="og:site_name" content="{story.outlet}" /></head><body class="single single-post postid-4811">
<header class="wp-block-template-part"><p class="wp-block-site-title"><a href="/">{story.outlet}</a></p></header>
<main class="wp-block-group"><h1 class="wp-block-post-title">{story.title}</h1><div class="wp-block-post-date"><time datetime="{story.day}T06:00:00+01:00">{long(story.day)}</time></div>
<div class="wp-block-post-author"><p class="wp-block-post-author__name">{story.byline}</p></div>
<div class="entry-content wp-block-post-content">{body}<div class="sharedaddy sd-sharing-enabled"><h3>Share this:</h3><ul><li><a>Facebook</a></li></ul></div>
<div id="jp-relatedposts"><h3><em>Related</em></h3><p>“Cider is for cowards,” says perry man</p></div></div>
<div class="wp-block-comments"><h2>3 responses</h2><ol><li><div class="comment-content"><p>My grandfather had a Mumblehead. “Never again,” he used to say.</p></div></li></ol></div></main></body></html>"""


@made("WordPress", s.BAKERY)
def classic_theme(story):
    return f"""<!DOCTYPE html><html lang="en-US"><head><meta charset="UTF-8"><title>{story.title} | {story.outlet}</title><meta name="generator" content="WordPress 4.9" /></head>
<body class="post-template-default single"><div id="page" class="hfeed site"><header id="masthead"><h1 class="site-title"><a href="/" rel="home">{story.outlet}</a></h1></header>
<div id="content"><article id="post-77" class="post-77 post type-post hentry category-news"><header class="entry-header"><h1 class="entry-title">{story.title}</h1>
<div class="entry-meta"><span class="posted-on">Posted on <a href="#" rel="bookmark"><time class="entry-date published" datetime="{story.day}T20:11:00+01:00">{american(story.day)}</time><time class="updated" datetime="2021-04-18T10:00:00+01:00">April 18, 2021</time></a></span><span class="byline"> by <span class="author vcard"><a class="url fn n" href="#">{story.byline}</a></span></span></div></header>
<div class="entry-content">{ps(story.paragraphs)}<p>&nbsp;</p><p><a class="more-link" href="#">Continue reading <span class="meta-nav">→</span></a></p></div>
<footer class="entry-meta">This entry was posted in <a>News</a> and tagged <a>bread</a> by <a>{story.byline}</a>. Bookmark the permalink.</footer></article>
<nav class="navigation post-navigation"><span class="nav-previous">← “We will not be moved,” says post office</span></nav></div>
<div id="secondary" class="widget-area"><aside class="widget"><h3>Recent Comments</h3><ul><li>Nuala on Bread price up</li></ul></aside></div></div></body></html>"""


@made("Blogger", s.SCHOOL)
def blogger_classic(story):
    text = "<br /><br />".join(story.paragraphs)
    return f"""<html dir='ltr'><head><title>{story.outlet}: {story.title}</title><meta content='blogger' name='generator'/>
<meta content='{story.title}' property='og:title'/></head><body><div class='main-outer'><div class='blog-posts hfeed'><div class="date-outer"><h2 class='date-header'><span>Friday, {long(story.day)}</span></h2>
<div class="date-posts"><div class='post hentry' itemscope='itemscope' itemtype='http://schema.org/BlogPosting'><h3 class='post-title entry-title' itemprop='name'>{story.title}</h3>
<div class='post-body entry-content' id='post-body-1' itemprop='description articleBody'><div class="separator" style="clear: both; text-align: center;"><a href="x"><img border="0"/></a></div>{text}<br /><div style='clear: both;'></div></div>
<div class='post-footer'><span class='post-author vcard'>Posted by <span class='fn' itemprop='author'><span itemprop='name'>{story.byline}</span></span></span> <span class='post-timestamp'>at <abbr class='published' itemprop='datePublished' title='{story.day}T19:05:00+01:00'>7:05 pm</abbr></span></div></div></div></div>
<div class='comments' id='comments'><h4>2 comments:</h4><dl><dt>Anonymous said...</dt><dd>“Drums are music too.”</dd></dl></div></div></div>
<div class='sidebar'><h2>Blog Archive</h2><ul><li>June (4)</li></ul><h2>About Me</h2><p>The Valleys Post has been going since 2006.</p></div></body></html>"""


@made("Blogger", s.LIGHTHOUSE)
def blogger_theme(story):
    text = "".join(
        f'<div style="text-align: justify;"><span style="font-family: georgia;">{w}</span></div><div><br /></div>'
        for w in story.paragraphs
    )
    return f"""<!DOCTYPE html><html lang='en'><head><title>{story.title}</title><meta content='{story.outlet}' property='og:site_name'/>
<script type='application/ld+json'>{{"@context":"http://schema.org","@type":"BlogPosting","headline":"{story.title}","datePublished":"{story.day}T07:00:00+02:00","author":{{"@type":"Person","name":"{story.byline}"}},"publisher":{{"@type":"Organization","name":"Blogger"}}}}</script></head>
<body class='item-view'><div class='centered-top'><h1><a href='/'>{story.outlet}</a></h1></div><div class='post-outer'><div class='post'><h3 class='post-title entry-title'>{story.title}</h3>
<div class='post-header'><span class='byline post-author'>By {story.byline}</span><span class='byline post-timestamp'>June 01, 2020</span></div>
<div class='post-body entry-content float-container'>{text}</div><div class='post-bottom'><span class='byline post-labels'><a>lighthouses</a></span></div></div></div>
<section class='popular-posts'><h3>Popular posts from this blog</h3><div class='snippet-item'>“I have seen enough waves,” said the last pilot …</div></section></body></html>"""


@made("Drupal", s.VACCINE)
def drupal_seven(story):
    return f"""<!DOCTYPE html><html lang="en"><head><title>{story.title} | {story.outlet}</title><meta name="generator" content="Drupal 7">
<meta name="dcterms.created" content="{story.day}T10:00+00:00"></head><body class="html not-front node-type-article"><div id="header"><div class="site-slogan">News that travels</div></div>
<div id="content"><h1 class="title" id="page-title">{story.title}</h1><div class="region region-content"><div id="node-512" class="node node-article clearfix"><div class="meta submitted">Submitted by <span class="username">{story.byline}</span> on Tue, 11/03/2025 - 10:00</div>
<div class="content"><div class="field field-name-body field-type-text-with-summary"><div class="field-items"><div class="field-item even" property="content:encoded">{ps(story.paragraphs)}</div></div></div>
<div class="field field-name-field-tags"><h3>Tags:</h3><ul><li><a>vaccines</a></li></ul></div></div><ul class="links inline"><li>Log in or register to post comments</li></ul></div></div></div>
<div class="block block-views"><h2>Most read</h2><ol><li>“Wash your hands”: a history</li></ol></div></body></html>"""


@made("Drupal", s.GLACIER)
def drupal_ten(story):
    pieces = "".join(
        f'<div class="paragraph paragraph--type--text"><div class="text-formatted field field--name-field-text"><p>{w}</p></div></div>'
        for w in story.paragraphs[:4]
    )
    pieces += '<div class="paragraph paragraph--type--quote"><blockquote class="quote-big">Nobody has ever given us a better instrument, and he did it by accident.</blockquote><p class="quote-author">Matteo Rieder</p></div>'
    pieces += "".join(
        f'<div class="paragraph paragraph--type--text"><div class="text-formatted"><p>{w}</p></div></div>'
        for w in story.paragraphs[4:]
    )
    return f"""<html lang="en" dir="ltr" prefix="og: https://ogp.me/ns#"><head><title>{story.title} | {story.outlet}</title><meta property="og:site_name" content="{story.outlet}">
<meta property="og:title" content="{story.title}"><meta property="article:published_time" content="{story.day}T17:00:00+0200"></head>
<body><main role="main"><article data-history-node-id="90" class="node node--type-news node--view-mode-full"><header><h1><span class="field field--name-title">{story.title}</span></h1>
<p class="node__meta">by {story.byline}, {long(story.day)}</p></header><div class="node__content"><figure class="media"><img><figcaption>The thumb. Photo: Emil Rast, 1962</figcaption></figure>{pieces}</div></article>
<section class="comment-wrapper"><h2>Add new comment</h2><p>The content of this field is kept private.</p></section></main></body></html>"""


@made("large system", s.SENATE)
def fusion(story):
    body = (
        ps(story.paragraphs[:3], '<p class="c-paragraph">')
        + '<div class="b-ad"><p>ADVERTISEMENT</p></div><div class="interstitial-link block-margin-bottom"><p>[<a href="/w">‘It’s mud’: What silt is, and why states count it</a>]</p></div>'
        + ps(story.paragraphs[3:], '<p class="c-paragraph">')
    )
    state = json.dumps(
        {"content_elements": [{"type": "text", "content": p} for p in story.paragraphs]}
    )
    return f"""<!DOCTYPE html><html lang="en"><head><title>{story.title} – {story.outlet}</title><script>window.Fusion={{}};Fusion.globalContent={state};</script>
{linked(story, time="T21:14:05.123Z", author=[{"@type": "Person", "name": story.byline}])}<meta property="og:site_name" content="{story.outlet}"></head>
<body><div id="fusion-app" class="layout-section"><article><h1 class="b-headline">{story.title}</h1><div class="b-byline"><span class="b-byline__by">By </span><span class="b-byline__names"><a class="b-byline__bio">{story.byline}</a></span></div>
<time class="b-date" datetime="{story.day}T21:14:05.123Z">November 04, 2021 at 5:14 p.m. EDT</time><figure class="b-lead-art"><img><figcaption class="c-media-item__fig-caption">Wade Billings testifies. “I brought my own chair,” he joked. (Mae Lin/The Lantern)</figcaption></figure>
<div class="article-body-wrapper">{body}</div><div class="b-author-bio"><p>Corinne Fallbrook covers the statehouse. She once won a prize for “persistence”.</p></div></article>
<div class="b-results-list"><h4>More in Politics</h4><p>Okafor: “I count mud for a living now”</p></div></div></body></html>"""


@made("large system", s.ROBOT)
def brightspot(story):
    body = (
        "".join(f"<p>{w}</p>" for w in story.paragraphs[:2])
        + '<div class="Enhancement" data-align-right><div class="Quote"><blockquote><div class="Quote-content">Then we noticed that people don’t.</div><div class="Quote-attribution">Odile Fairweather</div></blockquote></div></div><div class="Enhancement"><div class="RelatedList"><h3>Read Next</h3><ul><li><a>The iron that “hates linen”</a></li></ul></div></div>'
        + "".join(f"<p>{w}</p>" for w in story.paragraphs[2:])
    )
    return f"""<html class="Page" lang="en"><head><title>{story.title.upper()} | {story.outlet}</title><meta property="og:title" content="{story.title}"><meta property="og:site_name" content="{story.outlet}">
<script type="application/ld+json">{{"@context":"http://schema.org","@type":"NewsArticle","headline":"{story.title}","datePublished":"{story.day}T14:00:00-05:00","author":[{{"@context":"http://schema.org","@type":"Person","name":"{story.byline}","url":"x"}}],"publisher":{{"@type":"NewsMediaOrganization","name":"{story.outlet}"}}}}</script></head>
<body><bsp-header><nav>Menu</nav></bsp-header><main class="Page-main"><h1 class="Page-headline">{story.title}</h1><div class="Page-byline">By&nbsp;<a>{story.byline}</a><div class="Page-dateModified"><span>Updated 3:12 PM EST, February 20, 2024</span></div></div>
<div class="Page-storyBody"><bsp-story-page><div class="RichTextStoryBody RichTextBody">{body}</div></bsp-story-page></div></main></body></html>"""


@made("newsletter site", s.MUSEUM)
def substack(story):
    body = (
        "".join(f"<p>{w}</p>" for w in story.paragraphs[:3])
        + '<div class="subscription-widget-wrap"><div class="preamble"><p class="cta-caption">Halden Today is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.</p></div><form><input type="email"></form></div>'
        + "".join(f"<p>{w}</p>" for w in story.paragraphs[3:])
        + '<p class="button-wrapper"><a class="button primary">Share</a></p>'
    )
    return f"""<html lang="en"><head><title>{story.title} - by {story.byline}</title><meta property="og:title" content="{story.title}"><meta name="author" content="{story.byline}">
<script type="application/ld+json">{{"@context":"https://schema.org","@type":"NewsArticle","headline":"{story.title}","datePublished":"{story.day}T06:30:31+01:00","author":[{{"@type":"Person","name":"{story.byline}"}}],"publisher":{{"@type":"Organization","name":"{story.outlet}"}},"isAccessibleForFree":true}}</script></head>
<body><div id="entry"><div class="main-menu"><button>Subscribe</button><button>Sign in</button></div><article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title">{story.title}</h1><h3 class="subtitle">It is the umbrellas they are sorry about</h3>
<div class="byline-wrapper"><a>{story.byline}</a><div>Jan 28, 2020</div></div><div class="post-ufi"><a>41</a><a>7</a><button>Share</button></div></div>
<div class="available-content"><div class="body markup">{body}</div></div></article><div class="comments-page"><h4>Discussion about this post</h4><div class="comment-body"><p>“A bucket!” I laughed out loud.</p></div></div>
<div class="portable-archive"><p>The week in doors</p></div></div></body></html>"""


@made("newsletter site", s.BRIDGE, may_hold=("Nobody had opened it since 1893",))
def ghost(story):
    body = (
        ps(story.paragraphs[:2])
        + '<div class="kg-card kg-signup-card"><h2>Sign up for Firthside Herald</h2><p>One email, every Friday.</p></div><div class="kg-card kg-callout-card"><div class="kg-callout-emoji">💌</div><div class="kg-callout-text">Have you found a letter? Write to us.</div></div>'
        + ps(story.paragraphs[2:])
    )
    return f"""<!DOCTYPE html><html lang="en"><head><title>{story.title}</title><meta property="og:site_name" content="{story.outlet}"><meta property="og:type" content="article"><meta property="article:published_time" content="{story.day}T18:00:00.000Z">
<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="{story.byline}"></head><body class="post-template"><div class="site"><main class="gh-main"><article class="gh-article post"><header class="gh-article-header"><a class="gh-article-tag">Bridges</a>
<h1 class="gh-article-title">{story.title}</h1><p class="gh-article-excerpt">Nobody had opened it since 1893</p><div class="gh-article-meta"><h4 class="gh-article-author-name"><a href="/author/callum/">{story.byline}</a></h4><time class="gh-article-meta-date" datetime="{story.day}">14 Feb 2019</time><span>— 1 min read</span></div></header>
<section class="gh-content gh-canvas">{body}</section></article><section class="gh-read-more"><h2>Read more</h2><h3>Toll booth found in garden: “It was there when we came”</h3></section></main></div></body></html>"""
