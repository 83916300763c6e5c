/** English: plurals of roles. */
package org.dateline.language.en;
