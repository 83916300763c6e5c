package org.dateline.jobs.table;

import java.io.Serializable;

/** A row of {@code dim_event_type}. */
public record EventTypeRow(
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

        @Column(says = "The act.", example = "resolution_vetoed")
        String eventMode,

        @Column(
                says = "Quad category: talk or deed, cooperation or conflict.",
                oneOf = {"verbal_cooperation", "material_cooperation", "verbal_conflict", "material_conflict", "none"},
                example = "verbal_conflict")
        String quadCategory,

        @Column(says = "CAMEO code, leading zeros kept.", whenNull = "CAMEO has no code for the act", example = "129")
        String cameoCode,

        @Column(
                says = "Goldstein score of the CAMEO code.",
                unit = "-10..10",
                whenNull = "CAMEO has no code for the act",
                example = "-5.0")
        Double goldstein,

        @Column(says = "True if all take part alike: no source, no target.", example = "false")
        boolean isReciprocal,

        @Column(says = "Name in English.", example = "Veto") String labelEn,

        @Column(says = "Name in Arabic.", whenNull = "not in the dictionary", example = "نقض (فيتو)")
        String labelAr,

        @Column(says = "Name in French.", whenNull = "not in the dictionary", example = "Veto")
        String labelFr,

        @Column(says = "Name in Russian.", whenNull = "not in the dictionary", example = "Вето")
        String labelRu,

        @Column(says = "Name in Spanish.", whenNull = "not in the dictionary", example = "Veto")
        String labelEs,

        @Column(says = "Name in Chinese.", whenNull = "not in the dictionary", example = "否决")
        String labelZh,

        @Column(says = "Name in Turkish.", whenNull = "not in the dictionary", example = "Veto")
        String labelTr,

        @Column(says = "Name in Persian.", whenNull = "not in the dictionary", example = "وتو")
        String labelFa,

        @Column(says = "What counts as this act.", example = "A permanent member blocks a draft.")
        String description)
        implements Serializable {}
