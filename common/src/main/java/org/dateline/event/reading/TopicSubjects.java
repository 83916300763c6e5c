package org.dateline.event.reading;

import java.util.List;
import java.util.Optional;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.ClauseKind;
import org.dateline.event.clause.Clauses;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.clause.Words;
import org.dateline.event.pattern.Place;
import org.dateline.event.pattern.Slot;
import org.dateline.event.pattern.Trigger;
import org.dateline.event.pattern.WordClass;
import org.dateline.text.Hits;
import org.dateline.text.TokenType;

/**
 * Who does the verb where the subject stands once and commas go on with it: the nearest actor before the verb that is no
 * object of another verb and stands behind no preposition, else that of the clause before.
 */
final class TopicSubjects {
    private static final int OBJECT_REACH = 4;
    /** Who stands behind these is no subject, nor is anybody that is named before the verb with them. */
    private static final long PHRASES = WordClass.ABOUT.bit()
            | WordClass.ON.bit()
            | WordClass.TO.bit()
            | WordClass.AGAINST.bit()
            | WordClass.WITH.bit();

    /** Behind these a clause may stand: {@code 就美国袭击叙利亚}. */
    private static final long EMBEDDING =
            WordClass.ABOUT.bit() | WordClass.ON.bit() | WordClass.ACCORDING.bit() | WordClass.AND.bit();

    /** They close what stands before them: {@code 上台后朝鲜试射}. */
    private static final long POSTPOSITIONS = WordClass.AFTER.bit() | WordClass.BEFORE.bit() | WordClass.DURING.bit();

    private final SentenceView view;
    private final Words words;
    private final Coverbs coverbs;
    private final Matters matters;

    TopicSubjects(SentenceView view) {
        this.view = view;
        words = view.words();
        coverbs = new Coverbs(view);
        matters = new Matters(view);
    }

    Optional<Subjects.Found> of(TriggerMatch match) {
        if (isMatterOfNobody(match)) {
            return Optional.empty();
        }
        Optional<ActorGroup> own = behind(match).or(() -> meantByIts(match)).or(() -> before(match));
        if (own.isPresent()) {
            return own.filter(group -> !othersFollow(group, match.begin()))
                    .map(group -> new Subjects.Found(group, false));
        }
        return othersDo(match) || isCalledFor(view.clauses().begin(match.clause()), match.begin())
                ? Optional.empty()
                : inherited(match.clause()).map(group -> new Subjects.Found(group, true));
    }

    /** {@code 对向利比亚进行打击表示遗憾}: who regrets it does not do it. */
    private boolean isMatterOfNobody(TriggerMatch match) {
        int opening = matters.opening(match);
        return opening >= 0
                && view.groups().stream()
                        .noneMatch(group -> group.begin() > opening
                                && group.end() <= match.begin()
                                && (group.bare() || group.begin() == opening + 1));
    }

    /** {@code 实施袭击的伊朗}: the noun whom the verb tells of does it, if the verb has its object. */
    private Optional<ActorGroup> behind(TriggerMatch match) {
        return view.groups().stream()
                .filter(group -> coverbs.isDoerBehind(match, group))
                .findFirst();
    }

    /** The nearest in the clause that may be a subject. */
    Optional<ActorGroup> before(TriggerMatch match) {
        Optional<ActorGroup> embedded = embedded(match);
        if (embedded.isPresent()) {
            return embedded;
        }
        List<ActorGroup> groups = view.groups();
        ActorGroup topic = null;
        for (int g = groups.size() - 1; g >= 0; g--) {
            ActorGroup group = groups.get(g);
            if (group.end() > match.begin() || view.clauses().of(group.begin()) != match.clause() || group.isTalks()) {
                continue;
            }
            if (isSubject(group)) {
                if (isCalledFor(group.end(), match.begin())) {
                    return Optional.empty();
                }
                boolean over = hasComma(group.end(), match.begin()) && !opensOwnPart(group, match);
                return over ? first(match) : Optional.of(group);
            }
            boolean joined =
                    group.end() == match.begin() && (group.prepositions() & ~EMBEDDING) == 0 && !isTarget(group, match);
            topic = topic == null && joined ? group : topic;
        }
        return Optional.ofNullable(topic);
    }

