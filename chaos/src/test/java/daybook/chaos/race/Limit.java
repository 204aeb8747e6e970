package daybook.chaos.race;

import daybook.facts.exact.Pence;
import daybook.facts.id.ProposalId;

/** A limit that many run up against at the same moment, with the command that uses it up. */
enum Limit {
    CAP("approve-under-delegation", "above-cap", "DelegatedApprovalGiven") {
        @Override
        Pence of(Ground ground) {
            return ground.cap();
        }

        @Override
        String stream(Ground ground) {
            return ground.delegation().stream();
        }

        @Override
        String body(Ground ground, int program, Pence amount) {
            return Limit.asked("\"delegation\": \"%s\"".formatted(ground.delegation()), amount);
        }
    },
    FACILITY("draw-down-investment", "drawdown-above-facility", "InvestmentDrawnDown") {
        @Override
        Pence of(Ground ground) {
            return ground.facility();
        }

        @Override
        String body(Ground ground, int program, Pence amount) {
            return Limit.moved(ground, Ground.committed(program % Ground.COMMITTED), amount);
        }
    },
    APPROVAL("allocate-investment", "allocation-above-approval", "InvestmentAllocated") {
        @Override
        Pence of(Ground ground) {
            return ground.approved();
        }

        @Override
        String body(Ground ground, int program, Pence amount) {
            return Limit.moved(ground, Ground.APPROVED, amount);
        }
    };

    private final String command;
    private final String rule;
    private final String fact;

    Limit(String command, String rule, String fact) {
        this.command = command;
        this.rule = rule;
        this.fact = fact;
    }

    abstract Pence of(Ground ground);

    /** What one of many programs asks for. */
    abstract String body(Ground ground, int program, Pence amount);

    /** Where what is acknowledged is recorded. */
    String stream(Ground ground) {
        return ground.programme().stream();
    }

    String command() {
        return command;
    }

    /** By which it refuses. */
    String rule() {
        return rule;
    }

    /** The kind of fact that uses it up. */
    String fact() {
        return fact;
    }

    private static String moved(Ground ground, ProposalId proposal, Pence amount) {
        return asked("\"programme\": \"%s\", \"proposal\": \"%s\"".formatted(ground.programme(), proposal), amount);
    }

    private static String asked(String about, Pence amount) {
        return """
                {"office": "%s", "command": {%s, "amount": "%d", "effective": "%s"}}
                """.formatted(Ground.OFFICE, about, amount.value(), Ground.DAY);
    }
}
