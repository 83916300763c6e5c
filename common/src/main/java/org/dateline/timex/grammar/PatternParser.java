package org.dateline.timex.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.dictionary.Nearest;
import org.dateline.text.Proclitics;
import org.dateline.text.Tokens;
import org.dateline.timex.grammar.Element.Article;
import org.dateline.timex.grammar.Element.Kind;

/**
 * Reads patterns.
 *
 * <pre>{@code
 * {month} {day} [,] {year}        classes, a mark that may be there
 * (in | since) < {year}           what stands before < or behind > is no part of the expression
 * from < {first=day} ^ to ^ {day} {month}   two expressions; the class day under the name first
 * {day}/{month-number}/{year}     nothing between: no space in the text either
 * {unit:the} {unit:bare} {unit:and}   with the article, without it, with "and" written onto it
 * $date-of-month                  another row's pattern, of type MACRO
 * *dan                            a word with that ending
 * '('                             a mark that is syntax elsewhere
 * }</pre>
 */
final class PatternParser {
    private static final int MAX_DEPTH = 8;

    private final Symbols symbols;
    private final Map<String, String> macros;
    private final int depth;
    private List<PatternLexer.Piece> pieces = List.of();
    private int at;

    PatternParser(Symbols symbols, Map<String, String> macros) {
        this(symbols, macros, 0);
    }

    private PatternParser(Symbols symbols, Map<String, String> macros, int depth) {
        this.symbols = symbols;
        this.macros = macros;
        this.depth = depth;
    }

    /** @throws PatternException if it cannot be read */
    PatternTree parse(String pattern) {
        pieces = new PatternLexer(pattern).pieces();
        at = 0;
        PatternTree tree = choice();
        if (at < pieces.size()) {
            throw new PatternException("unexpected " + pieces.get(at).text());
        }
        return tree;
    }

    private PatternTree choice() {
        List<PatternTree> ways = new ArrayList<>();
        ways.add(sequence());
        while (at < pieces.size() && pieces.get(at).is('|')) {
            at++;
            ways.add(sequence());
        }
        return ways.size() == 1 ? ways.get(0) : new PatternTree.Choice(ways);
    }

    private PatternTree sequence() {
        List<PatternTree> parts = new ArrayList<>();
        while (at < pieces.size()) {
            PatternLexer.Piece piece = pieces.get(at);
            if (piece.is('|') || piece.is(')') || piece.is(']')) {
                break;
            }
            at++;
            parts.add(part(piece));
        }
        return new PatternTree.Sequence(parts);
    }

    private PatternTree part(PatternLexer.Piece piece) {
        if (piece.is('(')) {
            return bracketed(')');
        }
        if (piece.is('[')) {
            return new PatternTree.Choice(List.of(bracketed(']'), new PatternTree.Sequence(List.of())));
        }
        if (piece.is('<') || piece.is('>') || piece.is('^')) {
            return new PatternTree.Border(piece.text().charAt(0));
        }
        if (!piece.quoted() && piece.text().startsWith("$")) {
            return macro(piece.text().substring(1));
        }
        return piece.text().startsWith("{") && !piece.quoted() ? classLeaf(piece) : literal(piece);
    }

    private PatternTree bracketed(char closing) {
        PatternTree inside = choice();
        if (at >= pieces.size() || !pieces.get(at).is(closing)) {
            throw new PatternException("a bracket is not closed by " + closing);
        }
        at++;
        return inside;
    }

    private PatternTree macro(String name) {
        String pattern = macros.get(name);
        if (pattern == null) {
            throw new PatternException("unknown macro $" + name + Nearest.hint(name, macros.keySet()));
        }
        if (depth == MAX_DEPTH) {
            throw new PatternException("macro $" + name + " uses itself");
        }
        return new PatternParser(symbols, macros, depth + 1).parse(pattern);
    }

    private PatternTree literal(PatternLexer.Piece piece) {
        char first = piece.text().charAt(0);
        if (first == '*' && piece.text().length() > 1) {
            String ending = piece.text().substring(1);
            long hash = Tokens.hashOf(ending);
            return new PatternTree.Leaf(
                    new Element(Kind.ENDING, ending.length(), hash, piece.glued(), Article.ANY, 0), null);
        }
        Element element = Character.isLetterOrDigit(first)
                ? new Element(Kind.WORD, 0, Tokens.hashOf(piece.text()), piece.glued(), Article.ANY, 0)
                : new Element(Kind.MARK, Marks.plain(first), 0, piece.glued(), Article.ANY, 0);
        return new PatternTree.Leaf(element, null);
    }

    private PatternTree classLeaf(PatternLexer.Piece piece) {
        String inside = piece.text().substring(1, piece.text().length() - 1);
        String[] flags = inside.split(":");
        int equals = flags[0].indexOf('=');
        String name = equals < 0 ? flags[0] : flags[0].substring(0, equals);
        String className = flags[0].substring(equals + 1);
        int symbol = symbols.find(className)
                .orElseThrow(() -> new PatternException(
                        "unknown class {" + className + "}" + Nearest.hint(className, symbols.names())));
        Article article = Article.ANY;
        int proclitics = 0;
        for (int i = 1; i < flags.length; i++) {
            switch (flags[i]) {
                case "the" -> article = Article.WITH;
                case "bare" -> article = Article.WITHOUT;
                case "and" -> proclitics |= Proclitics.AND;
                case "in" -> proclitics |= Proclitics.IN;
                case "for" -> proclitics |= Proclitics.FOR;
                default ->
                    throw new PatternException("unknown flag :" + flags[i] + " in " + piece.text()
                            + Nearest.hint(flags[i], List.of("the", "bare", "and", "in", "for")));
            }
        }
        return new PatternTree.Leaf(new Element(Kind.CLASS, symbol, 0, piece.glued(), article, proclitics), name);
    }
}
