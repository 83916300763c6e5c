package org.dateline.jobs.sql;

import java.io.Serializable;
import java.time.LocalDate;
import scala.Function1;
import scala.Function2;
import scala.Function3;
import scala.Function4;

/** What a function does as Spark calls it: nothing of a null, and days as LocalDates in sessions of either kind. */
final class NullGuard {

    private NullGuard() {}

    /** A function of Scala of that many arguments. */
    static Object of(SqlFunction.Body body, int arguments) {
        return switch (arguments) {
            case 1 -> (Function1<Object, Object> & Serializable) a -> call(body, a);
            case 2 -> (Function2<Object, Object, Object> & Serializable) (a, b) -> call(body, a, b);
            case 3 -> (Function3<Object, Object, Object, Object> & Serializable) (a, b, c) -> call(body, a, b, c);
            case 4 ->
                (Function4<Object, Object, Object, Object, Object> & Serializable)
                        (a, b, c, d) -> call(body, a, b, c, d);
            default -> throw new IllegalArgumentException(arguments + " arguments");
        };
    }

    private static Object call(SqlFunction.Body body, Object... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] == null) {
                return null;
            }
            if (arguments[i] instanceof java.sql.Date day) {
                arguments[i] = day.toLocalDate();
            }
        }
        return body.of(arguments);
    }

    /** The day at that place among the arguments; null if it was not given. */
    static LocalDate day(Object[] arguments, int place) {
        return place < arguments.length ? (LocalDate) arguments[place] : null;
    }
}
