/** Checks a release: keys, nulls, references, enumerations, intervals, counts; each check has a name and is listed. */
package org.dateline.jobs.validation;
