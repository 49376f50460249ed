"""Which words of a person’s name are the family name, as data."""

import re

from quotes.extraction.lexicon.wordlists import words

# Anna van der Berg is found under “van der Berg”, as English indexes have her.
PARTICLES = words(
    """
    van von vom zu zur der den ter ten de del della di da dos das du la le las los bin
    ibn abu al el st saint ó ní nic mac mc
    """
)
AFTER_NAMES = words("jr jnr sr snr ii iii iv vi vii viii esq phd md qc kc")

# Jong-un, Ing-wen: no other given name goes on in lower case. al-sisi is none.
HYPHENED_GIVEN = re.compile(r"(?!(?i:al|el)-)[^\W\d_]+-[a-z]+")
# Left out: what is a common given name elsewhere, such as Lin and Han.
CHINESE = words(
    """
    bai cai cao chen deng ding du fang feng gao guo hao he hou hu huang jiang li liang
    liao liu luo ma mao meng pan peng qian qin qiu shao shen shi sun tan tang tian wang
    wei wen wu xi xiao xie xu xue yan yang yao ye yin yu yuan zeng zhang zhao zheng zhou
    zhu zou
    """
)
# Of jinping: “jin” and “ping”.
PINYIN = r"""(?:
    [jqxbpmdtnly] (?:i|ia|ie|iao|iu|ian|in|iang|ing|iong)
  | [jqxyn] (?:u|ue|uan|un)
  | (?:[zcs]h?|r) (?:i|a|e|ai|ei|ao|ou|an|en|ang|eng|ong|u|ua|uo|uai|ui|uan|un|uang)
  | [dtnlgkh] (?:a|e|ai|ei|ao|ou|an|en|ang|eng|ong|u|ua|uo|uai|ui|uan|un|uang)
  | [bpmfyw] (?:a|o|ai|ei|ao|ou|an|en|ang|eng|ong|u)
  | (?:a|e|ai|ao|ou|an|en|ang)
)"""
PINYIN_PAIR = re.compile(PINYIN + PINYIN, re.VERBOSE)
KOREAN = words(
    """
    ahn bae baek ban cho choi chung han hong hwang jang jeong jung kang kim kwon lee lim
    moon nam oh park roh ryu seo shin song yoon
    """
)
# Jong, un, hye, Chung
KOREAN_SYLLABLE = re.compile(
    r"(?:[bcgjkps]?h|[bcdgjkmnprst])?[wy]?[aeiou]{1,3}[klmnp]?g?h?"
)
VIETNAMESE = words("nguyen tran pham")
