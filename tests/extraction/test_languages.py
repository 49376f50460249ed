"""Nobody is named in a text whose language the engine doesn't know."""

import gzip
import json
from pathlib import Path

import pytest

from quotes.extraction import KnownName, find_people, find_quotes, find_statements
from quotes.extraction.languages import unread_language
from quotes.extraction.text.paragraphs import paragraphs

ROOT = Path(__file__).parents[2]
SAMPLES = sorted((ROOT / "articles" / "samples").glob("*.txt"))
GERMAN = ROOT.parent / "shared/corpora/people/german_wikinews_dev.jsonl.gz"

PASSAGES = {
    "fr": """\
Le pont de Kervenno est fermé à la circulation depuis lundi soir. « Il ne rouvrira pas \
avant l’automne », a déclaré la maire, Maëlle Tréguier, lors d’une conférence de \
presse. Les ingénieurs du département ont découvert des fissures dans le troisième \
pilier. Selon Yann Le Floc’h, qui dirige les travaux, « personne n’a couru de danger ».

« Nous avons perdu la moitié de nos clients en une semaine », raconte Hélène \
Quéméner, patronne du café du port. Elle parle d’une « catastrophe » pour le quartier. \
Il faut désormais quarante minutes pour rejoindre l’autre rive. « Qui va payer ? » \
demande-t-elle.

Le préfet Armand Dussaule a répondu : « L’État prendra sa part, mais pas \
toute la part. »
""",
    "es": """\
El puente de Valdehorna permanece cerrado desde el lunes por la noche. «No volverá a \
abrirse antes del otoño», anunció la alcaldesa, Inés Carballar, en una rueda de \
prensa. Los técnicos de la Junta encontraron grietas en el tercer pilar. Según Tomás \
Urriola, que dirige las obras, “nadie ha corrido peligro”.

«Hemos perdido la mitad de los clientes en una semana», lamentó Rocío Belmonte, dueña \
del bar de la plaza. Ella habla de una “catástrofe” para el barrio. Ahora se tarda \
cuarenta minutos en llegar a la otra orilla. «¿Quién lo va a pagar?», preguntó.

El delegado Julián Arrizabala respondió: «El Estado pondrá su parte, pero no toda».
""",
    "pt": """\
A ponte de Vale Fundeiro está fechada ao trânsito desde a noite de segunda-feira. “Não \
vai reabrir antes do outono”, anunciou a prefeita, Lídia Caravela, em conferência de \
imprensa. Os engenheiros do município encontraram fissuras no terceiro pilar. Segundo \
Artur Penedono, que dirige as obras, «ninguém correu perigo».

“Perdemos metade dos clientes em uma semana”, contou Odete Marvila, dona do café do \
porto. Ela fala de uma “catástrofe” para o bairro. Agora são precisos quarenta minutos \
para chegar à outra margem. “Quem vai pagar isso?”, perguntou ela.

O governador Rui Salvaterra respondeu: “O Estado dará a sua parte, mas não toda.”
""",
}
SAID = {
    "fr": ["Il ne rouvrira pas avant l’automne", "Qui va payer ?", "catastrophe"],
    "es": ["No volverá a abrirse antes del otoño", "¿Quién lo va a pagar?"],
    "pt": ["Não vai reabrir antes do outono", "ninguém correu perigo"],
}
LANGUAGES = pytest.mark.parametrize("language", PASSAGES)


def named_in(text, language=None):
    """Return what names somebody or leads to a name, of all that the engine gives."""
    quotes = find_quotes(text, (), language) + find_statements(text, (), language)
    given = [quote for quote in quotes if quote.attributions or quote.cue]
    return given + find_people(text, (), language)


@LANGUAGES
def test_nobody_is_named(language):
    text = PASSAGES[language]

    assert unread_language(text) == language
    assert named_in(text) == []


@LANGUAGES
def test_what_stands_in_quotation_marks_is_kept(language):
    text = PASSAGES[language]

    quotes = find_quotes(text)

    words = [quote.spans[0].of(text).strip() for quote in quotes]
    assert len(words) == 6
    assert set(SAID[language]) <= set(words)
    assert {(quote.rule, quote.confidence) for quote in quotes} == {
        ("language not read", 0.3)
    }


@LANGUAGES
def test_nothing_is_reported_without_marks(language):
    text = PASSAGES[language]

    assert find_statements(text) == find_quotes(text)


@LANGUAGES
def test_a_paragraph_of_it_names_nobody_either(language):
    text = PASSAGES[language]

    for piece in paragraphs(text):
        assert named_in(piece.of(text)) == []


@LANGUAGES
def test_the_mark_of_an_english_template_doesnt_mislead(language):
    assert named_in(PASSAGES[language], "en-GB") == []


@LANGUAGES
def test_a_name_on_record_is_not_given_either(language):
    known = [KnownName(1, ("Il", "Ella", "Ela", "Maëlle Tréguier"), "person")]

    quotes = find_quotes(PASSAGES[language], known)

    assert [quote.attributions for quote in quotes] == [()] * len(quotes)


@pytest.mark.parametrize("path", SAMPLES, ids=[path.stem for path in SAMPLES])
def test_the_sample_articles_are_read(path):
    text = path.read_text(encoding="utf8")

    assert unread_language(text) is None
    assert any(quote.attributions for quote in find_quotes(text))


@pytest.mark.shared
@pytest.mark.skipif(not GERMAN.exists(), reason="the articles stand beside the project")
def test_nobody_is_named_in_a_hundred_german_articles():
    with gzip.open(GERMAN, "rt", encoding="utf8") as lines:
        articles = [json.loads(line)["text"] for line in lines]

    found = [quote for text in articles for quote in find_quotes(text)]

    assert len(articles) == 100
    assert found
    assert [quote for quote in found if quote.attributions] == []
