package org.dateline.article;

/** Ends the reading of a record that cannot become an article; never leaves this package. */
final class InvalidRecordException extends Exception {

    private static final long serialVersionUID = 1L;
    private final RejectionReason reason;

    InvalidRecordException(RejectionReason reason, String message) {
        super(message, null, false, false);
        this.reason = reason;
    }

    ParsedRecord.Rejected rejection() {
        return new ParsedRecord.Rejected(reason, getMessage());
    }
}
