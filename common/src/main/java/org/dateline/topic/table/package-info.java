/** The dictionary tables of topics and their terms. */
package org.dateline.topic.table;
