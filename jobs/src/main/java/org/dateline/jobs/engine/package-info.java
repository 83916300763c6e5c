/** What the jobs need of the core: extractors and the knowledge of the dictionaries, on the driver and on executors. */
package org.dateline.jobs.engine;
