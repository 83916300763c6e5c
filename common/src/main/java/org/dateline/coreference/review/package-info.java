/** Which events most need an eye, and why. */
package org.dateline.coreference.review;
