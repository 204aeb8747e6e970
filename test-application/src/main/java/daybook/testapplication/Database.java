package daybook.testapplication;

import daybook.testpostgres.Login;
import daybook.testpostgres.TestDatabase;

/**
 * Where the application keeps everything.
 *
 * @param owner makes the tables
 * @param app what the application signs in as
 */
public record Database(String jdbcUrl, Login owner, Login app) {

    public static Database of(TestDatabase database) {
        return new Database(database.jdbcUrl(), database.ownerLogin(), database.appLogin());
    }
}
