package org.dateline.timex;

import java.time.LocalDate;
import java.util.List;
import org.dateline.dictionary.Dictionaries;
import org.dateline.language.Languages;
import org.dateline.text.Document;
import org.dateline.text.LexiconBuilder;
import org.dateline.timex.grammar.ExpressionClasses;
import org.dateline.timex.grammar.Match;
import org.dateline.timex.grammar.Matcher;
import org.dateline.timex.grammar.RuleKind;
import org.dateline.timex.grammar.Symbols;
import org.dateline.timex.table.SettingsTable;
import org.dateline.timex.table.TenseTable.TenseWord;
import org.dateline.timex.value.Evaluator;
import org.dateline.timex.value.Grain;
import org.dateline.timex.value.TimexSettings;

/** Finds the time expressions of texts in one language and resolves them. Immutable; many threads can share one. */
public final class TimexTagger {
    private static final int[] NOT_A_PART = {};
    private static final int[] DURATION = {Symbols.DURATION};
    private static final int[] OFFSET = {Symbols.OFFSET};
    private static final int[] TIME = {Symbols.TIME};
    private static final int[] DAY = {Symbols.DATE, Symbols.DAY_DATE};
    private static final int[] PERIOD = {Symbols.DATE, Symbols.PERIOD};

    private final RuleCompiler.CompiledRules rules;
    private final ExpressionClasses classes;
    private final List<TenseWord> affixes;
    private final UnreadPhrases.Names names;
    private final TimexSettings settings;
    private final AnchorFinder anchors;
    private final boolean isVerbFinal;

    private TimexTagger(
            RuleCompiler.CompiledRules rules, Vocabulary vocabulary, TimexSettings settings, boolean isVerbFinal) {
        this.rules = rules;
        affixes = vocabulary.affixes();
        this.isVerbFinal = isVerbFinal;
        names = UnreadPhrases.Names.of(vocabulary.symbols());
        this.settings = settings;
        anchors = new AnchorFinder(settings, vocabulary.symbols().find("stamp"));
        classes = match -> classesOf(match, rules.evaluator());
    }

    /**
     * Compiles the tables of a language and adds their words to its lexicon. What is wrong with the tables goes to the
     * problems of the dictionaries.
     *
     * @param language a folder of {@code languages}, such as {@code ar}
     */
    public static TimexTagger compile(String language, Dictionaries dictionaries, LexiconBuilder lexicon) {
        Vocabulary vocabulary = Vocabulary.read(language, dictionaries);
        vocabulary.addTo(lexicon);
        TimexSettings settings = SettingsTable.read(dictionaries);
        return new TimexTagger(
                RuleCompiler.compile(language, dictionaries, vocabulary.symbols()),
                vocabulary,
                settings,
                Languages.isVerbFinal(language));
    }

    /**
     * Reads the expressions of a text that has been read with the lexicon.
     *
     * @param publishedOrNull the day of publication; null leaves relative dates unresolved
     * @param isPublicationDay false where the day is only the day of a crawl
     */
    public TimexReadings tag(Document document, LocalDate publishedOrNull, boolean isPublicationDay) {
        List<Match> matches = new Matcher(rules.grammar(), classes, document).find();
        Evaluator evaluator = rules.evaluator();
        Anchor anchor = anchors.find(document, matches, publishedOrNull, isPublicationDay);
        return new Reading(document, evaluator, new TenseFinder(document, affixes, isVerbFinal))
                .read(matches, anchor, settings)
                .withUnread(new UnreadPhrases(document, names).beside(matches));
    }

    private static int[] classesOf(Match match, Evaluator evaluator) {
        RuleKind kind = match.rule().kind();
        if (kind == RuleKind.DURATION) {
            return evaluator.isOffset(match) ? OFFSET : DURATION;
        }
        if (kind == RuleKind.TIME) {
            return TIME;
        }
        if (kind != RuleKind.DATE || match.extents().size() > 1) {
            return NOT_A_PART;
        }
        return evaluator
                .grain(match)
                .map(grain -> grain.compareTo(Grain.DAY) > 0 ? PERIOD : DAY)
                .orElse(NOT_A_PART);
    }
}
