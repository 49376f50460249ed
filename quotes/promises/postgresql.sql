-- What PostgreSQL itself refuses, each with a sentence; sqlite.sql says the same.
-- Functions name the columns, triggers don't: PostgreSQL won't alter a column that a
-- trigger names. OR REPLACE leaves no moment without the promise.
--
-- New rows are judged once a statement, all together: one by one, an import would spend
-- most of its time here. Each such judge first locks what the rows belong to, and looks
-- after that, so that it sees what another session committed meanwhile. Its plans stay in
-- the session, and those for five thousand rows have to suit one row too: by index.

-- 1. Verbatim.

CREATE OR REPLACE FUNCTION promise_refuse(sentence text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION USING MESSAGE = sentence, ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE OR REPLACE FUNCTION promise_joined_text(quote bigint, version bigint)
RETURNS text LANGUAGE sql STABLE AS $$
    SELECT coalesce(string_agg(s.text, ' […] ' ORDER BY s.number), '')
    FROM quotes_quotespan s WHERE s.quote_id = quote AND s.version_id = version
$$;

-- What the article prints between the spans, for lists: [[9, "” she said. “"], …], each
-- behind so many characters of a span; null where there are more than 240 of them.
CREATE OR REPLACE FUNCTION promise_gaps(quote bigint, version bigint, words text)
RETURNS text LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN strpos(words, ' […] ') = 0 THEN '' ELSE coalesce((
        SELECT json_agg(json_build_array(
            s."end" - s.start,
            CASE WHEN s.next - s."end" BETWEEN 0 AND 240
            THEN substr(v.text, s."end" + 1, s.next - s."end") END
        ) ORDER BY s.number)::text
        FROM (
            SELECT number, start, "end", lead(start) OVER (ORDER BY number) AS next
            FROM quotes_quotespan WHERE quote_id = quote AND version_id = version
        ) s JOIN articles_articleversion v ON v.id = version
        WHERE s.next IS NOT NULL
    ), '') END
$$;

-- Volatile, so that it sees what another session committed while we waited for a lock.
CREATE OR REPLACE FUNCTION promise_sorted_on(article bigint)
RETURNS date LANGUAGE sql VOLATILE AS $$
    SELECT coalesce(a.published_on, (
        SELECT (v.captured_at AT TIME ZONE 'UTC')::date FROM articles_articleversion v
        WHERE v.article_id = a.id ORDER BY v.number LIMIT 1
    )) FROM articles_article a WHERE a.id = article
$$;

CREATE OR REPLACE FUNCTION promise_version_unchanged() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    IF (OLD.id, OLD.article_id, OLD.number, OLD.text, OLD.sha256, OLD.captured_at, OLD.capture_id)
        IS DISTINCT FROM
        (NEW.id, NEW.article_id, NEW.number, NEW.text, NEW.sha256, NEW.captured_at, NEW.capture_id)
    THEN
        PERFORM promise_refuse('A version of an article never changes. An edited article gets a new version.');
    END IF;
    RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER promise_version_unchanged BEFORE UPDATE
ON articles_articleversion FOR EACH ROW EXECUTE FUNCTION promise_version_unchanged();

CREATE OR REPLACE FUNCTION promise_version_kept() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM 1 FROM articles_article WHERE id = OLD.article_id FOR UPDATE;
    IF EXISTS (SELECT 1 FROM quotes_quote q WHERE q.article_id = OLD.article_id) THEN
        PERFORM promise_refuse('An article that holds quotes keeps all its versions.');
    END IF;
    RETURN OLD;
END $$;

CREATE OR REPLACE TRIGGER promise_version_kept BEFORE DELETE
ON articles_articleversion FOR EACH ROW EXECUTE FUNCTION promise_version_kept();

CREATE OR REPLACE FUNCTION promise_span_verbatim() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    version articles_articleversion%ROWTYPE;
    article bigint;
BEGIN
    IF (NEW.start >= 0 AND NEW.start < NEW."end") IS NOT TRUE THEN
        PERFORM promise_refuse('A span starts at 0 or later and ends after its start.');
    END IF;
    IF TG_OP = 'INSERT' THEN
        RETURN NEW;
    END IF;
    -- The lock lets no second session slip an overlapping span in between.
    SELECT q.article_id INTO article FROM quotes_quote q
    WHERE q.id = NEW.quote_id FOR NO KEY UPDATE;
    SELECT * INTO version FROM articles_articleversion v WHERE v.id = NEW.version_id;
    IF NEW.text IS DISTINCT FROM substr(version.text, NEW.start + 1, NEW."end" - NEW.start)
        OR length(NEW.text) IS DISTINCT FROM NEW."end" - NEW.start
    THEN
        PERFORM promise_refuse('A span has to be the very words of its version: the text from start to end is another.');
    END IF;
    IF version.article_id IS DISTINCT FROM article THEN
        PERFORM promise_refuse('A span has to stand in a version of its quote''s own article.');
    END IF;
    IF EXISTS (
        SELECT 1 FROM quotes_quotespan s
        WHERE s.quote_id = NEW.quote_id AND s.version_id = NEW.version_id
        AND s.id <> NEW.id
        AND (s.number < NEW.number AND s."end" > NEW.start
            OR s.number > NEW.number AND s.start < NEW."end")
    ) THEN
        PERFORM promise_refuse('The spans of a quote stand in the order of the text and do not overlap.');
    END IF;
    RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER promise_span_verbatim BEFORE INSERT OR UPDATE
ON quotes_quotespan FOR EACH ROW EXECUTE FUNCTION promise_span_verbatim();

CREATE OR REPLACE FUNCTION promise_spans_added() RETURNS trigger
LANGUAGE plpgsql
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
BEGIN
    PERFORM 1 FROM quotes_quote q WHERE q.id IN (SELECT n.quote_id FROM added n)
    ORDER BY q.id FOR NO KEY UPDATE;
    IF EXISTS (
        SELECT 1 FROM added n LEFT JOIN articles_articleversion v ON v.id = n.version_id
        WHERE n.text IS DISTINCT FROM substr(v.text, n.start + 1, n."end" - n.start)
        OR length(n.text) IS DISTINCT FROM n."end" - n.start
    ) THEN
        PERFORM promise_refuse('A span has to be the very words of its version: the text from start to end is another.');
    END IF;
    IF EXISTS (
        SELECT 1 FROM added n
        LEFT JOIN articles_articleversion v ON v.id = n.version_id
        LEFT JOIN quotes_quote q ON q.id = n.quote_id
        WHERE v.article_id IS DISTINCT FROM q.article_id
    ) THEN
        PERFORM promise_refuse('A span has to stand in a version of its quote''s own article.');
    END IF;
    IF EXISTS (
        SELECT 1 FROM added n JOIN quotes_quotespan s
        ON s.quote_id = n.quote_id AND s.version_id = n.version_id AND s.id <> n.id
        WHERE s.number < n.number AND s."end" > n.start
        OR s.number > n.number AND s.start < n."end"
    ) THEN
        PERFORM promise_refuse('The spans of a quote stand in the order of the text and do not overlap.');
    END IF;
    UPDATE quotes_quote q SET text = promise_joined_text(q.id, q.version_id)
    WHERE q.id IN (SELECT n.quote_id FROM added n)
    AND q.text IS DISTINCT FROM (
        SELECT coalesce(string_agg(s.text, ' […] ' ORDER BY s.number), '')
        FROM quotes_quotespan s WHERE s.quote_id = q.id AND s.version_id = q.version_id
    );
    RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER promise_spans_added AFTER INSERT
ON quotes_quotespan REFERENCING NEW TABLE AS added
FOR EACH STATEMENT EXECUTE FUNCTION promise_spans_added();

-- The lock lets the text follow from one change after the other.
CREATE OR REPLACE FUNCTION promise_span_delete() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM 1 FROM quotes_quote q WHERE q.id = OLD.quote_id FOR NO KEY UPDATE;
    RETURN OLD;
END $$;

CREATE OR REPLACE TRIGGER promise_span_delete BEFORE DELETE
ON quotes_quotespan FOR EACH ROW EXECUTE FUNCTION promise_span_delete();

CREATE OR REPLACE FUNCTION promise_spans_not_truncated() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM promise_refuse('Spans are not truncated: the text of their quotes follows from them. Delete them instead.');
    RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER promise_spans_not_truncated BEFORE TRUNCATE
ON quotes_quotespan FOR EACH STATEMENT EXECUTE FUNCTION promise_spans_not_truncated();

-- What a public quote is narrowed by, as words in its index of words: year and month of
-- its day, its outlet, who said it and in which role. No folded word holds a “§”.
CREATE OR REPLACE FUNCTION promise_filter_terms(
    quote bigint, state text, day date, outlet bigint
) RETURNS text LANGUAGE sql VOLATILE AS $$
    SELECT CASE WHEN state = 'confirmed' THEN concat_ws(
        ' ', to_char(day, '"§y"YYYY "§m"YYYYMM'), '§o' || outlet, (
            SELECT string_agg(
                nullif(concat_ws(' ', '§s' || a.speaker_id, '§r' || a.role_id), ''),
                ' ' ORDER BY a.number, a.id
            ) FROM quotes_attribution a WHERE a.quote_id = quote
        )
    ) ELSE '' END
$$;

CREATE OR REPLACE FUNCTION promise_text_follows() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    UPDATE quotes_quote SET text = promise_joined_text(id, version_id), gaps = NULL
    WHERE id = OLD.quote_id;
    IF TG_OP = 'UPDATE' THEN
        UPDATE quotes_quote SET text = promise_joined_text(id, version_id), gaps = NULL
        WHERE id = NEW.quote_id;
    END IF;
    RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER promise_text_follows AFTER UPDATE OR DELETE
ON quotes_quotespan FOR EACH ROW EXECUTE FUNCTION promise_text_follows();

-- What a change leaves alone was judged when it was written.
CREATE OR REPLACE FUNCTION promise_quote() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        NEW.gaps := '';  -- where there are spans already, they are found after
        -- The column's default; a writer of many gives the day, and is checked after.
        IF NEW.sorted_on = '1970-01-01' THEN
            NEW.sorted_on := coalesce(promise_sorted_on(NEW.article_id), NEW.sorted_on);
            NEW.outlet_id := (SELECT a.outlet_id FROM articles_article a WHERE a.id = NEW.article_id);
        END IF;
        RETURN NEW;
    END IF;
    IF (OLD.id, OLD.version_id, OLD.article_id, OLD.text)
        IS DISTINCT FROM (NEW.id, NEW.version_id, NEW.article_id, NEW.text)
    THEN
        IF NEW.text IS DISTINCT FROM promise_joined_text(NEW.id, NEW.version_id) THEN
            PERFORM promise_refuse('A quote''s text follows from its spans. Change the spans instead.');
        END IF;
        IF NEW.article_id IS DISTINCT FROM (
            SELECT v.article_id FROM articles_articleversion v WHERE v.id = NEW.version_id
        ) OR EXISTS (
            SELECT 1 FROM quotes_quotespan s
            JOIN articles_articleversion v ON v.id = s.version_id
            WHERE s.quote_id = NEW.id AND v.article_id <> NEW.article_id
        ) THEN
            PERFORM promise_refuse('A quote''s version has to be one of its own article.');
        END IF;
    END IF;
    -- Whoever changed a span asks for it by a NULL.
    IF (OLD.version_id, OLD.text, OLD.gaps)
        IS DISTINCT FROM (NEW.version_id, NEW.text, NEW.gaps)
    THEN
        NEW.gaps := promise_gaps(NEW.id, NEW.version_id, NEW.text);
    END IF;
    IF NEW.state = 'confirmed' AND (OLD.id, OLD.state) IS DISTINCT FROM (NEW.id, NEW.state)
        AND EXISTS (
            SELECT 1 FROM quotes_attribution a
            WHERE a.quote_id = NEW.id AND a.speaker_id IS NULL AND a.unnamed_label = ''
        )
    THEN
        PERFORM promise_refuse('A quote that waits for a speaker can''t be confirmed. Give the speaker or an unnamed label first.');
    END IF;
    IF (OLD.article_id, OLD.sorted_on, OLD.outlet_id)
        IS DISTINCT FROM (NEW.article_id, NEW.sorted_on, NEW.outlet_id)
    THEN
        NEW.sorted_on := promise_sorted_on(NEW.article_id);
        NEW.outlet_id := (SELECT a.outlet_id FROM articles_article a WHERE a.id = NEW.article_id);
    END IF;
    IF (OLD.state, OLD.sorted_on, OLD.outlet_id, OLD.filter_terms)
        IS DISTINCT FROM (NEW.state, NEW.sorted_on, NEW.outlet_id, NEW.filter_terms)
    THEN
        NEW.filter_terms := promise_filter_terms(
            NEW.id, NEW.state, NEW.sorted_on, NEW.outlet_id
        );
    END IF;
    RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER promise_quote BEFORE INSERT OR UPDATE
ON quotes_quote FOR EACH ROW EXECUTE FUNCTION promise_quote();

CREATE OR REPLACE FUNCTION promise_quotes_added() RETURNS trigger
LANGUAGE plpgsql
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
BEGIN
    -- The articles' dates and versions stay as they are until we are done.
    PERFORM 1 FROM articles_article a WHERE a.id IN (SELECT n.article_id FROM added n)
    ORDER BY a.id FOR SHARE;
    IF EXISTS (
        SELECT 1 FROM added n JOIN quotes_quote q ON q.id = n.id
        WHERE q.text IS DISTINCT FROM (
            SELECT coalesce(string_agg(s.text, ' […] ' ORDER BY s.number), '')
            FROM quotes_quotespan s WHERE s.quote_id = q.id AND s.version_id = q.version_id
        )
    ) THEN
        PERFORM promise_refuse('A quote''s text follows from its spans. Change the spans instead.');
    END IF;
    IF EXISTS (
        SELECT 1 FROM added n LEFT JOIN articles_articleversion v ON v.id = n.version_id
        WHERE v.article_id IS DISTINCT FROM n.article_id
    ) OR EXISTS (
        SELECT 1 FROM added n JOIN quotes_quotespan s ON s.quote_id = n.id
        JOIN articles_articleversion v ON v.id = s.version_id
        WHERE v.article_id <> n.article_id
    ) THEN
        PERFORM promise_refuse('A quote''s version has to be one of its own article.');
    END IF;
    IF EXISTS (
        SELECT 1 FROM added n JOIN quotes_attribution a ON a.quote_id = n.id
        WHERE n.state = 'confirmed' AND a.speaker_id IS NULL AND a.unnamed_label = ''
    ) THEN
        PERFORM promise_refuse('A quote that waits for a speaker can''t be confirmed. Give the speaker or an unnamed label first.');
    END IF;
    UPDATE quotes_quote q SET outlet_id = a.outlet_id, sorted_on = promise_sorted_on(a.id)
    FROM added n JOIN articles_article a ON a.id = n.article_id
    WHERE q.id = n.id AND (q.outlet_id, q.sorted_on) IS DISTINCT FROM (
        a.outlet_id, coalesce(a.published_on, (
            SELECT (v.captured_at AT TIME ZONE 'UTC')::date FROM articles_articleversion v
            WHERE v.article_id = a.id ORDER BY v.number LIMIT 1
        ))
    );
    UPDATE quotes_quote q SET gaps = NULL
    FROM added n WHERE q.id = n.id AND strpos(n.text, ' […] ') > 0;
    UPDATE quotes_quote q
    SET filter_terms = promise_filter_terms(q.id, q.state, q.sorted_on, q.outlet_id)
    FROM added n WHERE q.id = n.id AND q.filter_terms
        <> promise_filter_terms(q.id, q.state, q.sorted_on, q.outlet_id);
    RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER promise_quotes_added AFTER INSERT
ON quotes_quote REFERENCING NEW TABLE AS added
FOR EACH STATEMENT EXECUTE FUNCTION promise_quotes_added();

-- 2. Who said it.

CREATE OR REPLACE FUNCTION promise_attribution() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    quote record;
    is_waiting boolean;
BEGIN
    IF NEW.speaker_id IS NOT NULL AND NEW.unnamed_label <> '' THEN
        PERFORM promise_refuse('An attribution has a speaker or an unnamed label, not both.');
    END IF;
    IF EXISTS (
        SELECT 1 FROM quotes_attribution a
        WHERE a.quote_id = NEW.quote_id AND a.speaker_id = NEW.speaker_id
        AND a.id <> NEW.id
    ) THEN
        PERFORM promise_refuse('This speaker stands on the quote already.');
    END IF;
    IF TG_OP = 'INSERT' THEN
        RETURN NEW;
    END IF;
    is_waiting := NEW.speaker_id IS NULL AND NEW.unnamed_label = '';
    IF is_waiting
        OR (OLD.quote_id, OLD.public_on, OLD.kind, OLD.outlet_id)
            IS DISTINCT FROM (NEW.quote_id, NEW.public_on, NEW.kind, NEW.outlet_id)
    THEN
        -- The lock makes a confirmation that goes on at this moment wait, or us.
        SELECT q.state, q.sorted_on, q.kind, q.outlet_id INTO quote FROM quotes_quote q
        WHERE q.id = NEW.quote_id FOR NO KEY UPDATE;
        IF is_waiting AND quote.state = 'confirmed' THEN
            PERFORM promise_refuse('On a confirmed quote no attribution can wait for a speaker. Give the speaker or an unnamed label.');
        END IF;
        NEW.public_on := CASE WHEN quote.state = 'confirmed' THEN quote.sorted_on END;
        NEW.kind := quote.kind;
        NEW.outlet_id := quote.outlet_id;
    END IF;
    RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER promise_attribution BEFORE INSERT OR UPDATE
ON quotes_attribution FOR EACH ROW EXECUTE FUNCTION promise_attribution();

CREATE OR REPLACE FUNCTION promise_attributions_added() RETURNS trigger
LANGUAGE plpgsql
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
BEGIN
    PERFORM 1 FROM quotes_quote q WHERE q.id IN (SELECT n.quote_id FROM added n)
    ORDER BY q.id FOR NO KEY UPDATE;
    IF EXISTS (
        SELECT 1 FROM added n JOIN quotes_quote q ON q.id = n.quote_id
        WHERE q.state = 'confirmed' AND n.speaker_id IS NULL AND n.unnamed_label = ''
    ) THEN
        PERFORM promise_refuse('On a confirmed quote no attribution can wait for a speaker. Give the speaker or an unnamed label.');
    END IF;
    UPDATE quotes_attribution a
    SET public_on = CASE WHEN q.state = 'confirmed' THEN q.sorted_on END,
        kind = q.kind, outlet_id = q.outlet_id
    FROM added n JOIN quotes_quote q ON q.id = n.quote_id
    WHERE a.id = n.id AND (a.public_on, a.kind, a.outlet_id) IS DISTINCT FROM (
        CASE WHEN q.state = 'confirmed' THEN q.sorted_on END, q.kind, q.outlet_id
    );
    UPDATE quotes_quote q
    SET filter_terms = promise_filter_terms(q.id, q.state, q.sorted_on, q.outlet_id)
    WHERE q.id IN (SELECT n.quote_id FROM added n) AND q.filter_terms
        <> promise_filter_terms(q.id, q.state, q.sorted_on, q.outlet_id);
    RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER promise_attributions_added AFTER INSERT
ON quotes_attribution REFERENCING NEW TABLE AS added
FOR EACH STATEMENT EXECUTE FUNCTION promise_attributions_added();

-- The lock first: what others wrote of these quotes is seen by the statement after it.
CREATE OR REPLACE FUNCTION promise_filter_terms_of(quotes bigint[]) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM 1 FROM quotes_quote q WHERE q.id = ANY(quotes) ORDER BY q.id
    FOR NO KEY UPDATE;
    UPDATE quotes_quote q
    SET filter_terms = promise_filter_terms(q.id, q.state, q.sorted_on, q.outlet_id)
    WHERE q.id = ANY(quotes) AND q.filter_terms
        <> promise_filter_terms(q.id, q.state, q.sorted_on, q.outlet_id);
END $$;

CREATE OR REPLACE FUNCTION promise_attributions_changed() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    quotes bigint[];
BEGIN
    quotes := ARRAY(
        SELECT c.quote_id FROM (
            (SELECT id, quote_id, number, speaker_id, role_id FROM before
            EXCEPT SELECT id, quote_id, number, speaker_id, role_id FROM after)
            UNION
            (SELECT id, quote_id, number, speaker_id, role_id FROM after
            EXCEPT SELECT id, quote_id, number, speaker_id, role_id FROM before)
        ) c
    );
    IF cardinality(quotes) > 0 THEN
        PERFORM promise_filter_terms_of(quotes);
    END IF;
    RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER promise_attributions_changed AFTER UPDATE
ON quotes_attribution REFERENCING OLD TABLE AS before NEW TABLE AS after
FOR EACH STATEMENT EXECUTE FUNCTION promise_attributions_changed();

CREATE OR REPLACE FUNCTION promise_attributions_deleted() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM promise_filter_terms_of(ARRAY(SELECT b.quote_id FROM before b));
    RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER promise_attributions_deleted AFTER DELETE
ON quotes_attribution REFERENCING OLD TABLE AS before
FOR EACH STATEMENT EXECUTE FUNCTION promise_attributions_deleted();

-- 3. Decisions stay.

CREATE OR REPLACE FUNCTION promise_decision_unchanged() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM promise_refuse('Decisions stay as they are. A new decision can undo this one.');
    RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER promise_decision_unchanged BEFORE UPDATE
ON quotes_decision FOR EACH ROW EXECUTE FUNCTION promise_decision_unchanged();

CREATE OR REPLACE FUNCTION promise_decision_kept() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM promise_refuse('Decisions are never deleted. A new decision can undo this one.');
    RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER promise_decision_kept BEFORE DELETE
ON quotes_decision FOR EACH ROW EXECUTE FUNCTION promise_decision_kept();

CREATE OR REPLACE TRIGGER promise_decisions_not_truncated BEFORE TRUNCATE
ON quotes_decision FOR EACH STATEMENT EXECUTE FUNCTION promise_decision_kept();

CREATE OR REPLACE TRIGGER promise_changed_row_unchanged BEFORE UPDATE
ON quotes_changedrow FOR EACH ROW EXECUTE FUNCTION promise_decision_unchanged();

CREATE OR REPLACE TRIGGER promise_changed_row_kept BEFORE DELETE
ON quotes_changedrow FOR EACH ROW EXECUTE FUNCTION promise_decision_kept();

CREATE OR REPLACE TRIGGER promise_changed_rows_not_truncated BEFORE TRUNCATE
ON quotes_changedrow FOR EACH STATEMENT EXECUTE FUNCTION promise_decision_kept();

CREATE OR REPLACE FUNCTION promise_person_kept() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM quotes_decision d WHERE d.actor_id = OLD.id) THEN
        PERFORM promise_refuse('This person has made decisions, which stay in their name. Deactivate the account instead.');
    END IF;
    RETURN OLD;
