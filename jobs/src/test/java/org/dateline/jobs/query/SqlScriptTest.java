package org.dateline.jobs.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SqlScriptTest {

    @Test
    void onlySemicolonsOutsideOfQuotesAndCommentsPartStatements() {
        String script = """
            -- first; of all
            SELECT ';', "it\\";s", `a;b`;
            /* nothing; here */ ;
              SELECT 2 -- two;
              FROM x\
            """;
        assertThat(SqlScript.statements(script))
                .containsExactly(
                        new Statement("SELECT ';', \"it\\\";s\", `a;b`", 2, 1),
                        new Statement("SELECT 2 -- two;\n  FROM x", 4, 3));
        assertThat(SqlScript.statements(" ; -- nothing")).isEmpty();
    }

    @Test
    void aStatementIsWholeWithItsSemicolon() {
        assertThat(SqlScript.isComplete("SELECT 1; -- done")).isTrue();
        assertThat(SqlScript.isComplete("  ")).isTrue();
        assertThat(SqlScript.isComplete("SELECT 1")).isFalse();
        assertThat(SqlScript.isComplete("SELECT 1; SELECT ';")).isFalse();
    }

    @Test
    void placesCountFromTheBeginningOfTheScript() {
        Statement statement = new Statement("SELECT a\nFROM x", 4, 3);
        assertThat(statement.place(1, 8)).isEqualTo("line 4, column 10");
        assertThat(statement.place(2, 6)).isEqualTo("line 5, column 6");
        assertThat(statement.place(7)).isEqualTo("line 4, column 10");
        assertThat(statement.place(14)).isEqualTo("line 5, column 6");
    }
}
