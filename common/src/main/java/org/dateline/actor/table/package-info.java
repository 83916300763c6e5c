/** The dictionary tables of actors, one record a table, with its path, its typed columns and its schema. */
package org.dateline.actor.table;
