/** What of English its tables cannot say: regular forms of verbs and nouns, plurals of roles. */
package org.dateline.language.en;
