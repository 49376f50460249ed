from django.db import migrations, models
from django.db.models.functions import Left, Substr
from django.db.models.lookups import Exact

import articles.models


class Migration(migrations.Migration):
    dependencies = [("articles", "0001_squashed_0003_listed_on")]

    operations = [
        migrations.AlterModelOptions(
            name="outlet",
            options={
                "ordering": ["sort_name", "id"],
                "permissions": [("merge_outlet", "Can merge outlets")],
            },
        ),
        migrations.AddField(
            model_name="outlet",
            name="sort_name",
            field=models.GeneratedField(
                db_persist=True,
                expression=models.Case(
                    models.When(
                        Exact(Left("slug", 4), models.Value("the-")),
                        then=Substr("slug", 5),
                    ),
                    default="slug",
                    output_field=models.CharField(),
                ),
                output_field=articles.models.SlugField(
                    allow_unicode=True, max_length=200
                ),
            ),
        ),
        migrations.AddIndex(
            model_name="outlet",
            index=models.Index(fields=["sort_name", "id"], name="outlets_by_name"),
        ),
    ]
