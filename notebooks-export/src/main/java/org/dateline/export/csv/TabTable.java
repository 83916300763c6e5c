package org.dateline.export.csv;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a table as data sets of events are published: tabs between cells, no quotes, lines that end in LF, UTF-8. A tab
 * or a line end inside a cell becomes a blank.
 */
public final class TabTable implements Closeable {

    private static final CsvMapper CSV = new CsvMapper();

    private final int width;
    private final String absent;
    private final SequenceWriter rows;

    /** Of so many columns, on a stream that it closes in the end; {@code absent} is written for a null. */
    public TabTable(OutputStream out, int width, String absent) throws IOException {
        CsvSchema schema = CsvSchema.emptySchema()
                .withColumnSeparator('\t')
                .withLineSeparator("\n")
                .withoutQuoteChar()
                .withoutHeader();
        this.width = width;
        this.absent = absent;
        this.rows = CSV.writer(schema).writeValues(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /**
     * Writes a row.
     *
     * @throws IllegalArgumentException if it has not as many cells as the table has columns
     */
    public void row(List<?> values) throws IOException {
        if (values.size() != width) {
            throw new IllegalArgumentException("a row of " + values.size() + " values in a table of " + width);
        }
        List<String> cells = new ArrayList<>(width);
        values.forEach(value -> cells.add(value == null ? absent : plain(value.toString())));
        rows.write(cells);
    }

    private static String plain(String text) {
        return text.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
