/** Tests what the tables of French cannot say. */
package org.dateline.language.fr;
