/** The stages of a run: each reads what the one before it has kept, works through its step, and keeps the outcome. */
package org.dateline.jobs.stage;
