package org.dateline.jobs.table;

import java.io.Serializable;
import java.time.LocalDate;

/** A row of {@code events}. */
public record EventRow(
        @Column(
                says = "The id, minted once from the earliest mention known and inherited ever after.",
                example = "event:1c9e0d7742ab")
        String eventId,

        @Column(
                says = "A title in English, by template.",
                example = "Russia vetoes draft on JIM mandate (UN Security Council)")
        String titleEn,

        @Column(
                says = "The headline of the best report.",
                whenNull = "no report has a headline for it",
                example = "موسكو تستخدم الفيتو")
        String titleOriginal,

        @Column(
                says = "The language of title_original.",
                unit = "BCP 47",
                whenNull = "no title_original",
                example = "ar")
        String titleLanguage,

        @Column(
                says = "PLOVER type, or STATUS.",
                oneOf = {
                    "CONSULT",
                    "AGREE",
                    "SUPPORT",
                    "COOPERATE",
                    "CONCEDE",
                    "AID",
                    "RETREAT",
                    "REQUEST",
                    "ACCUSE",
                    "REJECT",
                    "THREATEN",
                    "SANCTION",
                    "MOBILIZE",
                    "COERCE",
                    "ASSAULT",
                    "PROTEST",
                    "STATUS"
                },
                example = "REJECT")
        String eventType,

        @Column(says = "The act. With event_type in dim_event_type.", example = "resolution_vetoed")
        String eventMode,

        @Column(says = "CAMEO code, leading zeros kept.", whenNull = "CAMEO has no code for the act", example = "129")
        String cameoCode,

        @Column(
                says = "Quad category: talk or deed, cooperation or conflict.",
                oneOf = {"verbal_cooperation", "material_cooperation", "verbal_conflict", "material_conflict", "none"},
                example = "verbal_conflict")
        String quadCategory,

        @Column(
                says = "Goldstein score of the CAMEO code.",
                unit = "-10..10",
                whenNull = "CAMEO has no code for the act",
                example = "-5.0")
        Double goldstein,

        @Column(says = "The day of the event.", whenNull = "known less precisely than to a day", example = "2017-10-24")
        LocalDate eventDate,

        @Column(says = "For drawing only: the day, or the middle of the interval.", example = "2017-10-24")
        LocalDate chartDate,

        @Column(says = "First day on which it may have happened.", unit = "inclusive", example = "2017-10-24")
        LocalDate earliest,

        @Column(
                says = "Last day on which it may have happened.",
                unit = "inclusive",
                whenNull = "open end",
                example = "2017-10-24")
        LocalDate latest,

        @Column(says = "Days in the interval, both ends counted.", unit = "days", whenNull = "open end", example = "1")
        Integer widthDays,

        @Column(
                says = "How precisely the date is known.",
                oneOf = {
                    "day",
                    "day_approximate",
                    "week",
                    "month_third",
                    "month_half",
                    "month",
                    "bound",
                    "quarter",
                    "season",
                    "half_year",
                    "year",
                    "decade",
                    "century"
                },
                example = "day")
        String datePrecision,

        @Column(
                says = "What the interval means, as in mentions.",
                oneOf = {"point", "span", "uncertain"},
                example = "point")
        String dateKind,

        @Column(says = "The interval in Extended Date/Time Format.", example = "2017-10-24")
        String edtf,

        @Column(
                says = "Share of independent sources whose own interval meets the chosen one.",
                unit = "0..1",
                example = "1.0")
        double dateAgreement,

        @Column(says = "True where a person has set the date (corrections.csv).", example = "false")
        boolean isDateCorrected,

        @Column(
                says = "Whether it happened; lapsed: the day has passed and no source says what came of it.",
                oneOf = {
                    "occurred",
                    "ongoing",
                    "scheduled",
                    "hypothetical",
                    "denied",
                    "postponed",
                    "cancelled",
                    "lapsed"
                },
                example = "occurred")
        String status,

        @Column(says = "The first actor.", whenNull = "no actor named", in = "dim_actor", example = "state:RUS")
        String primaryActorId,

        @Column(says = "The topic.", whenNull = "no topic found", in = "dim_topic", example = "topic:cbrn.opcw-jim")
        String primaryTopicId,

        @Column(
                says = "Where it happened: the venue that most outlets name; for an act of force without one, what"
                        + " was struck.",
                whenNull = "place unknown",
                in = "dim_place",
                example = "place:new-york-city")
        String placeId,

        @Column(
                says = "The country in which it happened.",
                unit = "ISO 3166 alpha-3",
                whenNull = "place unknown, or in no country",
                example = "USA")
        String countryIso3,

        @Column(says = "Mentions that report it.", example = "9")
        long nMentions,

        @Column(says = "Articles that report it.", example = "6")
        long nArticles,

        @Column(says = "Outlets that report it.", example = "5")
        long nSources,

        @Column(says = "Outlets with a text of their own: copies of one text count once.", example = "3")
        long nIndependentSources,

        @Column(says = "Languages in which it is reported.", example = "2")
        long nLanguages,

        @Column(says = "Day of the earliest report.", example = "2017-10-23")
        LocalDate firstReported,

        @Column(says = "Day of the latest report.", example = "2017-11-17")
        LocalDate lastReported,

        @Column(says = "The mention to quote.", in = "mentions", example = "mention:8d3f0c4b12aa97e0")
        String bestMentionId,

        @Column(says = "How far the event can be trusted.", unit = "0..1", example = "0.93")
        double confidence,

        @Column(
                says = "How well the two parts of the event match that match least, as the sum of what speaks for and"
                        + " against: 10 is a match, and below 5 nothing is joined.",
                whenNull = "all its reports say the same, or there is one",
                example = "12.5")
        Double weakestBond,

        @Column(says = "Year of earliest; the partition.", example = "2017")
        int eventYear)
        implements Serializable {}
