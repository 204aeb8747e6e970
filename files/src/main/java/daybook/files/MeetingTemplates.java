package daybook.files;

import static daybook.files.Said.column;

import daybook.acts.body.establish.EstablishBody;
import daybook.acts.delegation.grant.GrantDelegation;
import daybook.acts.delegation.revoke.RevokeDelegation;
import daybook.acts.meeting.confirmminutes.ConfirmMinutes;
import daybook.acts.meeting.hold.RecordMeeting;
import daybook.acts.meeting.resolve.RecordResolution;
import daybook.acts.meeting.withdrawresolution.WithdrawResolution;
import daybook.acts.office.appoint.AppointOfficeHolder;
import daybook.acts.office.end.EndOfficeHolder;
import daybook.acts.office.establish.EstablishOffice;
import daybook.acts.paper.printedfigure.RecordPrintedFigure;
import daybook.acts.paper.receive.ReceivePaper;
import daybook.facts.body.BodyEstablished;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.delegation.DelegationRevoked;
import daybook.facts.meeting.MeetingHeld;
import daybook.facts.meeting.MinutesConfirmed;
import daybook.facts.meeting.ResolutionPassed;
import daybook.facts.meeting.ResolutionWithdrawn;
import daybook.facts.office.OfficeEstablished;
import daybook.facts.office.OfficeHolderAppointed;
import daybook.facts.office.OfficeHolderEnded;
import daybook.facts.paper.PaperReceived;
import daybook.facts.paper.PrintedFigureRecorded;
import java.util.List;

/** The templates for who decides, and what they resolved on which papers. */
final class MeetingTemplates {

    private static final Said SUBJECT =
            column("subject", "What it is about: indicator:, proposal:, facility: and so on.", "proposal:LEIC-LAA/R01");
    private static final Said MEETING = column("meeting", "The meeting: its body and date.", "SSOG-2007-12-13");

    private static final Said EFFECTIVE = column("effective", "The day from which it holds.", "2006-04-01");

    static final Template OFFICES = Template.of(
            "offices",
            "Offices",
            "The offices in whose name people act.",
            EstablishOffice.class,
            List.of(
                    column("office", "The office's id.", "LT-CHAIR"),
                    column("title", "What it is called.", "Chair of the Board"),
                    column("body", "The body that it belongs to.", "LT-BOARD"),
                    EFFECTIVE),
            OfficeEstablished.class);

    static final Template HOLDERS = Template.of(
            "office-holders",
            "Holders of offices",
            "Who holds which office from which day on. People are named by their ids alone.",
            AppointOfficeHolder.class,
            List.of(
                    column("office", "The office.", "LT-CHAIR"),
                    column("person", "The person's id.", "partnership-chair"),
                    EFFECTIVE),
            OfficeHolderAppointed.class);

    static final Template ENDS = Template.of(
            "office-ends",
            "Offices laid down",
            "Who holds which office no longer. Whoever follows ends it, too, and needs no row here.",
            EndOfficeHolder.class,
            List.of(
                    column("office", "The office.", "LT-CHAIR"),
                    column("person", "The person's id.", "partnership-chair"),
                    column("last_day", "The last day.", "2008-03-31").at("effective")),
            OfficeHolderEnded.class);

    static final Template BODIES = Template.of(
            "bodies",
            "Bodies",
            "The bodies that meet and resolve, and the powers that each has of its own right.",
            EstablishBody.class,
            List.of(
                    column("body", "The body's id.", "SSOG"),
                    column("name", "What it is called.", "Strategic Senior Officers' Group"),
                    column("powers", "What it may do.", "RECOMMEND ENDORSE DELEGATE"),
                    EFFECTIVE),
            BodyEstablished.class);

    static final Template PAPERS = Template.of(
            "papers",
            "Papers",
            "Papers put before bodies. A file names the document by its fingerprint; the document itself is recorded by page or by a program.",
            ReceivePaper.class,
            List.of(
                    column("paper", "The paper's id.", "L071213"),
                    column("title", "What it is called.", "Reward target risk assessment"),
                    column("body", "The body that it was put before.", "SSOG"),
                    column("sha256", "The SHA-256 of the document, in hexadecimal digits.", "")
                            .at("document"),
                    column("dated", "Its date.", "2007-12-13").at("effective")),
            PaperReceived.class);

    static final Template FIGURES = Template.of(
            "printed-figures",
            "Printed figures",
            "Figures as papers print them, right or wrong: either an amount or a measure.",
            RecordPrintedFigure.class,
            List.of(
                    column("paper", "The paper.", "L071213"),
                    column("place", "Where it is printed.", "paragraph 4"),
                    column("quantity", "What it claims to be.", "REWARD_AT_TARGET"),
                    SUBJECT,
                    column("amount_gbp", "The amount as printed.", "190000").at("amount"),
                    column("measure", "The measure as printed.", ""),
                    EFFECTIVE),
            PrintedFigureRecorded.class);

