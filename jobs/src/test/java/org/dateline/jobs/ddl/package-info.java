/** Statements that make tables elsewhere. */
package org.dateline.jobs.ddl;
