package org.dateline.jobs.datapackage;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;
import org.dateline.jobs.release.ReleaseFolder;
import org.dateline.jobs.session.Concurrently;
import org.dateline.jobs.table.Table;
import org.dateline.jobs.table.Tables;

/**
 * What a file of a release holds.
 *
 * @param name its path inside the release
 * @param sha256 in lower-case hex
 */
record FileSum(String name, long bytes, long rows, String sha256) {

    /** Those of all files, by table; a table that the release lacks has none. */
    static Map<Table<?>, List<FileSum>> of(ReleaseFolder release, Configuration configuration) throws IOException {
        List<Callable<List<ReleaseFile>>> listings = Tables.ALL.stream()
                .<Callable<List<ReleaseFile>>>map(table -> () -> ReleaseFile.of(table, release, configuration))
                .toList();
        List<List<ReleaseFile>> files = Concurrently.all(listings);
        List<Callable<FileSum>> works = files.stream()
                .flatMap(List::stream)
                .<Callable<FileSum>>map(file -> () -> of(file, configuration))
                .toList();
        Map<String, FileSum> sums =
                Concurrently.all(works).stream().collect(Collectors.toMap(FileSum::name, sum -> sum));
        Map<Table<?>, List<FileSum>> byTable = new LinkedHashMap<>();
        IntStream.range(0, files.size())
                .filter(i -> !files.get(i).isEmpty())
                .forEach(i -> byTable.put(
                        Tables.ALL.get(i),
                        files.get(i).stream().map(file -> sums.get(file.name())).toList()));
        return byTable;
    }

    private static FileSum of(ReleaseFile file, Configuration configuration) throws IOException {
        return new FileSum(file.name(), file.bytes(), file.rows(configuration), file.sha256(configuration));
    }
}
