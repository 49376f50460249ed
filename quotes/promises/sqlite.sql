-- What SQLite itself refuses, each with a sentence; postgresql.sql says the same.
-- A REPLACE deletes the old row without firing its delete trigger, so whatever must
-- not be replaced is refused before the insert.

-- 1. Verbatim.

CREATE TRIGGER promise_version_not_replaced BEFORE INSERT ON articles_articleversion
WHEN EXISTS (
    SELECT 1 FROM articles_articleversion v
    WHERE v.id = NEW.id OR v.article_id = NEW.article_id
    AND (v.number = NEW.number OR v.sha256 = NEW.sha256)
)
BEGIN
    SELECT RAISE(ABORT, 'This version of the article is stored already, and a version never changes. An edited article gets a new version.');
END;

CREATE TRIGGER promise_version_unchanged BEFORE UPDATE ON articles_articleversion
WHEN (OLD.id, OLD.article_id, OLD.number, OLD.text, OLD.sha256, OLD.captured_at, OLD.capture_id)
    IS NOT (NEW.id, NEW.article_id, NEW.number, NEW.text, NEW.sha256, NEW.captured_at, NEW.capture_id)
BEGIN
    SELECT RAISE(ABORT, 'A version of an article never changes. An edited article gets a new version.');
END;

CREATE TRIGGER promise_version_kept BEFORE DELETE ON articles_articleversion
WHEN EXISTS (SELECT 1 FROM quotes_quote q WHERE q.article_id = OLD.article_id)
BEGIN
    SELECT RAISE(ABORT, 'An article that holds quotes keeps all its versions.');
END;

CREATE TRIGGER promise_span_not_replaced BEFORE INSERT ON quotes_quotespan
WHEN EXISTS (
    SELECT 1 FROM quotes_quotespan s
    WHERE s.id = NEW.id OR s.quote_id = NEW.quote_id
    AND s.version_id = NEW.version_id AND s.number = NEW.number
)
BEGIN
    SELECT RAISE(ABORT, 'A span with this number stands on the quote already. Delete that one first.');
END;

CREATE TRIGGER promise_span_verbatim_insert BEFORE INSERT ON quotes_quotespan
BEGIN
    SELECT RAISE(ABORT, 'A span starts at 0 or later and ends after its start.')
    WHERE (NEW.start >= 0 AND NEW.start < NEW.end) IS NOT TRUE
    OR typeof(NEW.start) <> 'integer' OR typeof(NEW.end) <> 'integer';
    SELECT RAISE(ABORT, 'A span has to be the very words of its version: the text from start to end is another.')
    WHERE NEW.text IS NOT (
        SELECT substr(v.text, NEW.start + 1, NEW.end - NEW.start)
        FROM articles_articleversion v WHERE v.id = NEW.version_id
    ) OR length(NEW.text) IS NOT NEW.end - NEW.start;
    SELECT RAISE(ABORT, 'A span has to stand in a version of its quote''s own article.')
    WHERE (SELECT v.article_id FROM articles_articleversion v WHERE v.id = NEW.version_id)
        IS NOT (SELECT q.article_id FROM quotes_quote q WHERE q.id = NEW.quote_id);
    SELECT RAISE(ABORT, 'The spans of a quote stand in the order of the text and do not overlap.')
    WHERE EXISTS (
        SELECT 1 FROM quotes_quotespan s
        WHERE s.quote_id = NEW.quote_id AND s.version_id = NEW.version_id
        AND s.id IS NOT NEW.id
        AND (s.number < NEW.number AND s.end > NEW.start
            OR s.number > NEW.number AND s.start < NEW.end)
    );
END;

