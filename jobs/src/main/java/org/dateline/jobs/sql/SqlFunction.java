package org.dateline.jobs.sql;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;

/**
 * A function of SQL.
 *
 * @param required how many of the parameters must be given
 * @param gives the type of its values; an array of structs is also a table function, with a row for each
 * @param says what it gives, in a sentence
 * @param example a call, without SELECT
 * @param exampleGives what comes of the example
 */
record SqlFunction(
        String name,
        List<Parameter> parameters,
        int required,
        DataType gives,
        String says,
        String example,
        String exampleGives,
        Body body) {

    SqlFunction {
        parameters = List.copyOf(parameters);
    }

    /** What it does; for executors and many threads. */
    @FunctionalInterface
    interface Body extends Serializable {

        /** Of as many arguments as were given, none of them null; days are LocalDates. */
        Object of(Object... arguments);
    }

    boolean givesRows() {
        return gives instanceof ArrayType;
    }

    /** Its name and parameters, as in {@code find_dates(text[, published[, language]])}. */
    String signature() {
        StringBuilder signature = new StringBuilder(parameters.stream()
                .limit(required)
                .map(Parameter::name)
                .collect(Collectors.joining(", ", name + "(", "")));
        int optional = parameters.size() - required;
        parameters.stream()
                .skip(required)
                .forEach(parameter -> signature.append("[, ").append(parameter.name()));
        return signature.append("]".repeat(optional)).append(')').toString();
    }

    /** How many arguments it takes, for people. */
    String arity() {
        return required == parameters.size() ? Integer.toString(required) : required + " to " + parameters.size();
    }
}
