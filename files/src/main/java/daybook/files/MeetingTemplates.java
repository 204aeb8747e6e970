package daybook.files;

import static daybook.files.Column.choice;
import static daybook.files.Column.choices;
import static daybook.files.Column.date;
import static daybook.files.Column.money;
import static daybook.files.Column.name;
import static daybook.files.Column.reference;
import static daybook.files.Column.text;

import daybook.facts.body.BodyEstablished;
import daybook.facts.body.Power;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.delegation.DelegationRevoked;
import daybook.facts.meeting.MeetingHeld;
import daybook.facts.meeting.ResolutionBasis;
import daybook.facts.meeting.ResolutionPassed;
import daybook.facts.meeting.Verb;
import daybook.facts.office.OfficeEstablished;
import daybook.facts.office.OfficeHolderAppointed;
import daybook.facts.office.OfficeHolderEnded;
import daybook.facts.paper.PaperReceived;
import daybook.facts.paper.PrintedFigureRecorded;
import daybook.facts.paper.PrintedQuantity;
import java.util.List;

/** The templates for who decides, and what they resolved on which papers. */
final class MeetingTemplates {

    private static final Column SUBJECT = reference(
            "subject", "What it is about: indicator:, proposal:, facility: and so on.", "proposal:LEIC-LAA/R01");
    private static final Column MEETING = name("meeting", "The meeting: its body and date.", "SSOG-2007-12-13");

    private static final Column EFFECTIVE = date("effective", "The day from which it holds.", "2006-04-01");

    static final Template OFFICES = Template.of(
            "offices",
            "Offices",
            "The offices in whose name people act.",
            "EstablishOffice",
            List.of(
                    name("office", "The office's id.", "LT-CHAIR"),
                    text("title", "What it is called.", "Chair of the Board"),
                    name("body", "The body that it belongs to.", "LT-BOARD").optional(),
                    EFFECTIVE),
            OfficeEstablished.class);

    static final Template HOLDERS = Template.of(
            "office-holders",
            "Holders of offices",
            "Who holds which office from which day on. People are named by their ids alone.",
            "AppointOfficeHolder",
            List.of(
                    name("office", "The office.", "LT-CHAIR"),
                    name("person", "The person's id.", "partnership-chair"),
                    EFFECTIVE),
            OfficeHolderAppointed.class);

    static final Template ENDS = Template.of(
            "office-ends",
            "Offices laid down",
            "Who holds which office no longer. Whoever follows ends it, too, and needs no row here.",
            "EndOfficeHolder",
            List.of(
                    name("office", "The office.", "LT-CHAIR"),
                    name("person", "The person's id.", "partnership-chair"),
                    date("last_day", "The last day.", "2008-03-31").at("effective")),
            OfficeHolderEnded.class);

    static final Template BODIES = Template.of(
            "bodies",
            "Bodies",
            "The bodies that meet and resolve, and the powers that each has of its own right.",
            "EstablishBody",
            List.of(
                    name("body", "The body's id.", "SSOG"),
                    text("name", "What it is called.", "Strategic Senior Officers' Group"),
                    choices(Kind.CHOICES, "powers", Power.class, "What it may do.", "RECOMMEND ENDORSE DELEGATE"),
                    EFFECTIVE),
            BodyEstablished.class);

    static final Template PAPERS = Template.of(
            "papers",
            "Papers",
            "Papers put before bodies. The document itself is added on the paper's own page.",
            "ReceivePaper",
            List.of(
                    name("paper", "The paper's id.", "L071213"),
                    text("title", "What it is called.", "Reward target risk assessment"),
                    name("body", "The body that it was put before.", "SSOG"),
                    reference("sha256", "The SHA-256 of the document, in hexadecimal digits.", "")
                            .optional()
                            .at("document"),
                    date("dated", "Its date.", "2007-12-13").at("effective")),
            PaperReceived.class);

