package daybook.testapplication;

import daybook.access.token.Secret;
import java.util.List;
import java.util.UUID;

/** What the application is told at its start. */
final class Settings {

    /** Another one in each run; the account is gone with the database. */
    static final String PASSWORD = UUID.randomUUID().toString();

    /** Of the same account, for whoever calls by program. */
    static final String TOKEN = Secret.random().text();

    private Settings() {}

    static List<String> of(Database database, int port) {
        return List.of(
                "--server.port=" + port,
                "--server.address=127.0.0.1",
                "--testapplication.password=" + PASSWORD,
                "--testapplication.token=" + TOKEN,
                "--spring.main.banner-mode=off",
                "--logging.level.root=warn",
                "--spring.datasource.url=" + database.jdbcUrl(),
                "--spring.datasource.username=" + database.app().user(),
                "--spring.datasource.password=" + database.app().password(),
                "--spring.flyway.user=" + database.owner().user(),
                "--spring.flyway.password=" + database.owner().password());
    }
}
