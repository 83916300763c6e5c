package org.dateline.jobs.sql;

import org.apache.spark.sql.SparkSessionExtensions;
import scala.Tuple3;
import scala.runtime.AbstractFunction1;
import scala.runtime.BoxedUnit;

/** Gives a Spark session the functions of {@link SqlFunctions}: named in {@code spark.sql.extensions}. */
public final class DatelineExtensions extends AbstractFunction1<SparkSessionExtensions, BoxedUnit> {

    @Override
    public BoxedUnit apply(SparkSessionExtensions extensions) {
        for (SqlFunction function : SqlFunctions.ALL) {
            FunctionCalls calls = new FunctionCalls(function);
            extensions.injectFunction(new Tuple3<>(calls.identifier(), calls.info(), calls::scalar));
            if (function.givesRows()) {
                extensions.injectTableFunction(new Tuple3<>(calls.identifier(), calls.info(), calls::rows));
            }
        }
        return BoxedUnit.UNIT;
    }
}