    /** {@code 呼吁国际社会实施制裁}: somebody else is to do it. */
    private boolean isCalledFor(int from, int to) {
        for (int t = from; t < to; t++) {
            if (words.is(t, WordClass.CALL_FOR) && !words.isHidden(t)) {
                return true;
            }
        }
        return false;
    }

    /** {@code 就英国举行演习提出抗议}: the first named with the matter does what the matter is, where another verb follows. */
    private Optional<ActorGroup> embedded(TriggerMatch match) {
        ActorGroup first = null;
        ActorGroup last = null;
        for (ActorGroup group : view.groups()) {
            boolean matter = group.isBehind(WordClass.ABOUT) || group.isBehind(WordClass.ON);
            boolean here = group.end() <= match.begin() && view.clauses().of(group.begin()) == match.clause();
            if (matter && here && !hasComma(group.end(), match.begin())) {
                first = first == null ? group : first;
                last = group;
            }
        }
        boolean open = first != null && (!first.equals(last) || !isTarget(first, match)) && hasVerbBehind(match);
        return open ? Optional.of(first) : Optional.empty();
    }

    private boolean isTriggerVerb(int token) {
        int verb = words.verbAt(token);
        return verb != Hits.NONE && words.hits().lexeme(verb) instanceof Trigger;
    }

    private boolean hasVerbBehind(TriggerMatch match) {
        for (int t = match.end(); t < view.end() && !words.isComma(t); t++) {
            if (!words.isHidden(t) && isTriggerVerb(t)) {
                return !tellsOfNoun(t, view.end());
            }
        }
        return false;
    }

    private boolean hasComma(int from, int to) {
        for (int t = from; t < to; t++) {
            if (words.isComma(t) && !words.isHidden(t)) {
                return true;
            }
        }
        return false;
    }

    /** {@code ，王毅召见大使，提出抗议}: right behind a comma, with a verb of its own before the next one. */
    private boolean opensOwnPart(ActorGroup group, TriggerMatch match) {
        boolean opens = group.begin() > view.clauses().begin(match.clause()) && words.isComma(group.begin() - 1);
        for (int t = group.end(); opens && t < match.begin() && !words.isComma(t); t++) {
            if (!words.isHidden(t) && isTriggerVerb(t) && !tellsOfNoun(t, match.begin())) {
                return true;
            }
        }
        return false;
    }

    /** Over a comma the topic goes on, whoever was named since. */
    private Optional<ActorGroup> first(TriggerMatch match) {
        return view.groups().stream()
                .filter(group -> view.clauses().of(group.begin()) == match.clause())
                .filter(group -> group.end() <= match.begin() && isSubject(group) && !group.isTalks())
                .findFirst();
    }

    /** {@code 对朝鲜实施制裁}: the preposition is that of the pattern's target. */
    private static boolean isTarget(ActorGroup group, TriggerMatch match) {
        for (Slot slot : match.pattern().target()) {
            if (slot.place() == Place.PREP && group.isBehind(slot.preposition())) {
                return true;
            }
        }
        return false;
    }

    /** {@code 以回应其进行的核试验}: who was named last before "its", right before the verb or its date. */
    private Optional<ActorGroup> meantByIts(TriggerMatch match) {
        int t = match.begin() - 1;
        while (t > view.begin() && (words.isDate(t) || words.is(t, WordClass.ADVERB))) {
            t--;
        }
        boolean its = t > view.begin() && words.is(t, WordClass.POSSESSOR) && !words.isPreposition(t - 1);
        ActorGroup last = null;
        for (ActorGroup group : view.groups()) {
            last = its && group.end() <= t && !group.isTalks() ? group : last;
        }
        return Optional.ofNullable(last);
    }

    private boolean isSubject(ActorGroup group) {
        boolean behindClause = group.prepositions() != 0 && (group.prepositions() & ~POSTPOSITIONS) == 0;
        return (group.bare() || behindClause) && !isObject(group) && !isOwner(group) && !isInMatter(group);
    }

