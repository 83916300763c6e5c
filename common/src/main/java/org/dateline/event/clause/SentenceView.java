package org.dateline.event.clause;

import java.util.ArrayList;
import java.util.List;
import org.dateline.actor.ActorForm;
import org.dateline.actor.ActorMention;
import org.dateline.event.pattern.Agreement;
import org.dateline.event.pattern.EventGrammar;
import org.dateline.event.pattern.EventGrammar.Homographs;
import org.dateline.event.pattern.NameEndings;
import org.dateline.event.pattern.WordClass;
import org.dateline.text.Document;
import org.dateline.text.Tokens;
import org.dateline.timex.Timex3;

/** One sentence as the event engine sees it: its words, clauses, actors and dates. */
public final class SentenceView {
    private final int number;
    private final int begin;
    private final int end;
    private final String text;
    private final boolean title;
    private final Words words;
    private final List<ActorMention> mentions;
    private final List<DateAt> dates;
    private final Appositions appositions;
    private final EventGrammar grammar;
    /** Read when first asked for, as the clauses are: in most sentences no pattern needs them. */
    private List<ActorGroup> groups;

    private Clauses clauses;

    /** The view of one sentence; {@code mentions} and {@code timexes} are those of the whole text, in its order. */
    public SentenceView(Document document, int sentence, EventGrammar grammar, Found found) {
        number = sentence;
        text = document.text();
        title = sentence < found.titleSentences();
        begin = document.sentences().begin(sentence);
        end = document.sentences().end(sentence);
        words = new Words(document, grammar, begin, end);
        this.grammar = grammar;
        mentions = mentionsIn(found.mentions());
        mentions.forEach(this::hide);
        List<DateAt> all = datesIn(found.timexes());
        all.forEach(date -> words.hideDate(date.begin(), date.end()));
        dates = DayStamps.without(all, words, begin);
        appositions = new Appositions(words, end);
    }

    /** What was found in the whole text; the first {@code titleSentences} sentences are its title. */
    public record Found(List<ActorMention> mentions, List<Timex3> timexes, int titleSentences) {}

    private void hide(ActorMention mention) {
        int ending = grammar.endings().endOfEnding(words.tokens(), mention.end());
        if (ending > mention.end() && ending <= end) {
            words.hide(mention.end(), ending);
        }
        if (mention.form() == ActorForm.DEMONYM && !words.endings().isPlural(mention.end() - 1)) {
            words.hideAdjective(mention.begin(), mention.end());
        } else {
            words.hide(mention.begin(), mention.end());
        }
    }

    private List<ActorMention> mentionsIn(List<ActorMention> all) {
        int from = firstAtOrBehind(all.size(), i -> all.get(i).begin() >= begin);
        int to = from;
        while (to < all.size() && all.get(to).end() <= end) {
            to++;
        }
        return all.subList(from, to);
    }

    private List<DateAt> datesIn(List<Timex3> all) {
        Tokens tokens = words.tokens();
        int firstOffset = tokens.begin(begin);
        int lastOffset = tokens.end(end - 1);
        List<DateAt> found = new ArrayList<>();
        int i = firstAtOrBehind(all.size(), k -> all.get(k).span().begin() >= firstOffset);
        int t = begin;
        for (; i < all.size() && all.get(i).span().begin() < lastOffset; i++) {
            while (t < end - 1 && tokens.end(t) <= all.get(i).span().begin()) {
                t++;
            }
            int last = t;
            while (last < end && tokens.begin(last) < all.get(i).span().end()) {
                last++;
            }
            found.add(new DateAt(all.get(i), t, last));
        }
        return found;
    }

    private static int firstAtOrBehind(int size, java.util.function.IntPredicate isBehind) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isBehind.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The whole text, into which spans point. */
    public String text() {
        return text;
    }

    public boolean isTitle() {
        return title;
    }

    public int number() {
        return number;
    }

    /** The first token. */
    public int begin() {
        return begin;
    }

    /** True where the form without ending may be a finite verb, as the English plural "condemn" is. */
    public boolean isBaseFinite() {
        return grammar.homographs() != Homographs.NONE && grammar.homographs() != Homographs.NEVER;
    }

    /** One past the last token. */
    public int end() {
        return end;
    }

    public Words words() {
        return words;
    }

    public Clauses clauses() {
        if (clauses == null) {
            ClauseSplitter.Sentence parts = new ClauseSplitter.Sentence(begin, end, groups(), dates);
            clauses = split(parts);
        }
        return clauses;
    }

    private Clauses split(ClauseSplitter.Sentence parts) {
        if (grammar.byEndings()) {
            return new EndingSplitter(words, grammar.endings(), parts).split();
        }
        if (grammar.isAnalytic()) {
            return new CommaClauses(words, parts).split();
        }
        return grammar.verbLast()
                ? new VerbLastSplitter(words, parts).split()
                : new ClauseSplitter(words, grammar, parts, appositions).split();
    }

    public List<ActorGroup> groups() {
        if (groups == null) {
            groups = grammar.byEndings()
                    ? new MarkedGroups(words, grammar.endings(), end).of(mentions)
                    : new ActorGroups(words, appositions, grammar, begin, end).of(mentions);
        }
        return groups;
    }

    public List<DateAt> dates() {
        return dates;
    }

    /** True where words around a verb, and not its form, tell its time and voice. */
    public boolean isAnalytic() {
        return grammar.isAnalytic();
    }

    /** True where a sentence may open with its verb because its doer goes on. */
    public boolean dropsSubjects() {
        return grammar.dropsSubjects();
    }

    public boolean isVerbFirst() {
        return grammar.verbFirst();
    }

    /** True where the verb closes its clause. */
    public boolean isVerbLast() {
        return grammar.verbLast();
    }

    /** True where the endings of verbs and names say how clauses hang together and who has which part. */
    public boolean isByEndings() {
        return grammar.byEndings();
    }

    /** How the part of an actor is written onto it. */
    public NameEndings endings() {
        return grammar.endings();
    }

    /** True where a noun's owner stands right behind it without a word between. */
    public boolean isOwnerBehind() {
        return grammar.ownerBehind();
    }

    /** True for the word that marks what stands before it as an object. */
    public boolean isObjectMark(int token) {
        return token < end && grammar.objectMark().isOn(words.tokens(), token);
    }

    /** True where the endings of names say their parts in a clause. */
    public boolean hasCases() {
        return grammar.cases().isPresent();
    }

    /** Which actors a verb's form allows as its subject. */
    public Agreement agreement() {
        return grammar.agreement();
    }

    /** True where a word of that class begins between two tokens of one clause. */
    public boolean has(WordClass wordClass, int from, int to) {
        if ((words.classesOfAll() & wordClass.bit()) == 0) {
            return false;
        }
        for (int t = Math.max(begin, from); t < Math.min(end, to); t++) {
            if ((words.classesAt(t) & wordClass.bit()) != 0) {
                return true;
            }
        }
        return false;
    }
}
