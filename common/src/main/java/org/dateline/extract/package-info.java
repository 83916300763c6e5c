/** Reads one article from its text to its mentions: the pipeline of this module in one class. */
package org.dateline.extract;
