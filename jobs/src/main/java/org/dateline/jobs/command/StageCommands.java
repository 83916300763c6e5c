package org.dateline.jobs.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.jobs.ExtractSettings;
import org.dateline.jobs.IngestSettings;
import org.dateline.jobs.RunSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The stages one by one, each from what the one before it has kept in the warehouse. */
final class StageCommands {

    private StageCommands() {}

    /** What all of them have. */
    private abstract static class Stage implements Callable<Integer> {

        private final Services services;

        @Spec
        private CommandSpec spec;

        @Mixin
        private WarehouseOption warehouse;

        @Mixin
        private DictionariesOption dictionaries;

        Stage(Services services) {
            this.services = services;
        }

        int run(Object config, StageRun.Stages stages) throws IOException {
            return new StageRun(
                            services,
                            warehouse,
                            dictionaries,
                            spec.commandLine().getErr())
                    .run(spec.name(), config, stages);
        }
    }

    @Command(
            name = "ingest",
            description = "First stage: article records become articles, or rejected records with their reasons.",
            footerHeading = "%nExamples:%n",
            footer = "  dateline ingest --input articles.jsonl")
    static final class Ingest extends Stage {

        @Mixin
        private IngestOptions options;

        Ingest(Services services) {
            super(services);
        }

        @Override
        public Integer call() throws IOException {
            IngestSettings settings = options.settings();
            return run(settings, pipeline -> {
                pipeline.ingest(settings);
                return Optional.empty();
            });
        }
    }

    @Command(
            name = "extract",
            description = "Second stage: the articles are read for their events, with dates, actors and topics.")
    static final class Extract extends Stage {

        @Mixin
        private ExtractOptions options;

        Extract(Services services) {
            super(services);
        }

        @Override
        public Integer call() throws IOException {
            ExtractSettings settings = options.settings();
            return run(settings, pipeline -> {
                pipeline.extract(settings);
                return Optional.empty();
            });
        }
    }

    @Command(
            name = "resolve",
            description = "Third stage: the reports of one event, from all sources and languages, become one.")
    static final class Resolve extends Stage {

        @Mixin
        private CorrectionsOption corrections;

        Resolve(Services services) {
            super(services);
        }

        @Override
        public Integer call() throws IOException {
            return run(List.of("resolve", corrections.file()), pipeline -> {
                pipeline.resolve(corrections.file());
                return Optional.empty();
            });
        }
    }

    @Command(
            name = "timeline",
            description =
                    "Last stage: the events become timelines by actor and topic, checked and published as a release.")
    static final class Timeline extends Stage {

        @Mixin
        private RunOptions options;

        Timeline(Services services) {
            super(services);
        }

        @Override
        public Integer call() throws IOException {
            RunSettings settings = options.settings();
            return run(settings, pipeline -> Optional.of(pipeline.timeline(settings)));
        }
    }
}
