/** Tests what the tables of English cannot say. */
package org.dateline.language.en;
