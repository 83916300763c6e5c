/** Reads from a release what a page of {@link org.dateline.export.html} shows. */
package org.dateline.jobs.page;
