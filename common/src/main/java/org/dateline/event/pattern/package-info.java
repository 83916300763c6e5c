/** The event patterns of a language as tables: triggers, where actors stand, words that change or bound a reading. */
package org.dateline.event.pattern;