END $$;

CREATE OR REPLACE TRIGGER promise_person_kept BEFORE DELETE
ON auth_user FOR EACH ROW EXECUTE FUNCTION promise_person_kept();

-- What lists of quotes are sorted and narrowed by follows from their article, and a
-- copy in each attribution from its quote.

CREATE OR REPLACE FUNCTION promise_sorted_on_article() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    IF (OLD.published_on, OLD.outlet_id) IS DISTINCT FROM (NEW.published_on, NEW.outlet_id) THEN
        UPDATE quotes_quote
        SET sorted_on = promise_sorted_on(NEW.id), outlet_id = NEW.outlet_id
        WHERE article_id = NEW.id;
    END IF;
    RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER promise_sorted_on_article AFTER UPDATE
ON articles_article FOR EACH ROW EXECUTE FUNCTION promise_sorted_on_article();

CREATE OR REPLACE FUNCTION promise_sorted_on_version() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    UPDATE quotes_quote SET sorted_on = promise_sorted_on(NEW.article_id)
    WHERE article_id = NEW.article_id;
    RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER promise_sorted_on_version AFTER INSERT
ON articles_articleversion FOR EACH ROW EXECUTE FUNCTION promise_sorted_on_version();

CREATE OR REPLACE FUNCTION promise_public_on() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    IF (OLD.state, OLD.sorted_on, OLD.kind, OLD.outlet_id)
        IS DISTINCT FROM (NEW.state, NEW.sorted_on, NEW.kind, NEW.outlet_id)
    THEN
        UPDATE quotes_attribution
        SET public_on = CASE WHEN NEW.state = 'confirmed' THEN NEW.sorted_on END,
            kind = NEW.kind, outlet_id = NEW.outlet_id
        WHERE quote_id = NEW.id;
    END IF;
    RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER promise_public_on AFTER UPDATE
ON quotes_quote FOR EACH ROW EXECUTE FUNCTION promise_public_on();
