package org.dateline.jobs.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What begins on a day and has no end: {@code latest} is null, and the questions that ask for a last day find it still. */
class OpenEndedPlansTest {

    private Connection duckDb;
    private Statement statement;

    @BeforeEach
    void anAgreementThatIsToBeInForceFromADayOn() throws SQLException {
        duckDb = DriverManager.getConnection("jdbc:duckdb:");
        statement = duckDb.createStatement();
        statement.execute("CREATE TABLE known AS SELECT * FROM (VALUES"
                + " ('event:1', 'state:RUS', DATE '2017-11-20', CAST(NULL AS DATE), '2017-11-20/..', 'A treaty in force'),"
                + " ('event:2', 'state:RUS', DATE '2015-11-20', CAST(NULL AS DATE), '2015-11-20/..', 'Of another year'))"
                + " AS t(event_id, actor_id, earliest, latest, edtf, title_en)");
        statement.execute("CREATE VIEW timeline_entries AS SELECT * FROM known");
        statement.execute("CREATE VIEW events AS SELECT *, 'agreement_in_force' AS event_mode, 'lapsed' AS status,"
                + " 1 AS n_sources, DATE '2015-10-01' AS last_reported FROM known");
        statement.execute("CREATE VIEW event_history AS SELECT event_id, 'scheduled' AS status, earliest, latest, edtf,"
                + " DATE '2015-10-01' AS known_from FROM known");
    }

    @AfterEach
    void close() throws SQLException {
        duckDb.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "which-deadlines-fall-in-the-next-days",
                "what-was-announced-and-never-confirmed",
                "two-timelines-side-by-side"
            })
    void isFoundByItsFirstDay(String question) throws SQLException {
        List<String> days = new ArrayList<>();
        try (ResultSet rows =
                statement.executeQuery(BuiltInQuestions.named(question).sql())) {
            while (rows.next()) {
                days.add(rows.getString(1));
            }
        }
        assertThat(days).containsExactly("2017-11-20/..");
    }
}
