/** A sentence as clauses, with the groups of actors and the dates that stand in them. */
package org.dateline.event.clause;