    /** {@code 就销毁叙利亚化武}, {@code 同中国政府阿富汗事务特使}: named in a phrase behind a preposition, which 的 ends. */
    private boolean isInMatter(ActorGroup group) {
        int clause = view.clauses().of(group.begin());
        for (int t = group.begin() - 1; t >= view.clauses().begin(clause) && !words.isComma(t); t--) {
            if (words.isWritten(t, "的") && t < group.begin() - 1) {
                return false;
            }
            if ((words.classesAt(t) & PHRASES) != 0 && !words.isHidden(t)) {
                return true;
            }
        }
        return false;
    }

    /** Before the first verb of its clause. */
    private boolean isTopic(ActorGroup group) {
        for (int t = view.clauses().begin(view.clauses().of(group.begin())); t < group.begin(); t++) {
            if (!words.isHidden(t) && words.verbAt(t) != Hits.NONE) {
                return false;
            }
        }
        return true;
    }

    /** {@code 美国的盟友}: what stands behind 的 does it. */
    private boolean isOwner(ActorGroup group) {
        int next = group.end();
        return next < view.end() && words.isWritten(next, "的");
    }

    /** A verb stands before it, with small words between at most; those it says or asks for have subjects of their own. */
    private boolean isObject(ActorGroup group) {
        for (int t = group.begin() - 1; t >= Math.max(view.begin(), group.begin() - OBJECT_REACH); t--) {
            if (words.tokens().type(t) == TokenType.MARK || words.isHidden(t)) {
                return false;
            }
            int verb = words.verbAt(t);
            if (verb != Hits.NONE
                    && words.hits().end(verb) == group.begin() - 1
                    && words.isWritten(group.begin() - 1, "的")) {
                continue;
            }
            if (verb != Hits.NONE && words.hits().end(verb) <= group.begin()) {
                boolean clauseFollows = words.is(t, WordClass.SAY)
                        || words.is(t, WordClass.CALL_FOR)
                        || words.is(t, WordClass.DENY)
                        || words.is(t, WordClass.DECIDE);
                boolean object = words.is(t, WordClass.VERB);
                if (words.hits().lexeme(verb) instanceof Trigger trigger) {
                    object = !SpeechActs.isDoneBySaying(trigger.pattern().mode());
                }
                return object && !clauseFollows;
            }
            if (!words.is(t, WordClass.THIS)
                    && !words.is(t, WordClass.ADVERB)
                    && words.tokens().type(t) == TokenType.WORD) {
                return false;
            }
        }
        return false;
    }

    /** {@code 会见出席峰会的总统}: a verb before 的 only tells which. */
    boolean tellsOfNoun(int verb, int until) {
        for (int t = verb + 1; view.isAnalytic() && t < until; t++) {
            if (words.isWritten(t, "的")) {
                return true;
            }
        }
        return false;
    }

    /** {@code 美国学者批评}: others of a state stand between it and the verb. */
    private boolean othersFollow(ActorGroup group, int verb) {
        for (int t = group.end(); t < verb; t++) {
            if (words.isPreposition(t) || words.isComma(t)) {
                return false;
            }
            if (words.isNoun(t, WordClass.OTHERS)) {
                return true;
            }
        }
        return false;
    }

    /** {@code ，当地居民谴责}: a clause that begins with words no table knows has a subject of its own. */
    private boolean othersDo(TriggerMatch match) {
        int t = view.clauses().begin(match.clause());
        while (t < match.begin() && words.tokens().type(t) == TokenType.MARK) {
            t++;
        }
        for (; t < match.begin(); t++) {
            if (words.isNoun(t, WordClass.OTHERS) || words.isNoun(t, WordClass.THING)) {
                return true;
            }
            if (words.isPreposition(t)) {
                return false;
            }
        }
        return false;
    }

    /** The first actor without a preposition in the clause that this one hangs on. */
    Optional<ActorGroup> inherited(int clause) {
        Clauses clauses = view.clauses();
        int at = clause;
        while (clauses.hasParent(at) && clauses.kind(at) != ClauseKind.WHILE) {
            int parent = clauses.parent(at);
            for (ActorGroup group : view.groups()) {
                boolean here = clauses.of(group.begin()) == parent && group.begin() < clauses.begin(at);
                if (here && isSubject(group) && isTopic(group) && !group.isTalks()) {
                    return Optional.of(group);
                }
            }
            at = parent;
        }
        return Optional.empty();
    }
}
