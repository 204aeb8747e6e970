package daybook.chaos.race;

/** What ends, in the middle of a race, that for which everybody races; with the rule that refuses whoever comes later. */
enum Close {
    REVOKED(Limit.CAP, "revoke-delegation", "DelegationRevoked", "approval-after-revocation") {
        @Override
        String command(Ground ground) {
            return "\"delegation\": \"%s\", \"clause\": \"%s\"".formatted(ground.delegation(), ground.revoking());
        }
    },
    REFUSED(Limit.CAP, "refuse-under-delegation", "DelegatedApprovalRefused", "approval-after-refusal") {
        @Override
        String command(Ground ground) {
            return "\"delegation\": \"%s\", \"effective\": \"%s\"".formatted(ground.delegation(), Ground.DAY);
        }
    },
    DECIDED_AGAINST(Limit.APPROVAL, "decide-investment", "InvestmentRefused", "investment-void") {
        @Override
        String command(Ground ground) {
            return "\"programme\": \"%s\", \"proposal\": \"%s\", \"clause\": \"%s\""
                    .formatted(ground.programme(), Ground.APPROVED, ground.against());
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
