package org.layoffledger.account;

/** What an account may do. */
public enum Role {
    /** Everything, accounts included. */
    ADMIN,
    /** Uploads articles and settles what the machine was unsure of. */
    EDITOR
}
