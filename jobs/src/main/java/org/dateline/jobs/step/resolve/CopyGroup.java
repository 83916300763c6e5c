package org.dateline.jobs.step.resolve;

import java.io.Serializable;

/** The group of copies that an article is in; {@code isDuplicate} for all of them but the first published. */
public record CopyGroup(String articleId, String duplicateGroupId, boolean isDuplicate) implements Serializable {}
