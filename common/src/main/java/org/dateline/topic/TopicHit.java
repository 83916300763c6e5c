package org.dateline.topic;

/** A phrase found in a sentence, with the weight that it has there for a topic, by the topic's index. */
record TopicHit(int sentence, int topic, double weight) {}
