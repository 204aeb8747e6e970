package daybook.query.registers;

import daybook.facts.paper.Sha256;
import daybook.query.projection.Invariant;
import daybook.query.projection.ProjectionName;
import daybook.store.watch.Finding;
import daybook.store.watch.FindingKind;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Each document gives the SHA-256 that it is kept under, and that its paper's entry says: a few at a time, in turn. */
@Component
final class WholeDocuments implements Invariant {

    private static final String NEXT = "select sha256 from handed.document"
            + " where sha256 > ? and sha256 ~ '^[0-9a-f]{64}$' order by sha256 limit 1";

    private static final int MOST = 20;
    private static final long MOST_BYTES = 32 << 20;

    private final JdbcClient jdbc;
    private final KeptDocuments documents;
    private String after = "";

    WholeDocuments(JdbcClient jdbc, KeptDocuments documents) {
        this.jdbc = jdbc;
        this.documents = documents;
    }

    @Override
    public ProjectionName of() {
        return ProjectionName.REGISTERS;
    }

    @Override
    public List<Finding> broken() {
        if (!isThere()) {
            return List.of();
        }
        List<Finding> found = new ArrayList<>();
        long bytes = 0;
        for (int looked = 0; looked < MOST && bytes < MOST_BYTES; looked++) {
            var next = jdbc.sql(NEXT).param(after).query(String.class).optional();
            if (next.isEmpty()) {
                after = "";
                return found;
            }
            after = next.get();
            var sha = new Sha256(after);
            byte[] document = documents.bytes(sha).orElse(null);
            if (document != null) {
                bytes += document.length;
                if (!KeptDocuments.isWhole(sha, document)) {
                    found.add(KeptDocuments.changed(sha, document));
                }
            }
        }
        return found;
    }

    /** A query side may be there before the command side's tables are. */
    private boolean isThere() {
        return jdbc.sql("select to_regclass('handed.document') is not null")
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean isStill(Finding finding) {
        if (finding.kind() != FindingKind.DOCUMENT_CHANGED) {
            return false;
        }
        var sha = new Sha256(finding.subject().substring(finding.subject().lastIndexOf(' ') + 1));
        return documents
                .bytes(sha)
                .filter(kept -> !KeptDocuments.isWhole(sha, kept))
                .isPresent();
    }
}
