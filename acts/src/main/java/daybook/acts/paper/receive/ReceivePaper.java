package daybook.acts.paper.receive;

import daybook.acts.Asked;
import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.PutRight;
import daybook.acts.Role;
import daybook.acts.kind.ProposedFrom;
import daybook.acts.mistake.correctname.CorrectName;
import daybook.acts.mistake.withdraw.WithdrawEntry;
import daybook.acts.paper.PaperCommand;
import daybook.facts.id.BodyId;
import daybook.facts.id.PaperId;
import daybook.facts.paper.Sha256;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Record that a paper was put before a body; it takes effect on the date it bears. A program may send the document itself
 * beside it, as the part {@code file}.
 *
 * @param document the SHA-256 of the document; left out where the document is sent, or is not to hand
 */
@At(
        form = "/papers/new",
        sent = "/papers",
        shows = "/papers/{id}",
        asks = {"id", "title", "body", "dated", "file"})
@PutRight(
        by = {CorrectName.class, WithdrawEntry.class},
        how = "Correct its title, or withdraw the entry, saying why and which paper is the right one.")
@OpenTo({Role.SECRETARY, Role.PERFORMANCE_OFFICER, Role.FINANCE})
public record ReceivePaper(
        @Asked("id") @ProposedFrom("title") PaperId paper,
        String title,
        BodyId body,
        @Nullable Sha256 document,
        @Asked("dated") LocalDate effective)
        implements PaperCommand {}
