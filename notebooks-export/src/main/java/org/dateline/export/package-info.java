/** Writes timelines for other tools and for people to read. */
package org.dateline.export;
