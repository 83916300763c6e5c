package org.dateline.jobs.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.session.SparkSessionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkSessionExtension.class)
class SqlFunctionsTest {

    private static final String VETO = "'Russia vetoed the resolution on Tuesday.', DATE'2017-10-25', 'en'";

    private final SparkSession spark;

    SqlFunctionsTest(SparkSession spark) {
        this.spark = spark;
    }

    /** DESCRIBE FUNCTION is the documentation: its examples must give what they promise. */
    @Test
    void everyFunctionIsDescribedAndItsExampleHolds() {
        for (SqlFunction function : SqlFunctions.ALL) {
            String description = String.join("\n", lines("DESCRIBE FUNCTION EXTENDED " + function.name()));
            assertThat(description).contains(function.signature() + " - ", "> SELECT " + function.example());
            String value = "to_json(array(" + function.example() + "))";
            assertThat(lines("SELECT " + value).get(0))
                    .as(function.name())
                    .isIn("[" + function.exampleGives() + "]", "[\"" + function.exampleGives() + "\"]");
        }
    }

    @Test
    void datesOfAColumnAreReadWhereItsRowsAre() {
        assertThat(lines("""
            SELECT concat_ws('|', t.id, d.start, d.end, d.text, d.type, d.value, d.mod, d.earliest, d.latest,
                d.precision, d.edtf)
            FROM (SELECT id, 'They met on 1 November; talks resume in mid-November.' AS body FROM range(2)) AS t,
                LATERAL find_dates(t.body, '2017-11-02T23:43:00+02:00', 'en') AS d
            ORDER BY t.id, d.start\
            """))
                .containsExactly(
                        "0|12|22|1 November|DATE|2017-11-01|2017-11-01|2017-11-01|day|2017-11-01",
                        "0|40|52|mid-November|DATE|2017-11|MID|2017-11-11|2017-11-20|month_third|[2017-11-11..2017-11-20]",
                        "1|12|22|1 November|DATE|2017-11-01|2017-11-01|2017-11-01|day|2017-11-01",
                        "1|40|52|mid-November|DATE|2017-11|MID|2017-11-11|2017-11-20|month_third|[2017-11-11..2017-11-20]");
    }

    @Test
    void eventsAreValuesGeneratedRowsAndATable() {
        String event =
                "concat_ws('|', event_type, event_mode, status, earliest, edtf, actors[0].actor_id, actors[0].role)";
        String veto = "REJECT|resolution_vetoed|occurred|2017-10-24|2017-10-24|state:RUS|source";
        assertThat(lines("SELECT " + event + " FROM extract_events(" + VETO + ")"))
                .containsExactly(veto);
        assertThat(lines("SELECT " + event + " FROM (SELECT inline(extract_events(" + VETO + ")))"))
                .containsExactly(veto);
        assertThat(lines("SELECT size(extract_events('Nothing happened.', DATE'2017-10-25', 'en'))"))
                .containsExactly("0");
        assertThat(lines("SELECT trigger FROM extract_events('Россия наложила вето на резолюцию.')"))
                .hasSize(1);
    }

    @Test
    void aDayPicksTheActor() {
        assertThat(lines("SELECT actor_id('russia') || actor_id(' state:TUR ') || actor_id('Россия')"))
                .containsExactly("state:RUSstate:TURstate:RUS");
        assertThat(lines("SELECT coalesce(actor_id('nobody by this name'), 'none')"))
                .containsExactly("none");
        assertThat(lines("SELECT concat_ws(' ', actor_id('ASEAN chief'), actor_id('Kremlin', '1980-01-01'),"
                        + " actor_id('office:USA-foreign-minister', DATE'2017-11-02'))"))
                .containsExactly("office:ASEAN-secretary-general state:SUN person:rex-tillerson");
    }

    @Test
    void nothingComesOfNull() {
        for (SqlFunction function : SqlFunctions.ALL) {
            String nulls = ", NULL".repeat(function.required()).substring(2);
            assertThat(lines("SELECT " + function.name() + "(" + nulls + ") IS NULL"))
                    .as(function.name())
                    .containsExactly("true");
        }
        assertThat(lines("SELECT find_dates('on Monday', CAST(NULL AS DATE)) IS NULL"))
                .containsExactly("true");
        assertThat(lines("SELECT text FROM find_dates(NULL)")).isEmpty();
        assertThat(lines("SELECT edtf_latest('2017-11-22/..') IS NULL")).containsExactly("true");
    }

    @Test
    void whatIsWrongIsToldBeforeAnythingIsRead() {
        assertThatThrownBy(() -> spark.sql("SELECT find_dates(17, DATE'2017-11-02')"))
                .isInstanceOf(AnalysisException.class)
                .hasMessageContaining("find_dates(text[, published[, language]])")
                .hasMessageContaining(
                        "The first (text) parameter requires the \"STRING\" type, however \"17\" has the type \"INT\"");
        assertThatThrownBy(() -> spark.sql("SELECT *\nFROM extract_events('x', true)"))
                .isInstanceOf(AnalysisException.class)
                .hasMessageContaining("The second (published) parameter requires the \"DATE\" type")
                .hasMessageContaining("line 2 pos 5");
        assertThatThrownBy(() -> spark.sql("SELECT edtf_overlaps('2017')"))
                .isInstanceOf(AnalysisException.class)
                .hasMessageContaining("`edtf_overlaps` requires 2 parameters but the actual number is 1");
        assertThatThrownBy(() -> lines("SELECT edtf_earliest('soon')"))
                .hasStackTraceContaining("'soon' is not a date such as 2017-11-02");
        assertThatThrownBy(() -> lines("SELECT date_precision_rank('fortnight')"))
                .hasStackTraceContaining("'fortnight' is none of day, day_approximate");
    }

    private List<String> lines(String statement) {
        return spark.sql(statement).collectAsList().stream()
                .map((Row row) -> String.valueOf(row.get(0)))
                .toList();
    }
}
