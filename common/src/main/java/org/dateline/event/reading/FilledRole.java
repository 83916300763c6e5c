package org.dateline.event.reading;

import org.dateline.actor.ActorMention;
import org.dateline.event.Role;

/** An actor in its part. */
record FilledRole(Role role, ActorMention mention) {}
