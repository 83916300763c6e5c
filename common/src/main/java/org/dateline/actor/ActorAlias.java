package org.dateline.actor;

import java.io.Serializable;

/** A form by which a language names an actor. */
public record ActorAlias(String actorId, String alias, String language, AliasKind kind) implements Serializable {}
