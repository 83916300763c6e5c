package org.dateline.jobs.command;

import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine;

/** Puts the commands together. */
public final class CommandLines {

    private CommandLines() {}

    /** The command line with all commands, which work with those services. */
    public static CommandLine of(Services services) {
        CommandLine line = new CommandLine(new DatelineCommand())
                .addSubcommand(new DemoCommand(services))
                .addSubcommand(new RunCommand(services))
                .addSubcommand(new StageCommands.Ingest(services))
                .addSubcommand(new StageCommands.Extract(services))
                .addSubcommand(new StageCommands.Resolve(services))
                .addSubcommand(new StageCommands.Timeline(services))
                .addSubcommand(new ShowCommand(services))
                .addSubcommand(new DueCommand(services))
                .addSubcommand(new ReviewCommand(services))
                .addSubcommand(new ExplainCommand(services))
                .addSubcommand(new SqlCommand(services))
                .addSubcommand(new DatesCommand(services))
                .addSubcommand(new WhyCommand(services))
                .addSubcommand(new TagCommand(services))
                .addSubcommand(new EventsCommand(services))
                .addSubcommand(new DescribeCommand(services))
                .addSubcommand(new ValidateCommand(services))
                .addSubcommand(new ReleasesCommand(services))
                .addSubcommand(new DiffCommand(services))
                .addSubcommand(new RollbackCommand(services))
                .addSubcommand(exports(services))
                .addSubcommand(new ReconcileCommand(services))
                .addSubcommand(new CheckDictionariesCommand(services));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUnmatchedOptionsAllowedAsOptionParameters(false);
        line.setUsageHelpWidth(100);
        addHelp(line);
        return Failures.install(line);
    }

    private static CommandLine exports(Services services) {
        return new CommandLine(new ExportCommand())
                .addSubcommand(new ExportCommand.Csv(services))
                .addSubcommand(new ExportDdlCommand(services))
                .addSubcommand(new ExportBiCommand(services))
                .addSubcommand(new ExportEventsCommand.Gdelt(services))
                .addSubcommand(new ExportEventsCommand.Plover(services))
                .addSubcommand(new ExportIcsCommand(services))
                .addSubcommand(new ExportTimelineJsCommand(services))
                .addSubcommand(new ExportGeoJsonCommand(services))
                .addSubcommand(new ExportHtmlCommand(services))
                .addSubcommand(new ExportNotebooksCommand(services));
    }

    /** {@code --help} and {@code --version} on every command. */
    private static void addHelp(CommandLine line) {
        line.getCommandSpec().mixinStandardHelpOptions(true);
        Map<String, CommandLine> subcommands = new TreeMap<>(line.getSubcommands());
        subcommands.values().forEach(CommandLines::addHelp);
    }
}
