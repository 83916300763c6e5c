/** Tests of the endings of Turkish. */
package org.dateline.language.tr;
