package org.layoffledger.database;

/** The embedded database cannot use its data folder; the message says why, the action what can be done. */
class DataFolderException extends RuntimeException {

    private final String action;

    DataFolderException(String message, String action, Throwable cause) {
        super(message, cause);
        this.action = action;
    }

    DataFolderException(String message, String action) {
        super(message);
        this.action = action;
    }

    String action() {
        return action;
    }
}
