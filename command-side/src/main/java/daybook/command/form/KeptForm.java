package daybook.command.form;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What somebody has typed into a form so far, why it was refused, and what came of it. */
@Entity
@DynamicUpdate
@Table(schema = "command", name = "kept_form")
final class KeptForm {

    private static final String NOTHING = "[]";

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private String person;

    @Column(nullable = false)
    private Instant at;

    @Column(nullable = false, updatable = false)
    private String form;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private Map<String, List<String>> entries;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private String refusals;

    @Column
    private @Nullable String recorded;

    /** For JPA, which fills the fields in afterwards. */
    @SuppressWarnings("NullAway.Init")
    private KeptForm() {}

    Map<String, List<String>> entries() {
        return entries;
    }

    /** The page that shows what was recorded from it; null until then. */
    @Nullable
    String recorded() {
        return recorded;
    }

    /** Nothing stands against it any more, and what is shown first stays. */
    void recorded(String page) {
        if (recorded == null) {
            recorded = page;
            refusals = NOTHING;
        }
    }
}
