package org.dateline.jobs.bi;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.jobs.table.Column;
import org.dateline.jobs.table.Table;
import org.dateline.jobs.table.Tables;

/**
 * A table of the star schema, as a file of {@code data/bi} tells of it: a sentence, the key, the order and what the
 * columns say, each in a comment, then the query over the tables of a release.
 *
 * @param says what its rows are
 * @param from the table of the release whose columns it mostly has
 * @param key the columns that tell its rows apart
 * @param sorting the columns by which its rows are in order
 * @param meanings what its own columns say; others say what they do in the tables of the release
 */
record StarTable(
        String name,
        String says,
        Table<?> from,
        List<String> key,
        List<String> sorting,
        Map<String, String> meanings,
        String query) {

    private static final String COMMENT = "-- ";

    /** The table that a file with that text describes. */
    static StarTable parse(String name, String text) {
        List<String> comments = text.lines()
                .takeWhile(line -> line.startsWith(COMMENT))
                .map(line -> line.substring(COMMENT.length()))
                .toList();
        Map<String, String> told = new LinkedHashMap<>();
        comments.stream().skip(1).forEach(line -> told.put(before(line), line.substring(line.indexOf(": ") + 2)));
        Table<?> from = Tables.named(told.remove("from")).orElseThrow();
        List<String> key = names(told.remove("key"));
        List<String> sorting = names(told.remove("sorted"));
        String query = text.lines().skip(comments.size()).collect(Collectors.joining("\n"));
        return new StarTable(name, comments.get(0), from, key, sorting, told, query);
    }

    private static String before(String line) {
        if (!line.contains(": ")) {
            throw new IllegalArgumentException("no 'column: what it says' in '" + line + "'");
        }
        return line.substring(0, line.indexOf(": "));
    }

    private static List<String> names(String list) {
        return Arrays.stream(list.split(",")).map(String::strip).toList();
    }

    /** What that column of it says; one that the table of the release has too says the same here. */
    String meaning(String column) {
        String own = meanings.get(column);
        return own != null ? own : meaning(from.column(column).about());
    }

    private static String meaning(Column about) {
        return about.whenNull().isEmpty() ? about.says() : about.says() + " Null: " + about.whenNull() + ".";
    }
}
