package org.dateline.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.dateline.coreference.ReportBuilder.accusation;
import static org.dateline.coreference.ReportBuilder.meeting;

import org.dateline.coreference.correction.CorrectionChange;
import org.dateline.coreference.correction.Lost;
import org.junit.jupiter.api.Test;

/** What corrections do, run after run. */
class CorrectionsTest {
    private final CorrectedRuns runs = new CorrectedRuns();

    private static ReportBuilder talk(String number, String published, String day) {
        return meeting("mention:" + number, "state:RUS", "state:TUR")
                .published(published)
                .day(day);
    }

    private static ReportBuilder charge(String number, String published, String day) {
        return accusation("mention:" + number).published(published).day(day);
    }

    @Test
    void mergedEventsAreOneAndStayOneAsTheyGrow() {
        runs.read(talk("1", "2017-11-02", "2017-11-01"), talk("2", "2017-11-20", "2017-11-19"))
                .run();
        String first = runs.event("mention:1").eventId();
        String second = runs.event("mention:2").eventId();
        assertThat(first).isNotEqualTo(second);
        runs.correct(second + ";merge;" + first).run();
        assertThat(runs.event("mention:2").eventId()).isEqualTo(first);
        assertThat(runs.changes())
                .extracting(CorrectionChange::eventId, CorrectionChange::supersededBy)
                .containsExactly(tuple(second, first));
        runs.read(talk("0", "2017-11-19", "2017-11-19"), talk("3", "2017-11-21", "2017-11-19"))
                .run();
        assertThat(runs.events()).singleElement().satisfies(event -> {
            assertThat(event.eventId()).isEqualTo(first);
            assertThat(event.mentionIds()).hasSize(4);
        });
        runs.run();
        assertThat(runs.events()).hasSize(1);
        assertThat(runs.lost()).isEmpty();
    }

    @Test
    void mergesMakeChains() {
        runs.read(
                        talk("1", "2017-11-02", "2017-11-01"),
                        talk("2", "2017-11-20", "2017-11-19"),
                        talk("3", "2017-12-20", "2017-12-19"))
                .run();
        String first = runs.event("mention:1").eventId();
        String second = runs.event("mention:2").eventId();
        String third = runs.event("mention:3").eventId();
        runs.correct(second + ";merge;" + third)
                .correct(first + ";merge;" + second)
                .run();
        assertThat(runs.events())
                .singleElement()
                .satisfies(event -> assertThat(event.eventId()).isEqualTo(first));
        assertThat(runs.run().events()).hasSize(1);
    }

    @Test
    void aMentionThatIsSplitOffLeavesTheIdBehind() {
        runs.read(
                        charge("1", "2017-11-01", "2017-11-01"),
                        charge("2", "2017-11-02", "2017-11-01"),
                        charge("3", "2017-11-03", "2017-11-01"))
                .run();
        String event = runs.event("mention:1").eventId();
        assertThat(runs.events()).hasSize(1);
        runs.correct("mention:1;split;").run();
        assertThat(runs.event("mention:2").eventId()).isEqualTo(event);
        String own = runs.event("mention:1").eventId();
        assertThat(own).isNotEqualTo(event);
        assertThat(runs.event("mention:1").mentionIds()).containsExactly("mention:1");
        runs.run();
        assertThat(runs.event("mention:1").eventId()).isEqualTo(own);
        assertThat(runs.event("mention:3").eventId()).isEqualTo(event);
        assertThat(runs.correct(event + ";redate;2017-10-30")
                        .run()
                        .event("mention:2")
                        .date()
                        .edtf())
                .isEqualTo("2017-10-30");
        assertThat(runs.event("mention:1").date().edtf()).isEqualTo("2017-11-01");
    }

    @Test
    void severalMentionsGoOutTogetherAndTheirEventCanBeCorrected() {
        runs.read(
                        charge("1", "2017-11-01", "2017-11-01"),
                        charge("2", "2017-11-02", "2017-11-01"),
                        charge("3", "2017-11-03", "2017-11-01"))
                .run();
        String event = runs.event("mention:1").eventId();
        runs.correct(event + ";split;mention:2|mention:3").run();
        String own = runs.event("mention:2").eventId();
        assertThat(own).isNotEqualTo(event);
        assertThat(runs.event("mention:3").eventId()).isEqualTo(own);
        runs.correct(own + ";redate;2017-10-30").run();
        assertThat(runs.event("mention:3").date().edtf()).isEqualTo("2017-10-30");
        assertThat(runs.run().event("mention:3").eventId()).isEqualTo(own);
        assertThat(runs.lost()).isEmpty();
    }

