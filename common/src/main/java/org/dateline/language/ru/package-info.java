/** What of Russian its tables cannot say: the forms of verbs, nouns, names and roles, and what cases mean. */
package org.dateline.language.ru;
