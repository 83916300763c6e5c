package org.dateline.jobs.datapackage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.ChecksumException;
import org.dateline.jobs.release.ReleaseFolder;
import org.dateline.jobs.session.Concurrently;
import org.dateline.jobs.table.Table;
import org.dateline.jobs.table.Tables;

/** Where the files of a release are not those that its {@code datapackage.json} lists. */
public final class FileDifferences {

    /** What became of a file since. */
    public enum Fate {
        CHANGED,
        MISSING,
        ADDED
    }

    /** A file that is not as it was, by its path inside the release. */
    public record Difference(String file, Fate fate) {}

    private FileDifferences() {}

    /**
     * Those of the tables that the package lists and of all others, in the order of {@link Tables#ALL}; tables that are
     * whole have an empty list. Empty if the release has no package.
     */
    public static Optional<Map<Table<?>, List<Difference>>> of(ReleaseFolder release, Configuration configuration)
            throws IOException {
        Optional<String> text = release.text(DataPackage.FILE, configuration);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Map<String, JsonNode> listed = new TreeMap<>();
        new ObjectMapper()
                .readTree(text.get())
                .path("resources")
                .forEach(resource -> listed.put(resource.path("name").asText(), resource.path("files")));
        Map<Table<?>, List<Difference>> byTable = new LinkedHashMap<>();
        for (Table<?> table : Tables.ALL) {
            Optional<JsonNode> files = Optional.ofNullable(listed.get(table.name()));
            List<ReleaseFile> found = ReleaseFile.of(table, release, configuration);
            if (files.isPresent() || !found.isEmpty()) {
                byTable.put(table, between(files, found, configuration));
            }
        }
        return Optional.of(byTable);
    }

    private static List<Difference> between(
            Optional<JsonNode> listed, List<ReleaseFile> found, Configuration configuration) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        listed.ifPresent(files -> files.forEach(
                file -> hashes.put(file.path("path").asText(), file.path("hash").asText())));
        List<Callable<Optional<Difference>>> works = found.stream()
                .<Callable<Optional<Difference>>>map(file -> {
                    Optional<String> hash = Optional.ofNullable(hashes.remove(file.name()));
                    return () -> compare(file, hash, configuration);
                })
                .toList();
        List<Difference> differences = new ArrayList<>();
        Concurrently.all(works).forEach(each -> each.ifPresent(differences::add));
        hashes.keySet().forEach(file -> differences.add(new Difference(file, Fate.MISSING)));
        return differences;
    }

    private static Optional<Difference> compare(ReleaseFile file, Optional<String> hash, Configuration configuration)
            throws IOException {
        if (hash.isEmpty()) {
            return Optional.of(new Difference(file.name(), Fate.ADDED));
        }
        try {
            boolean isSame = hash.get().equals(DataPackage.SHA256 + file.sha256(configuration));
            return isSame ? Optional.empty() : Optional.of(new Difference(file.name(), Fate.CHANGED));
        } catch (ChecksumException e) {
            // Hadoop's own sums of the local disk tell of it first.
            return Optional.of(new Difference(file.name(), Fate.CHANGED));
        }
    }
}
