package org.dateline.jobs.table;

import java.io.Serializable;
import java.time.LocalDate;

/** A row of {@code mentions}. */
public record MentionRow(
        @Column(says = "The id, made from the content.", example = "mention:8d3f0c4b12aa97e0")
        String mentionId,

        @Column(
                says = "The event that the mention reports.",
                whenNull = "undated, or fits no event alone",
                in = "events",
                example = "event:1c9e0d7742ab")
        String eventId,

        @Column(says = "The article.", in = "articles", example = "seed-ar-001")
        String articleId,

        @Column(says = "The outlet.", in = "dim_source", example = "source:levant-wire")
        String sourceId,

        @Column(says = "The language of the article.", unit = "BCP 47", example = "ar")
        String language,

        @Column(says = "Number of the sentence; 0 is the title if there is one.", unit = "from 0", example = "3")
        int sentenceNo,

        @Column(says = "Where the trigger starts in article_texts.text.", unit = "UTF-16 units", example = "412")
        int charStart,

        @Column(says = "Where the trigger ends, exclusive.", unit = "UTF-16 units", example = "530")
        int charEnd,

        @Column(
                says = "The sentence, verbatim.",
                whenNull = "the release was made with --no-text",
                example = "Russia vetoed ... on Tuesday.")
        String sentenceText,

        @Column(says = "The words that name the act, between char_start and char_end.", example = "vetoed")
        String triggerText,

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

        @Column(
                says = "Whether it happened.",
                oneOf = {"occurred", "ongoing", "scheduled", "hypothetical", "denied", "postponed", "cancelled"},
                example = "occurred")
        String status,

        @Column(says = "The words that date it, verbatim.", whenNull = "no words date it", example = "on Tuesday")
        String dateText,

        @Column(
                says = "TIMEX3 type.",
                whenNull = "no words date it",
                oneOf = {"DATE", "TIME", "DURATION", "SET"},
                example = "DATE")
        String timexType,

        @Column(says = "TIMEX3 value, as read.", whenNull = "no words date it", example = "2017-10-24")
        String timexValue,

        @Column(
                says = "TIMEX3 modifier.",
                whenNull = "the value has no modifier",
                oneOf = {
                    "START",
                    "MID",
                    "END",
                    "APPROX",
                    "BEFORE",
                    "AFTER",
                    "ON_OR_BEFORE",
                    "ON_OR_AFTER",
                    "LESS_THAN",
                    "MORE_THAN",
                    "EQUAL_OR_LESS",
                    "EQUAL_OR_MORE"
                },
                example = "MID")
        String timexMod,

        @Column(says = "The interval in Extended Date/Time Format.", whenNull = "undated", example = "2017-10-24")
        String edtf,

        @Column(
                says = "First day on which it may have happened.",
                unit = "inclusive",
                whenNull = "undated",
                example = "2017-10-24")
        LocalDate earliest,

        @Column(
                says = "Last day on which it may have happened.",
                unit = "inclusive",
                whenNull = "undated, or open end",
                example = "2017-10-24")
        LocalDate latest,

        @Column(
                says = "How precisely the date is known.",
                whenNull = "undated",
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
                says = "What the interval means: point is that day, span all of these days, uncertain one day among"
                        + " these.",
                whenNull = "undated",
                oneOf = {"point", "span", "uncertain"},
                example = "point")
        String dateKind,

        @Column(
                says = "How the date was found.",
                oneOf = {
                    "explicit",
                    "relative_to_publication",
                    "relative_to_previous_date",
                    "weekday",
                    "anchored_to_event",
                    "anchored_across_articles",
                    "publication_day",
                    "corrected",
                    "undated"
                },
                example = "weekday")
        String dateMethod,

        @Column(
                says = "The day that the date was counted from.",
                whenNull = "counted from no other day",
                example = "2017-10-25")
        LocalDate dateAnchor,

        @Column(
                says = "The event that the date was counted from.",
                whenNull = "counted from no event",
                in = "events",
                example = "event:77d0e3a1c05f")
        String dateAnchorEventId,

        @Column(says = "The topic.", whenNull = "no topic found", in = "dim_topic", example = "topic:cbrn.opcw-jim")
        String primaryTopicId,

        @Column(says = "Who says so.", whenNull = "the outlet itself says so", in = "dim_actor", example = "state:RUS")
        String assertedByActorId,

        @Column(says = "True for the article's own news, false for its background.", example = "true")
        boolean isMain,

        @Column(says = "How far the reading can be trusted.", unit = "0..1", example = "0.86")
        double confidence,

        @Column(says = "The pattern that read the act, and the rule that dated it.", example = "en.veto.active")
        String ruleId,

        @Column(says = "The day of publication.", example = "2017-10-25")
        LocalDate publishedDate,

        @Column(says = "Month of published_date; the partition.", unit = "yyyy-MM", example = "2017-10")
        String publishedMonth)
        implements Serializable {}
