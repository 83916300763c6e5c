package org.dateline.event.pattern;

/** Kinds of things that acts are about, as {@code event-objects.csv} names them. */
public enum ObjectKind {
    /** Allegations, and the crimes that states are accused of. */
    ACCUSATION,
    AGREEMENT,
    /** Displeasure, as what is voiced: {@code استيائها}. */
    ANGER,
    /** What is given: relief, loans, arms. */
    AID,
    /** "Bound for", where with a verb of becoming it tells of an arrival: {@code وارد تهران شد}. */
    ARRIVAL,
    ASYLUM,
    AMBASSADOR,
    ATTACK,
    /** Support, as what is voiced: {@code دعمها}. */
    BACKING,
    /** What kills: a bomb, an ambush, shells, gunfire. */
    BLAST,
    /** "The movement, the alliance": the organisation whose name began with that noun. */
    BODY,
    BORDER,
    CALL,
    CEASEFIRE,
    /** What makes a sentence one of ordinary crime or of an accident: a robbery, a crash. */
    CRIME,
    /** Concessions, an amnesty. */
    CONCESSION,
    /** What is expressed: condemnation. */
    CONDEMNATION,
    CONFERENCE,
    /** A seizure of power. */
    COUP,
    /** What a government takes from people: a curfew, a siege. */
    CURB,
    /** Papers that are signed: a declaration, a roadmap. */
    DOCUMENT,
    /** What a state does or says and others condemn or welcome: raids, threats, a step. */
    DEED,
    /** "A week to": the time that is given to do what is demanded. */
    DEADLINE,
    DEMANDS,
    /** Leaving the country: what an ambassador is told to do. */
    DEPARTURE,
    DIPLOMATS,
    DRAFT,
    /** "Into force": what agreements and truces enter. */
    EFFECT,
    /** "Efforts to block": what is tried against others, and given up. */
    EFFORTS,
    ELECTION,
    /** Where diplomats work: what is opened where relations are taken up. */
    EMBASSY,
    ENVOY,
    /** War games. */
    EXERCISE,
    /** "An effigy": what crowds burn. */
    FLAG,
    FORCE,
    /** Good wishes and condolences that are sent: {@code برقية تهنئة}. */
    GREETING,
    /** "Gunmen": in arms against a state that is named by the place alone. */
    GUNMEN,
    /** What is done to a victim, who is named behind it. */
    HARM,
    /** What is taken in war: a town, a base. */
    GROUND,
    INDEPENDENCE,
    /** Those who leave when a state expels them and are no diplomats. */
    INSPECTORS,
    INTELLIGENCE,
    /** Letters and credentials that are sent or handed over: {@code رسالة خطية}. */
    LETTER,
    /** Flights, trade, imports. */
    LINKS,
    /** {@code الموقع}: tells of the noun before it, and has the date behind it. */
    MADE,
    MANDATE,
    MEDIATION,
    MEETING,
    MEMBERSHIP,
    MISSION,
    /** What is aid where somebody is named who gets it. */
    MONEY,
    /** The calling up of reserves. */
    MOBILISATION,
    /** Relations taken up, as what is agreed on. */
    NORMALISATION,
    /** Words that only look like an object: a press conference. */
    NOTHING,
    /** "Off its list of": where sanctions end. */
    OFF_LIST,
    /** "On its blacklist": where sanctions begin. */
    ON_LIST,
    /** "Its opposition to, its claim to": what one gives way in. */
    OBJECTION,
    OWN_AMBASSADOR,
    /** "Its foreign minister": who is sent to others. */
    OFFICIAL,
    /** The start of an attack, as what is announced. */
    OFFENSIVE,
    /** Parties, movements and newspapers, which are banned. */
    PARTY,
    /** {@code جارتها}, {@code ضيفه}: the other one of two. */
    OTHER_SIDE,
    /** Those who act or are asked together, without a name: "both sides", "foreign ministers", "negotiators". */
    PARTIES,
    /** Agreements that end a war. */
    PEACE,
    /** Whom acts are done to, of whatever state: demonstrators, villagers, "all sides". */
    PEOPLE,
    /** Proposals, invitations, which are accepted. */
    PLAN,
    /** "The general election": what is won at home. */
    POLL,
    /** "From power": what a ruler is driven from. */
    POWER,
    PRISONERS,
    /** An inquiry into what somebody did. */
    PROBE,
    /** What is demolished, confiscated or blocked: homes, roads. */
    PROPERTY,
    /** A missile, a drone: what hits from afar. */
    PROJECTILE,
    PROTEST,
    /** {@code استعداده}: the readiness that is declared. */
    READINESS,
    /** {@code سحب قواتها}: the withdrawal of forces that is announced. */
    PULLOUT,
    /** The reaching of an agreement, as what is announced. */
    REACHED,
    REFUSAL,
    RELATIONS,
    /** "Calling for", where with a verb of becoming it makes a request: {@code خواستار ... شد}. */
    REQUEST,
    /** The lifting of sanctions, as what is announced. */
    RELIEF,
    REPORT,
    /** Retaliation, war, further action: what is threatened. */
    REPRISAL,
    /** "A provocation, unjust": what others call a deed. */
    REPROACH,
    RESPONSIBILITY,
    /** "His resignation": what is announced or handed in. */
    RESIGNATION,
    RESOLUTION,
    /** "A tit-for-tat response": what is threatened in answer. */
    RETORT,
    /** "To wage war, revenge": what is vowed. */
    REVENGE,
    /** Who is overthrown: a president, a government. */
    RULER,
    /** "The bloc, the alliance": the organisation of states that was named last. */
    SAME_BODY,
    /** "The group, the militia": the armed group that was named last. */
    SAME_GROUP,
    /** {@code این اقدام}: whatever deed the sentence before tells of. */
    SAME_DEED,
    /** {@code این تصمیم}: the same, where nobody was struck. */
    SAME_STEP,
    /** "The country": the only state of the sentence before. */
    SAME_STATE,
    /** "The ministry, the president": who was called so last. */
    SAME_OFFICE,
    SANCTIONS,
    /** Ships and aircraft: what is seized or shot down. */
    SHIP,
    /** "Police, security forces": of a state that is named by the place alone. */
    STATE_FORCES,
    STATEMENT,
    /** A general strike, a hunger strike. */
    STRIKE,
    /** "500 million dollars": what is given. */
    SUM,
    TALKS,
    /** "Told, informed": a verb that has those who hear it behind it. */
    TELLING,
    /** What is struck in war, without its name: "targets". */
    TARGETS,
    /** {@code این}: what stands behind it has been told of. */
    THIS_ONE,
    /** A ban on trade: an act against a state only where one is named. */
    TRADE,
    TREATY,
    /** "To the World Court": where a state is sued. */
    TRIBUNAL,
    TROOPS,
    VETO,
    VISIT,
    VOTE,
    WARRANT,
    /** What is tested: a missile, a bomb. */
    WEAPON,
    /** "Him, them": to whom it was done. */
    WHOM;

    /** This kind as a bit of a mask, of which two kinds may share one. */
    public long bit() {
        return 1L << ordinal();
    }

    /** True for words that are no object of an act: they point to what stands elsewhere. */
    boolean isPointer() {
        return namesAgain()
                || this == MADE
                || this == SAME_DEED
                || this == SAME_STEP
                || this == TELLING
                || this == THIS_ONE
                || this == WHOM;
    }

    /** True for nouns that name again whom the text has named. */
    public boolean namesAgain() {
        return this == SAME_STATE || this == SAME_OFFICE || this == SAME_GROUP || this == SAME_BODY;
    }
}
