package org.dateline.coreference.correction;

/** A correction that does nothing, or not all that it should, with a code and in words. */
public record Lost(Correction correction, String reasonCode, String message) {
    static final String TARGET_MISSING = "correction_target_missing";
    static final String WITHOUT_EFFECT = "correction_without_effect";
    static final String OVERRULED = "correction_overruled";
    static final String OUTDATED = "correction_outdated";
}