    @Test
    void aMentionIsGivenToAnEvent() {
        runs.read(
                        charge("1", "2017-11-02", "2017-11-01"),
                        charge("2", "2017-11-20", "2017-11-19"),
                        accusation("mention:3").published("2017-10-30"))
                .run();
        String event = runs.event("mention:1").eventId();
        assertThat(runs.eventOf("mention:3")).isEmpty();
        runs.correct("mention:3;merge;" + event)
                .correct("mention:2;merge;" + event)
                .run();
        assertThat(runs.event("mention:1").mentionIds()).containsExactly("mention:3", "mention:1", "mention:2");
        assertThat(runs.run().event("mention:3").eventId()).isEqualTo(event);
        assertThat(runs.events()).hasSize(1);
    }

    @Test
    void aCorrectedDateHoldsInStatusAndHistory() {
        runs.read(talk("1", "2017-11-02", "2017-11-20").status("scheduled"), talk("2", "2017-11-21", "2017-11-20"))
                .run();
        String event = runs.event("mention:1").eventId();
        runs.correct(event + ";redate;2017-11-19").run();
        ResolvedEvent corrected = runs.event("mention:1");
        assertThat(corrected.date().edtf()).isEqualTo("2017-11-19");
        assertThat(corrected.date().agreement()).isZero();
        assertThat(corrected.dates())
                .extracting(EventDate::edtf, EventDate::nSources, EventDate::isChosen)
                .containsExactly(tuple("2017-11-19", 0, true), tuple("2017-11-20", 2, false));
        assertThat(corrected.history())
                .extracting(state -> state.knownFrom() + " " + state.status() + " "
                        + state.date().edtf())
                .containsExactly(
                        "2017-11-02 scheduled 2017-11-19",
                        "2017-11-20 lapsed 2017-11-19",
                        "2017-11-21 occurred 2017-11-19");
        runs.read(talk("3", "2017-11-22", "2017-11-20"), talk("4", "2017-11-22", "2017-11-20"))
                .run();
        assertThat(runs.event("mention:4").date().edtf()).isEqualTo("2017-11-19");
    }

    @Test
    void theDayOfAPlanBeforeItMovedStaysInHistory() {
        runs.read(
                        talk("1", "2017-11-02", "2017-11-10")
                                .status("scheduled")
                                .about("talks:astana-7"),
                        talk("2", "2017-11-05", "2017-11-14")
                                .status("scheduled")
                                .about("talks:astana-7"))
                .run();
        String event = runs.event("mention:1").eventId();
        runs.correct(event + ";merge;" + runs.event("mention:2").eventId()).run();
        runs.correct(event + ";redate;2017-11-15").run();
        assertThat(runs.event("mention:1").history())
                .extracting(state -> state.status() + " " + state.date().edtf())
                .containsExactly("scheduled 2017-11-10", "scheduled 2017-11-15", "lapsed 2017-11-15");
        assertThat(runs.event("mention:1").status()).isEqualTo("lapsed");
    }

    @Test
    void whatCountsFromACorrectedEventFollows() {
        runs.read(
                        talk("1", "2017-11-02", "2017-11-01"),
                        accusation("mention:2").published("2017-11-05").after("mention:1", "P2D"))
                .run();
        assertThat(runs.event("mention:2").date().edtf()).isEqualTo("2017-11-03");
        String event = runs.event("mention:1").eventId();
        assertThat(runs.correct(event + ";redate;2017-10-31")
                        .run()
                        .event("mention:2")
                        .date()
                        .edtf())
                .isEqualTo("2017-11-02");
    }

    @Test
    void aRetypedEventHasTheTypeOfItsMode() {
        runs.read(charge("1", "2017-11-02", "2017-11-01")).run();
        String event = runs.event("mention:1").eventId();
        runs.correct(event + ";retype;condemnation").run();
        assertThat(runs.event("mention:1").act().mode()).isEqualTo("condemnation");
        assertThat(runs.event("mention:1").act().type()).isEqualTo("ACCUSE");
        assertThat(runs.event("mention:1").titleEn()).startsWith("Condemn");
        assertThat(runs.changes()).singleElement().satisfies(change -> {
            assertThat(change.field()).isEqualTo("event_mode");
            assertThat(change.oldValue()).isEqualTo("accusation");
            assertThat(change.newValue()).isEqualTo("condemnation");
            assertThat(change.correction().author()).isEqualTo("ana");
        });
    }

