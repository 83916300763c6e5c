package org.dateline.timex.grammar;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Document;
import org.dateline.text.TokenType;
import org.dateline.text.Tokens;

/**
 * Finds the expressions of one text, stage by stage: at each token the longest match wins, then the earlier rule. Lives in
 * one call only.
 */
public final class Matcher {
    private static final int MAX_PLACES = 32;

    private final Grammar grammar;
    private final ExpressionClasses classes;
    private final Tokens tokens;
    private final Chart chart;
    private final Edges edges;
    private final WordBorders words;
    private final int[] pathEdge = new int[MAX_PLACES];
    private final int[] pathBegin = new int[MAX_PLACES];
    private final int[] pathEnd = new int[MAX_PLACES];
    private int stage;
    private Match best;
    /** Of patterns whose first class is only a sign before the expression. */
    private Match bestBehind;

    public Matcher(Grammar grammar, ExpressionClasses classes, Document document) {
        this.grammar = grammar;
        this.classes = classes;
        tokens = document.tokens();
        chart = new Chart(document);
        edges = new Edges(document);
        words = new WordBorders(document);
    }

    /** The expressions in text order, none overlapping another; names that look like dates are among them. */
    public List<Match> find() {
        List<Match> found = List.of();
        for (stage = 0; stage < Grammar.STAGES; stage++) {
            List<Match> here = findAtStage();
            if (!here.isEmpty()) {
                found = merged(found, here);
                if (stage + 1 < Grammar.STAGES) {
                    chart.replaceWith(here, classes);
                }
            }
        }
        return found;
    }

    private List<Match> findAtStage() {
        List<Match> accepted = new ArrayList<>();
        long beginnings = grammar.beginnings(stage);
        for (int i = 0; i < chart.activeCount(); i++) {
            int token = chart.active(i);
            if ((chart.classes(token) & beginnings) == 0) {
                continue;
            }
            best = null;
            bestBehind = null;
            matchAt(token);
            if (best != null) {
                accept(best, accepted);
            }
            if (bestBehind != null) {
                accept(bestBehind, accepted);
            }
        }
        return accepted;
    }

    private static void accept(Match match, List<Match> accepted) {
        while (!accepted.isEmpty()) {
            Match last = accepted.get(accepted.size() - 1);
            if (!last.overlaps(match)) {
                break;
            }
            if (!isBetter(match.weight(), match.rule(), last)) {
                return;
            }
            accepted.remove(accepted.size() - 1);
        }
        accepted.add(match);
    }

    /** Both in text order; what the new ones overlap is gone. */
    private static List<Match> merged(List<Match> before, List<Match> now) {
        List<Match> all = new ArrayList<>(before.size() + now.size());
        int next = 0;
        for (Match old : before) {
            while (next < now.size() && now.get(next).end() <= old.begin()) {
                all.add(now.get(next++));
            }
            if (next == now.size() || !now.get(next).overlaps(old)) {
                all.add(old);
            }
        }
        all.addAll(now.subList(next, now.size()));
        return all;
    }

    private void matchAt(int token) {
        for (int edge = chart.first(token); edge != Chart.NONE; edge = chart.next(edge)) {
            PatternNode root = grammar.root(stage, chart.symbol(edge));
            for (int i = 0; i < root.size(); i++) {
                if (root.element(i).allows(chart.proclitics(edge), true)) {
                    step(token, chart.end(edge), edge, 0);
                    walk(root.child(i), chart.end(edge), 1);
                }
            }
        }
    }

    private void step(int begin, int end, int edge, int depth) {
        pathBegin[depth] = begin;
        pathEnd[depth] = end;
        pathEdge[depth] = edge;
    }

    private void walk(PatternNode node, int position, int depth) {
        for (Variant variant : node.variants()) {
            consider(variant, depth);
        }
        int before = pathBegin[0] - 1;
        if (node.headed().length > 0 && before >= 0 && node.before().mayHave(tokens, before)) {
            considerHeaded(node.headed(), before, depth);
        }
        if (depth == MAX_PLACES) {
            return;
        }
        if (node.next().mayHaveMark('.') && edges.endsSentence(position)) {
            walkUnwrittenStop(node, position, depth);
        }
        if (position >= tokens.size() || !mayGoOn(node, position)) {
            return;
        }
        for (int i = 0; i < node.size(); i++) {
            Element element = node.element(i);
            if (element.glued() && tokens.spaceBefore(position)) {
                continue;
            }
            if (element.kind() == Element.Kind.CLASS) {
                walkClass(node.child(i), element, position, depth);
            } else if (isAt(element, position)) {
                step(position, position + 1, Chart.NONE, depth);
                walk(node.child(i), position + 1, depth + 1);
            }
        }
    }

