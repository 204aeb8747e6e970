package daybook.acts;

/** Something that somebody asks to have recorded, in the imperative. Its {@link OpenTo} says in which roles. */
public non-sealed interface Command extends Errand {}
