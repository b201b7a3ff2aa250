package org.layoffledger.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;

/** Runs in a process of its own, to be killed: starts the database in the given folder, commits a row, and stays. */
final class DatabaseHolder {

    static final String COMMITTED = "committed";
    static final String REFUSED = "refused";

    private DatabaseHolder() {}

    public static void main(String[] args) throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(args[0]));
                Connection connection =
                        DriverManager.getConnection(database.getJdbcUrl(), "postgres", database.getPassword())) {
            connection.createStatement().execute("create table if not exists kept (number int)");
            connection.createStatement().execute("insert into kept values (1)");
            System.out.println(COMMITTED);
            Thread.sleep(600_000);
        } catch (DataFolderException e) {
            System.out.println(REFUSED + " " + e.getMessage());
        }
    }
}
