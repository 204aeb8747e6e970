package daybook.acts.kind;

/** A kind of value, or of values that belong together. */
public sealed interface Kind permits Scalar, Whole, YesOrNo, Many, Group {}
