package org.layoffledger.reading;

import java.util.Locale;

/** How far a reading is. */
public enum ReadingState {
    /** Articles are being read. */
    READING,
    /** What would become of events and figures is being worked out. */
    COMPARING,
    /** What would change is known; nothing has changed yet. */
    READY,
    /** What was read is taking the place of what held, some articles at a time. */
    APPLYING,
    /** It holds. */
    APPLIED,
    /** It was given up; nothing has changed. */
    ABANDONED,
    /** Something went wrong again and again; it can be tried once more. */
    FAILED;

    /** The name as it is stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ReadingState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether work is going on without anybody's doing. */
    public boolean isWorking() {
        return this == READING || this == COMPARING || this == APPLYING;
    }

    /** Whether no other reading can be started before this one has ended. */
    public boolean isOpen() {
        return this != APPLIED && this != ABANDONED;
    }
}
