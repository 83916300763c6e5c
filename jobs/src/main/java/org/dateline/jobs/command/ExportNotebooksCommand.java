package org.dateline.jobs.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.dateline.export.notebook.Answer;
import org.dateline.export.notebook.Flavour;
import org.dateline.export.notebook.Notebook;
import org.dateline.export.notebook.NotebookFile;
import org.dateline.jobs.ExitCode;
import org.dateline.jobs.UserException;
import org.dateline.jobs.notebook.Questions;
import org.dateline.jobs.reading.Names;
import org.dateline.jobs.release.ReleaseFolder;
import org.dateline.jobs.table.Table;
import org.dateline.jobs.table.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "notebooks",
        description = {
            "Writes Jupyter notebooks with their answers, in Java (folder java) and Python (folder python): quick"
                    + " start, timeline of an actor, a topic by weeks, how sure the dates are, where an event comes from,"
                    + " comparing sources, your own text.",
            "Their cells run again as they stand: those in Java with the kernel that jobs/bin/dateline-kernel sets up,"
                    + " those in Python with the packages duckdb and, for your own text, pyspark."
        },
        footerHeading = "%nExample:%n",
        footer = "  dateline export notebooks --actor Turkey --topic 'Astana process' --to out")
final class ExportNotebooksCommand implements Callable<Integer> {

    private static final String MOST_ACTIVE = "SELECT KEY FROM timeline_entries WHERE KEY IS NOT NULL GROUP BY KEY"
            + " ORDER BY count(DISTINCT event_id) DESC, KEY LIMIT 1";
    private static final String BEST_REPORTED = "SELECT event_id, title_en FROM events"
            + " ORDER BY n_independent_sources DESC, n_mentions DESC, event_id LIMIT 1";

    private final Services services;

    @Spec
    private CommandSpec spec;

    @Mixin
    private WarehouseOption.WithRelease warehouse;

    @Mixin
    private SubjectOptions subject;

    @Option(
            names = "--event",
            paramLabel = "ID",
            description = "The event to trace. Without them, the actor, topic and event are those of most events and"
                    + " reports.")
    private Optional<String> event;

    @Option(names = "--to", paramLabel = "DIR", required = true, description = "Folder for the notebooks.")
    private Path folder;

    ExportNotebooksCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws IOException {
        SparkSession spark = services.spark().get();
        ReleaseFolder release = warehouse.find(spark);
        Questions questions = Questions.to(release, spark);
        Map<String, String> values = values(questions, new Names(release, spark));
        List<String> tables = new ArrayList<>();
        for (Table<?> table : Tables.ALL) {
            if (release.has(table, spark)) {
                tables.add(table.name());
            }
        }
        Map<String, Answer> answers = new HashMap<>();
        for (Flavour flavour : Flavour.values()) {
            Path own = Files.createDirectories(folder.resolve(flavour.language()));
            NotebookFile file = new NotebookFile(
                    new NotebookFile.Release(seenFrom(own), release.id().value(), tables),
                    sql -> answers.computeIfAbsent(sql, questions::ask));
            for (String name : Notebook.NAMES) {
                Notebook notebook = Notebook.of(name, values);
                file.write(notebook, flavour, Files.newOutputStream(own.resolve(name + ".ipynb")));
            }
            spec.commandLine().getErr().println(own + ": " + Notebook.NAMES.size() + " notebooks");
        }
        return ExitCode.DONE.value();
    }

    /** What the pages are about. */
    private Map<String, String> values(Questions questions, Names names) {
        String actor = subject.actorId(names).orElseGet(() -> mostActive("actor_id", questions));
        String topic = subject.topicId(names).orElseGet(() -> mostActive("topic_id", questions));
        List<String> traced = questions
                .first(event.map(id -> "SELECT event_id, title_en FROM events WHERE event_id = '"
                                + id.replaceAll("[^\\w:.-]", "") + "'")
                        .orElse(BEST_REPORTED))
                .orElseThrow(() -> new UserException(
                        ExitCode.USAGE,
                        event.map(id -> "There is no event " + id + ".").orElse("There is no event.")));
        return Map.of(
                "actor", actor,
                "actor_name", names.actorLabels().getOrDefault(actor, actor),
                "topic", topic,
                "topic_name", names.topicLabels().getOrDefault(topic, topic),
                "event", traced.get(0),
                "event_title", traced.get(1));
    }

    private static String mostActive(String column, Questions questions) {
        return questions
                .first(MOST_ACTIVE.replace("KEY", column))
                .map(row -> row.get(0))
                .orElse("none");
    }

    /** The path of the warehouse from a folder, so that both can be moved together; one elsewhere stays as it is. */
    private String seenFrom(Path own) {
        if (warehouse.path().contains("://")) {
            return warehouse.path();
        }
        Path target = Path.of(warehouse.path()).toAbsolutePath().normalize();
        return own.toAbsolutePath().normalize().relativize(target).toString();
    }
}
