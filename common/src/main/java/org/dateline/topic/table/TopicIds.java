package org.dateline.topic.table;

import java.util.regex.Pattern;
import org.dateline.dictionary.Column;

/** The columns that hold the id of a topic. */
final class TopicIds {
    private static final Pattern ID = Pattern.compile("topic:[a-z0-9][a-z0-9.-]*");

    private TopicIds() {}

    static Column<String> id(String name) {
        return new Column<>(name, true, cell -> {
            if (!ID.matcher(cell).matches()) {
                throw new IllegalArgumentException("'" + cell + "' is not an id such as topic:cbrn.chemical-weapons");
            }
            return cell;
        });
    }
}
