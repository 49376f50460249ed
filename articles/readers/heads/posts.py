"""Tells the posts that stand beside a name in a byline."""

# Political correspondent, Staff Writer, Transport Editor
POSTS = (
    "correspondent editor reporter writer staff chief columnist critic analyst bureau "
    "producer contributor journalist author photographer political senior special "
    "chief deputy foreign business economics transport health science sports sport "
    "legal court crime national international affairs environment education news "
    "football defence defense diplomatic city local features data investigations "
    "freelance guest assistant associate managing executive technology arts culture"
).split()
MAIN_POSTS = (
    "correspondent editor reporter writer columnist critic analyst producer chief "
    "contributor journalist author photographer staff"
).split()


def is_post(words: str) -> bool:
    """Say whether words are a post and no more, with a paper before it.

    Transport Editor   or   Chronicle Staff Writer   or   Health and science reporter
    """
    first, *others = words.split() or [""]
    low = [word.lower() for word in others]
    known = all(word in POSTS or word in ("and", "for", "of", "the") for word in low)
    return first[:1].isupper() and known and (low or [""])[-1] in MAIN_POSTS
