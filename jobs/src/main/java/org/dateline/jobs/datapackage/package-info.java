/** What a release says of itself: {@code datapackage.json} by the Data Package standard, with the sum of every file. */
package org.dateline.jobs.datapackage;
