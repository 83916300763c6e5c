package org.dateline.jobs.session;

import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test's constructor or method its {@link SparkSession} parameter: one session for all tests of the run, made at
 * first use, stopped after the last one. {@code @ExtendWith(SparkSessionExtension.class)}.
 */
public final class SparkSessionExtension implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == SparkSession.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.GLOBAL)
                .getOrComputeIfAbsent(SharedSession.class, key -> new SharedSession(start()), SharedSession.class)
                .spark();
    }

    private static SparkSession start() {
        return Sessions.builder()
                .master("local[2]")
                .config("spark.sql.shuffle.partitions", "1")
                .config("spark.sql.sources.parallelPartitionDiscovery.threshold", "10000")
                .config("spark.ui.enabled", "false")
                // As in every short run: code made for a query costs more than a few rows save.
                .config("spark.sql.codegen.wholeStage", "false")
                .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .getOrCreate();
    }

    /** Closed by JUnit with the root store. */
    private record SharedSession(SparkSession spark) implements AutoCloseable {
        @Override
        public void close() {
            spark.stop();
        }
    }
}
