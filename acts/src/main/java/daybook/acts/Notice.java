package daybook.acts;

/**
 * Something that the program enters although nobody asks for it, such as that somebody signed in. It needs no role and
 * no office.
 */
public non-sealed interface Notice extends Errand {}
