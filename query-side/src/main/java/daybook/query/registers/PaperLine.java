package daybook.query.registers;

import daybook.facts.id.BodyId;
import daybook.facts.id.PaperId;
import daybook.facts.paper.Sha256;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A paper. */
public record PaperLine(
        PaperId paper, String title, BodyId body, @Nullable Sha256 document, LocalDate dated, long entry) {}
