package org.dateline.jobs.sql;

import java.util.List;
import org.apache.spark.sql.types.DataTypes;
import org.dateline.article.Article;
import org.dateline.jobs.lines.TextRecord;
import org.dateline.jobs.sql.Parameter.Kind;

/** The functions that read texts and names. */
final class TextFunctions {

    private static final Parameter TEXT = new Parameter("text", Kind.TEXT, "the text, as in an article");
    private static final Parameter PUBLISHED = new Parameter(
            "published",
            Kind.DAY,
            "the day from which \"yesterday\" counts; where it is not given, relative dates stay open");
    private static final Parameter LANGUAGE =
            new Parameter("language", Kind.TEXT, "BCP 47, such as 'ar'; where it is not given, it is told by the text");

    private static final Parameter TITLE = new Parameter(
            "title", Kind.TEXT, "the headline of the text, empty where there is none; it stands before the text");

    private static final SqlFunction FIND_DATES = new SqlFunction(
            "find_dates",
            List.of(TEXT, PUBLISHED, LANGUAGE),
            1,
            DataTypes.createArrayType(TimexRows.TYPE, false),
            "The time expressions of a text, in order, as TIMEX3; start and end count characters from 0. Also a table"
                    + " function, with a row for each.",
            "find_dates('They met on Monday.', DATE'2017-11-02', 'en').edtf",
            "[\"2017-10-30\"]",
            arguments -> TimexRows.all(article(arguments)));

    private static final SqlFunction RESOLVE_DATE = new SqlFunction(
            "resolve_date",
            List.of(new Parameter("phrase", Kind.TEXT, "the words of a date"), PUBLISHED, LANGUAGE),
            1,
            TimexRows.TYPE,
            "The first time expression of a phrase that says which days it means, as find_dates gives it; null if none"
                    + " does.",
            "resolve_date('mid-November', DATE'2017-10-25', 'en').edtf",
            "[2017-11-11..2017-11-20]",
            arguments -> TimexRows.first(article(arguments)));

    private static final SqlFunction EXTRACT_EVENTS = new SqlFunction(
            "extract_events",
            List.of(TEXT, PUBLISHED, LANGUAGE, TITLE),
            1,
            DataTypes.createArrayType(EventRows.TYPE, false),
            "The diplomatic events of a text as it reports them, before any merging; start and end of the trigger count"
                    + " characters from 0, in title, empty line and text where there is a title. Also a table function,"
                    + " with a row for each.",
            "extract_events('Russia vetoed the resolution on Tuesday.', DATE'2017-10-25', 'en').event_mode",
            "[\"resolution_vetoed\"]",
            arguments -> EventRows.all(article(arguments)));

    private static final SqlFunction DETECT_LANGUAGE = new SqlFunction(
            "detect_language",
            List.of(TEXT),
            1,
            DataTypes.StringType,
            "The BCP 47 tag of a text's language; 'und' where it is not clear.",
            "detect_language('The ministers met in Geneva on Monday.')",
            "en",
            arguments -> Readers.engine().languages().languageOf((String) arguments[0]));

    private static final SqlFunction ACTOR_ID = new SqlFunction(
            "actor_id",
            List.of(
                    new Parameter("name", Kind.TEXT, "an id, a label or any name that the dictionaries have"),
                    new Parameter(
                            "date",
                            Kind.DAY,
                            "the day: it picks the actor that there was, and who held an office; without it, the one"
                                    + " that there still is")),
            1,
            DataTypes.StringType,
            "The actor of that name; null where there is none, or more than one.",
            "actor_id('Kremlin')",
            "state:RUS",
            arguments -> Readers.actors().idOf((String) arguments[0], NullGuard.day(arguments, 1)));

    static final List<SqlFunction> ALL = List.of(FIND_DATES, RESOLVE_DATE, EXTRACT_EVENTS, DETECT_LANGUAGE, ACTOR_ID);

    private TextFunctions() {}

    private static Article article(Object[] arguments) {
        String text = (String) arguments[0];
        String language = arguments.length > 2
                ? (String) arguments[2]
                : Readers.engine().languages().languageOf(text);
        TextRecord record = new TextRecord("text", language, NullGuard.day(arguments, 1), text);
        return arguments.length > 3 ? record.article((String) arguments[3]) : record.article();
    }
}
