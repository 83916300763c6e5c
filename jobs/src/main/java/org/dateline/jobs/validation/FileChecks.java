package org.dateline.jobs.validation;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.dateline.jobs.datapackage.FileDifferences;
import org.dateline.jobs.datapackage.FileDifferences.Difference;
import org.dateline.jobs.datapackage.FileDifferences.Fate;
import org.dateline.jobs.release.ReleaseFolder;
import org.dateline.jobs.table.Table;

/**
 * Checks that the files of a release are those that were published, byte by byte.
 *
 * @param results one for each table
 * @param isReadable whether no file has changed: the rows of one that has cannot be relied on
 */
public record FileChecks(List<CheckResult> results, boolean isReadable) {

    /** Reads all files of the release. */
    public static FileChecks run(ReleaseFolder release, Configuration configuration) throws IOException {
        Optional<Map<Table<?>, List<Difference>>> differences = FileDifferences.of(release, configuration);
        if (differences.isEmpty()) {
            return new FileChecks(List.of(new CheckResult(new Check.Package(), 1, "it is missing")), true);
        }
        List<CheckResult> results = differences.get().entrySet().stream()
                .map(entry -> result(entry.getKey(), entry.getValue()))
                .toList();
        boolean isReadable = differences.get().values().stream()
                .flatMap(List::stream)
                .noneMatch(each -> each.fate() == Fate.CHANGED);
        return new FileChecks(results, isReadable);
    }

    private static CheckResult result(Table<?> table, List<Difference> differences) {
        String found = differences.stream()
                .map(each -> each.file() + " " + each.fate().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return new CheckResult(new Check.Files(table.name()), differences.size(), found);
    }
}
