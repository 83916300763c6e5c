/** Arabic: proclitics and nisba adjectives. */
package org.dateline.language.ar;
