package daybook.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A code that was printed on a console, as a hash, and how often something else was typed since. */
@Entity
@Table(schema = "access", name = "first_code")
final class PrintedCode {
    @Id
    @Column(name = "code_sha256", length = 64)
    private String sha256;

    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    @Column(nullable = false)
    private int failures;

    /** For JPA, which fills the fields in afterwards. */
    @SuppressWarnings("NullAway.Init")
    private PrintedCode() {}

    PrintedCode(String sha256, Instant madeAt) {
        this.sha256 = sha256;
        this.madeAt = madeAt;
    }
}