CREATE TRIGGER promise_span_verbatim_update BEFORE UPDATE ON quotes_quotespan
BEGIN
    SELECT RAISE(ABORT, 'A span keeps its id, and its number is no other span''s.')
    WHERE NEW.id IS NOT OLD.id OR EXISTS (
        SELECT 1 FROM quotes_quotespan s
        WHERE s.quote_id = NEW.quote_id AND s.version_id = NEW.version_id
        AND s.number = NEW.number AND s.id IS NOT OLD.id
    );
    SELECT RAISE(ABORT, 'A span starts at 0 or later and ends after its start.')
    WHERE (NEW.start >= 0 AND NEW.start < NEW.end) IS NOT TRUE
    OR typeof(NEW.start) <> 'integer' OR typeof(NEW.end) <> 'integer';
    SELECT RAISE(ABORT, 'A span has to be the very words of its version: the text from start to end is another.')
    WHERE NEW.text IS NOT (
        SELECT substr(v.text, NEW.start + 1, NEW.end - NEW.start)
        FROM articles_articleversion v WHERE v.id = NEW.version_id
    ) OR length(NEW.text) IS NOT NEW.end - NEW.start;
    SELECT RAISE(ABORT, 'A span has to stand in a version of its quote''s own article.')
    WHERE (SELECT v.article_id FROM articles_articleversion v WHERE v.id = NEW.version_id)
        IS NOT (SELECT q.article_id FROM quotes_quote q WHERE q.id = NEW.quote_id);
    SELECT RAISE(ABORT, 'The spans of a quote stand in the order of the text and do not overlap.')
    WHERE EXISTS (
        SELECT 1 FROM quotes_quotespan s
        WHERE s.quote_id = NEW.quote_id AND s.version_id = NEW.version_id
        AND s.id IS NOT OLD.id
        AND (s.number <= NEW.number AND s.end > NEW.start
            OR s.number > NEW.number AND s.start < NEW.end)
    );
END;

CREATE TRIGGER promise_text_follows_insert AFTER INSERT ON quotes_quotespan
BEGIN
    UPDATE quotes_quote SET text = coalesce((
        SELECT group_concat(text, ' […] ') FROM (
            SELECT s.text FROM quotes_quotespan s
            WHERE s.quote_id = quotes_quote.id AND s.version_id = quotes_quote.version_id
            ORDER BY s.number
        )
    ), '') WHERE id = NEW.quote_id;
END;

CREATE TRIGGER promise_text_follows_update AFTER UPDATE ON quotes_quotespan
BEGIN
    UPDATE quotes_quote SET text = coalesce((
        SELECT group_concat(text, ' […] ') FROM (
            SELECT s.text FROM quotes_quotespan s
            WHERE s.quote_id = quotes_quote.id AND s.version_id = quotes_quote.version_id
            ORDER BY s.number
        )
    ), '') WHERE id IN (OLD.quote_id, NEW.quote_id);
END;

CREATE TRIGGER promise_text_follows_delete AFTER DELETE ON quotes_quotespan
BEGIN
    UPDATE quotes_quote SET text = coalesce((
        SELECT group_concat(text, ' […] ') FROM (
            SELECT s.text FROM quotes_quotespan s
            WHERE s.quote_id = quotes_quote.id AND s.version_id = quotes_quote.version_id
            ORDER BY s.number
        )
    ), '') WHERE id = OLD.quote_id;
END;

CREATE TRIGGER promise_quote_insert AFTER INSERT ON quotes_quote
BEGIN
    SELECT RAISE(ABORT, 'A quote''s text follows from its spans. Change the spans instead.')
    WHERE NEW.text IS NOT coalesce((
        SELECT group_concat(text, ' […] ') FROM (
            SELECT s.text FROM quotes_quotespan s
            WHERE s.quote_id = NEW.id AND s.version_id = NEW.version_id
            ORDER BY s.number
        )
    ), '');
    SELECT RAISE(ABORT, 'A quote''s version has to be one of its own article.')
    WHERE NEW.article_id IS NOT (
        SELECT v.article_id FROM articles_articleversion v WHERE v.id = NEW.version_id
    ) OR EXISTS (
        SELECT 1 FROM quotes_quotespan s
        JOIN articles_articleversion v ON v.id = s.version_id
        WHERE s.quote_id = NEW.id AND v.article_id IS NOT NEW.article_id
    );
    SELECT RAISE(ABORT, 'A quote that waits for a speaker can''t be confirmed. Give the speaker or an unnamed label first.')
    WHERE NEW.state = 'confirmed' AND EXISTS (
        SELECT 1 FROM quotes_attribution a
        WHERE a.quote_id = NEW.id AND a.speaker_id IS NULL AND a.unnamed_label = ''
    );
    UPDATE quotes_quote SET sorted_on = (
        SELECT coalesce(a.published_on, (
            SELECT date(v.captured_at) FROM articles_articleversion v
            WHERE v.article_id = a.id ORDER BY v.number LIMIT 1
        )) FROM articles_article a WHERE a.id = NEW.article_id
    ), outlet_id = (
        SELECT a.outlet_id FROM articles_article a WHERE a.id = NEW.article_id
    ), gaps = '' WHERE id = NEW.id;
