/** Spreads dated events over days, weeks, months and years. */
package org.dateline.timeline;
