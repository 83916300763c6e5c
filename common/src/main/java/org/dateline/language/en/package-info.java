/** English: plurals of roles, possessives. */
package org.dateline.language.en;
