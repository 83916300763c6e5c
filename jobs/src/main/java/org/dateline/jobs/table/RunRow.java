package org.dateline.jobs.table;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A row of {@code runs}. */
public record RunRow(
        @Column(says = "The id.", example = "run:20171103T060000Z-1a2b3c4d")
        String runId,

        @Column(
                says = "The release that it published.",
                whenNull = "the run published nothing",
                example = "20171103T060000Z-1a2b3c4d")
        String releaseId,

        @Column(says = "The command.", example = "run") String command,

        @Column(says = "SHA-256 of the options that shape the rows.", unit = "lower-case hex", example = "4be0...77")
        String configSha256,

        @Column(says = "SHA-256 of the dictionaries.", unit = "lower-case hex", example = "91ac...0d")
        String dictionariesSha256,

        @Column(says = "The version of Dateline.", example = "0.1.0")
        String version,

        @Column(says = "The version of Spark.", example = "4.2.0")
        String sparkVersion,

        @Column(says = "The latest publication day read.", whenNull = "no article was read", example = "2017-11-17")
        LocalDate asOfDate,

        @Column(says = "When it started.", unit = "UTC", example = "2017-11-18T06:00:00Z")
        Instant startedAt,

        @Column(says = "When it finished.", unit = "UTC", example = "2017-11-18T06:00:41Z")
        Instant finishedAt,

        @Column(says = "Its exit code.", example = "0") int exitCode,

        @Column(says = "Records read; 0 if it read none, but continued from what was kept.", example = "120")
        long nIn,

        @Column(says = "Records that an earlier run had read, and that are articles since.", example = "0")
        long nKnown,

        @Column(says = "Articles that the others became.", example = "108")
        long nOut,

        @Column(
                says = "Articles of earlier runs that are rejected now: a record with the same id was published"
                        + " earlier.",
                example = "0")
        long nDisplaced,

        @Column(says = "Records rejected.", example = "12") long nRejected,

        @Column(says = "Articles that the warehouse holds after it.", example = "108")
        long nArticles)
        implements Serializable {}