END;

-- What the article prints between the spans, for lists: [[9, "” she said. “"], …], each
-- behind so many characters of a span; null where there are more than 240 of them.
CREATE TRIGGER promise_gaps AFTER UPDATE OF text, version_id, gaps ON quotes_quote
WHEN NEW.gaps <> '' OR instr(NEW.text, ' […] ')
BEGIN
    UPDATE quotes_quote SET gaps = coalesce((
        SELECT nullif(json_group_array(json_array(length, gap)), '[]') FROM (
            SELECT s.end - s.start AS length,
                CASE WHEN s.next - s.end BETWEEN 0 AND 240
                THEN substr(v.text, s.end + 1, s.next - s.end) END AS gap
            FROM (
                SELECT number, start, end, lead(start) OVER (ORDER BY number) AS next
                FROM quotes_quotespan
                WHERE quote_id = NEW.id AND version_id = NEW.version_id
            ) s JOIN articles_articleversion v ON v.id = NEW.version_id
            WHERE s.next IS NOT NULL ORDER BY s.number
        )
    ), '') WHERE id = NEW.id;
END;

-- SQLite carries out what was created last first: the refusals below come before this.
CREATE TRIGGER promise_copies_of_quote
AFTER UPDATE OF state, sorted_on, kind, outlet_id ON quotes_quote
BEGIN
    UPDATE quotes_attribution SET (public_on, kind, outlet_id) = (
        SELECT CASE WHEN q.state = 'confirmed' THEN q.sorted_on END, q.kind, q.outlet_id
        FROM quotes_quote q WHERE q.id = NEW.id
    ) WHERE quote_id = NEW.id AND (public_on, kind, outlet_id) IS NOT (
        SELECT CASE WHEN q.state = 'confirmed' THEN q.sorted_on END, q.kind, q.outlet_id
        FROM quotes_quote q WHERE q.id = NEW.id
    );
END;

-- What a public quote is narrowed by, as words in its index of words: year and month of
-- its day, its outlet, who said it and in which role. No folded word holds a “§”.
CREATE TRIGGER promise_filter_terms
AFTER UPDATE OF state, sorted_on, outlet_id, filter_terms ON quotes_quote
BEGIN
    UPDATE quotes_quote SET filter_terms = CASE WHEN state = 'confirmed' THEN
        strftime('§y%Y §m%Y%m', sorted_on) || coalesce(' §o' || outlet_id, '')
        || coalesce((
            SELECT ' ' || group_concat(terms, ' ') FROM (
                SELECT nullif(trim(
                    coalesce('§s' || a.speaker_id, '') || coalesce(' §r' || a.role_id, '')
                ), '') AS terms
                FROM quotes_attribution a WHERE a.quote_id = NEW.id
                ORDER BY a.number, a.id
            )
        ), '') ELSE '' END
    WHERE id = NEW.id;
END;

CREATE TRIGGER promise_quote_update
AFTER UPDATE OF id, text, version_id, article_id, state, sorted_on ON quotes_quote
BEGIN
    SELECT RAISE(ABORT, 'A quote keeps its id.') WHERE NEW.id IS NOT OLD.id;
    SELECT RAISE(ABORT, 'A quote''s text follows from its spans. Change the spans instead.')
    WHERE NEW.text IS NOT coalesce((
        SELECT group_concat(text, ' […] ') FROM (
            SELECT s.text FROM quotes_quotespan s
            WHERE s.quote_id = NEW.id AND s.version_id = NEW.version_id
            ORDER BY s.number
        )
    ), '');
    SELECT RAISE(ABORT, 'A quote''s version has to be one of its own article.')
    WHERE NEW.article_id IS NOT (
        SELECT v.article_id FROM articles_articleversion v WHERE v.id = NEW.version_id
    ) OR EXISTS (
        SELECT 1 FROM quotes_quotespan s
        JOIN articles_articleversion v ON v.id = s.version_id
        WHERE s.quote_id = NEW.id AND v.article_id IS NOT NEW.article_id
    );
    SELECT RAISE(ABORT, 'A quote that waits for a speaker can''t be confirmed. Give the speaker or an unnamed label first.')
    WHERE NEW.state = 'confirmed' AND EXISTS (
        SELECT 1 FROM quotes_attribution a
        WHERE a.quote_id = NEW.id AND a.speaker_id IS NULL AND a.unnamed_label = ''
    );
