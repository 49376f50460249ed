"""Make the tables of articles, their versions and outlets.

Commit 8e7f30b still holds the three migrations that it replaces.
"""

import articles.models
import datetime
import django.db.models.deletion
import django.db.models.functions.comparison
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    replaces = [
        ('articles', '0001_initial'),
        ('articles', '0002_the_desk'),
        ('articles', '0003_listed_on'),
    ]

    initial = True

    dependencies = [
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='ArticleVersion',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('number', models.PositiveIntegerField()),
                ('text', models.TextField()),
                ('sha256', models.CharField(db_index=True, help_text='Of the cleaned text in UTF-8.', max_length=64)),
                ('captured_at', models.DateTimeField()),
                ('captured_via', models.CharField(choices=[('paste', 'pasted'), ('file', 'from a file'), ('url', 'from its address'), ('feed', 'from a feed'), ('bulk', 'in bulk')], max_length=5)),
            ],
            options={'ordering': ['article', 'number']},
        ),
        migrations.CreateModel(
            name='Outlet',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(help_text='As it calls itself: The Daily Example.', max_length=200, unique=True)),
                ('slug', articles.models.SlugField(allow_unicode=True, editable=False, max_length=200)),
                ('homepage', articles.models.AddressField(blank=True, help_text='Where its readers find it.')),
                ('merged_into', models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, to='articles.outlet')),
            ],
            options={
                'ordering': ['slug', 'id'],
                'permissions': [('merge_outlet', 'Can merge outlets')],
            },
        ),
        # Added late, so that SQLite’s columns stand in the order of older databases.
        migrations.AddField(model_name='outlet', name='retired', field=models.BooleanField(default=False, editable=False)),
        migrations.AlterField(model_name='outlet', name='name', field=models.CharField(help_text='As it calls itself: The Daily Example.', max_length=200)),
        migrations.AddConstraint(model_name='outlet', constraint=models.UniqueConstraint(condition=models.Q(('retired', False)), fields=('name',), name='outlet_name_once', violation_error_message='There is such an outlet already.')),
        migrations.CreateModel(
            name='Article',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('title', models.CharField(blank=True, max_length=500)),
                ('byline', models.CharField(blank=True, help_text='Who wrote it, as printed, without “By”.', max_length=500)),
                ('url', articles.models.AddressField(blank=True, help_text='Where it was published.', max_length=2000, verbose_name='address')),
                ('url_key', models.CharField(editable=False, max_length=2000, null=True, unique=True)),
                ('published_on', models.DateField(blank=True, help_text='The day printed on it. Empty if not known.', null=True)),
                ('language', models.CharField(blank=True, help_text='Its code, such as en.', max_length=10)),
                ('row_version', models.PositiveIntegerField(default=1, editable=False)),
                ('added_at', models.DateTimeField(auto_now_add=True)),
                ('added_by', models.ForeignKey(editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('current_version', models.ForeignKey(editable=False, null=True, on_delete=django.db.models.deletion.RESTRICT, related_name='+', to='articles.articleversion')),
                ('outlet', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='articles', to='articles.outlet')),
                ('listed_on', models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce('published_on', models.Value(datetime.date(1, 1, 1))), output_field=models.DateField())),
            ],
            options={
                'ordering': ['-id'],
                'indexes': [
                    models.Index(models.OrderBy(models.F('listed_on'), descending=True), models.OrderBy(models.F('id'), descending=True), name='articles_newest_first'),
                    models.Index(models.F('outlet'), models.OrderBy(models.F('listed_on'), descending=True), models.OrderBy(models.F('id'), descending=True), name='articles_newest_of_outlet'),
                ],
            },
        ),
        migrations.AddField(model_name='articleversion', name='article', field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='versions', to='articles.article')),
        migrations.AddConstraint(model_name='articleversion', constraint=models.UniqueConstraint(fields=('article', 'number'), name='version_number_once_an_article')),
        migrations.AddConstraint(model_name='articleversion', constraint=models.UniqueConstraint(fields=('article', 'sha256'), name='version_text_once_an_article')),
    ]
