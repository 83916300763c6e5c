/** What of Chinese its tables cannot say: verbs without forms. */
package org.dateline.language.zh;
