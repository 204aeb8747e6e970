package daybook.standalone.postgres;

import daybook.standalone.folder.DataFolder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The embedded server, unless {@code daybook.postgres.embedded} is false and {@code spring.datasource} names another. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "daybook.postgres.embedded", matchIfMissing = true)
class EmbeddedPostgresConfiguration {

    /** Ends after everything that connects to it, since that depends on it. */
    @Bean
    EmbeddedServer embeddedServer(DataFolder folder) {
        return EmbeddedServer.start(folder);
    }

    @Bean
    JdbcConnectionDetails applicationConnection(EmbeddedServer server) {
        return new ApplicationConnection(server.jdbcUrl(), server.app());
    }

    @Bean
    SpareDatabase spareDatabase(EmbeddedServer server) {
        return new SpareDatabase(server);
    }

    @Bean
    FlywayConnectionDetails migrationConnection(EmbeddedServer server) {
        return new MigrationConnection(server.jdbcUrl(), server.owner());
    }

    private record ApplicationConnection(String getJdbcUrl, Login login) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return login.user();
        }

        @Override
        public String getPassword() {
            return login.password();
        }
    }

    private record MigrationConnection(String getJdbcUrl, Login login) implements FlywayConnectionDetails {

        @Override
        public String getUsername() {
            return login.user();
        }

        @Override
        public String getPassword() {
            return login.password();
        }
    }
}