END;

-- 2. Who said it. The + keeps SQLite from looking through all that a speaker said.

CREATE TRIGGER promise_attribution_insert BEFORE INSERT ON quotes_attribution
BEGIN
    SELECT RAISE(ABORT, 'An attribution has a speaker or an unnamed label, not both.')
    WHERE NEW.speaker_id IS NOT NULL AND NEW.unnamed_label IS NOT '';
    SELECT RAISE(ABORT, 'This speaker stands on the quote already.')
    WHERE EXISTS (
        SELECT 1 FROM quotes_attribution a
        WHERE a.quote_id = NEW.quote_id AND +a.speaker_id = NEW.speaker_id
        AND a.id IS NOT NEW.id
    );
    SELECT RAISE(ABORT, 'On a confirmed quote no attribution can wait for a speaker. Give the speaker or an unnamed label.')
    WHERE NEW.speaker_id IS NULL AND NEW.unnamed_label = '' AND EXISTS (
        SELECT 1 FROM quotes_quote q WHERE q.id = NEW.quote_id AND q.state = 'confirmed'
    );
END;

CREATE TRIGGER promise_attribution_update BEFORE UPDATE ON quotes_attribution
BEGIN
    SELECT RAISE(ABORT, 'An attribution has a speaker or an unnamed label, not both.')
    WHERE NEW.speaker_id IS NOT NULL AND NEW.unnamed_label IS NOT '';
    SELECT RAISE(ABORT, 'This speaker stands on the quote already.')
    WHERE EXISTS (
        SELECT 1 FROM quotes_attribution a
        WHERE a.quote_id = NEW.quote_id AND +a.speaker_id = NEW.speaker_id
        AND a.id IS NOT OLD.id
    );
    SELECT RAISE(ABORT, 'On a confirmed quote no attribution can wait for a speaker. Give the speaker or an unnamed label.')
    WHERE NEW.speaker_id IS NULL AND NEW.unnamed_label = '' AND EXISTS (
        SELECT 1 FROM quotes_quote q WHERE q.id = NEW.quote_id AND q.state = 'confirmed'
    );
END;

-- 3. Decisions stay.

CREATE TRIGGER promise_decision_not_replaced BEFORE INSERT ON quotes_decision
WHEN EXISTS (
    SELECT 1 FROM quotes_decision d WHERE d.id = NEW.id OR d.undoes_id = NEW.undoes_id
)
BEGIN
    SELECT RAISE(ABORT, 'Decisions stay as they are: this one is written already.');
END;

CREATE TRIGGER promise_decision_unchanged BEFORE UPDATE ON quotes_decision
BEGIN
    SELECT RAISE(ABORT, 'Decisions stay as they are. A new decision can undo this one.');
END;

CREATE TRIGGER promise_decision_kept BEFORE DELETE ON quotes_decision
BEGIN
    SELECT RAISE(ABORT, 'Decisions are never deleted. A new decision can undo this one.');
END;

CREATE TRIGGER promise_changed_row_not_replaced BEFORE INSERT ON quotes_changedrow
WHEN EXISTS (SELECT 1 FROM quotes_changedrow r WHERE r.id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'Decisions stay as they are: this one is written already.');
END;

CREATE TRIGGER promise_changed_row_unchanged BEFORE UPDATE ON quotes_changedrow
BEGIN
    SELECT RAISE(ABORT, 'Decisions stay as they are. A new decision can undo this one.');
END;

CREATE TRIGGER promise_changed_row_kept BEFORE DELETE ON quotes_changedrow
BEGIN
    SELECT RAISE(ABORT, 'Decisions are never deleted. A new decision can undo this one.');
END;

CREATE TRIGGER promise_person_kept BEFORE DELETE ON auth_user
WHEN EXISTS (SELECT 1 FROM quotes_decision d WHERE d.actor_id = OLD.id)
BEGIN
    SELECT RAISE(ABORT, 'This person has made decisions, which stay in their name. Deactivate the account instead.');
END;

-- What lists of quotes are sorted and narrowed by follows from their article, and a
-- copy in each attribution from its quote.

