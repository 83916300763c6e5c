/**
 * Runs the packaged program as its users do: on a standalone cluster ({@code mvn -Pcluster verify}) and in Jupyter ({@code
 * mvn -Pnotebooks verify}).
 */
package org.dateline.jobs.cluster;
