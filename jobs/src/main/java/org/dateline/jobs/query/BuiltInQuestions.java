package org.dateline.jobs.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.dateline.dictionary.Nearest;
import org.dateline.jobs.ExitCode;
import org.dateline.jobs.UserException;

/** The questions that come with the program: the files of {@code data/queries}. */
public final class BuiltInQuestions {

    /** Their names, in the order in which one reads about them. */
    static final List<String> NAMES = List.of(
            "who-vetoed-what",
            "which-resolutions-were-adopted",
            "which-deadlines-fall-in-the-next-days",
            "what-was-known-on-a-day",
            "which-plans-changed-their-date",
            "what-was-put-off-or-called-off",
            "what-was-announced-and-never-confirmed",
            "which-mandates-were-renewed-late",
            "how-soon-did-each-language-report",
            "where-do-sources-disagree-on-the-date",
            "where-do-sources-disagree-whether-it-happened",
            "two-timelines-side-by-side",
            "who-met-again-after-relations-were-cut",
            "how-did-a-conflict-escalate-by-month",
            "who-is-most-connected-on-a-topic",
            "who-met-whom-most",
            "where-did-they-meet",
            "who-put-sanctions-on-whom",
            "which-diplomats-were-sent-home",
            "what-answered-what",
            "how-long-did-treaties-take",
            "who-recognised-whom",
            "what-happened-on-this-day",
            "who-speaks-for-a-state",
            "which-topics-are-hot-in-a-year",
            "what-did-only-one-language-report",
            "which-outlets-are-first",
            "which-outlets-copy",
            "how-exactly-are-events-dated",
            "what-gave-the-dates",
            "which-sentences-say-so",
            "what-do-your-own-sentences-tell",
            "whom-do-these-names-mean");

    private static final String RESOURCES = "/org/dateline/queries/";

    private BuiltInQuestions() {}

    /** All of them. */
    public static List<Question> all() {
        return NAMES.stream().map(BuiltInQuestions::read).toList();
    }

    /**
     * The one of that name.
     *
     * @throws UserException if there is none
     */
    public static Question named(String name) {
        if (!NAMES.contains(name)) {
            throw new UserException(
                    ExitCode.USAGE,
                    "There is no query '" + name + "'" + Nearest.hint(name, NAMES) + " --list lists them.");
        }
        return read(name);
    }

    private static Question read(String name) {
        try (InputStream in = BuiltInQuestions.class.getResourceAsStream(RESOURCES + name + ".sql")) {
            return new Question(
                    name, new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
