package daybook.command.paper;

import daybook.acts.Command;
import daybook.acts.paper.receive.ReceivePaper;
import daybook.command.desk.FileBeside;
import daybook.command.refusal.RefusedException;
import java.util.List;
import org.springframework.stereotype.Component;

/** The document of a paper that a program sends: kept once, and known to the entry by its SHA-256. */
@Component
final class PaperFile implements FileBeside {

    private final Documents documents;

    PaperFile(Documents documents) {
        this.documents = documents;
    }

    @Override
    public Class<? extends Command> command() {
        return ReceivePaper.class;
    }

    @Override
    public Command with(Command command, byte[] bytes) {
        var paper = (ReceivePaper) command;
        var found = Documents.digest(bytes);
        var said = paper.document();
        if (said != null && !said.equals(found)) {
            throw new RefusedException(List.of(new PaperRefusal.DocumentNotAsSaid(said.hex(), found.hex())));
        }
        return new ReceivePaper(paper.paper(), paper.title(), paper.body(), found, paper.effective());
    }

    @Override
    public void keep(byte[] bytes, String name) {
        documents.keep(bytes, name);
    }
}
