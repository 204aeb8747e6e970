package daybook.query.web.scorecard;

import daybook.facts.id.IndicatorId;
import daybook.query.scorecard.IndicatorPage;
import daybook.query.scorecard.ScorecardQuery;
import daybook.query.web.Link;
import daybook.query.web.NotFound;
import daybook.query.web.form.Asked;
import org.springframework.stereotype.Component;

/** The indicator whose name is in the address of a form: its page is above the form, and the form is titled by it. */
@Component
class OneIndicator {

    private final ScorecardQuery query;

    OneIndicator(ScorecardQuery query) {
        this.query = query;
    }

    IndicatorPage of(Asked asked) {
        var page = find(asked);
        String title = page.position().definition().title();
        asked.titled(title)
                .under(new Link(
                        title, "/indicators/" + page.position().definition().indicator()));
        return page;
    }

    /** Without telling the form of it. */
    IndicatorPage find(Asked asked) {
        return query.indicator(asked.named("indicator", IndicatorId::new), asked.basis())
                .orElseThrow(NotFound::new);
    }
}
