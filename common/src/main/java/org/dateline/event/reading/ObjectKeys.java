package org.dateline.event.reading;

import org.dateline.actor.ActorMention;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.ClauseKind;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.Need;
import org.dateline.event.pattern.ObjectKind;
import org.dateline.event.pattern.ObjectWord;
import org.dateline.event.pattern.WordClass;
import org.dateline.event.record.Treaties;
import org.dateline.event.record.VoteReader;
import org.dateline.event.record.VoteWords;
import org.dateline.text.Tokens;

/** Names the one thing that an act is about: a mandate, a resolution, a draft, a treaty, a round of talks. */
final class ObjectKeys {
    private static final int NUMBER_REACH = 4;
    private static final int HIGHEST_NUMBER = 9999;
    private static final int BODY_REACH = 10;
    private static final int CONTEXT_REACH = 22;
    private static final String ORGANISATION = "org:";

    private final SentenceView view;
    private final ArticleMemory memory;
    private final Bodies bodies;
    private final VoteWords voteWords;

    ObjectKeys(SentenceView view, ArticleMemory memory, Bodies bodies, VoteWords voteWords) {
        this.voteWords = voteWords;
        this.view = view;
        this.memory = memory;
        this.bodies = bodies;
    }

    /** The key of the match's object; null where none is named. */
    String of(TriggerMatch match) {
        ObjectKind kind = match.object() == null ? null : match.object().word().objectKind();
        if (kind == ObjectKind.MANDATE
                || kind == ObjectKind.MISSION
                || match.pattern().mode().startsWith("mandate")) {
            return mandate(match);
        }
        if (kind == ObjectKind.DRAFT
                || kind == ObjectKind.RESOLUTION
                || kind == ObjectKind.VETO
                || match.pattern().mode().startsWith("resolution")
                || match.pattern().mode().equals("vote")) {
            return textKey(match);
        }
        if (kind == ObjectKind.AGREEMENT || kind == ObjectKind.TREATY) {
            return agreement(match);
        }
        boolean gathering =
                kind == ObjectKind.CONFERENCE || match.pattern().mode().startsWith("talks");
        return gathering ? talks(match) : named(match);
    }

    /** A treaty or agreement named in the trigger itself or directly behind it. */
    private String named(TriggerMatch match) {
        int to = Math.min(view.end(), match.end() + BODY_REACH);
        for (int t = match.begin(); t < to; t++) {
            if (view.clauses().of(t) != match.clause()) {
                return null;
            }
            ObjectWord word = view.words().objectAt(t);
            if (word != null
                    && word.key() != null
                    && isAgreement(match.pattern().mode())) {
                return word.key();
            }
        }
        return null;
    }

    /** By its name, or "the accord" that was last named. */
    private String agreement(TriggerMatch match) {
        String named = match.object().word().key();
        String key = named == null
                ? Treaties.idAt(view.words().hits(), match.object().begin(), view.begin())
                : named;
        if (key != null) {
            memory.rememberAgreement(key);
            return key;
        }
        int before = match.object().begin() - 1;
        boolean definite = before >= view.begin() && view.words().is(before, WordClass.THIS);
        return definite && match.pattern().need() == Need.KEY ? memory.agreementKey() : null;
    }

    private static boolean isAgreement(String mode) {
        return mode.startsWith("agreement") || mode.startsWith("treaty");
    }

    private String talks(TriggerMatch match) {
        String own = talksIn(match, match.clause());
        boolean relative = view.clauses().kind(match.clause()) == ClauseKind.RELATIVE
                && view.clauses().hasParent(match.clause());
        return own == null && relative ? talksIn(match, view.clauses().parent(match.clause())) : own;
    }

    private String talksIn(TriggerMatch match, int clause) {
        for (ActorGroup group : view.groups()) {
            boolean near = Math.abs(group.begin() - match.begin()) <= BODY_REACH;
            if (group.isTalks() && near && view.clauses().of(group.begin()) == clause) {
                return group.members().get(0).actorId();
            }
        }
        return null;
    }

