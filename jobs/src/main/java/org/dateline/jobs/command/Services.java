package org.dateline.jobs.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.engine.Engine;

/**
 * What commands need from outside.
 *
 * @param engines makes the engine of the built-in dictionaries and the user's folders over them
 * @param spark gives the session, made at the first call
 * @param clock for bookkeeping only; no row but those of {@code runs} depends on it
 */
public record Services(EngineLoader engines, Supplier<SparkSession> spark, Clock clock) {

    /** Makes an engine. */
    @FunctionalInterface
    public interface EngineLoader {

        /**
         * The engine of the built-in tables and those folders.
         *
         * @throws org.dateline.dictionary.DictionaryException with all problems of the tables, if there are any
         */
        Engine load(List<Path> dictionaryFolders);
    }
}
