"""How much the two curators and the commands have to do."""

A_PAGE = 20  # quotes that wait in each article
LOADED, EACH = 240, 1  # articles to load, and the quotes to be found in each
IMPORTED = 60  # quotes to import, one of which is there
