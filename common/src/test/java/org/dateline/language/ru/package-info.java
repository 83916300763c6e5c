/** Tests what the tables of Russian cannot say. */
package org.dateline.language.ru;
