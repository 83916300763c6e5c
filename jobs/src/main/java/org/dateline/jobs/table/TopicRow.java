package org.dateline.jobs.table;

import java.io.Serializable;

/** A row of {@code dim_topic}. */
public record TopicRow(
        @Column(says = "The id: the path in the tree.", example = "topic:cbrn.opcw-jim")
        String topicId,

        @Column(says = "The topic above it.", whenNull = "a root of the tree", in = "dim_topic", example = "topic:cbrn")
        String parentTopicId,

        @Column(says = "Name in English.", example = "chemical weapons")
        String labelEn,

        @Column(says = "Name in Arabic.", whenNull = "not in the dictionary", example = "أسلحة كيميائية")
        String labelAr,

        @Column(says = "Name in French.", whenNull = "not in the dictionary", example = "armes chimiques")
        String labelFr,

        @Column(says = "Name in Russian.", whenNull = "not in the dictionary", example = "химическое оружие")
        String labelRu,

        @Column(says = "Name in Spanish.", whenNull = "not in the dictionary", example = "armas químicas")
        String labelEs,

        @Column(says = "Name in Chinese.", whenNull = "not in the dictionary", example = "化学武器")
        String labelZh,

        @Column(says = "Name in Turkish.", whenNull = "not in the dictionary", example = "kimyasal silahlar")
        String labelTr,

        @Column(says = "Name in Persian.", whenNull = "not in the dictionary", example = "سلاح‌های شیمیایی")
        String labelFa,

        @Column(says = "PLOVER context.", unit = "PLOVER", whenNull = "PLOVER has none for it", example = "cbrn")
        String ploverContext)
        implements Serializable {}
