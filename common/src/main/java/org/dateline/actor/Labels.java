package org.dateline.actor;

import java.io.Serializable;
import java.util.Optional;
import org.dateline.dictionary.Column;
import org.dateline.dictionary.Columns;
import org.dateline.dictionary.Row;

/**
 * What a thing is called in the six UN languages, in Turkish and in Persian; null where the tables have no label in a
 * language.
 */
public record Labels(String en, String ar, String fr, String ru, String es, String zh, String tr, String fa)
        implements Serializable {
    public static final Column<String> EN = Column.text("label_en");
    public static final Column<String> AR = Column.text("label_ar").orEmpty();
    public static final Column<String> FR = Column.text("label_fr").orEmpty();
    public static final Column<String> RU = Column.text("label_ru").orEmpty();
    public static final Column<String> ES = Column.text("label_es").orEmpty();
    public static final Column<String> ZH = Column.text("label_zh").orEmpty();
    public static final Column<String> TR = Column.text("label_tr").orEmpty();
    public static final Column<String> FA = Column.text("label_fa").orEmpty();

    /** The columns of the six UN languages, as they stand side by side in tables. */
    public static final Columns IN_UN_LANGUAGES = Columns.of(EN, AR, FR, RU, ES, ZH);

    /** The columns of all languages. */
    public static final Columns IN_ALL_LANGUAGES = Columns.of(EN, AR, FR, RU, ES, ZH, TR, FA);

    /** Labels in the six UN languages. */
    public Labels(String en, String ar, String fr, String ru, String es, String zh) {
        this(en, ar, fr, ru, es, zh, null, null);
    }

    /** The labels of a row of a table that has the columns of the six UN languages. */
    public static Labels of(Row row) {
        return new Labels(row.value(EN), row.value(AR), row.value(FR), row.value(RU), row.value(ES), row.value(ZH));
    }

    /** The labels of a row of a table that has the columns of all languages. */
    public static Labels ofAll(Row row) {
        return new Labels(
                row.value(EN),
                row.value(AR),
                row.value(FR),
                row.value(RU),
                row.value(ES),
                row.value(ZH),
                row.value(TR),
                row.value(FA));
    }

    /** Labels in English and Arabic alone; the Arabic one may be null. */
    public static Labels of(String en, String ar) {
        return new Labels(en, ar, null, null, null, null);
    }

    /** The label in a language by its BCP 47 tag; empty for languages without one. */
    public Optional<String> in(String language) {
        return Optional.ofNullable(
                switch (language) {
                    case "en" -> en;
                    case "ar" -> ar;
                    case "fr" -> fr;
                    case "ru" -> ru;
                    case "es" -> es;
                    case "zh" -> zh;
                    case "tr" -> tr;
                    case "fa" -> fa;
                    default -> null;
                });
    }
}
