/**
 * What people correct: {@link org.dateline.coreference.correction.CorrectionTable} reads their table and tells all that is
 * wrong with it, {@link org.dateline.coreference.correction.CorrectionPlan} finds the mentions and events that it means
 * today, {@link org.dateline.coreference.Rulings} say to resolution what to make of them.
 */
package org.dateline.coreference.correction;
