package org.dateline.event.pattern;

/**
 * What the engine must know of a language beside its tables.
 *
 * @param verbFirst true where the subject may follow its verb, as in Arabic
 * @param agreement which actors a verb's form allows as its subject
 */
public record EventGrammar(Inflection inflection, boolean verbFirst, Agreement agreement) {}
