package org.dateline.jobs.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.dictionary.Nearest;
import org.dateline.jobs.ExitCode;
import org.dateline.jobs.UserException;

/**
 * A question to a release, in SQL that Spark and DuckDB both read. What may be set stands in its first lines, as the one row
 * of a table {@code asked}, so that it can be pasted anywhere as it is.
 *
 * @param name that of its file
 * @param sql all of it, comments too
 */
public record Question(String name, String sql) {

    private static final Pattern SETTING =
            Pattern.compile("^    (DATE '|'|)([^'\\n]*?)('?) AS (\\w+)(,?) +-- .+$", Pattern.MULTILINE);

    /** The question in words: its first line. */
    public String title() {
        return sql.lines().findFirst().orElse("").replaceFirst("^-- ", "");
    }

    /** What may be set, and what it is set to. */
    public Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        Matcher line = SETTING.matcher(sql);
        while (line.find()) {
            settings.put(line.group(4), line.group(2));
        }
        return settings;
    }

    /**
     * The question with other values.
     *
     * @throws UserException if it has no setting of such a name, or a value is none for it
     */
    public Question with(Map<String, String> values) {
        Map<String, String> settings = settings();
        for (String setting : values.keySet()) {
            if (!settings.containsKey(setting)) {
                String hint = Nearest.hint(setting, settings.keySet());
                throw new UserException(ExitCode.USAGE, "The query " + name + " has no '" + setting + "'" + hint);
            }
        }
        String changed = SETTING.matcher(sql).replaceAll(line -> Matcher.quoteReplacement(line(line, values)));
        return new Question(name, changed);
    }

    private static String line(MatchResult line, Map<String, String> values) {
        String value = values.get(line.group(4));
        if (value == null) {
            return line.group();
        }
        Setting.of(line.group(1)).check(line.group(4), value);
        int begin = line.start(2) - line.start();
        int end = line.end(2) - line.start();
        return line.group().substring(0, begin) + value + line.group().substring(end);
    }
}