    @Test
    void aRejectedEventDoesNotComeBackAsItGrows() {
        runs.read(charge("1", "2017-11-02", "2017-11-01"), talk("2", "2017-11-20", "2017-11-19"))
                .run();
        String event = runs.event("mention:1").eventId();
        runs.correct(event + ";reject;").run();
        assertThat(runs.eventOf("mention:1")).isEmpty();
        assertThat(runs.events()).hasSize(1);
        runs.read(charge("0", "2017-11-01", "2017-11-01"), charge("3", "2017-11-05", "2017-11-01"))
                .run();
        assertThat(runs.events()).hasSize(1);
        assertThat(runs.run().events()).hasSize(1);
        assertThat(runs.lost()).isEmpty();
    }

    @Test
    void aRejectedMentionReportsNothing() {
        runs.read(charge("1", "2017-11-02", "2017-11-01"), charge("2", "2017-11-03", "2017-11-01"))
                .run();
        String event = runs.event("mention:1").eventId();
        runs.correct("mention:1;reject;").run();
        assertThat(runs.event("mention:2").eventId()).isEqualTo(event);
        assertThat(runs.event("mention:2").mentionIds()).containsExactly("mention:2");
    }

    @Test
    void aConfirmedEventIsCertainAsLongAsItIsWhatWasConfirmed() {
        runs.read(charge("1", "2017-11-02", "2017-11-01"), talk("2", "2017-11-20", "2017-11-19"))
                .run();
        String one = runs.event("mention:1").eventId();
        String other = runs.event("mention:2").eventId();
        runs.correct(one + ";confirm;").correct(other + ";confirm;2017-11-18").run();
        assertThat(runs.event("mention:1").confidence()).isEqualTo(1);
        assertThat(runs.event("mention:2").confidence()).isLessThan(1);
        assertThat(runs.lost()).extracting(Lost::reasonCode).containsExactly("correction_outdated");
    }

    @Test
    void aCorrectionFollowsAnEventThatIsPartOfAnotherNow() {
        runs.read(charge("2", "2017-11-03", "2017-11-01")).run();
        String former = runs.event("mention:2").eventId();
        runs.read(charge("1", "2017-11-02", "2017-10-02")).run();
        String other = runs.event("mention:1").eventId();
        runs.correct(other + ";merge;" + former).run();
        runs.run();
        runs.forgetAnchors();
        runs.withoutCorrections().correct(former + ";redate;2017-10-30");
        runs.run();
        assertThat(runs.event("mention:1").date().edtf()).isEqualTo("2017-10-30");
        assertThat(runs.lost()).isEmpty();
    }

    @Test
    void aVanishedTargetIsToldInEveryRun() {
        runs.read(charge("1", "2017-11-02", "2017-11-01")).run();
        runs.correct("event:none;redate;2017-10-30")
                .correct("mention:none;reject;")
                .correct(runs.event("mention:1").eventId() + ";merge;event:none")
                .run();
        for (int run = 0; run < 2; run++) {
            assertThat(runs.lost())
                    .extracting(Lost::reasonCode)
                    .containsExactly(
                            "correction_target_missing", "correction_target_missing", "correction_target_missing");
            runs.run();
        }
        assertThat(runs.changes()).isEmpty();
        assertThat(runs.events()).hasSize(1);
    }

    @Test
    void aTargetThatComesBackIsCorrectedAgain() {
        ReportBuilder gone = charge("1", "2017-11-02", "2017-11-01");
        runs.read(gone, talk("2", "2017-11-20", "2017-11-19")).run();
        String event = runs.event("mention:1").eventId();
        runs.correct(event + ";redate;2017-10-30").run();
        runs.without("mention:1").run();
        assertThat(runs.lost()).extracting(Lost::reasonCode).containsExactly("correction_target_missing");
        runs.read(gone).run();
        assertThat(runs.event("mention:1").date().edtf()).isEqualTo("2017-10-30");
    }

    @Test
    void anUndatedMentionCannotBeAnEventOfItsOwn() {
        runs.read(
                        charge("1", "2017-11-02", "2017-11-01"),
                        accusation("mention:2").article("article-mention:1").published("2017-11-02"))
                .run();
        assertThat(runs.event("mention:2").eventId())
                .isEqualTo(runs.event("mention:1").eventId());
        runs.correct("mention:2;split;").run();
        assertThat(runs.eventOf("mention:2")).isEmpty();
        assertThat(runs.lost()).extracting(Lost::reasonCode).containsExactly("correction_without_effect");
    }
}
