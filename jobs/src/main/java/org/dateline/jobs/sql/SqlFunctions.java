package org.dateline.jobs.sql;

import java.util.List;
import java.util.stream.Stream;

/** All functions. */
final class SqlFunctions {

    static final List<SqlFunction> ALL = Stream.of(TextFunctions.ALL, DateFunctions.ALL)
            .flatMap(List::stream)
            .toList();

    private SqlFunctions() {}
}
