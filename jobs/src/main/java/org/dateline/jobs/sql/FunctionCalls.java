package org.dateline.jobs.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.expressions.Cast;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.ExpressionInfo;
import org.apache.spark.sql.catalyst.expressions.Inline;
import org.apache.spark.sql.catalyst.expressions.ScalaUDF;
import org.apache.spark.sql.catalyst.plans.logical.Generate;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.logical.OneRowRelation;
import scala.Option;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** What Spark makes of the calls of a function; the one place of these functions that touches Spark's inner types. */
record FunctionCalls(SqlFunction function) {

    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");
    private static final String SPARK_DOCS = "https://spark.apache.org/docs/latest";

    FunctionIdentifier identifier() {
        return new FunctionIdentifier(function.name());
    }

    /** What DESCRIBE FUNCTION tells. */
    ExpressionInfo info() {
        String usage = function.signature().replace(function.name(), "_FUNC_") + " - " + function.says();
        String arguments = function.parameters().stream()
                .map(parameter -> "      * " + parameter.name() + " - " + parameter.says() + "\n")
                .collect(Collectors.joining("", "\n    Arguments:\n", "  "));
        String examples = "\n    Examples:\n      > SELECT " + function.example() + ";\n       "
                + function.exampleGives() + "\n  ";
        return new ExpressionInfo(
                SqlFunctions.class.getName(),
                null,
                function.name(),
                usage,
                arguments,
                examples,
                "",
                "",
                "",
                "",
                "java_udf");
    }

    /** The value of a call. */
    Expression scalar(Seq<Expression> arguments) {
        List<Expression> given = CollectionConverters.asJava(arguments);
        if (given.size() < function.required()
                || given.size() > function.parameters().size()) {
            throw unchecked(wrongNumber(given.size()));
        }
        List<Expression> typed = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            typed.add(typed(i, given.get(i)));
        }
        return new ScalaUDF(
                NullGuard.of(function.body(), given.size()),
                function.gives(),
                seq(typed),
                seq(List.of()),
                Option.empty(),
                Option.apply(function.name()),
                true,
                true);
    }

    /** The rows of a call that stands for a table. */
    LogicalPlan rows(Seq<Expression> arguments) {
        return new Generate(
                new Inline(scalar(arguments)),
                seq(List.of()),
                false,
                Option.empty(),
                seq(List.of()),
                new OneRowRelation());
    }

    private Expression typed(int number, Expression argument) {
        Parameter parameter = function.parameters().get(number);
        if (!parameter.kind().takes(argument.dataType())) {
            throw unchecked(wrongType(number, argument));
        }
        boolean isIt = argument.dataType().equals(parameter.kind().type());
        return isIt ? argument : new Cast(argument, parameter.kind().type(), Option.empty());
    }

    private AnalysisException wrongNumber(int given) {
        return new AnalysisException(
                "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
                parameters(Map.of(
                        "functionName",
                        "`" + function.name() + "`",
                        "expectedNum",
                        function.arity(),
                        "actualNum",
                        Integer.toString(given),
                        "docroot",
                        SPARK_DOCS)));
    }

    private AnalysisException wrongType(int number, Expression argument) {
        Parameter parameter = function.parameters().get(number);
        return new AnalysisException(
                "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
                parameters(Map.of(
                        "sqlExpr", "\"" + function.signature() + "\"",
                        "paramIndex", ORDINALS.get(number) + " (" + parameter.name() + ")",
                        "requiredType", quoted(parameter.kind().type().sql()),
                        "inputSql", quoted(argument.sql()),
                        "inputType", quoted(argument.dataType().sql()))));
    }

    private static String quoted(String sql) {
        return "\"" + sql.toUpperCase(Locale.ROOT) + "\"";
    }

    private static scala.collection.immutable.Map<String, String> parameters(Map<String, String> parameters) {
        return scala.collection.immutable.Map.from(CollectionConverters.asScala(parameters));
    }

    private static <T> Seq<T> seq(List<T> items) {
        return CollectionConverters.asScala(items).toSeq();
    }

    /** Spark's builders of calls throw its checked exception without saying so. */
    @SuppressWarnings("unchecked")
    private static <E extends Exception> RuntimeException unchecked(AnalysisException e) throws E {
        throw (E) e;
    }
}
