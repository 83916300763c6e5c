/** Reads the dictionary tables, typed, with all their problems at once, from the built-in ones and a user's own folders. */
package org.dateline.dictionary;
