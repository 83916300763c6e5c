/** The places that a sentence names, and what the words around them say of their part. */
package org.dateline.event.setting;
