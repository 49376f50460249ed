"""Decodes a page as browsers do, and text that was decoded twice.

What each label means: https://encoding.spec.whatwg.org/#names-and-labels
"""

import codecs
import html
import re

from trafilatura.utils import decode_file

# On the web these labels mean what Windows writes: its curly marks are in no other.
_MEANS = {
    "cp1252": "us-ascii ascii iso-8859-1 latin1 latin-1 l1 windows-1252 cp1252",
    "cp1254": "iso-8859-9 latin5 windows-1254",
    "cp874": "iso-8859-11 tis-620 windows-874",
    "gb18030": "gb2312 gbk gb_2312-80 x-gbk",
    "cp932": "shift_jis shift-jis sjis x-sjis ms_kanji",
    "cp949": "euc-kr ks_c_5601-1987 korean",
}
_CODEC_OF = {label: codec for codec, said in _MEANS.items() for label in said.split()}

_MARKS = [
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
]

# <meta charset="windows-1252">   or   content="text/html; charset=iso-8859-1"
_charset = re.compile(rb"charset\s*=\s*[\"']?\s*(?P<name>[A-Za-z][\w.:-]{1,30})")

# â€œ and Ã©: UTF-8 that was read as windows-1252, byte for byte.
_LEADING = "\u00c2-\u00f4"
_FOLLOWING = (
    "".join(
        bytes([byte]).decode("cp1252", "replace") for byte in range(0x80, 0xC0)
    ).replace("\ufffd", "")
    + "\x81\x8d\x8f\x90\x9d"
)
_twice = re.compile(rf"[{_LEADING}][{re.escape(_FOLLOWING)}]{{1,3}}")
# What no text has but one that was decoded twice: the beginning of a curly mark.
_CERTAIN = "\u00e2\u20ac"

# &ldquo; that stands in the text of a page: its “&” was written out once too often.
_entity = re.compile(
    r"&(?:amp;)?(?:[lr][sd]quo|quot|apos|[mn]dash|hellip|nbsp|amp|#8(?:2[12]\d|230));"
)


def decode_page(content: bytes, charset: str | None = None) -> str:
    """Decode by the mark at the start, a header’s `charset`, <meta>, then by guessing.

    A page in UTF-8 is read as that, whatever it says.
    """
    for mark, codec in _MARKS:
        if content.startswith(mark):
            return content.decode(codec, "replace")
    declared = _charset.search(content[:2048])
    said = charset or (declared and declared["name"].decode("ascii"))
    if _is_utf_8(content):
        return content.decode("utf-8")
    codec = _codec_of(said) if said else ""
    try:
        return content.decode(codec, _GAPS if codec == "cp1252" else "strict")
    except (LookupError, UnicodeDecodeError):
        return decode_file(content)


def _is_utf_8(content: bytes) -> bool:
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _codec_of(label: str) -> str:
    label = label.strip().lower()
    return _CODEC_OF.get(label, label)


def _as_control(problem: UnicodeError) -> tuple[str, int]:
    """Read a byte that windows-1252 has no sign for as browsers do, as a control."""
    if not isinstance(problem, UnicodeDecodeError):
        raise problem
    return problem.object[problem.start : problem.end].decode("latin-1"), problem.end


_GAPS = "as_control"
codecs.register_error(_GAPS, _as_control)


def mend_twice_decoded(text: str) -> str:
    """Put right what was decoded or escaped twice, where that is certain."""
    text = _entity.sub(_unescaped, text)
    return _twice.sub(_decoded_once, text) if _CERTAIN in text else text


def _unescaped(entity: re.Match) -> str:
    return html.unescape(html.unescape(entity[0]))


def _decoded_once(found: re.Match) -> str:
    """Return what the bytes say in UTF-8; what says nothing stays."""
    try:
        return b"".join(map(_byte_of, found[0])).decode("utf-8")
    except UnicodeDecodeError:
        return found[0]


def _byte_of(sign: str) -> bytes:
    try:
        return sign.encode("cp1252")
    except UnicodeEncodeError:
        return sign.encode("latin-1")
