/**
 * Pages of a timeline that need nothing but a browser: {@link org.dateline.export.html.HtmlPage} writes one from plain values.
 * Pictures are SVG drawn here; scripts only add to them.
 */
package org.dateline.export.html;
