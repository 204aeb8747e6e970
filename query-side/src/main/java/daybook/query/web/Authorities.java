package daybook.query.web;

import daybook.facts.authority.Authority;

/** Writes out what entitled somebody to make an entry, with the way to it. */
public record Authorities(Words words, Names names, At at) {
    /** The link's address is empty for what rests on nothing further, such as the duty of an office. */
    public Link of(Authority authority) {
        return switch (authority) {
            case Authority.OfOffice() -> new Link(words.say("authority.office"), "");
            case Authority.OfSelf() -> new Link(words.say("authority.self"), "");
            case Authority.OfProgram() -> new Link(words.say("authority.program"), "");
            case Authority.UnderClause(var clause) ->
                new Link(words.say("authority.clause", names.clause(clause)), at.trail(Nodes.clause(clause)));
            case Authority.UnderDelegation(var delegation) ->
                new Link(
                        words.say("authority.delegation", names.delegation(delegation)),
                        at.to("/delegations/" + delegation));
            case Authority.UnderApproval(var delegation, var approval) ->
                new Link(
                        words.say("authority.approval", names.delegation(delegation), Integer.toString(approval)),
                        at.to("/delegations/" + delegation));
        };
    }
}
