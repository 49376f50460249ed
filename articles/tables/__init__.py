"""Tables of articles, one a row, as spreadsheets, archives and scrapers write them."""
