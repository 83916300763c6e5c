/** Tests of what of Persian its tables cannot say. */
package org.dateline.language.fa;
