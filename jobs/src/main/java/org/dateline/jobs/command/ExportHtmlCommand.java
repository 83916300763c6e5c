package org.dateline.jobs.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.dateline.export.html.HtmlPage;
import org.dateline.export.html.Page;
import org.dateline.export.html.Subject;
import org.dateline.export.html.Words;
import org.dateline.jobs.ExitCode;
import org.dateline.jobs.UserException;
import org.dateline.jobs.page.PageReader;
import org.dateline.jobs.reading.Names;
import org.dateline.jobs.release.ReleaseFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "html",
        description = {
            "Writes a page to read, search and print: one file that needs no network, with pictures of the timeline of an"
                    + " actor, a topic, a pair, a search or the whole release."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline export html --actor Russia --since 2017-10-01 --to out",
            "  dateline export html --actor Russia --with Turkey --language ar --to out",
            "  dateline export html --topic topic:cbrn.opcw-jim --to out --pictures",
            "  dateline export html --search 'chemical weapons' --to out"
        })
final class ExportHtmlCommand implements Callable<Integer> {

    private final Services services;

    @Spec
    private CommandSpec spec;

    @Mixin
    private WarehouseOption.WithRelease warehouse;

    @Mixin
    private SubjectOptions subject;

    @Option(names = "--with", paramLabel = "A", description = "Only events in which this actor takes part too.")
    private Optional<String> other;

    @Option(
            names = "--search",
            paramLabel = "WORDS",
            description = "Only events with all of these words in a sentence.")
    private Optional<String> words;

    @Mixin
    private PeriodOptions period;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "5000",
            description = "At most so many events, the latest ones (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            defaultValue = "en",
            description = "Of the labels until the reader chooses another: en, ar, es, fa, fr, ru, tr, zh"
                    + " (default: ${DEFAULT-VALUE}).")
    private String language;

    @Option(names = "--pictures", description = "Write each picture as a file of its own as well (SVG).")
    private boolean hasPictures;

    @Option(names = "--to", paramLabel = "DIR", required = true, description = "Folder for the files.")
    private Path folder;

    ExportHtmlCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws IOException {
        if (!Words.LANGUAGES.contains(language)) {
            throw new UserException(
                    ExitCode.USAGE,
                    "--language is one of " + String.join(", ", Words.LANGUAGES) + ", not '" + language + "'.");
        }
        if (limit < 1) {
            throw new UserException(ExitCode.USAGE, "--limit must be at least 1, not " + limit);
        }
        SparkSession spark = services.spark().get();
        ReleaseFolder release = warehouse.find(spark);
        Page page = new PageReader(release, spark).read(subject(new Names(release, spark)), limit);
        write(page);
        return ExitCode.DONE.value();
    }

    private Subject subject(Names names) {
        List<String> actors = Stream.of(subject.actorId(names), other.map(names::actorId))
                .flatMap(Optional::stream)
                .toList();
        if (actors.stream().distinct().count() < actors.size()) {
            throw new UserException(ExitCode.USAGE, "--actor and --with are the same actor, " + actors.get(0) + ".");
        }
        return new Subject(
                actors, subject.topicId(names), words.filter(text -> !text.isBlank()), period.since(), period.until());
    }

    private void write(Page page) throws IOException {
        HtmlPage html = new HtmlPage(page, language);
        PrintWriter err = spec.commandLine().getErr();
        Path file = Files.createDirectories(folder).resolve(page.subject().fileName() + ".html");
        Files.writeString(file, html.html());
        long leftOut = page.leftOut().nEvents();
        err.println(file + ": " + page.events().size() + " events"
                + (leftOut == 0 ? "" : "; left out: " + leftOut + " earlier ones (--limit, --since)"));
        if (hasPictures) {
            for (Map.Entry<String, String> picture : html.pictures().entrySet()) {
                Path target = folder.resolve(page.subject().fileName() + "-" + picture.getKey() + ".svg");
                Files.writeString(target, picture.getValue());
                err.println(target);
            }
        }
    }
}
