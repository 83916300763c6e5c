package org.dateline.jobs.stage;

import java.io.IOException;
import java.util.Arrays;
import org.apache.spark.sql.Dataset;
import org.dateline.event.Mention;
import org.dateline.jobs.encoder.RecordEncoders;
import org.dateline.jobs.release.WorkTables;
import org.dateline.jobs.step.extract.ExtractStep;

/** The mentions that extraction has kept. */
final class KeptMentions {

    private KeptMentions() {}

    /** As they were read. */
    static Dataset<Mention> read(WorkTables work) throws IOException {
        return ExtractStep.mentions(work.read(Kept.READINGS));
    }

    /** As people have corrected them. */
    static Dataset<Mention> corrected(WorkTables work) throws IOException {
        Dataset<Mention> read = read(work);
        if (!work.has(Kept.CORRECTED_MENTIONS)) {
            return read;
        }
        Dataset<Mention> corrected = work.read(Kept.CORRECTED_MENTIONS);
        return read.join(corrected.select("mentionId"), new String[] {"mentionId"}, "left_anti")
                .select(corrected.columns()[0], rest(corrected.columns()))
                .as(RecordEncoders.of(Mention.class))
                .union(corrected);
    }

    private static String[] rest(String[] columns) {
        return Arrays.copyOfRange(columns, 1, columns.length);
    }
}
