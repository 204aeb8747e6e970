package daybook.query.web;

import daybook.facts.Fact;

/** Tells what a fact says, in a sentence. */
@FunctionalInterface
public interface FactWords {

    String of(Fact fact, Names names);
}
