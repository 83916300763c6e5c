/** Finds TIMEX3 expressions and resolves them to intervals, with the rule and the anchor that did it. */
package org.dateline.timex;
