/** Tests what the tables of Spanish cannot say. */
package org.dateline.language.es;