    static final Template FIGURES = Template.of(
            "printed-figures",
            "Printed figures",
            "Figures as papers print them, right or wrong: either an amount or a measure.",
            "RecordPrintedFigure",
            List.of(
                    name("paper", "The paper.", "L071213"),
                    text("place", "Where it is printed.", "paragraph 4"),
                    choice(
                            "quantity",
                            PrintedQuantity.class,
                            "What it claims to be.",
                            PrintedQuantity.REWARD_AT_TARGET),
                    SUBJECT,
                    money("amount_gbp", "The amount as printed.", "190000")
                            .optional()
                            .at("amount"),
                    Column.measure("measure", "The measure as printed.", "").optional(),
                    EFFECTIVE),
            PrintedFigureRecorded.class);

    static final Template MEETINGS = Template.of(
            "meetings",
            "Meetings",
            "Which body met on which day.",
            "RecordMeeting",
            List.of(
                    MEETING,
                    name("body", "The body.", "SSOG"),
                    date("held", "The day.", "2007-12-13").at("effective")),
            MeetingHeld.class);

    static final Template RESOLUTIONS = Template.of(
                    "resolutions",
                    "Resolutions",
                    "What meetings resolved, one row a clause. Rows of one item stand together and repeat its columns.",
                    "RecordResolution",
                    List.of(
                            MEETING,
                            name("item", "The item of the agenda.", "1"),
                            text("title", "What the item is called.", "Reward target risk assessment"),
                            name("paper", "The paper that it was resolved on.", "L071213")
                                    .optional(),
                            choice("basis", ResolutionBasis.class, "How it is known.", ResolutionBasis.ASSUMED),
                            name("clause", "The clause's number.", "1").at("clauses[].number"),
                            choice("verb", Verb.class, "What the clause does.", Verb.ENDORSE)
                                    .at("clauses[].verb"),
                            text("wording", "What was resolved.", "Endorses investing in fewer permanent exclusions")
                                    .at("clauses[].wording"),
                            SUBJECT.optional().at("clauses[].subject"),
                            money("amount_gbp", "The money that it speaks of.", "40000")
                                    .optional()
                                    .at("clauses[].amount"),
                            text("condition", "What must be so before it takes hold.", "")
                                    .optional()
                                    .at("clauses[].condition"),
                            name("subject_to", "The body whose own clause it waits for.", "LCC-CABINET")
                                    .optional()
                                    .at("clauses[].subjectTo")),
                    ResolutionPassed.class)
            .together(2);

    static final Template DELEGATIONS = Template.of(
                    "delegations",
                    "Delegations",
                    "Decisions given to one office, or to several together.",
                    "GrantDelegation",
                    List.of(
                            name("delegation", "The delegation's id.", "SSOG-2007-12-13-1-9"),
                            reference("clause", "The clause that delegates.", "SSOG-2007-12-13/1/9"),
                            Column.of(Kind.NAMES, "delegates", "The offices that decide, together.", "LT-CHAIR"),
                            SUBJECT,
                            money("cap_gbp", "The most that they may approve in all.", "100000")
                                    .optional()
                                    .at("cap"),
                            Column.of(Kind.NAMES, "consultees", "The offices to be consulted.", "SSOG-CHAIR")
                                    .optional(),
                            text("condition_1", "What must be shown first.", "")
                                    .optional()
                                    .at("conditions[1].wording"),
                            text("condition_2", "What else must be shown first.", "")
                                    .optional()
                                    .at("conditions[2].wording"),
                            text("condition_3", "What else must be shown first.", "")
                                    .optional()
                                    .at("conditions[3].wording"),
                            date("expires", "The last day on which it can be used.", "")
                                    .optional(),
                            EFFECTIVE),
                    DelegationGranted.class)
            .restsOn("the clause in `clause`");

    static final Template REVOCATIONS = Template.of(
                    "delegation-revocations",
                    "Revoked delegations",
                    "Delegations that a clause took back.",
                    "RevokeDelegation",
                    List.of(
                            name("delegation", "The delegation's id.", "SSOG-2007-12-13-1-9"),
                            reference("clause", "The clause that revokes.", "SSOG-2008-03-13/1/1")),
                    DelegationRevoked.class)
            .restsOn("the clause in `clause`");

    private MeetingTemplates() {}
}