    private boolean mayGoOn(PatternNode node, int position) {
        return node.next().mayHaveClass(chart.classes(position)) || node.next().mayHave(tokens, position);
    }

    /** The end of a headline or of a text closes it as a full stop does. */
    private void walkUnwrittenStop(PatternNode node, int position, int depth) {
        for (int i = 0; i < node.size(); i++) {
            Element element = node.element(i);
            if (element.kind() == Element.Kind.MARK && element.id() == '.' && !element.glued()) {
                step(position, position, Chart.NONE, depth);
                walk(node.child(i), position, depth + 1);
            }
        }
    }

    private void walkClass(PatternNode child, Element element, int position, int depth) {
        for (int edge = chart.first(position); edge != Chart.NONE; edge = chart.next(edge)) {
            if (chart.symbol(edge) == element.id() && element.allows(chart.proclitics(edge), false)) {
                step(position, chart.end(edge), edge, depth);
                walk(child, chart.end(edge), depth + 1);
            }
        }
    }

    private boolean isAt(Element element, int token) {
        return switch (element.kind()) {
            case WORD -> tokens.hash(token) == element.hash();
            case ENDING ->
                tokens.type(token) == TokenType.WORD && tokens.hashOfEnding(token, element.id()) == element.hash();
            case MARK -> tokens.type(token) == TokenType.MARK && Marks.plain(tokens.firstChar(token)) == element.id();
            case CLASS -> false;
        };
    }

    private void considerHeaded(Variant[] variants, int before, int depth) {
        for (Variant variant : variants) {
            if (isAt(variant.before(), before)) {
                consider(variant, depth);
            }
        }
    }

    private int weight(Variant variant, int begin, int end) {
        int inside = insideEnd(variant, begin) - insideBegin(variant, begin);
        return inside * MAX_PLACES + Math.min(end - begin, MAX_PLACES - 1);
    }

    private int insideBegin(Variant variant, int begin) {
        int place = variant.firstInside() - variant.head();
        return place < 0 ? begin + variant.firstInside() : pathBegin[place];
    }

    private int insideEnd(Variant variant, int begin) {
        int place = variant.lastInside() - variant.head();
        return place < 0 ? begin + variant.lastInside() + 1 : pathEnd[place];
    }

    private void consider(Variant variant, int depth) {
        int head = variant.head();
        int begin = pathBegin[0] - head;
        if (begin < 0) {
            return;
        }
        int weight = weight(variant, begin, pathEnd[depth - 1]);
        boolean isBehind = variant.firstInside() > head;
        if (!isBetter(weight, variant.rule(), isBehind ? bestBehind : best)) {
            return;
        }
        for (int i = 0; i < head; i++) {
            Element element = variant.places().get(i).element();
            boolean nextGlued = variant.places().get(i + 1).element().glued();
            if (!isAt(element, begin + i) || nextGlued && tokens.spaceBefore(begin + i + 1)) {
                return;
            }
        }
        if (isCut(variant, begin, pathEnd[depth - 1])) {
            return;
        }
        Match match = new MatchBuilder(variant, chart, weight).build(pathBegin, pathEnd, pathEdge);
        if (isBehind) {
            bestBehind = match;
        } else {
            best = match;
        }
    }

    private boolean isCut(Variant variant, int begin, int end) {
        boolean stopsBehind = variant.lastInside() < variant.places().size() - 1;
        return stopsBehind && edges.isWithinNumber(end - 1)
                || edges.cutsNumber(begin, end)
                || edges.crossesLines(begin, end)
                || words.areCut(begin, end)
                || words.areCut(insideBegin(variant, begin), insideEnd(variant, begin));
    }

    private static boolean isBetter(int weight, Rule rule, Match than) {
        return than == null
                || weight > than.weight()
                || weight == than.weight() && rule.order() < than.rule().order();
    }
}
