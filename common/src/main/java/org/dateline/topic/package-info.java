/** What an event is about, by the terms of a tree of topics. */
package org.dateline.topic;
