package org.dateline.coreference;

import java.io.Serializable;
import java.util.function.Function;

/** English labels by id of actor or topic; null for an id without one. */
public interface Labels extends Function<String, String>, Serializable {}
