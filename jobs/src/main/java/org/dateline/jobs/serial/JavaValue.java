package org.dateline.jobs.serial;

import java.io.Serializable;

/** A value that is written by Java's own serialization: with functions in it, say, which Kryo cannot write. */
public record JavaValue<T>(T value) implements Serializable {}
