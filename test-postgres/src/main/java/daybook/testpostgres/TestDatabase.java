package daybook.testpostgres;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A fresh, empty database with the two roles that an installation has, and the superuser's login for what only a
 * database administrator could do.
 *
 * @param jdbcUrl the database's address
 * @param ownerLogin owns the database and runs the migrations
 * @param appLogin what the application signs in with: owns nothing, may create schemas of its own
 * @param superuserLogin may do anything
 * @param app the application's pool, at most 40 connections, opened on demand
 */
public record TestDatabase(String jdbcUrl, Login ownerLogin, Login appLogin, Login superuserLogin, HikariDataSource app)
        implements AutoCloseable {

    String name() {
        return jdbcUrl.substring(jdbcUrl.lastIndexOf('/') + 1);
    }

    /** Connections of the owner, a new one each time. */
    public DataSource owner() {
        return plain(ownerLogin);
    }

    /** Connections of the superuser, a new one each time. */
    public DataSource superuser() {
        return plain(superuserLogin);
    }

    /** Closes the application's pool. The database stays until the server ends with the JVM. */
    @Override
    public void close() {
        app.close();
    }

    private DataSource plain(Login login) {
        return plain(jdbcUrl, login);
    }

    static DataSource plain(String jdbcUrl, Login login) {
        var source = new PGSimpleDataSource();
        source.setUrl(jdbcUrl);
        source.setUser(login.user());
        source.setPassword(login.password());
        return source;
    }
}
