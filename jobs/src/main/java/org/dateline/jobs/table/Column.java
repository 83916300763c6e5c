package org.dateline.jobs.table;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a reader of a table must know of one column; its name is the component's name in snake_case. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Column {

    /** A table's rows that have the same column under the same name: what is said there holds here, and nothing else. */
    Class<? extends Record> as() default Record.class;

    /** What stands in the column, in a sentence. */
    String says() default "";

    /** Unit, range or standard of the values; empty if there is none to tell. */
    String unit() default "";

    /** What a null means; empty where the column is never null. */
    String whenNull() default "";

    /** The table whose column of the same kind the value is a key of; empty if none. */
    String in() default "";

    /** All values there can be; empty where they are not a fixed set. */
    String[] oneOf() default {};

    /** One value as it may stand there. */
    String example() default "";
}
