package org.dateline.export.csv;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Writes a table as CSV by RFC 4180: a header, commas, quotes only where they are needed, lines that end in CR LF, UTF-8.
 * A null is an empty cell. Every other value is written as {@code toString} gives
 * it: days as {@code 2017-11-02}, moments as {@code 2017-11-02T21:43:00Z}.
 */
public final class CsvTable implements Closeable {

    /** What a spreadsheet needs to see that a file is UTF-8. */
    public enum ByteOrderMark {
        WITH,
        WITHOUT
    }

    private static final CsvMapper CSV = CsvMapper.csvBuilder()
            .configure(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING, true)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();

    private final int width;
    private final Closeable end;
    private final SequenceWriter rows;

    private CsvTable(List<String> header, Writer target, Closeable end) throws IOException {
        this.width = header.size();
        this.end = end;
        CsvSchema.Builder schema =
                CsvSchema.builder().setLineSeparator("\r\n").setNullValue("").setUseHeader(true);
        header.forEach(schema::addColumn);
        ObjectWriter writer = CSV.writer(schema.build());
        this.rows = writer.writeValues(target);
    }

    /** A table on that stream, which it closes in the end; the header is written with the first row, or at the end. */
    public static CsvTable to(OutputStream out, List<String> header, ByteOrderMark mark) throws IOException {
        Writer target = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (mark == ByteOrderMark.WITH) {
            target.write('\uFEFF');
        }
        return new CsvTable(header, target, target::close);
    }

    /** A table on that writer, which stays open, without a byte order mark. */
    public static CsvTable to(Writer target, List<String> header) throws IOException {
        return new CsvTable(header, target, target::flush);
    }

    /**
     * Writes a row.
     *
     * @throws IllegalArgumentException if the row is not as wide as the header
     */
    public void row(List<?> values) throws IOException {
        if (values.size() != width) {
            throw new IllegalArgumentException("a row of " + values.size() + " values in a table of " + width);
        }
        List<String> cells = new ArrayList<>(width);
        values.forEach(value -> cells.add(Objects.toString(value, null)));
        rows.write(cells);
    }

    @Override
    public void close() throws IOException {
        rows.close();
        end.close();
    }
}
