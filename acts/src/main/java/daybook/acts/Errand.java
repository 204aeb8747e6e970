package daybook.acts;

import daybook.facts.id.Id;

/** Something to be entered: because somebody asks for it, or because the program has noticed it. */
public sealed interface Errand permits Command, Notice {

    /** The thing it is about, in whose stream the facts are kept. */
    Id about();
}
