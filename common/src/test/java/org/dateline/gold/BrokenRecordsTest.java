package org.dateline.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dateline.article.ArticleParser;
import org.dateline.article.RejectionReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of broken records in the samples' README says of every line what becomes of it. */
class BrokenRecordsTest {
    private static final Pattern TABLE_ROW = Pattern.compile("\\| (\\d+) \\| (.+) \\| (.+) \\|");

    /** Not to be seen in one record alone. */
    private static final Set<String> OF_SEVERAL_RECORDS =
            Set.of(RejectionReason.DUPLICATE_RECORD.code(), RejectionReason.CONFLICTING_ID.code());

    private final ArticleParser parser = new ArticleParser(100_000, text -> "en");

    record Described(int line, String kind, String outcome) {
        /** The reason of the rejection; empty if the record is kept. */
        Optional<String> reason() {
            return outcome.startsWith("`") ? Optional.of(outcome.replace("`", "")) : Optional.empty();
        }
    }

    static List<Described> described() {
        List<Described> rows = new ArrayList<>();
        Matcher row = TABLE_ROW.matcher(Gold.text("samples/README.md"));
        while (row.find()) {
            rows.add(new Described(Integer.parseInt(row.group(1)), row.group(2), row.group(3)));
        }
        return rows;
    }

    /** The lines as they are, bytes that are not UTF-8 included. */
    private static List<byte[]> lines() {
        List<byte[]> lines = new ArrayList<>();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (byte b : Gold.bytes("samples/broken.jsonl")) {
            if (b == '\n') {
                lines.add(line.toByteArray());
                line.reset();
            } else {
                line.write(b);
            }
        }
        return lines;
    }

    @Test
    void everyLineIsDescribedInOrder() {
        assertThat(described())
                .extracting(Described::line)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, lines().size()).boxed().toList());
    }

    @Test
    void everyReasonButTheLengthIsShown() {
        assertThat(described())
                .extracting(Described::reason)
                .filteredOn(Optional::isPresent)
                .extracting(Optional::get)
                .containsAll(EnumSet.complementOf(EnumSet.of(RejectionReason.TEXT_TOO_LONG)).stream()
                        .map(RejectionReason::code)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("described")
    void recordBecomesWhatItsDescriptionSays(Described row) {
        byte[] line = lines().get(row.line() - 1);
        if (row.outcome().startsWith("skipped")) {
            assertThat(line).isEmpty();
            return;
        }
        assertThat(parser.parse(line)
                        .rejected()
                        .map(rejected -> rejected.reason().code()))
                .isEqualTo(row.reason().filter(reason -> !OF_SEVERAL_RECORDS.contains(reason)));
    }
}
