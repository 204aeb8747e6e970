package daybook.acts.kind;

/** Whether something is so. */
public record YesOrNo() implements Kind {}
