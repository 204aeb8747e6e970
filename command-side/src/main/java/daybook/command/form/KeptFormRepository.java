package daybook.command.form;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The forms that are being filled in. */
interface KeptFormRepository extends Repository<KeptForm, UUID> {

    @Transactional(readOnly = true)
    @NativeQuery("select * from command.kept_form where id = :id and person = :person")
    Optional<KeptForm> findByIdAndPerson(UUID id, String person);

    @NativeQuery("select * from command.kept_form where id = :id and person = :person for update")
    Optional<KeptForm> findToChange(UUID id, String person);

    /**
     * Keeps it under this id, in place of what the same person has typed into the same form under it before; returns
     * nothing if the id stands for something else. In one statement, since a page may be sent twice at the same moment.
     */
    @Transactional
    @NativeQuery("""
            insert into command.kept_form as kept (id, person, begun, at, lapses, form, entries, refusals)
            values (:id, :person, :at, :at, :lapses, :form, cast(:entries as jsonb), cast(:refusals as jsonb))
            on conflict (id) do update
            set at = excluded.at, lapses = excluded.lapses, entries = excluded.entries, refusals = excluded.refusals
            where kept.person = excluded.person and kept.form = excluded.form and kept.recorded is null
            returning id
            """)
    Optional<UUID> write(
            UUID id, String person, Instant at, Instant lapses, String form, String entries, String refusals);

    /** Throws some of those away that have lapsed, past whatever others are throwing away. */
    @Transactional
    @Modifying
    @NativeQuery("""
            delete from command.kept_form where id in (
                select id from command.kept_form where lapses < :now order by lapses limit :most for update skip locked)
            """)
    void sweep(Instant now, int most);

    /** Throws away what one person has too many of beside this one: what was recorded, then what was left longest ago. */
    @Transactional
    @Modifying
    @NativeQuery("""
            delete from command.kept_form where id in (
                select id from command.kept_form where person = :person and id <> :id
                order by recorded is null desc, at desc offset :most)
            """)
    void sweepOf(String person, UUID id, int most);

    @Modifying
    @NativeQuery("delete from command.kept_form where id = :id and person = :person")
    void discard(UUID id, String person);
}
