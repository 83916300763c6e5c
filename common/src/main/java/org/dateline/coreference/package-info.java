/**
 * Merges the reports of one event: equal {@link org.dateline.coreference.Signature}s collapse, {@link
 * org.dateline.coreference.BlockingRule}s propose pairs, {@link org.dateline.coreference.Comparison}s weigh them, {@link
 * org.dateline.coreference.ChainGuard} clusters what matches, {@link org.dateline.coreference.DateChoice} chooses the
 * date, {@link org.dateline.coreference.EventIds} keeps the ids.
 */
package org.dateline.coreference;
