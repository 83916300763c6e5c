/** Questions to a release from the cells of a notebook. */
package org.dateline.jobs.notebook;
