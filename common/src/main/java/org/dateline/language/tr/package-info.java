/** What of Turkish tables cannot say: endings of verbs, nouns and names. */
package org.dateline.language.tr;
