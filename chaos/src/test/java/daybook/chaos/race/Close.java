package daybook.chaos.race;

import daybook.facts.authority.ClauseRef;

/** What ends, in the middle of a race, that for which everybody races; with the rule that refuses whoever comes later. */
enum Close {
    REVOKED(Limit.CAP, "record-resolution", "DelegationRevoked", "approval-after-revocation") {
        @Override
        String command(Ground ground) {
            return resolution(ground.revoking(), "REVOKE", "delegation:" + ground.delegation());
        }
    },
    REFUSED(Limit.CAP, "refuse-under-delegation", "DelegatedApprovalRefused", "approval-after-refusal") {
        @Override
        String command(Ground ground) {
            return "\"delegation\": \"%s\", \"effective\": \"%s\"".formatted(ground.delegation(), Ground.DAY);
        }
    },
    DECIDED_AGAINST(Limit.APPROVAL, "record-resolution", "InvestmentRefused", "investment-void") {
        @Override
        String command(Ground ground) {
            return resolution(ground.against(), "REFUSE", "proposal:" + ground.programme() + "/" + Ground.APPROVED);
        }
    };

    private final Limit limit;
    private final String name;
    private final String fact;
    private final String rule;

    Close(Limit limit, String name, String fact, String rule) {
        this.limit = limit;
        this.name = name;
        this.fact = fact;
        this.rule = rule;
    }

    /** A clause takes effect by being recorded. */
    private static String resolution(ClauseRef clause, String verb, String subject) {
        return """
                "meeting": "%s", "item": "%s", "title": "It is over", "basis": "CONFIRMED_MINUTES",
                "clauses": [{"number": "%s", "verb": "%s", "wording": "as minuted", "subject": "%s"}]
                """.formatted(clause.meeting(), clause.item(), clause.clause(), verb, subject);
    }

    /** One of several resolutions of the Cabinet that ask the Council for more, each on an item of its own. */
    static Crowd.Call grants(Ground ground, int number) {
        String command = """
                "meeting": "%s", "item": "%d", "title": "More", "basis": "CONFIRMED_MINUTES",
                "clauses": [{"number": "1", "verb": "REQUEST", "wording": "as minuted", "subject": "facility:%s",
                             "amount": "1000", "subjectTo": "COUNCIL"}]
                """.formatted(ground.revoking().meeting(), 10 + number, ground.programme());
        String body = """
                {"office": "%s", "reason": "it is needed", "command": {%s}}
                """.formatted(Ground.OFFICE, command);
        return new Crowd.Call("record-resolution", ground.programme() + "-grants-" + number, body);
    }

    /** What the command that closes it says. */
    abstract String command(Ground ground);

    Crowd.Call call(Ground ground) {
        String body = """
                {"office": "%s", "reason": "it is over", "command": {%s}}
                """.formatted(Ground.OFFICE, command(ground));
        return new Crowd.Call(name, ground.programme() + "-close", body);
    }

    /** What it ends. */
    Limit limit() {
        return limit;
    }

    /** What is recorded of it. */
    String fact() {
        return fact;
    }

    String rule() {
        return rule;
    }
}
