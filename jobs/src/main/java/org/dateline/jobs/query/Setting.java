package org.dateline.jobs.query;

import java.util.regex.Pattern;
import org.dateline.jobs.ExitCode;
import org.dateline.jobs.UserException;

/** The kinds of values that a question may be given. */
enum Setting {
    DAY("a day such as 2017-10-24", "\\d{4}-\\d\\d-\\d\\d"),
    NUMBER("a number", "\\d{1,9}"),
    /** Without what could end it: it stands between quotes as it is. */
    TEXT("a text without quotes, backslashes and line ends", "[^'\\\\\n]*");

    private final String says;
    private final Pattern pattern;

    Setting(String says, String pattern) {
        this.says = says;
        this.pattern = Pattern.compile(pattern);
    }

    /** The kind of a value, by what stands before it in SQL. */
    static Setting of(String before) {
        return switch (before) {
            case "" -> NUMBER;
            case "'" -> TEXT;
            default -> DAY;
        };
    }

    /** @throws UserException if the value is of another kind */
    void check(String setting, String value) {
        if (!pattern.matcher(value).matches()) {
            throw new UserException(ExitCode.USAGE, "'" + value + "' for " + setting + " is not " + says + ".");
        }
    }
}
