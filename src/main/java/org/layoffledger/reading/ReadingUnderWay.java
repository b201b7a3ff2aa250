package org.layoffledger.reading;

/** Another reading has not ended yet: two at a time would compare with each other's results. */
public class ReadingUnderWay extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReadingUnderWay(Throwable cause) {
        super("another reading is under way", cause);
    }
}
