package org.dateline.coreference.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.dateline.dictionary.Dictionaries;
import org.dateline.dictionary.DictionaryException;
import org.dateline.event.EventModes;
import org.junit.jupiter.api.Test;

class CorrectionTableTest {
    private static final EventModes MODES = EventModes.of(Dictionaries.with(List.of()));
    private static final String HEADER = "target;action;value;author;reason;date";

    private static List<Correction> read(String... rows) {
        return CorrectionTable.read("corrections.csv", HEADER + "\n" + String.join("\n", rows) + "\n", MODES);
    }

    /** The problems of rows that are all by one author. */
    private static List<String> problems(String... rows) {
        String[] complete = new String[rows.length];
        for (int i = 0; i < rows.length; i++) {
            complete[i] = rows[i] + ";ana;seen;2017-11-05";
        }
        DictionaryException problems = catchThrowableOfType(DictionaryException.class, () -> read(complete));
        return problems == null ? List.of() : problems.getMessage().lines().toList();
    }

    @Test
    void aRowIsReadWithItsPlace() {
        assertThat(read(
                        "# who vetoed when",
                        "event:1 ; redate ; 2017-10-24 ; ana ; the vote was on Tuesday ; 2017-11-05"))
                .containsExactly(new Correction(
                        List.of("event:1"),
                        CorrectionAction.REDATE,
                        List.of("2017-10-24"),
                        "ana",
                        "the vote was on Tuesday",
                        LocalDate.parse("2017-11-05"),
                        3));
    }

    @Test
    void commasSeparateColumnsWhereTheHeaderHasThem() {
        String table = "\uFEFFtarget,action,value,author,reason,date\n"
                + "mention:1|mention:2,split,,ana,\"another round, in Sochi\",2017-11-05\n";
        assertThat(CorrectionTable.read("c.csv", table, MODES))
                .singleElement()
                .satisfies(row -> assertThat(row.targets()).containsExactly("mention:1", "mention:2"))
                .satisfies(row -> assertThat(row.reason()).isEqualTo("another round, in Sochi"));
    }

    @Test
    void anEmptyTableCorrectsNothing() {
        assertThat(read()).isEmpty();
        assertThat(CorrectionTable.read("c.csv", "", MODES)).isEmpty();
    }

    @Test
    void everyActionHasItsForm() {
        assertThat(problems(
                        "event:1;merge;event:2|event:3",
                        "mention:9;merge;event:4",
                        "event:4;split;mention:5|mention:6",
                        "mention:7|mention:8;split;",
                        "event:4;redate;[2017-11-11..2017-11-20]",
                        "mention:10;redate;2017-11",
                        "event:4;retype;resolution_vetoed",
                        "mention:10;retype;accuse.other",
                        "event:5;reject;",
                        "mention:11;reject;",
                        "event:4;confirm;",
                        "event:6;confirm;2017-10-24"))
                .isEmpty();
    }

    @Test
    void allProblemsAreToldAtOnceWithTheirLines() {
        assertThat(problems(
                        "event:1;vanish;",
                        "event:1;redate;24.10.2017",
                        "event:2;retype;resolution_vetod",
                        "event:3;merge;event:3",
                        "event:4;merge;",
                        "event:5;split;",
                        "event:6;split;event:7",
                        "veto;reject;",
                        "event:8|event:9;reject;",
                        "event:10;reject;2017",
                        "mention:1;merge;event:1|event:2"))
                .containsExactly(
                        "corrections.csv:2  column 'action': unknown 'vanish'",
                        "corrections.csv:3  '24.10.2017' is not a date such as 2017-11-02, 2017-11,"
                                + " 2017-11-22/2017-11-24 or [2017-11-11..2017-11-20]",
                        "corrections.csv:4  no mode 'resolution_vetod', did you mean resolution_vetoed?",
                        "corrections.csv:5  an event cannot be merged with itself",
                        "corrections.csv:6  merge needs the other event as value",
                        "corrections.csv:7  split of an event needs the mentions that go out of it as value",
                        "corrections.csv:8  value 'event:7' is not a mention",
                        "corrections.csv:9  target 'veto' is neither event:... nor mention:...",
                        "corrections.csv:10  one target only: a row for each",
                        "corrections.csv:11  reject takes no value",
                        "corrections.csv:12  a mention is a report of one event only");
    }

    @Test
    void whoAndWhyAndWhenMustBeSaid() {
        DictionaryException problems =
                catchThrowableOfType(DictionaryException.class, () -> read("event:1;reject;;;;yesterday"));
        assertThat(problems.getMessage().lines())
                .containsExactly(
                        "corrections.csv:2  column 'author': is empty",
                        "corrections.csv:2  column 'date': 'yesterday' is not a day such as 2017-11-02",
                        "corrections.csv:2  column 'reason': is empty");
    }

    @Test
    void aWrongHeaderIsTold() {
        DictionaryException problems = catchThrowableOfType(
                DictionaryException.class,
                () -> CorrectionTable.read("c.csv", "target;action;valu;author;reason;date\na;b;c;d;e;f\n", MODES));
        assertThat(problems.getMessage())
                .contains("c.csv:1  unknown column 'valu', did you mean value?", "c.csv:1  columns missing: value");
    }

    @Test
    void whatContradictsIsTold() {
        assertThat(problems(
                        "event:1;redate;2017-10-24",
                        "event:1;redate;2017-10-25",
                        "event:2;reject;",
                        "event:2;confirm;",
                        "event:3;merge;event:4",
                        "event:4;merge;event:5",
                        "event:3;redate;2017",
                        "event:5;redate;2018",
                        "event:4;reject;",
                        "mention:1;merge;event:6",
                        "mention:1;merge;event:7",
                        "mention:2;split;",
                        "event:8;split;mention:2|mention:3",
                        "mention:4;reject;",
                        "mention:4;redate;2017"))
                .containsExactly(
                        "corrections.csv:3  redate contradicts line 2 (redate event:1)",
                        "corrections.csv:5  confirm contradicts line 4 (reject event:2)",
                        "corrections.csv:9  redate contradicts line 8 (redate event:3)",
                        "corrections.csv:10  reject contradicts line 6 (merge event:3)",
                        "corrections.csv:12  merge puts mention:1 elsewhere than line 11 (merge mention:1)",
                        "corrections.csv:14  split puts mention:2 elsewhere than line 13 (split mention:2)",
                        "corrections.csv:16  redate contradicts line 15 (reject mention:4)");
    }

    @Test
    void theSameRowTwiceIsTold() {
        assertThat(problems("event:1;reject;", "event:1;reject;"))
                .containsExactly("corrections.csv:3  the same [target, action, value] as line 2");
    }
}
