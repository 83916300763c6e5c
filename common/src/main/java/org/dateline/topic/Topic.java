package org.dateline.topic;

import java.io.Serializable;
import org.dateline.actor.Labels;

/**
 * What events can be about.
 *
 * @param parentTopicId the topic that it is a part of; null at the top
 * @param ploverContext a context of PLOVER such as {@code diplomatic}; null if none
 */
public record Topic(String topicId, String parentTopicId, Labels labels, String ploverContext)
        implements Serializable {}
