"""The commonest small words of the languages that news comes in, to tell them apart.

Words that two of them share are left out where they would mislead.
"""

from quotes.extraction.lexicon.wordlists import words

STOP_WORDS = {
    "en": words(
        """
        the of and to that is was for it with as at by this from his her they but not
        are were been have has had who which said would their she he an or when there
        what about after will its on be we you
        """
    ),
    "de": words(
        """
        der die das und ist nicht ein eine einen einer mit von zu den dem des im auf
        für sich auch als nach bei aus wie wird wurde sind hat haben sie er es dass
        aber oder über vor zum zur bis noch sein ihre diese
        """
    ),
    "fr": words(
        """
        le la les des du une et est que qui dans pour sur pas avec au aux par ce cette
        ces il elle ils nous vous sont été avait plus mais ou où leur son sa ses se ne
        """
    ),
    "es": words(
        """
        el la los las del una y que en por para con no se su sus es fue lo al como más
        pero este esta ha han sobre entre cuando también muy está según
        """
    ),
    "pt": words(
        """
        o os as da do das dos um uma e que em por para com não se seu sua é foi ao mais
        mas este esta são sobre entre quando também muito está pelo pela no na nos nas
        """
    ),
    "it": words(
        """
        il lo gli della del dei delle dello un una e che di per con non si sono è stato
        alla al nel nella più ma questo questa ha hanno anche come dal dalla
        """
    ),
    "nl": words(
        """
        de het een en van is dat niet op te zijn met voor aan er maar ook als naar door
        bij om uit heeft hebben wordt werd deze dit nog wel over hij zij
        """
    ),
    "sv": words(
        """
        och att det som en ett är av för på med den till inte har var om de sig från
        men vid kan efter eller skulle hade när också
        """
    ),
    "da": words(
        """
        og at det som en et er af for på med den til ikke har var om de sig fra men ved
        kan efter eller skulle havde når også blev
        """
    ),
    "pl": words(
        """
        i w nie na się z do to jest że jak od po przez dla tym za co był była było ale
        o są oraz tego jego
        """
    ),
    "tr": words(
        """
        ve bir bu da de için ile olarak çok daha olan gibi kadar sonra ancak değil var
        ne her en
        """
    ),
}