    static final Template MEETINGS = Template.of(
            "meetings",
            "Meetings",
            "Which body met on which day.",
            RecordMeeting.class,
            List.of(
                    MEETING,
                    column("body", "The body.", "SSOG"),
                    column("held", "The day.", "2007-12-13").at("effective")),
            MeetingHeld.class);

    static final Template MINUTES = Template.of(
            "minutes",
            "Minutes confirmed",
            "The meetings whose minutes a later meeting confirmed.",
            ConfirmMinutes.class,
            List.of(
                    MEETING,
                    column("confirmed", "The day on which they were confirmed.", "2008-01-17")
                            .at("effective")),
            MinutesConfirmed.class);

    static final Template RESOLUTIONS_WITHDRAWN = Template.of(
            "resolutions-withdrawn",
            "Resolutions withdrawn",
            "Resolutions that were recorded by mistake, with the reason.",
            WithdrawResolution.class,
            List.of(MEETING, column("item", "The item of the agenda.", "1")),
            ResolutionWithdrawn.class);

    static final Template RESOLUTIONS = Template.of(
                    "resolutions",
                    "Resolutions",
                    "What meetings resolved, one row a clause. Rows of one item stand together and repeat its columns.",
                    RecordResolution.class,
                    List.of(
                            MEETING,
                            column("item", "The item of the agenda.", "1"),
                            column("title", "What the item is called.", "Reward target risk assessment"),
                            column("paper", "The report that it was resolved on.", "L071213"),
                            column("paper_place", "Where in the report.", "").at("paperPlace"),
                            column("minutes", "The paper with the minutes.", ""),
                            column("minutes_place", "Where in the minutes.", "").at("minutesPlace"),
                            column("basis", "How it is known.", "ASSUMED"),
                            column("clause", "The clause's number as minuted: 1, (i), 4(a); empty if it has none.", "1")
                                    .at("clauses[].minuted|clauses[].number"),
                            column("verb", "What the clause does; all of it, as in NOTE, COMMENT.", "ENDORSE")
                                    .at("clauses[].verbs"),
                            column("wording", "What was resolved.", "Endorses investing in fewer permanent exclusions")
                                    .at("clauses[].wording"),
                            column(
                                            "subject",
                                            "What it is about: indicator:, proposal:, facility: and so on; several as in"
                                                    + " proposal:LEIC-LAA/R01, proposal:LEIC-LAA/R02.",
                                            "proposal:LEIC-LAA/R01")
                                    .at("clauses[].subjects"),
                            column("amount_gbp", "The money that it speaks of.", "40000")
                                    .at("clauses[].amount"),
                            column("condition", "What must be so before it takes hold.", "")
                                    .at("clauses[].condition"),
                            column("subject_to", "The body whose own clause it waits for.", "LCC-CABINET")
                                    .at("clauses[].subjectTo")),
                    ResolutionPassed.class)
            .together(2);

    static final Template DELEGATIONS = Template.of(
                    "delegations",
                    "Delegations",
                    "Decisions given to one office, or to several.",
                    GrantDelegation.class,
                    List.of(
                            column("delegation", "The delegation's id.", "SSOG-2007-12-13-1-9"),
                            column("clause", "The clause that delegates.", "SSOG-2007-12-13/1/9"),
                            column("delegates", "The offices that decide; at least one.", "LT-CHAIR"),
                            column("deciding", "How they decide if they are several; empty for together.", ""),
                            SUBJECT,
                            column("cap_gbp", "The most that they may approve in all.", "100000")
                                    .at("cap"),
                            column("each_cap_gbp", "The most that they may approve at a time.", "")
                                    .at("eachCap"),
                            column(
                                            "shared_cap_gbp",
                                            "The most in all under the delegations of a clause about several investments.",
                                            "")
                                    .at("sharedCap"),
                            column("consultees", "The offices to be consulted.", "SSOG-CHAIR"),
                            column("condition_1", "What must be shown first.", "")
                                    .at("conditions[1].wording"),
                            column("condition_2", "What else must be shown first.", "")
                                    .at("conditions[2].wording"),
                            column("condition_3", "What else must be shown first.", "")
                                    .at("conditions[3].wording"),
                            column("expires", "The last day on which it can be used.", ""),
                            EFFECTIVE),
                    DelegationGranted.class)
            .restsOn("the clause in `clause`");

    static final Template REVOCATIONS = Template.of(
                    "delegation-revocations",
                    "Revoked delegations",
                    "Delegations that a clause took back.",
                    RevokeDelegation.class,
                    List.of(
                            column("delegation", "The delegation's id.", "SSOG-2007-12-13-1-9"),
                            column("clause", "The clause that revokes.", "SSOG-2008-03-13/1/1")),
                    DelegationRevoked.class)
            .restsOn("the clause in `clause`");

    private MeetingTemplates() {}
}
