"""Make everything that quotes need: tables, index of words, groups, scale of ratings.

Commit 8e7f30b still holds the fourteen migrations that it replaces.
"""

import articles.models
import django.core.validators
import django.db.models.deletion
import quotes.models.folding
from django.conf import settings
from django.db import migrations, models

from quotes.migrations import _groups, _ratings, _words


class Migration(migrations.Migration):

    replaces = [
        ('quotes', '0001_initial'), ('quotes', '0002_the_desk'), ('quotes', '0003_groups'),
        ('quotes', '0004_tries'), ('quotes', '0005_batches'), ('quotes', '0006_reading_room'),
        ('quotes', '0007_copies'), ('quotes', '0008_words'), ('quotes', '0009_claims'),
        ('quotes', '0010_claim_groups'), ('quotes', '0011_rating_scale'), ('quotes', '0012_covering_indexes'),
        ('quotes', '0013_copies_in_attributions'), ('quotes', '0014_filter_terms'),
    ]

    initial = True

    dependencies = [
        ('articles', '0001_squashed_0003_listed_on'),
        ('auth', '0012_alter_user_first_name_max_length'),
        ('contenttypes', '0002_remove_content_type_name'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='Quote',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kind', models.CharField(choices=[('direct', 'direct'), ('partial', 'partial'), ('indirect', 'indirect')], help_text='Direct: whole sentences. Partial: words in the writer’s sentence.', max_length=8)),
                ('text', models.TextField(blank=True, default='', editable=False)),
                ('folded', models.TextField(blank=True, default='', editable=False)),
                ('state', models.CharField(choices=[('found', 'found'), ('confirmed', 'confirmed'), ('rejected', 'rejected'), ('withdrawn', 'withdrawn')], default='found', editable=False, max_length=9)),
                ('said_on_basis', models.CharField(choices=[('published', 'the day of publication'), ('stated', 'as the article says')], default='published', help_text='What the date rests on.', max_length=9)),
                ('sorted_on', models.DateField(default='1970-01-01', editable=False)),
                ('context', models.CharField(blank=True, help_text='Where it was said, as printed: in a Twitter post.', max_length=500)),
                ('context_start', models.PositiveIntegerField(editable=False, null=True)),
                ('context_end', models.PositiveIntegerField(editable=False, null=True)),
                ('cue', models.CharField(blank=True, help_text='The reporting word, as printed: told.', max_length=200)),
                ('cue_start', models.PositiveIntegerField(editable=False, null=True)),
                ('cue_end', models.PositiveIntegerField(editable=False, null=True)),
                ('rule', models.CharField(blank=True, editable=False, max_length=100)),
                ('confidence', models.FloatField(editable=False, help_text='How sure the engine is, from 0 to 1.', null=True)),
                ('row_version', models.PositiveIntegerField(default=1, editable=False)),
                ('decided_at', models.DateTimeField(editable=False, null=True)),
                ('said_on_first', models.DateField(blank=True, help_text='2017, 2017-05 or 2017-05-15.', null=True)),
                ('said_on_last', models.DateField(blank=True, help_text='2017, 2017-05 or 2017-05-15.', null=True)),
                ('said_on_precision', models.CharField(blank=True, choices=[('day', 'to the day'), ('month', 'to the month'), ('year', 'to the year')], max_length=5)),
                ('article', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='quotes', to='articles.article')),
                ('changed_in', models.ForeignKey(editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='articles.articleversion')),
                ('decided_by', models.ForeignKey(editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('version', models.ForeignKey(help_text='The text it was decided on: cited and exported.', on_delete=django.db.models.deletion.PROTECT, related_name='quotes', to='articles.articleversion')),
                ('checked_by', models.ForeignKey(editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('sent_back_to', models.ForeignKey(editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='quotes_sent_back', to=settings.AUTH_USER_MODEL)),
                ('outlet', models.ForeignKey(editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='articles.outlet')),
                ('filter_terms', models.TextField(blank=True, db_default='', default='', editable=False)),
            ],
            options={
                'ordering': ['-sorted_on', '-id'],
                'indexes': [
                    models.Index(models.F('state'), models.OrderBy(models.F('sorted_on'), descending=True), models.OrderBy(models.F('id'), descending=True), include=('outlet', 'kind'), name='newest_quotes_first'),
                    models.Index(models.F('outlet'), models.F('state'), models.OrderBy(models.F('sorted_on'), descending=True), models.OrderBy(models.F('id'), descending=True), include=('kind',), name='newest_quotes_of_outlet'),
                ],
                'permissions': [('decide_quote', 'Can confirm and reject quotes'), ('second_quote', 'Can confirm what another person checked'), ('withdraw_quote', 'Can withdraw confirmed quotes')],
            },
        ),
        migrations.CreateModel(
            name='QuoteSpan',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('number', models.PositiveIntegerField()),
                ('start', models.PositiveIntegerField()),
                ('end', models.PositiveIntegerField()),
                ('text', models.TextField()),
                ('quote', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='spans', to='quotes.quote')),
                ('version', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='spans', to='articles.articleversion')),
            ],
            options={
                'ordering': ['version', 'number'],
                'constraints': [models.UniqueConstraint(fields=('quote', 'version', 'number'), name='span_number_once')],
            },
        ),
        migrations.CreateModel(
            name='Role',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('title', models.CharField(help_text='Such as ambassador.', max_length=300)),
                ('organisation', models.CharField(blank=True, default='', help_text='Such as United Nations.', max_length=300)),
                ('slug', articles.models.SlugField(allow_unicode=True, editable=False, max_length=300)),
                ('row_version', models.PositiveIntegerField(default=1, editable=False)),
                ('merged_into', models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, to='quotes.role')),
            ],
            options={
                'ordering': ['slug', 'id'],
                'permissions': [('merge_role', 'Can merge roles')],
            },
        ),
        # Added late, so that SQLite’s columns stand in the order of older databases.
        migrations.AddField(model_name='role', name='retired', field=models.BooleanField(default=False, editable=False)),
        migrations.AddConstraint(model_name='role', constraint=models.UniqueConstraint(condition=models.Q(('retired', False)), fields=('title', 'organisation'), name='role_once', violation_error_message='There is such a role already.')),
        migrations.CreateModel(
            name='Speaker',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kind', models.CharField(choices=[('person', 'person'), ('organisation', 'organisation'), ('group', 'group')], default='person', max_length=12)),
                ('name', models.CharField(help_text='In full, as readers know them: Nikki Haley.', max_length=300)),
                ('sort_name', quotes.models.folding.SortKeyField(blank=True, help_text='Where they stand in a list: haley nikki. Empty: made from the name.', max_length=300)),
                ('slug', articles.models.SlugField(allow_unicode=True, editable=False, max_length=300)),
                ('description', models.TextField(blank=True, help_text='A sentence that tells them from others of that name.')),
                ('wikidata_id', models.CharField(blank=True, help_text='Such as Q11668.', max_length=20, validators=[django.core.validators.RegexValidator('^Q[1-9]\\d*$', 'Write Q and a number: Q11668.')], verbose_name='Wikidata id')),
                ('row_version', models.PositiveIntegerField(default=1, editable=False)),
                ('merged_into', models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, to='quotes.speaker')),
            ],
            options={
                'ordering': ['sort_name', 'id'],
                'indexes': [models.Index(fields=['sort_name', 'id'], name='quotes_spea_sort_na_7dc550_idx')],
                'permissions': [('merge_speaker', 'Can merge and split speakers')],
            },
        ),
        # Added late, so that SQLite’s columns stand in the order of older databases.
        migrations.AddField(model_name='speaker', name='retired', field=models.BooleanField(default=False, editable=False)),
        migrations.CreateModel(
            name='Attribution',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('number', models.PositiveIntegerField(default=1)),
                ('unnamed_label', models.CharField(blank=True, help_text='For a source without a name: US sources. Not with a speaker.', max_length=300)),
                ('unnamed_organisation', models.CharField(blank=True, help_text='Which the unnamed source speaks for.', max_length=300)),
                ('name_as_printed', models.CharField(blank=True, editable=False, max_length=300)),
                ('name_start', models.PositiveIntegerField(editable=False, null=True)),
                ('name_end', models.PositiveIntegerField(editable=False, null=True)),
                ('title_as_printed', models.CharField(blank=True, editable=False, max_length=500)),
                ('title_start', models.PositiveIntegerField(editable=False, null=True)),
                ('title_end', models.PositiveIntegerField(editable=False, null=True)),
                ('resolved_name', models.CharField(blank=True, editable=False, max_length=300)),
                ('resolved_title', models.CharField(blank=True, editable=False, max_length=500)),
                ('resolved_kind', models.CharField(blank=True, editable=False, max_length=12)),
                ('quote', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='attributions', to='quotes.quote')),
                ('role', models.ForeignKey(blank=True, help_text='The one held when it was said.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='attributions', to='quotes.role')),
                ('candidates', models.ManyToManyField(editable=False, related_name='+', to='quotes.speaker')),
                ('speaker', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='attributions', to='quotes.speaker')),
                ('public_on', models.DateField(editable=False, null=True)),
                ('kind', models.CharField(db_default='', default='', editable=False, max_length=8)),
                ('outlet', models.ForeignKey(db_constraint=False, db_index=False, editable=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='articles.outlet')),
            ],
            options={
                'ordering': ['number'],
                'indexes': [
                    models.Index(condition=models.Q(('public_on__isnull', False)), fields=['speaker', '-public_on', '-quote'], include=('role', 'kind', 'outlet'), name='said_by_newest_first'),
                    models.Index(condition=models.Q(('public_on__isnull', False)), fields=['role', '-public_on', '-quote'], include=('speaker', 'kind', 'outlet'), name='said_in_role_newest_first'),
                ],
                'constraints': [
                    models.UniqueConstraint(fields=('quote', 'number'), name='attribution_number_once'),
                    models.CheckConstraint(condition=models.Q(('speaker', None), ('unnamed_label', ''), _connector='OR'), name='speaker_or_unnamed_label', violation_error_message='Give a speaker or an unnamed label, not both.'),
                    models.CheckConstraint(condition=models.Q(('role', None), ('unnamed_label', ''), _connector='OR'), name='role_of_a_speaker', violation_error_message='An unnamed source’s role is in its label. Leave the role empty.'),
                    models.CheckConstraint(condition=models.Q(('unnamed_organisation', ''), models.Q(('unnamed_label', ''), _negated=True), _connector='OR'), name='organisation_of_an_unnamed', violation_error_message='The organisation is for an unnamed label. Give the label too.'),
                    models.UniqueConstraint(fields=('quote', 'speaker'), include=('role',), name='speaker_once_a_quote', violation_error_message='This speaker stands on the quote already.'),
                ],
            },
        ),
        migrations.CreateModel(
            name='SpeakerName',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(help_text='As printed somewhere: Haley, Ambassador Haley.', max_length=300)),
                ('key', models.CharField(db_index=True, editable=False, max_length=300)),
                ('speaker', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='names', to='quotes.speaker')),
                ('last_word', models.CharField(db_index=True, default='', editable=False, max_length=300)),
            ],
            options={
                'ordering': ['key', 'id'],
                'constraints': [models.UniqueConstraint(fields=('speaker', 'key'), name='name_once_a_speaker', violation_error_message='This speaker has that name already.')],
            },
        ),
        migrations.CreateModel(
            name='Tenure',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('source_url', articles.models.AddressField(blank=True, help_text='Where the dates come from.')),
                ('row_version', models.PositiveIntegerField(default=1, editable=False)),
                ('since_first', models.DateField(blank=True, help_text='Empty when it isn’t known.', null=True)),
                ('since_last', models.DateField(blank=True, help_text='Empty when it isn’t known.', null=True)),
                ('since_precision', models.CharField(blank=True, choices=[('day', 'to the day'), ('month', 'to the month'), ('year', 'to the year')], max_length=5)),
                ('until_first', models.DateField(blank=True, help_text='Empty while it goes on.', null=True)),
                ('until_last', models.DateField(blank=True, help_text='Empty while it goes on.', null=True)),
                ('until_precision', models.CharField(blank=True, choices=[('day', 'to the day'), ('month', 'to the month'), ('year', 'to the year')], max_length=5)),
                ('role', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='tenures', to='quotes.role')),
                ('speaker', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='tenures', to='quotes.speaker')),
            ],
            options={'ordering': ['-since_first', 'id']},
        ),
        migrations.CreateModel(
            name='Decision',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('act', models.CharField(max_length=30)),
                ('subject_kind', models.CharField(blank=True, max_length=30)),
                ('subject_id', models.BigIntegerField(null=True)),
                ('before', models.JSONField(default=dict)),
                ('after', models.JSONField(default=dict)),
                ('reason', models.TextField(blank=True)),
                ('batch', models.UUIDField(null=True)),
                ('at', models.DateTimeField(auto_now_add=True)),
                ('actor', models.ForeignKey(help_text='Empty for a run of the engine or an import.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='decisions', to=settings.AUTH_USER_MODEL)),
                ('undoes', models.OneToOneField(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='undone_by', to='quotes.decision')),
            ],
            options={
                'ordering': ['-id'],
                'indexes': [
                    models.Index(fields=['subject_kind', 'subject_id'], name='decision_subject'),
                    models.Index(fields=['actor', 'at'], name='decision_actor'),
                    models.Index(fields=['batch', 'id'], name='decision_batch'),
                ],
                'permissions': [('undo_decision', 'Can undo what others decided')],
            },
        ),
        migrations.CreateModel(
            name='ChangedRow',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kind', models.CharField(max_length=30)),
                ('row_id', models.BigIntegerField()),
                ('before', models.JSONField(null=True)),
                ('after', models.JSONField(null=True)),
                ('decision', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='changed_rows', to='quotes.decision')),
            ],
            options={
                'ordering': ['id'],
                'indexes': [models.Index(fields=['kind', 'row_id'], name='changed_row')],
            },
        ),
        migrations.CreateModel(
            name='DeskHabits',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('keys', models.BooleanField(default=True, help_text='One key confirms, rejects or moves on. Off: buttons only.', verbose_name='keyboard shortcuts')),
                ('person', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='desk_habits', to=settings.AUTH_USER_MODEL)),
            ],
        ),
        migrations.CreateModel(
            name='HouseRules',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('second_confirmation', models.BooleanField(default=False, help_text='A quote is public only when somebody other than the first has confirmed it too.', verbose_name='a second person confirms')),
                ('sure_from', models.PositiveSmallIntegerField(default=95, help_text='Per cent: what the desk offers to confirm all at once.', validators=[django.core.validators.MaxValueValidator(100)], verbose_name='sure from')),
                ('unsure_below', models.PositiveSmallIntegerField(default=70, help_text='Per cent: what the desk lists as of low confidence.', validators=[django.core.validators.MaxValueValidator(100)], verbose_name='unsure below')),
            ],
            options={
                'verbose_name': 'house rules',
                'verbose_name_plural': 'house rules',
            },
        ),
        migrations.CreateModel(
            name='Lease',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('until', models.DateTimeField()),
                ('article', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='lease', to='articles.article')),
                ('person', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
        ),
        migrations.CreateModel(
            name='Tries',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('key', models.CharField(max_length=64, unique=True)),
                ('forgotten_at', models.DateTimeField(db_index=True)),
            ],
            options={
                'verbose_name_plural': 'tries',
                'default_permissions': (),
            },
        ),
        migrations.CreateModel(
            name='Appearance',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('stance', models.CharField(choices=[('states', 'states it'), ('repeats', 'repeats it'), ('denies', 'denies it'), ('retracts', 'takes it back'), ('questions', 'questions it')], default='states', help_text='What the quote does with the claim.', max_length=9)),
                ('quote', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='appearances', to='quotes.quote')),
            ],
            options={'ordering': ['id']},
        ),
        migrations.CreateModel(
            name='Claim',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('sentence', models.TextField(help_text='What is asserted, in one sentence: The bridge was closed for a year.')),
                ('short', models.CharField(blank=True, help_text='At most 75 characters. Empty: the sentence, where it fits.', max_length=75, verbose_name='short form')),
                ('slug', articles.models.SlugField(allow_unicode=True, editable=False, max_length=300)),
                ('folded', models.TextField(default='', editable=False)),
                ('state', models.CharField(choices=[('draft', 'draft'), ('published', 'published'), ('withdrawn', 'withdrawn')], default='draft', editable=False, max_length=9)),
                ('published_at', models.DateTimeField(editable=False, null=True)),
                ('retired', models.BooleanField(default=False, editable=False)),
                ('row_version', models.PositiveIntegerField(default=1, editable=False)),
                ('first_known', models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='quotes.appearance')),
                ('merged_into', models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, to='quotes.claim')),
            ],
            options={
                'ordering': ['-id'],
                'permissions': [('publish_claim', 'Can publish and withdraw claims'), ('merge_claim', 'Can merge claims')],
                'indexes': [models.Index(models.F('state'), models.OrderBy(models.F('id'), descending=True), name='claims_newest_first')],
                'constraints': [models.CheckConstraint(condition=models.Q(('sentence', ''), _negated=True), name='claim_has_a_sentence', violation_error_message='A claim needs a sentence.')],
            },
        ),
        migrations.AddField(model_name='appearance', name='claim', field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='appearances', to='quotes.claim')),
        migrations.AddConstraint(model_name='appearance', constraint=models.UniqueConstraint(fields=('claim', 'quote'), name='quote_once_a_claim', violation_error_message='This quote is attached to the claim already.')),
        migrations.CreateModel(
            name='Rating',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(help_text='The words that readers see: Mostly true.', max_length=50)),
                ('value', models.SmallIntegerField(blank=True, help_text='The higher, the truer. Empty: outside the scale, as Unproven is.', null=True)),
                ('meaning', models.TextField(help_text='What it says, and when to give it.')),
                ('sign', models.CharField(help_text='A sign that tells it without its colour, such as ✓ or ✗.', max_length=3)),
                ('retired', models.BooleanField(default=False, help_text='Not given any more; reviews that have it keep it.')),
                ('row_version', models.PositiveIntegerField(default=1, editable=False)),
            ],
            options={
                'ordering': ['-value', 'id'],
                'constraints': [
                    models.UniqueConstraint(condition=models.Q(('retired', False)), fields=('name',), name='rating_name_once', violation_error_message='There is such a rating already.'),
                    models.CheckConstraint(condition=models.Q(models.Q(('sign', ''), _negated=True), models.Q(('name', ''), _negated=True)), name='rating_has_name_and_sign', violation_error_message='A rating needs a name and a sign.'),
                ],
            },
        ),
        migrations.CreateModel(
            name='Review',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('summary', models.TextField(blank=True, help_text='The finding in a sentence or two, for lists.')),
                ('text', models.TextField(blank=True, help_text='The finding in full.')),
                ('organisation', models.CharField(blank=True, help_text='Who checked it. Empty: this newsroom.', max_length=300)),
                ('organisation_url', articles.models.AddressField(blank=True, max_length=2000, verbose_name='organisation’s address')),
                ('reviewed_on', models.DateField(blank=True, help_text='The day of the finding. Empty: the day it is published.', null=True)),
                ('state', models.CharField(choices=[('draft', 'draft'), ('in review', 'in review'), ('published', 'published'), ('corrected', 'corrected'), ('withdrawn', 'withdrawn')], default='draft', editable=False, max_length=9)),
                ('correction', models.TextField(blank=True, editable=False, help_text='What was wrong, and what is right.')),
                ('corrected_on', models.DateField(editable=False, null=True)),
                ('url', articles.models.AddressField(blank=True, help_text='Where it is published, if not here.', max_length=2000, verbose_name='address')),
                ('row_version', models.PositiveIntegerField(default=1, editable=False)),
                ('claim', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='reviews', to='quotes.claim')),
                ('rating', models.ForeignKey(blank=True, help_text='Empty while there is no verdict.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='reviews', to='quotes.rating')),
            ],
            options={
                'ordering': ['-id'],
                'permissions': [('publish_review', 'Can publish, correct and withdraw reviews')],
                'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('state', 'corrected'), _negated=True), models.Q(models.Q(('correction', ''), _negated=True), ('corrected_on__isnull', False)), _connector='OR'), name='correction_has_note_and_date', violation_error_message='A corrected review needs a note and a date.')],
            },
        ),
        migrations.CreateModel(
            name='Evidence',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('number', models.PositiveIntegerField(editable=False)),
                ('address', articles.models.AddressField(blank=True, help_text='Where it is found.', max_length=2000)),
                ('archived_address', articles.models.AddressField(blank=True, help_text='Where a copy is kept.', max_length=2000)),
                ('title', models.CharField(help_text='What it is, as readers see it.', max_length=500)),
                ('excerpt', models.TextField(blank=True, help_text='The words that matter.')),
                ('bearing', models.CharField(choices=[('supports', 'supports the claim'), ('contradicts', 'contradicts the claim'), ('context', 'gives context')], default='context', help_text='What it does.', max_length=11)),
                ('review', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='evidence', to='quotes.review')),
            ],
            options={
                'verbose_name_plural': 'evidence',
                'ordering': ['number'],
                'constraints': [models.UniqueConstraint(fields=('review', 'number'), name='evidence_number_once')],
            },
        ),
        migrations.CreateModel(
            name='SuggestionAnswer',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('answer', models.CharField(choices=[('attached', 'attached'), ('apart', 'not the same')], max_length=8)),
                ('at', models.DateTimeField(auto_now_add=True)),
                ('by', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('claim', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='suggestion_answers', to='quotes.claim')),
                ('other', models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='quotes.quote')),
                ('quote', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='suggestion_answers', to='quotes.quote')),
            ],
            options={
                'ordering': ['-id'],
                'constraints': [
                    models.UniqueConstraint(fields=('quote', 'claim'), name='answer_once_a_claim'),
                    models.UniqueConstraint(fields=('quote', 'other'), name='answer_once_a_quote'),
                    models.CheckConstraint(condition=models.Q(models.Q(('claim', None), ('other__isnull', False)), models.Q(('claim__isnull', False), ('other', None)), _connector='OR'), name='answer_on_a_claim_or_a_quote', violation_error_message='Answer on a claim or on a quote, not on both.'),
                ],
            },
        ),
        migrations.RunPython(_words.index_words, _words.drop_index),
        migrations.RunPython(_groups.make_groups, _groups.remove_groups),
        migrations.RunPython(_ratings.ship_scale, migrations.RunPython.noop),
    ]
