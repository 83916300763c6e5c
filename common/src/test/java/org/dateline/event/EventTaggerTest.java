package org.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Phenomena that need more than one sentence or more than one event. */
class EventTaggerTest {
    private static final EventReader ENGLISH = EventReader.of("en");
    private static final EventReader ARABIC = EventReader.of("ar");

    private static Mention only(List<Mention> mentions, String mode) {
        List<Mention> found = mentions.stream()
                .filter(mention -> mention.eventMode().equals(mode))
                .toList();
        assertThat(found).as(mode).isNotEmpty();
        return found.get(0);
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    @Test
    void anEventOfTheNewsDatesTheOneItCountsFrom() {
        List<Mention> mentions = ARABIC.read(
                "بحث الرئيس التركي مع نظيره الإيراني الأوضاع. "
                        + "ويأتي اللقاء بين الرئيس التركي والرئيس الإيراني بعد ثلاثة أيام على اختتام أستانا 4.",
                day(2017, 5, 7));
        Mention concluded = only(mentions, "talks_concluded");
        assertThat(concluded.earliest()).isEqualTo(day(2017, 5, 4));
        assertThat(concluded.dateMethod()).isEqualTo("anchored_to_event");
        assertThat(concluded.anchorOffset()).isEqualTo("P-3D");
        assertThat(mentions.stream().map(Mention::mentionId)).contains(concluded.anchorMentionId());
    }

    @Test
    void theEventThatIsCountedFromDatesTheLaterOne() {
        List<Mention> mentions = ENGLISH.read(
                "The Geneva II talks ended on 15 February 2014. "
                        + "Four days after the conclusion of Geneva II, France accused Syria of stalling.",
                day(2014, 3, 1));
        Mention accusation = only(mentions, "accusation");
        assertThat(accusation.earliest()).isEqualTo(day(2014, 2, 19));
        assertThat(accusation.anchorOffset()).isEqualTo("P4D");
    }

    @Test
    void howFarAnEventStandsFromAnUndatedOneIsKept() {
        Mention accusation = only(
                ENGLISH.read(
                        "Nothing new. Little else. Two days after the conclusion of Astana 5, Turkey accused Syria.",
                        day(2019, 1, 1)),
                "accusation");
        assertThat(accusation.earliest()).isNull();
        assertThat(accusation.anchorOffset()).isEqualTo("P2D");
        assertThat(accusation.anchorMentionId()).isNotNull();
    }

    @Test
    void aDiscussionIsACallWhereTheArticleSaysSo() {
        List<Mention> mentions = ENGLISH.read(
                "The Japanese prime minister discussed trade with the Indian prime minister on 3 May 2016. "
                        + "The phone call between Japan and India took place on 3 May 2016.",
                day(2016, 5, 4));
        assertThat(mentions).extracting(Mention::eventMode).containsOnly("phone_call");
    }

    @Test
    void theTwoMinistersAreThoseLastNamed() {
        List<Mention> mentions = ARABIC.read(
                "التقى وزير الخارجية المصري وزير الخارجية الفرنسي في 4 أيار 2016. وأجرى الوزيران محادثات في 5 أيار"
                        + " 2016.",
                day(2016, 5, 6));
        assertThat(mentions)
                .hasSize(2)
                .allSatisfy(mention -> assertThat(EventReader.sides(mention, Role.PARTICIPANT))
                        .containsExactly("state:EGY", "state:FRA"));
    }

    @Test
    void theMandateIsTheOneLastNamed() {
        List<Mention> mentions = ARABIC.read(
                "مدد مجلس الأمن ولاية اليونيفيل في 26 آب 2014. ومن المقرر أن تنتهي الولاية في 31 آب 2015.",
                day(2014, 8, 27));
        assertThat(only(mentions, "mandate_expired").objectKey()).isEqualTo("mandate:UNIFIL");
        assertThat(only(mentions, "mandate_expired").status()).isEqualTo("scheduled");
    }

    @Test
    void theEventsOfASentenceHaveTheirOwnDatesAndActors() {
        List<Mention> mentions = ENGLISH.read(
                "Syria, which joined the Chemical Weapons Convention in 2013, rejected the findings on Friday.",
                day(2017, 10, 28));
        assertThat(only(mentions, "treaty_accession").earliest()).isEqualTo(day(2013, 1, 1));
        assertThat(only(mentions, "rejection").earliest()).isEqualTo(day(2017, 10, 27));
    }

    @Test
    void whatGoesOnWithAVerbHasItsSubjectAndItsDay() {
        List<Mention> mentions =
                ENGLISH.read("Egypt condemned Ethiopia on Monday and called for talks.", day(2020, 7, 22));
        Mention appeal = only(mentions, "appeal");
        assertThat(EventReader.sides(appeal, Role.SOURCE)).containsExactly("state:EGY");
        assertThat(appeal.earliest()).isEqualTo(day(2020, 7, 20));
    }

    @Test
    void aHeadlineIsOfTheDayThatTheLeadNames() {
        List<Mention> mentions = ENGLISH.read(
                "Peru, Chile sign border pact",
                "LIMA - The foreign ministers of the two countries put the seal on it on Monday. It was warm.",
                day(1999, 11, 16));
        assertThat(only(mentions, "agreement_signed").earliest()).isEqualTo(day(1999, 11, 15));
    }

    @Test
    void whatAnswersNewsOfTwoDaysAgoHasNoDay() {
        String body = "Burundi expelled a Rwandan diplomat on Thursday. No reason was given. Rwanda accused Burundi of"
                + " spite.";
        assertThat(only(ENGLISH.read(body, day(2016, 5, 6)), "accusation").earliest())
                .isEqualTo(day(2016, 5, 5));
        assertThat(only(ENGLISH.read(body, day(2016, 5, 8)), "accusation").isDated())
                .isFalse();
    }

    @Test
    void backgroundWithoutADateIsNotOfThePublicationDay() {
        List<Mention> mentions = ENGLISH.read(
                "Prices rose. Traders were calm. Analysts saw no risk. Iran had rejected an offer by Iraq.",
                day(2012, 2, 2));
        assertThat(only(mentions, "rejection").dateMethod()).isEqualTo("undated");
    }

    @Test
    void theNewsWithoutADateIsOfThePublicationDay() {
        Mention veto = only(ENGLISH.read("Russia vetoed a draft on Syria.", day(2012, 2, 4)), "resolution_vetoed");
        assertThat(veto.earliest()).isEqualTo(day(2012, 2, 4));
        assertThat(veto.dateMethod()).isEqualTo("publication_day");
        assertThat(veto.isMain()).isTrue();
    }

    @Test
    void theDayOfACrawlIsNoDay() {
        Mention veto =
                only(ENGLISH.readCrawled("Russia vetoed a draft on Syria.", day(2012, 2, 4)), "resolution_vetoed");
        assertThat(veto.datePrecision()).isEqualTo("day_approximate");
        assertThat(veto.latest()).isEqualTo(day(2012, 2, 4));
    }

    @Test
    void anEnglishHeadlineAnnouncesWithAnInfinitive() {
        Mention visit = only(headline("Macron to visit Armenia on Friday"), "visit");
        assertThat(visit.status()).isEqualTo("scheduled");
        assertThat(visit.earliest()).isEqualTo(day(2018, 10, 12));
        assertThat(only(headline("Armenia and Azerbaijan to hold talks in Vienna next week"), "meeting")
                        .status())
                .isEqualTo("scheduled");
        assertThat(headline("Armenia to blame for the shelling, says Azerbaijan"))
                .noneMatch(mention -> mention.status().equals("scheduled"));
        assertThat(headline("Macron presses Armenia to recall its ambassador"))
                .noneMatch(mention -> mention.eventMode().equals("ambassador_recalled"));
        assertThat(headline("Time for Armenia to recognise Kosovo")).isEmpty();
    }

    private static List<Mention> headline(String title) {
        return ENGLISH.read(title, "Nothing else is known.", day(2018, 10, 10));
    }

    @Test
    void theTitleTakesTheDateOfTheText() {
        List<Mention> mentions = ENGLISH.read(
                "India calls off talks with Pakistan",
                "India called off talks with Pakistan on Monday.",
                day(2014, 8, 20));
        assertThat(mentions)
                .hasSize(2)
                .allSatisfy(mention -> assertThat(mention.earliest()).isEqualTo(day(2014, 8, 18)));
    }

    @Test
    void aReactionAfterTheVoteIsOfItsDay() {
        List<Mention> mentions = ENGLISH.read(
                "Russia vetoed a draft on Syria on Tuesday. Some members abstained. Britain accused Russia after the"
                        + " vote of cynicism.",
                day(2017, 10, 26));
        assertThat(only(mentions, "accusation").earliest()).isEqualTo(day(2017, 10, 24));
    }

    @Test
    void whoSaysItIsNotWhoDoesIt() {
        Mention veto = only(
                ENGLISH.read("France said on Friday that China had vetoed the draft.", day(2012, 2, 4)),
                "resolution_vetoed");
        assertThat(veto.assertedByActorId()).isEqualTo("state:FRA");
        assertThat(EventReader.sides(veto, Role.SOURCE)).containsExactly("state:CHN");
        assertThat(veto.earliest()).isNull();
    }

    @Test
    void denialAndConditionAreToldFromFact() {
        assertThat(only(ENGLISH.read("Iran denied that it had accused Iraq.", day(2012, 2, 4)), "accusation")
                        .status())
                .isEqualTo("denied");
        assertThat(only(
                                ENGLISH.read("If Iran expels French diplomats, talks will end.", day(2012, 2, 4)),
                                "diplomats_expelled")
                        .status())
                .isEqualTo("hypothetical");
    }

    @Test
    void anArticleOnSportHoldsNoEvent() {
        assertThat(ENGLISH.read(
                        "Germany will meet Argentina in the semi-final. The striker is fit. The coach is calm.",
                        day(2014, 7, 9)))
                .isEmpty();
    }

    @Test
    void oneTextLeavesNothingForTheNext() {
        String anaphor = "The two ministers met on 5 May 2016.";
        ENGLISH.read("The Egyptian foreign minister met the French foreign minister on 4 May 2016.", day(2016, 5, 6));
        assertThat(ENGLISH.read(anaphor, day(2016, 5, 6))).isEmpty();
    }

    @Test
    void spansPointAtTheTriggersAndIdsDiffer() {
        String text = "وطالبت تركيا إسرائيل بالاعتذار، واستدعت فرنسا السفير الأمريكي في 3 أيار 2010.";
        List<Mention> mentions = ARABIC.read(text, day(2010, 5, 4));
        assertThat(mentions)
                .hasSize(2)
                .allSatisfy(mention -> assertThat(text.substring(mention.charStart(), mention.charEnd()))
                        .isEqualTo(mention.triggerText()));
        assertThat(mentions.stream().map(Mention::mentionId).collect(Collectors.toSet()))
                .hasSize(2);
    }

    @Test
    void whatWasBeforeADateIsNotOfThatDate() {
        List<Mention> found = EventReader.of("ar")
                .read("قبل وصوله إلى الرئاسة في 2006، زار رئيس بوليفيا كوبا.", LocalDate.of(2011, 3, 4));
        assertThat(found).allSatisfy(mention -> assertThat(mention.earliest()).isNull());
    }

    @Test
    void aHeadlineOfAPlannedVoteIsOfThePlan() {
        List<Mention> found = EventReader.of("en")
                .read(
                        "Security Council votes on Liberia sanctions",
                        "The UN Security Council will vote on sanctions against Liberia on Friday.",
                        LocalDate.of(2003, 5, 6));
        assertThat(found).isNotEmpty().allSatisfy(mention -> {
            assertThat(mention.status()).isEqualTo("scheduled");
            assertThat(mention.earliest()).isEqualTo(LocalDate.of(2003, 5, 9));
        });
    }

    @Test
    void yesterdayIsNoSurerThanTheDayOfTheText() {
        String text = "March 2 2012. The Kenyan foreign minister met the Ethiopian president yesterday.";
        assertThat(EventReader.of("en").read(text, LocalDate.of(2012, 4, 20))).anySatisfy(mention -> {
            assertThat(mention.datePrecision()).isEqualTo("day_approximate");
            assertThat(mention.earliest()).isEqualTo(LocalDate.of(2012, 4, 17));
            assertThat(mention.latest()).isEqualTo(LocalDate.of(2012, 4, 19));
        });
    }

    @Test
    void aHeadlineOfAnAnnouncedVisitIsOfThePlan() {
        List<Mention> found = ARABIC.read(
                "وزير الخارجية النمساوي يزور تونس",
                "أعلن وزير الخارجية النمساوي أنه سيزور تونس الأسبوع المقبل.",
                day(2013, 9, 3));
        assertThat(found).isNotEmpty().allSatisfy(mention -> {
            assertThat(mention.status()).isEqualTo("scheduled");
            assertThat(mention.earliest()).isEqualTo(day(2013, 9, 9));
        });
    }

    @Test
    void aLineThatRepeatsTheHeadlineIsOfTheSameDay() {
        String title = "الرئيس النيجيري يصل إلى الكاميرون";
        List<Mention> found =
                ARABIC.read(title, "وصل الرئيس النيجيري إلى الكاميرون اليوم. المزيد: " + title, day(2015, 7, 29));
        assertThat(found).hasSize(3).allSatisfy(mention -> {
            assertThat(mention.status()).isEqualTo("occurred");
            assertThat(mention.earliest()).isEqualTo(day(2015, 7, 29));
        });
    }

    @Test
    void anotherStrikeOfTheSameArmyIsOfADayOfItsOwn() {
        String text = "The Sudanese army shelled a camp on Monday. Ten people died. Aid workers fled to the capital. "
                + "The Sudanese army also bombed a market.";
        List<Mention> found = EventReader.of("en").read(text, LocalDate.of(2023, 6, 7));
        assertThat(found).hasSize(2);
        assertThat(found.get(0).earliest()).isEqualTo(LocalDate.of(2023, 6, 5));
        assertThat(found.get(1).earliest()).isNull();
    }

    @Test
    void whatGoesOnMeanwhileIsNotSaidByTheSpeaker() {
        Mention appeal = only(
                ARABIC.read("ذكر الرئيس الكيني أن الهدنة صمدت، فيما دعت إثيوبيا أوغندا إلى الحوار.", day(2014, 2, 4)),
                "appeal");
        assertThat(appeal.assertedByActorId()).isNull();
    }
}
