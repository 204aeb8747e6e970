package daybook.facts.paper;

import daybook.facts.id.BodyId;
import daybook.facts.id.PaperId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A paper dated so was put before a body. The digest is of the document itself. */
public record PaperReceived(
        PaperId paper, String title, BodyId body, @Nullable Sha256 document, LocalDate effective)
        implements PaperFact {}
