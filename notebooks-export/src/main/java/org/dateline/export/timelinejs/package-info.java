/** Timelines as TimelineJS3 reads them. */
package org.dateline.export.timelinejs;
