/** An engine for tests, whose articles say in brackets what is to be read in them. */
package org.dateline.jobs.engine;
