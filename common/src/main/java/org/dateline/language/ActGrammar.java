package org.dateline.language;

import org.dateline.actor.NameForms;
import org.dateline.actor.RoleForms;
import org.dateline.actor.StateOrder;
import org.dateline.event.pattern.EventGrammar;

/**
 * What the readers of actors and events must know of a language beside its tables.
 *
 * @param names the forms of names beyond those in tables
 * @param roles the forms of roles beyond those in tables
 * @param stateOrder where a state stands beside a role without a preposition
 * @param hasCapitals true for scripts in which names have capitals
 */
public record ActGrammar(
        EventGrammar events, NameForms names, RoleForms roles, StateOrder stateOrder, boolean hasCapitals) {}