    /** The body behind the word for the mandate, or the one last named. */
    private String mandate(TriggerMatch match) {
        int from = match.object() == null
                ? match.begin()
                : Math.min(match.begin(), match.object().begin());
        String body = bodyFrom(from, from + CONTEXT_REACH, match.clause());
        if (body == null) {
            body = bodyFrom(from - BODY_REACH, from, match.clause());
        }
        if (body != null) {
            memory.rememberMandate("mandate:" + body);
        }
        return memory.mandateKey();
    }

    private String bodyFrom(int from, int to, int clause) {
        for (ActorGroup group : view.groups()) {
            if (group.begin() >= from && group.begin() < to && view.clauses().of(group.begin()) == clause) {
                for (ActorMention member : group.members()) {
                    if (bodies.isMandated(member)) {
                        return member.actorId().substring(ORGANISATION.length());
                    }
                }
            }
        }
        return null;
    }

    /** A resolution by its number, a draft by its symbol, else the mandate that it is about. */
    private String textKey(TriggerMatch match) {
        int from = match.object() == null ? match.end() : match.object().begin();
        if (view.isByEndings()) {
            return numberBefore(from) == null ? mandateBefore(match, from) : numberBefore(from);
        }
        int to = Math.min(view.end(), from + CONTEXT_REACH);
        for (int t = from; t < to; t++) {
            ObjectWord word = view.words().objectAt(t);
            if (word == null) {
                continue;
            }
            String number = numberBehind(view.words().objectEnd(t));
            boolean text = word.objectKind() == ObjectKind.RESOLUTION || word.objectKind() == ObjectKind.DRAFT;
            if (text && number != null) {
                return number;
            }
            if (word.objectKind() == ObjectKind.MANDATE) {
                String body = bodyFrom(t, t + CONTEXT_REACH, view.clauses().of(t));
                if (body != null) {
                    memory.rememberMandate("mandate:" + body);
                }
                return memory.mandateKey();
            }
        }
        return null;
    }

    /** {@code 2254 sayılı karar}. */
    private String numberBefore(int token) {
        for (int t = token - 1; t >= Math.max(view.begin(), token - 2); t--) {
            int number = view.words().tokens().number(t);
            if (number > 31 && number <= HIGHEST_NUMBER && !isDate(t)) {
                return "resolution:" + number;
            }
        }
        return null;
    }

    /** {@code görev süresini uzatacak tasarı}: what stands before the noun says what it is about. */
    private String mandateBefore(TriggerMatch match, int token) {
        for (int t = token - 1; t >= Math.max(view.begin(), token - CONTEXT_REACH); t--) {
            ObjectWord word = view.words().objectAt(t);
            if (word != null && word.objectKind() == ObjectKind.MANDATE) {
                String body = bodyFrom(t - CONTEXT_REACH, t, view.clauses().of(t));
                if (body != null) {
                    memory.rememberMandate("mandate:" + body);
                }
                return memory.mandateKey();
            }
        }
        return match.pattern().mode().equals("vote") ? memory.mandateKey() : null;
    }

    private String numberBehind(int from) {
        Tokens tokens = view.words().tokens();
        for (int t = from; t < Math.min(view.end(), from + NUMBER_REACH); t++) {
            int number = tokens.number(t);
            boolean votes = t > from && VoteReader.isCount(tokens, voteWords, t, view.end());
            if (number > 31 && number <= HIGHEST_NUMBER && !isDate(t) && !votes) {
                return "resolution:" + number + session(t + 1);
            }
            if (isSymbol(t)) {
                return "draft:S/" + number(t + 2) + "/" + number(t + 4);
            }
        }
        return null;
    }

    /** The rest of the number of an assembly's resolution: {@code /262} of {@code 68/262}. */
    private String session(int token) {
        boolean slash = token + 1 < view.end() && view.words().tokens().isMark(token, '/') && number(token + 1) > 0;
        return slash ? "/" + number(token + 1) : "";
    }

    private int number(int token) {
        return view.words().tokens().number(token);
    }

    /** "S/2017/884". */
    private boolean isSymbol(int t) {
        Tokens tokens = view.words().tokens();
        return t + 4 < view.end()
                && tokens.firstChar(t) == 'S'
                && tokens.isMark(t + 1, '/')
                && number(t + 2) > 0
                && tokens.isMark(t + 3, '/')
                && number(t + 4) > 0;
    }

    private boolean isDate(int token) {
        return view.dates().stream().anyMatch(date -> date.begin() <= token && token < date.end());
    }
}
