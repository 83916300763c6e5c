/** What of Spanish its tables cannot say: the forms of verbs, nouns, adjectives of states, roles. */
package org.dateline.language.es;
