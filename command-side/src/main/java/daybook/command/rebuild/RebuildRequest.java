package daybook.command.rebuild;

import daybook.facts.id.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That somebody wants a projection to be built again. The query side sees to it, and says when it is done. */
@Entity
@Table(schema = "asked", name = "rebuild")
class RebuildRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "request_no")
    private @Nullable Long number;

    @Column(nullable = false, updatable = false)
    private String projection;

    @Column(name = "requested_by", nullable = false, updatable = false)
    private String by;

    @Column(name = "requested_at", nullable = false, updatable = false)
    private Instant at;

    /** For JPA, which fills the fields in afterwards. */
    @SuppressWarnings("NullAway.Init")
    protected RebuildRequest() {}

    RebuildRequest(String projection, PersonId by, Instant at) {
        this.projection = projection;
        this.by = by.value();
        this.at = at;
    }
}
