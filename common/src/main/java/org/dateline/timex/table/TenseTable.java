package org.dateline.timex.table;

import org.dateline.dictionary.Column;
import org.dateline.dictionary.TableSchema;
import org.dateline.timex.value.Tense;

/** {@code tense.csv}: words that tell the tense of a clause. A hyphen at an end stands for the rest of the word;
 * {@code =} before a word means that its accents must be written so.
 */
public final class TenseTable {
    public static final Column<String> FORM = Column.text("form");
    /** {@code unknown} for words that an ending would take for a verb. */
    public static final Column<Tense> TENSE = Column.oneOf("tense", Tense.class);

    public static final TableSchema<TenseWord> SCHEMA =
            TableSchema.of(1, row -> new TenseWord(row.value(FORM), row.value(TENSE)), FORM, TENSE);

    private TenseTable() {}

    /** A row. */
    public record TenseWord(String form, Tense tense) {
        /** True for an ending or a beginning of words, and for a word that is read as it is written. */
        public boolean isAffix() {
            return form.startsWith("-") || form.endsWith("-") || isExact();
        }

        /** True for a word whose accents tell: "arrive" is the present, "arrivé" the past. */
        public boolean isExact() {
            return form.startsWith("=");
        }
    }
}
