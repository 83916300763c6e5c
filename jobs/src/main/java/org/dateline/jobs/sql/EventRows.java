package org.dateline.jobs.sql;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.dateline.article.Article;
import org.dateline.event.Mention;
import org.dateline.event.Participant;

/** The events of a text as rows of SQL, with what the command {@code events} writes of them. */
final class EventRows {

    static final StructType TYPE = StructType.fromDDL("`start` INT NOT NULL, `end` INT NOT NULL, `sentence` STRING,"
            + " `trigger` STRING NOT NULL, `event_type` STRING NOT NULL, `event_mode` STRING NOT NULL,"
            + " `status` STRING NOT NULL, `earliest` DATE, `latest` DATE, `date_precision` STRING, `edtf` STRING,"
            + " `date_text` STRING, `date_method` STRING, `topic_id` STRING, `is_main` BOOLEAN NOT NULL,"
            + " `confidence` DOUBLE NOT NULL, `rule_id` STRING NOT NULL,"
            + " `actors` ARRAY<STRUCT<`actor_id`: STRING, `role`: STRING, `country_iso3`: STRING>>");

    private EventRows() {}

    /** Those of a text, in order. */
    static List<Row> all(Article article) {
        return Readers.extraction(article).mentions().stream()
                .map(mention -> row(article.text(), mention))
                .toList();
    }

    private static Row row(String text, Mention mention) {
        return RowFactory.create(
                text.codePointCount(0, mention.charStart()),
                text.codePointCount(0, mention.charEnd()),
                mention.sentenceText(),
                mention.triggerText(),
                mention.eventType(),
                mention.eventMode(),
                mention.status(),
                mention.earliest(),
                mention.latest(),
                mention.datePrecision(),
                mention.edtf(),
                mention.dateText(),
                mention.dateMethod(),
                mention.primaryTopicId(),
                mention.isMain(),
                mention.confidence(),
                mention.ruleId(),
                mention.participants().stream().map(EventRows::actor).toList());
    }

    private static Row actor(Participant participant) {
        String country =
                Readers.engine().knowledge().countryOf(participant.actorId()).orElse(null);
        return RowFactory.create(participant.actorId(), participant.role(), country);
    }
}
