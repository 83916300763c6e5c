package org.dateline.export.html;

import java.time.LocalDate;

/**
 * What one article says of an event.
 *
 * @param language of the sentence, BCP 47
 * @param url null where the record named none
 * @param sentence null where the release keeps no texts
 * @param trigger the words that name the act
 * @param dateWords the words that date it; null where none do
 * @param dateMethod how the date was found, such as {@code weekday}
 */
public record Report(
        String sourceId,
        String language,
        LocalDate published,
        String url,
        String sentence,
        String trigger,
        String dateWords,
        String dateMethod) {}
