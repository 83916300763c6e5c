/** Runs the packaged program on a real standalone cluster: {@code mvn -Pcluster verify}. */
package org.dateline.jobs.cluster;
