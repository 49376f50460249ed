"""English words that hold sentences together and say nothing of what is asserted.

A negation is among them: who denies a claim speaks of the same one. Words of time and
number are not: a claim is often about them.
"""

FUNCTION_WORDS = frozenset(
    """
    a about above after again against ago all along already also although always am
    among an and another any anybody anyone anything anyway are around as at away back
    be because been before behind being below beneath beside besides between beyond
    both but by came can cannot come comes coming could did do does doing done down
    during each either else enough even ever every everybody everyone everything except
    far few for from further gave get gets getting give given gives go goes going gone
    got had has have having he her here hers herself him himself his how however i if
    in indeed inside instead into is it its itself just keep kept knew know known knows
    least less let like likely look looked looking looks made make makes making many may
    maybe me mean means meant might mine more most much must my myself near neither
    never no nobody none nor not nothing now of off often on once one only onto or other
    others our ours ourselves out outside over own perhaps put quite rather really said
    same saw say saying says see seem seems seen shall she should since so some somebody
    someone something soon still such sure take taken takes tell tells than that the
    their theirs them themselves then there therefore these they thing things think
    thinks this those though thought through thus till to together told too took toward
    towards true under unless until up upon us very want wanted wants was way we well
    went were what whatever when whenever where whether which while who whoever whole
    whom whose why will with within without would yes yet you your yours yourself
    don doesn didn isn aren wasn weren won wouldn couldn shouldn hasn haven hadn ve ll
    re
    """.split()
)
