/** How Kryo writes what is shuffled and kept between tasks: records by their components, shared values by Java's own way. */
package org.dateline.jobs.serial;
