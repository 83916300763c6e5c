/** What of French its tables cannot say: the forms of verbs, nouns, roles. */
package org.dateline.language.fr;
