package org.dateline.topic;

import java.util.List;
import org.dateline.text.Lexeme;
import org.dateline.text.LexemeKind;

/**
 * A phrase that points to a topic.
 *
 * @param topic the topic's index in the scorer
 * @param requires actors of which one must be named; empty for none
 */
record TopicTerm(int topic, int weight, List<List<String>> requires) implements Lexeme {

    TopicTerm {
        requires = List.copyOf(requires);
    }

    @Override
    public LexemeKind kind() {
        return LexemeKind.TOPIC;
    }
}
