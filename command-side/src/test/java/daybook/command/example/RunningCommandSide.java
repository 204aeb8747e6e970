package daybook.command.example;

import daybook.access.AccessConfiguration;
import daybook.acts.Command;
import daybook.acts.Role;
import daybook.acts.body.establish.EstablishBody;
import daybook.acts.meeting.resolve.RecordResolution;
import daybook.acts.office.appoint.AppointOfficeHolder;
import daybook.acts.office.establish.EstablishOffice;
import daybook.command.CommandConfiguration;
import daybook.command.asking.Asker;
import daybook.command.asking.Request;
import daybook.command.desk.Desk;
import daybook.command.desk.Outcome;
import daybook.facts.authority.Authority;
import daybook.facts.body.Power;
import daybook.facts.id.BodyId;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PersonId;
import daybook.testpostgres.TestDatabase;
import daybook.testpostgres.TestPostgres;
import jakarta.servlet.Filter;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.GenericMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.GenericWebApplicationContext;

/** The whole command side on a fresh PostgreSQL, with one person in one office who has every role. */
public final class RunningCommandSide implements AutoCloseable {

    public static final PersonId PERSON = Example.PERSON;
    public static final OfficeId OFFICE = Example.OFFICE;

    private final TestDatabase database;
    private final GenericWebApplicationContext context;

    public RunningCommandSide() {
        this(TestPostgres.freshDatabase());
    }

    private RunningCommandSide(TestDatabase database) {
        this.database = database;
        context = (GenericWebApplicationContext) new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.SERVLET)
                .contextFactory(_ -> withoutServer())
                .properties(
                        "spring.datasource.url=" + database.jdbcUrl(),
                        "spring.datasource.username=" + database.appLogin().user(),
                        "spring.datasource.password=" + database.appLogin().password(),
                        "spring.datasource.hikari.maximum-pool-size=20",
                        "spring.flyway.user=" + database.ownerLogin().user(),
                        "spring.flyway.password=" + database.ownerLogin().password())
                .run();
    }

    private static ConfigurableApplicationContext withoutServer() {
        return new GenericWebApplicationContext(new MockServletContext());
    }

    @EnableAutoConfiguration
    @Import({AccessConfiguration.class, CommandConfiguration.class})
    static class Application {}

    /** Another process, as it were, on the same database. */
    public RunningCommandSide another() {
        return new RunningCommandSide(database);
    }

    /** With an office held, and with the two bodies of the example. */
    public RunningCommandSide begun() {
        recorded(new EstablishOffice(OFFICE, "Officer", null, Example.day("2006-04-01")));
        recorded(new AppointOfficeHolder(OFFICE, PERSON, Example.day("2006-04-01")));
        recorded(new EstablishBody(Example.GROUP, "A group", Example.OF_GROUP, Example.day("2006-04-01")));
        recorded(new EstablishBody(Example.CABINET, "A cabinet", Example.OF_CABINET, Example.day("2006-04-01")));
        return this;
    }

    public <B> B bean(Class<B> kind) {
        return context.getBean(kind);
    }

    /** Its pages and calls, without a server before them and without anybody at the door. */
    public MockMvc web(Filter... filters) {
        return MockMvcBuilders.webAppContextSetup(context).addFilters(filters).build();
    }

    public JdbcClient jdbc() {
        return bean(JdbcClient.class);
    }

    /** Citing no authority, so that each act rests on the usual one. */
    public static Request request() {
        return request(UUID.randomUUID(), PERSON, null);
    }

    public static Request request(Authority authority) {
        return request(UUID.randomUUID(), PERSON, authority);
    }

    public static Request request(UUID id, PersonId person, @Nullable Authority cited) {
        return new Request(id, EnumSet.allOf(Role.class), new Asker(person, OFFICE, cited, "", null), Instant.now());
    }

    public Outcome submit(Request request, Command command) {
        return bean(Desk.class).submit(request, command);
    }

    /** Its entry numbers; a failure if it was refused. */
    public List<Long> recorded(Command command) {
        return recorded(request(), command);
    }

    public List<Long> recorded(Request request, Command command) {
        return switch (submit(request, command)) {
            case Outcome.Recorded(var entries) -> entries;
            case Outcome.Refused(var refusals) -> throw new AssertionError("Refused: " + refusals);
        };
    }

    public List<String> refused(Request request, Command command) {
        return switch (submit(request, command)) {
            case Outcome.Recorded(var entries) -> throw new AssertionError("Recorded: " + entries);
            case Outcome.Refused(var refusals) -> Example.rules(refusals);
        };
    }

    /** A resolution as earlier versions recorded it: what its clauses decide does not follow by itself. */
    public void passedBefore(RecordResolution resolution) {
        var message = new GenericCommandMessage<>(
                new GenericMessage<>(resolution, Map.of("request", request(), "within", true)), "meeting");
        var callback = new FutureCallback<RecordResolution, Object>();
        bean(CommandBus.class).dispatch(message, callback);
        callback.getResult().optionalExceptionResult().ifPresent(failure -> {
            throw new AssertionError(failure);
        });
    }

    /** The rows of a table; of the events, those that somebody asked for, not what the program itself noticed. */
    public long count(String table) {
        return jdbc().sql("select count(*) from "
                        + (table.equals("daybook.event") ? "daybook.event where stream_type <> 'account'" : table))
                .query(Long.class)
                .single();
    }

    /** Does to the book what only an administrator of the database could, who switches its triggers off. */
    public void hostile(String change) {
        new JdbcTemplate(database.superuser())
                .execute("alter table daybook.event disable trigger user; " + change
                        + "; alter table daybook.event enable always trigger event_unchanged;"
                        + " alter table daybook.event enable always trigger event_kept;"
                        + " alter table daybook.event enable always trigger event_digest");
    }

    /** A body of its own for a test. */
    public static EstablishBody body(String name) {
        return new EstablishBody(new BodyId(name), name, Set.of(Power.ENDORSE), Example.day("2006-04-01"));
    }

    @Override
    public void close() {
        context.close();
    }
}
