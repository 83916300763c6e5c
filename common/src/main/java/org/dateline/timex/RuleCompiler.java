package org.dateline.timex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.dictionary.Dictionaries;
import org.dateline.dictionary.Located;
import org.dateline.timex.grammar.Grammar;
import org.dateline.timex.grammar.PatternException;
import org.dateline.timex.grammar.Rule;
import org.dateline.timex.grammar.RuleKind;
import org.dateline.timex.grammar.Symbols;
import org.dateline.timex.table.TimexRulesTable;
import org.dateline.timex.value.Evaluator;
import org.dateline.timex.value.RuleValue;
import org.dateline.timex.value.ValueParser;

/** Compiles {@code timex-rules.csv} of one language. What cannot be read goes to the problems of the dictionaries. */
final class RuleCompiler {
    private static final Set<String> EXPRESSIONS = Set.of("date", "period", "day-date", "duration", "time", "offset");

    private final Dictionaries dictionaries;
    private final Symbols symbols;
    private final Grammar grammar;
    private final Map<String, String> macros = new LinkedHashMap<>();
    private final List<RuleValue> values = new ArrayList<>();

    private RuleCompiler(Dictionaries dictionaries, Symbols symbols) {
        this.dictionaries = dictionaries;
        this.symbols = symbols;
        grammar = new Grammar(symbols);
    }

    /** The rules of a language. */
    record CompiledRules(Grammar grammar, Evaluator evaluator) {}

    static CompiledRules compile(String language, Dictionaries dictionaries, Symbols symbols) {
        RuleCompiler compiler = new RuleCompiler(dictionaries, symbols);
        List<Located<TimexRulesTable.TimexRule>> rows =
                dictionaries.rows("languages/" + language + "/timex-rules.csv", TimexRulesTable.SCHEMA);
        for (Located<TimexRulesTable.TimexRule> row : rows) {
            if (row.value().kind() == RuleKind.MACRO) {
                compiler.macros.put(row.value().id(), row.value().pattern());
            }
        }
        rows.forEach(compiler::add);
        return new CompiledRules(compiler.grammar, new Evaluator(compiler.values));
    }

    private void add(Located<TimexRulesTable.TimexRule> row) {
        if (row.value().kind() == RuleKind.MACRO) {
            return;
        }
        Grammar.Pattern pattern;
        try {
            pattern = Grammar.read(row.value().pattern(), symbols, macros);
        } catch (PatternException e) {
            dictionaries.problems().add(row, "column 'pattern': " + e.getMessage());
            return;
        }
        try {
            RuleValue value = value(row.value(), pattern.slots());
            boolean usesExpressions = pattern.classes().stream().anyMatch(EXPRESSIONS::contains);
            int stage = ValueParser.stage(value, usesExpressions);
            grammar.add(new Rule(row.value().id(), row.value().kind(), values.size(), pattern.slots(), stage), pattern);
            values.add(value);
        } catch (PatternException e) {
            dictionaries.problems().add(row, "column 'value': " + e.getMessage());
        }
    }

    private static RuleValue value(TimexRulesTable.TimexRule rule, List<String> slots) {
        if (rule.kind() == RuleKind.NONE) {
            return RuleValue.NOTHING;
        }
        if (rule.value() == null) {
            throw new PatternException("is empty");
        }
        return new ValueParser(slots).parse(rule.value(), rule.mod());
    }
}
