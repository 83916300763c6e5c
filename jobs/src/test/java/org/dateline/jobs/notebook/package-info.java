/** Notebooks, run as their readers run them. */
package org.dateline.jobs.notebook;
