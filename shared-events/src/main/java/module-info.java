/**
 * The facts are a named module because only then may a sealed family lie in packages by feature. They run on the class
 * path like everything else.
 */
module daybook.facts {
    requires static transitive org.jspecify;
    requires transitive org.apache.commons.numbers.fraction;
    requires com.fasterxml.jackson.annotation;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires transitive org.axonframework.messaging;

    exports daybook.facts;
    exports daybook.facts.account;
    exports daybook.facts.authority;
    exports daybook.facts.body;
    exports daybook.facts.delegation;
    exports daybook.facts.exact;
    exports daybook.facts.id;
    exports daybook.facts.indicator;
    exports daybook.facts.indicatorset;
    exports daybook.facts.json;
    exports daybook.facts.meeting;
    exports daybook.facts.mistake;
    exports daybook.facts.office;
    exports daybook.facts.paper;
    exports daybook.facts.plausible;
    exports daybook.facts.programme;
    exports daybook.facts.reward;
}
