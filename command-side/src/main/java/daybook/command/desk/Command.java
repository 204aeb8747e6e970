package daybook.command.desk;

import daybook.facts.id.Id;

/** Something that somebody asks to have recorded, in the imperative. Its {@link OpenTo} says in which roles. */
public interface Command {

    /** The thing it is about, in whose stream the facts are kept. */
    Id about();
}
