package daybook.files;

import static daybook.files.Said.column;

import daybook.acts.programme.authorise.AuthoriseFacility;
import daybook.acts.programme.changefacility.ChangeFacility;
import daybook.acts.programme.decideextension.DecideFacilityExtension;
import daybook.acts.programme.requestextension.RequestFacilityExtension;
import daybook.facts.programme.FacilityAuthorised;
import daybook.facts.programme.FacilityChanged;
import daybook.facts.programme.FacilityExtensionGranted;
import daybook.facts.programme.FacilityExtensionRefused;
import daybook.facts.programme.FacilityExtensionRequested;
import java.util.List;

/** Templates for what may be borrowed, and for what bodies change of it. */
final class FacilityTemplates {

    private static final Said PROGRAMME = column("programme", "The programme's id.", "LEIC-LAA");
    private static final Said EFFECTIVE = column("effective", "The day on which it took effect.", "2007-12-13");

    static final Template FACILITIES = Template.of(
            "facilities",
            "Facilities",
            "How much may be borrowed against the reward.",
            AuthoriseFacility.class,
            List.of(
                    PROGRAMME,
                    column("limit_gbp", "The limit.", "1400000").at("limit"),
                    EFFECTIVE,
                    column(
                            "reuse",
                            "Whether what is repaid or written off may be borrowed again; empty if nothing says so, which is once.",
                            "ONCE")),
            FacilityAuthorised.class);

    static final Template REQUESTS = Template.of(
                    "facility-requests",
                    "Requests for a larger facility",
                    "What was asked for beyond the limit, and whom it waits for.",
                    RequestFacilityExtension.class,
                    List.of(
                            PROGRAMME,
                            column("clause", "The clause that asks.", "SSOG-2007-12-13/1/7"),
                            column("amount_gbp", "How much more.", "460000").at("amount"),
                            column("awaiting", "The body that is asked.", "LCC-CABINET"),
                            EFFECTIVE),
                    FacilityExtensionRequested.class)
            .restsOn("the clause in `clause`");

    static final Template ANSWERS = Template.of(
                    "facility-decisions",
                    "Decisions on the facility",
                    "What the body that was asked resolved. What was decided is what the clause says.",
                    DecideFacilityExtension.class,
                    List.of(
                            PROGRAMME,
                            column("clause", "The clause that grants or refuses.", "LCC-CABINET-2008-01-15/1/2")),
                    FacilityExtensionGranted.class,
                    FacilityExtensionRefused.class)
            .restsOn("the clause in `clause`");

    static final Template FACILITY_CHANGES = Template.of(
                    "facility-changes",
                    "Changes of the facility",
                    "What bodies that may commit money changed of what may be borrowed, without having been asked.",
                    ChangeFacility.class,
                    List.of(
                            PROGRAMME,
                            column("clause", "The clause that extends or reduces it.", "LCC-CABINET-2008-05-06/1/1"),
                            column("change", "What the amount says.", "LESS"),
                            column("amount_gbp", "How much more, how much less, or how much in all.", "200000")
                                    .at("amount")),
                    FacilityChanged.class)
            .restsOn("the clause in `clause`");

    private FacilityTemplates() {}
}
