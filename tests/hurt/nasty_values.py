"""Values that break what reads them without care; each is the bytes that are sent."""

NUMBERS = [
    *("0", "-1", "+1", " 1", "007", "1.5", "1e5", "0x1", "1_000", "NaN", "inf", "-0"),
    *("¹", "٣", "１", "½", "二", "2147483648", str(2**63 - 1), str(2**63), str(2**64)),
    *(str(-(2**63) - 1), "9" * 18, "9" * 19, "9" * 20, "9" * 5000, "1" + "0" * 400),
]
DATES = [
    *("0000-00-00", "0001-01-01", "9999-12-31", "10000-01-01", "2017-99", "2017-02-30"),
    *("٢٠١٧", "٢٠١٧-٠٥-١٥", "2017-W01-1", "20170515", "-2017", "2017-05-15T00:00"),
    *("9999-12-31.1", "0001-01-01.999999999999999999", "٢٠١٧-05-15.٣", "2017-05-15.¹"),
]
SEARCHES = [
    *("speaker:", "speaker:...", "since:2017", "since:99999", "-speaker:x", '"', '""'),
    *("OR", "a OR b", "NOT x", "(", ")", "*", "a*", "~", ":", "outlet:x:y", "is:"),
    *('"a b c', "AND", "a:b", "lang:xx", "kind:none", "year:0", "|", "&", "!", "<->"),
    *("a " * 150, '"' * 2001, "(" * 1000, "speaker:x " * 100, "'" * 300),
]
TEXTS = [
    *("", " ", "\0", "a\0b", "...", "…", "–", "'", '"', "\\", "%", "%%", "_", "%s"),
    *("{}", "{0}", "{{ 7 }}", "<script>alert(1)</script>", "' OR 1=1--", "=1+1", "@x"),
    *("\r\nX-Header: y", "a\nb", "\t", "\x1b[0m", "\x85", "\u2028", "\u00a0", "\u200b"),
    *(
        "\u202e",
        "\u2066x\u2069",
        "\ufeff",
        "\ufffe",
        "\ufdd0",
        "\u0300" * 50,
        "💥" * 99,
    ),
    *("İ" * 300, "ß" * 300, "ﬃ" * 200, "ﷺ" * 100, "👩‍👩‍👧‍👦", "٣", "ǅ", "ſ", "\u0130"),
    *("a" * 10_000, "a b " * 3000, "é" * 3000, "x" * 201, "x" * 301, "x" * 501),
    *("None", "null", "true", "[]", "{}", "[object Object]", "undefined", "on", "."),
    *("..", "../../etc/passwd", "/", "//", "//evil.example", "https://evil.example/"),
    *("javascript:alert(1)", "http://[", "http://a.example:99999/", "http://", "://"),
    *("ftp://a.example", "http://a.example/" + "a" * 3000, "mailto:x", "\\\\host", "#"),
]
# What isn't UTF-8: a lone surrogate, a cut character, Latin-1, an overlong NUL.
BROKEN = [b"\xed\xa0\x80", b"\xe2\x82", b"caf\xe9", b"\xc0\x80", b"\xff\xfe", b"\x80"]
VALUES = [text.encode() for text in NUMBERS + DATES + SEARCHES + TEXTS] + BROKEN

# A client of WSGI gives headers as Latin-1.
HEADERS = {
    "RANGE": ["bytes=0-", "bytes=-1", "bytes=9-1", "bytes=0-0,2-2", "x", "bytes=¹-"],
    "IF_NONE_MATCH": ["*", '"x"', "W/", '"', "x,", '""' * 500],
    "IF_MODIFIED_SINCE": ["x", "Mon, 99 Foo 9999 99:99:99 GMT", "0", "-1"]
    + ["Mon, 01 Jan 0001 00:00:00 GMT", "Fri, 31 Dec 9999 23:59:59 GMT"],
    "IF_UNMODIFIED_SINCE": ["Mon, 01 Jan 0001 00:00:00 GMT"],
    "ACCEPT_ENCODING": [
        "gzip",
        "gzip;q=x",
        "br, gzip;q=0",
        "identity;q=0",
        "*;q=0",
        "",
    ],
    "ACCEPT_LANGUAGE": ["xx", "en;q=" + "9" * 50, "a" * 600, "\xe9"],
    "ACCEPT": ["*/*", "text/html;q=x", "application/json", ""],
    "HX_REQUEST": ["true", "false", "x"],
    "HX_CURRENT_URL": [
        "",
        "http://[",
        "//x",
        "https://testserver/desk/",
        "%ff",
        "\xff",
    ],
    "HX_CURRENT_URL_URI_AUTOENCODED": ["true"],
    "HX_TARGET": ["card", "\xe9", ""],
    "HX_PROMPT": ["\xff"],
    "HX_TRIGGERING_EVENT": ["{", '{"a":' * 50, "\xff"],
    "HX_TRIGGERING_EVENT_URI_AUTOENCODED": ["true"],
    "REFERER": ["http://[", "javascript:x", "//evil.example", "\xe9", "/desk/"],
    "ORIGIN": ["null", "http://[", "https://evil.example"],
    "HTTP_HOST": ["evil.example", "testserver:99999", "a b", "[::1", "", "\xe9"],
    "X_FORWARDED_FOR": ["x", "1.2.3.4, ::1", "999.9.9.9", ""],
    "X_FORWARDED_PROTO": ["https", "x"],
    "X_HTTP_METHOD_OVERRIDE": ["DELETE"],
    "X_REQUESTED_WITH": ["XMLHttpRequest"],
    "USER_AGENT": ["", "\xff" * 300],
    "AUTHORIZATION": ["Basic x", "Bearer \xff"],
}
COOKIES = [
    *(
        "sessionid=x",
        "sessionid=",
        "sessionid=" + "a" * 5000,
        "csrftoken=\xe9",
        "=",
        ";",
    ),
    *("messages=x", "messages=W10:x:y", 'messages="[[', "known_as=x", "a=b; a=c"),
    *("sessionid=\x00", "messages=\xff\xfe", "known_as=" + "9" * 300, "known_as=a:b:c"),
]
TYPES = [
    *("application/x-www-form-urlencoded; charset=utf-16", "text/plain", ""),
    *("application/x-www-form-urlencoded; charset=nonsense", "application/json"),
    *("multipart/form-data", "multipart/form-data; boundary=", "x", "multipart/mixed"),
    *(
        "multipart/form-data; boundary=\xe9",
        "multipart/form-data; boundary=" + "b" * 300,
    ),
]
METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "FOO"]
