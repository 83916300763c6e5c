package org.dateline.jobs.datapackage;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.release.ReleaseFolder;
import org.dateline.jobs.table.RunRow;
import org.dateline.jobs.table.Table;
import org.dateline.jobs.table.Tables;

/** Writes {@code datapackage.json} into a release: what each table and column holds, where from, and what may be done. */
public final class DataPackage {

    public static final String FILE = "datapackage.json";
    static final String SHA256 = "sha256:";

    private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";
    private static final String LICENSE_NOTE =
            "Events, dates and counts are facts that a program read in articles; whoever publishes a release chooses"
                    + " its licence. Titles, sentences and texts of articles belong to their publishers: a release made"
                    + " with --no-text has neither texts nor sentences, only their hashes and offsets. The licences"
                    + " listed are those of the names, codes, places and descriptions that come from Dateline's"
                    + " dictionaries.";

    private final ReleaseFolder release;
    private final RunRow run;

    /** Of a release that this run has written. */
    public DataPackage(ReleaseFolder release, RunRow run) {
        this.release = release;
        this.run = run;
    }

    /** Reads all files for their sums and writes the description beside them. */
    public void write(SparkSession spark) throws IOException {
        Configuration configuration = spark.sparkContext().hadoopConfiguration();
        ObjectNode json = json(FileSum.of(release, configuration), outlets(spark));
        String text = new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(json);
        release.put(FILE, text + "\n", configuration);
    }

    /** The names of the outlets that were read. */
    private List<String> outlets(SparkSession spark) {
        return release
                .rows(Tables.COVERAGE_DAILY, spark)
                .select("source_id")
                .distinct()
                .join(release.rows(Tables.DIM_SOURCE, spark), "source_id")
                .select("name")
                .as(Encoders.STRING())
                .collectAsList()
                .stream()
                .sorted()
                .toList();
    }

    private ObjectNode json(Map<Table<?>, List<FileSum>> files, List<String> outlets) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("$schema", PROFILE)
                .put("name", "dateline-events")
                .put("id", release.id().value())
                .put("title", "Dated diplomatic events from the news")
                .put(
                        "description",
                        "Events with the days on which they happened or will happen, each once, merged from"
                                + " reports in many languages, with the sentence and the rule behind every date.")
                .put("version", release.id().value())
                .put("created", run.startedAt().toString());
        json.putArray("keywords").add("events").add("diplomacy").add("news").add("timeline");
        json.putArray("contributors")
                .addObject()
                .put("title", generator())
                .putArray("roles")
                .add("creator");
        addLicenses(json);
        ArrayNode sources = json.putArray("sources");
        outlets.forEach(outlet -> sources.addObject().put("title", outlet));
        json.put("citation", citation());
        json.putObject("madeWith")
                .put("dateline", run.version())
                .put("spark", run.sparkVersion())
                .put("config_sha256", run.configSha256())
                .put("dictionaries_sha256", run.dictionariesSha256());
        ArrayNode resources = json.putArray("resources");
        files.forEach((table, sums) -> resources.add(new TableResource(table, sums, files.keySet()).json()));
        return json;
    }

    private static void addLicenses(ObjectNode json) {
        ArrayNode licenses = json.putArray("licenses");
        addLicense(licenses, "Apache-2.0", "https://www.apache.org/licenses/LICENSE-2.0", "Apache License 2.0");
        addLicense(
                licenses,
                "CC-BY-4.0",
                "https://creativecommons.org/licenses/by/4.0/",
                "Creative Commons Attribution 4.0 (places from GeoNames, https://www.geonames.org)");
        addLicense(
                licenses,
                "Unicode-3.0",
                "https://www.unicode.org/license.txt",
                "Unicode License v3 (names of states from CLDR)");
        json.put("licenseNote", LICENSE_NOTE);
    }

    private static void addLicense(ArrayNode licenses, String name, String path, String title) {
        licenses.addObject().put("name", name).put("path", path).put("title", title);
    }

    private String generator() {
        return "Dateline " + run.version();
    }

    private String citation() {
        String until = run.asOfDate() == null ? "" : " published until " + run.asOfDate();
        return "Dated diplomatic events, release " + release.id().value() + ": " + run.nArticles() + " articles" + until
                + ", read by " + generator() + " (dictionaries "
                + run.dictionariesSha256()
                        .substring(0, Math.min(8, run.dictionariesSha256().length()))
                + ").";
    }
}
