/** Tests the reading of time expressions against the examples in the dictionaries. */
package org.dateline.timex;
