package org.dateline.event.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.dateline.actor.ActorMention;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.SentenceView;

/** What the sentences read so far leave for those behind: what "the mandate", "he" and "the two sides" mean. */
final class ArticleMemory {
    private final TwoSides sides;
    private String mandateKey;
    private static final int SUBJECT_REACH = 2;
    private static final int HOLDERS = 8;

    private String agreementKey;
    private List<ActorMention> participants = List.of();
    private List<ActorMention> pair = List.of();
    private boolean pairIsLatest;
    private String participantsMode;
    private List<ActorMention> forum = List.of();
    private ActorGroup subject;
    private int subjectSentence;
    private SentenceView unasked;
    private final Deque<ActorMention> holders = new ArrayDeque<>();
    private Deed deed;

    ArticleMemory(SameAct same) {
        sides = new TwoSides(same);
    }

    /** The states that the text has named. */
    TwoSides sides() {
        return sides;
    }

    /** The mandate last named, such as {@code mandate:UNIFIL}; null if none was. */
    String mandateKey() {
        return mandateKey;
    }

    void rememberMandate(String key) {
        mandateKey = key;
    }

    /** The agreement or treaty last named, such as {@code agreement:JCPOA}; null if none was. */
    String agreementKey() {
        return agreementKey;
    }

    void rememberAgreement(String key) {
        agreementKey = key;
    }

    /** The participants of the last meeting or call; empty if there was none. */
    List<ActorMention> participants() {
        return participants;
    }

    /** The mode of what they took part in; null if there was none. */
    String participantsMode() {
        return participantsMode;
    }

    void rememberParticipants(String mode, List<ActorMention> latest) {
        participantsMode = mode;
        participants = List.copyOf(latest);
        pairIsLatest = false;
    }

    /** The two sides that last did one thing together, such as agreeing to a truce; empty if none did. */
    List<ActorMention> pair() {
        return pair;
    }

    /** True where those two did so behind the last meeting or call. */
    boolean isPairLatest() {
        return pairIsLatest;
    }

    void rememberPair(List<ActorMention> latest) {
        pairIsLatest = true;
        pair = List.copyOf(latest);
    }

    /** The council last named, alone; empty if none was. */
    List<ActorMention> forum() {
        return forum;
    }

    void rememberForum(ActorMention latest) {
        forum = List.of(latest);
    }

    /** The doer last named in a main clause, in the two sentences before that one; null if none was. */
    ActorGroup subjectBefore(int sentence) {
        resolveSentence();
        return subject != null && sentence - subjectSentence <= SUBJECT_REACH ? subject : null;
    }

    /** True where that doer is of that sentence. */
    boolean isSubjectOf(int sentence) {
        resolveSentence();
        return subject != null && subjectSentence == sentence;
    }

    /** The offices, bodies and groups named lately, the last one first. */
    Iterable<ActorMention> holders() {
        return holders;
    }

    void rememberHolder(ActorMention holder) {
        if (holders.size() == HOLDERS) {
            holders.removeLast();
        }
        holders.addFirst(holder);
    }

    /** What a sentence told that somebody did. */
    record Deed(String mode, List<ActorMention> doers, int sentence) {}

    /** The one deed that the sentence of that number told of; null if it told of none or of several doers'. */
    Deed deedOf(int sentence) {
        return deed != null && deed.sentence() == sentence ? deed : null;
    }

    void rememberDeed(Deed latest) {
        deed = latest;
    }

    /** A sentence that holds no act: who does what it tells is looked for only when somebody asks. */
    void rememberSentence(SentenceView latest) {
        boolean nameless = unasked != null && latest.groups().isEmpty();
        unasked = nameless ? unasked : latest;
    }

    private void resolveSentence() {
        SentenceView view = unasked;
        unasked = null;
        if (view != null) {
            rememberSubjectOf(view);
        }
    }

    /** Whom "it", "he", "the council" and "the ministry" of the next sentences may mean. */
    void rememberActorsOf(SentenceView view) {
        for (ActorGroup group : view.groups()) {
            for (ActorMention member : group.members()) {
                if (Bodies.isForum(member)) {
                    rememberForum(member);
                }
                if (view.isVerbFirst() && NounsAgain.mayBeNamedAgain(member)) {
                    rememberHolder(member);
                }
            }
        }
        rememberSubjectOf(view);
    }

    private void rememberSubjectOf(SentenceView view) {
        if (new VerbOpenings(view).goesOn()) {
            subjectSentence = isSubjectOf(view.number() - 1) ? view.number() : subjectSentence;
            return;
        }
        new MainSubject(view).find().ifPresent(group -> {
            unasked = null;
            subject = group;
            subjectSentence = view.number();
        });
    }
}
