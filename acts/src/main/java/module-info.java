/**
 * The acts are a named module, as the facts are: only then may a sealed family lie in folders by act. They run on the
 * class path like everything else.
 */
module daybook.acts {
    requires transitive daybook.facts;
    requires static transitive org.jspecify;

    exports daybook.acts;
    exports daybook.acts.account;
    exports daybook.acts.account.changeroles;
    exports daybook.acts.account.close;
    exports daybook.acts.account.open;
    exports daybook.acts.account.resetpassword;
    exports daybook.acts.account.revoketoken;
    exports daybook.acts.account.unlock;
    exports daybook.acts.body;
    exports daybook.acts.body.establish;
    exports daybook.acts.delegation;
    exports daybook.acts.delegation.approve;
    exports daybook.acts.delegation.grant;
    exports daybook.acts.delegation.refuse;
    exports daybook.acts.delegation.revoke;
    exports daybook.acts.indicator;
    exports daybook.acts.indicator.correctreturn;
    exports daybook.acts.indicator.define;
    exports daybook.acts.indicator.forecast;
    exports daybook.acts.indicator.namelead;
    exports daybook.acts.indicator.rate;
    exports daybook.acts.indicator.recordreturn;
    exports daybook.acts.indicator.reportunavailable;
    exports daybook.acts.indicator.revise;
    exports daybook.acts.indicator.revisetarget;
    exports daybook.acts.indicator.settarget;
    exports daybook.acts.indicator.withdraw;
    exports daybook.acts.indicator.withdrawreturn;
    exports daybook.acts.indicatorset;
    exports daybook.acts.indicatorset.add;
    exports daybook.acts.indicatorset.adopt;
    exports daybook.acts.indicatorset.adoptscheme;
    exports daybook.acts.indicatorset.agreeterms;
    exports daybook.acts.indicatorset.takeout;
    exports daybook.acts.kind;
    exports daybook.acts.meeting;
    exports daybook.acts.meeting.hold;
    exports daybook.acts.meeting.resolve;
    exports daybook.acts.office;
    exports daybook.acts.office.appoint;
    exports daybook.acts.office.end;
    exports daybook.acts.office.establish;
    exports daybook.acts.paper;
    exports daybook.acts.paper.printedfigure;
    exports daybook.acts.paper.receive;
    exports daybook.acts.programme;
    exports daybook.acts.programme.allocate;
    exports daybook.acts.programme.authorise;
    exports daybook.acts.programme.claim;
    exports daybook.acts.programme.commit;
    exports daybook.acts.programme.decide;
    exports daybook.acts.programme.decideextension;
    exports daybook.acts.programme.drawdown;
    exports daybook.acts.programme.offer;
    exports daybook.acts.programme.open;
    exports daybook.acts.programme.propose;
    exports daybook.acts.programme.receive;
    exports daybook.acts.programme.recommend;
    exports daybook.acts.programme.repay;
    exports daybook.acts.programme.requestextension;
    exports daybook.acts.programme.writeoff;
}