CREATE TRIGGER promise_sorted_on_update AFTER UPDATE OF sorted_on, outlet_id, article_id ON quotes_quote
BEGIN
    UPDATE quotes_quote SET sorted_on = (
        SELECT coalesce(a.published_on, (
            SELECT date(v.captured_at) FROM articles_articleversion v
            WHERE v.article_id = a.id ORDER BY v.number LIMIT 1
        )) FROM articles_article a WHERE a.id = NEW.article_id
    ), outlet_id = (
        SELECT a.outlet_id FROM articles_article a WHERE a.id = NEW.article_id
    ) WHERE id = NEW.id;
END;

CREATE TRIGGER promise_sorted_on_article AFTER UPDATE OF published_on ON articles_article
BEGIN
    UPDATE quotes_quote SET sorted_on = coalesce(NEW.published_on, (
        SELECT date(v.captured_at) FROM articles_articleversion v
        WHERE v.article_id = NEW.id ORDER BY v.number LIMIT 1
    )) WHERE article_id = NEW.id;
END;

CREATE TRIGGER promise_sorted_on_version AFTER INSERT ON articles_articleversion
BEGIN
    UPDATE quotes_quote SET sorted_on = (
        SELECT coalesce(a.published_on, (
            SELECT date(v.captured_at) FROM articles_articleversion v
            WHERE v.article_id = a.id ORDER BY v.number LIMIT 1
        )) FROM articles_article a WHERE a.id = NEW.article_id
    ) WHERE article_id = NEW.article_id;
END;

CREATE TRIGGER promise_outlet_of_article AFTER UPDATE OF outlet_id ON articles_article
BEGIN
    UPDATE quotes_quote SET outlet_id = NEW.outlet_id WHERE article_id = NEW.id;
END;

CREATE TRIGGER promise_copies_insert AFTER INSERT ON quotes_attribution
BEGIN
    UPDATE quotes_attribution SET (public_on, kind, outlet_id) = (
        SELECT CASE WHEN q.state = 'confirmed' THEN q.sorted_on END, q.kind, q.outlet_id
        FROM quotes_quote q WHERE q.id = NEW.quote_id
    ) WHERE id = NEW.id;
END;

CREATE TRIGGER promise_copies_update
AFTER UPDATE OF quote_id, public_on, kind, outlet_id ON quotes_attribution
BEGIN
    UPDATE quotes_attribution SET (public_on, kind, outlet_id) = (
        SELECT CASE WHEN q.state = 'confirmed' THEN q.sorted_on END, q.kind, q.outlet_id
        FROM quotes_quote q WHERE q.id = NEW.quote_id
    ) WHERE id = NEW.id;
END;

-- A quote's terms are worked out where they are written, be it as they were.
CREATE TRIGGER promise_filter_terms_attribution_insert AFTER INSERT ON quotes_attribution
BEGIN
    UPDATE quotes_quote SET filter_terms = filter_terms WHERE id = NEW.quote_id;
END;

CREATE TRIGGER promise_filter_terms_attribution_update
AFTER UPDATE OF id, quote_id, number, speaker_id, role_id ON quotes_attribution
BEGIN
    UPDATE quotes_quote SET filter_terms = filter_terms
    WHERE id IN (OLD.quote_id, NEW.quote_id);
END;

CREATE TRIGGER promise_filter_terms_attribution_delete AFTER DELETE ON quotes_attribution
BEGIN
    UPDATE quotes_quote SET filter_terms = filter_terms WHERE id = OLD.quote_id;
END;

-- The words by which quotes are found: the index holds `folded` and `filter_terms`.

CREATE TRIGGER promise_words_insert AFTER INSERT ON quotes_quote
BEGIN
    INSERT INTO quotes_words (rowid, folded, filter_terms)
    VALUES (NEW.id, NEW.folded, NEW.filter_terms);
END;

CREATE TRIGGER promise_words_update AFTER UPDATE OF folded, filter_terms ON quotes_quote
WHEN (OLD.folded, OLD.filter_terms) IS NOT (NEW.folded, NEW.filter_terms)
BEGIN
    INSERT INTO quotes_words (quotes_words, rowid, folded, filter_terms)
    VALUES ('delete', OLD.id, OLD.folded, OLD.filter_terms);
    INSERT INTO quotes_words (rowid, folded, filter_terms)
    VALUES (NEW.id, NEW.folded, NEW.filter_terms);
END;

CREATE TRIGGER promise_words_delete AFTER DELETE ON quotes_quote
BEGIN
    INSERT INTO quotes_words (quotes_words, rowid, folded, filter_terms)
    VALUES ('delete', OLD.id, OLD.folded, OLD.filter_terms);
END;
