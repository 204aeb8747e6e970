package daybook.query.web.form;

import daybook.acts.Act;
import daybook.acts.ActWords;
import daybook.acts.Acts;
import daybook.acts.Question;
import daybook.acts.kind.Name;
import daybook.acts.kind.Text;
import daybook.facts.id.BodyId;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.id.MeetingId;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PaperId;
import daybook.facts.id.PersonId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import daybook.query.web.Names;
import daybook.query.web.Words;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.PathContainer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPatternParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Lists what somebody has begun and not sent: which act, about what, since when and until when. */
@Component
public class UnfinishedList {
    /** As many as the command side keeps of one person. */
    public static final int MOST = 100;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient database;
    private final Words words;
    private final InstantSource clock;

    UnfinishedList(JdbcClient database, Words words, ObjectProvider<InstantSource> clock) {
        this.database = database;
        this.words = words;
        this.clock = clock.getIfAvailable(InstantSource::system);
    }

    private record Row(UUID id, String form, Instant begun, Instant lapses, Map<String, String> typed) {}

    /** Of each field only the beginning is read: a name is short, and a wording need not be shown. */
    public List<Unfinished> of(PersonId person, Names names) {
        return database
                .sql("""
                        select id, form, begun, lapses,
                               (select jsonb_object_agg(field.key, left(coalesce(field.value ->> 0, ''), 300))
                                from jsonb_each(entries) as field)::text
                        from handed.kept_form
                        where person = ? and recorded is null and lapses > ?
                        order by lapses desc limit ?
                        """)
                .params(person.value(), clock.instant().atOffset(ZoneOffset.UTC), MOST)
                .query((row, _) -> new Row(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        typed(row.getString(5))))
                .list()
                .stream()
                .map(row -> line(row, names))
                .toList();
    }

    private static Map<String, String> typed(@Nullable String json) {
        return json == null ? Map.of() : JSON.readValue(json, new TypeReference<Map<String, String>>() {});
    }

    private Unfinished line(Row row, Names names) {
        var path = PathContainer.parsePath(row.form());
        for (Act act : Acts.ALL) {
            var at = act.at().orElse(null);
            if (at == null) {
                continue;
            }
            var found = PathPatternParser.defaultInstance.parse(at.form()).matchAndExtract(path);
            if (found != null) {
                return line(
                        row,
                        words.say(ActWords.key(act, "task")),
                        about(act, found.getUriVariables(), row.typed(), names));
            }
        }
        return line(row, words.say("form.import.title"), row.typed().getOrDefault("file", ""));
    }

    private Unfinished line(Row row, String act, String about) {
        return new Unfinished(
                row.id(),
                act,
                about,
                Words.moment(row.begun()),
                Words.moment(row.lapses()),
                row.form() + "?kept=" + row.id(),
                "/unfinished/" + row.id() + "/discard");
    }

    /** What the address names; else the first name or text that was typed. */
    private String about(Act act, Map<String, String> address, Map<String, String> typed, Names names) {
        List<String> about = new ArrayList<>();
        address.forEach((name, value) -> act.question(name)
                .flatMap(question -> called(question, value, address, names))
                .ifPresent(about::add));
        if (about.isEmpty()) {
            Stream<String> order =
                    act.at().filter(at -> at.asks().length > 0).stream().flatMap(at -> Stream.of(at.asks()));
            Stream.concat(order, act.questions().stream().map(Question::name))
                    .flatMap(name -> act.question(name).stream())
                    .filter(question -> !question.name().equals("id"))
                    .flatMap(question ->
                            called(
                                    question,
                                    typed.getOrDefault(question.name(), "").strip(),
                                    typed,
                                    names)
                                    .stream())
                    .findFirst()
                    .ifPresent(about::add);
        }
        return String.join(", ", about);
    }

    private static Optional<String> called(Question question, String value, Map<String, String> others, Names names) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            return switch (question.kind()) {
                case Text _ -> Optional.of(value);
                case Name<?> name -> Optional.of(called(name.of(), value, others, names));
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException noSuchName) {
            return Optional.empty();
        }
    }

    private static String called(Class<?> of, String value, Map<String, String> others, Names names) {
        var things = names.things();
        if (of == BodyId.class) {
            return names.body(new BodyId(value));
        } else if (of == OfficeId.class) {
            return names.office(new OfficeId(value));
        } else if (of == PersonId.class) {
            return names.person(new PersonId(value));
        } else if (of == IndicatorId.class) {
            return things.indicator(new IndicatorId(value)).orElse(value);
        } else if (of == IndicatorSetId.class) {
            return things.set(new IndicatorSetId(value)).orElse(value);
        } else if (of == ProgrammeId.class) {
            return things.programme(new ProgrammeId(value)).orElse(value);
        } else if (of == PaperId.class) {
            return things.paper(new PaperId(value)).orElse(value);
        } else if (of == MeetingId.class) {
            return things.meeting(new MeetingId(value))
                    .map(met -> met.body() + ", " + met.held())
                    .orElse(value);
        } else if (of == ProposalId.class && others.get("programme") instanceof String programme) {
            return things.proposal(new ProgrammeId(programme), new ProposalId(value))
                    .orElse(value);
        }
        return value;
    }
}
