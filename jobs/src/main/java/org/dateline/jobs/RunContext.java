package org.dateline.jobs;

import java.time.Clock;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.engine.Engine;
import org.dateline.jobs.release.Warehouse;
import org.dateline.jobs.report.Progress;

/** What all stages of a run work with. */
public record RunContext(
        SparkSession spark, Warehouse warehouse, Engine engine, RunIdentity identity, Progress progress, Clock clock) {}
