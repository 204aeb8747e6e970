package daybook.standalone.before;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What answers say otherwise today, one by one and each with its reason: nothing else may differ. */
final class Changes {

    /**
     * @param about how questions begin whose answers it changes
     * @param today what stands in them today, once or in each of several lines
     * @param then what stood there then
     */
    private record Change(String about, Pattern today, String then, String reason) {
        Change(String about, String today, String then, String reason) {
            this(about, Pattern.compile(today, Pattern.LITERAL), Matcher.quoteReplacement(then), reason);
        }
    }

    private static final String AS_MINUTED = "since clauses are as they were minuted, and the minutes are a paper";

    private static final String ONE_VERB = "\"minuted\":\"[^\"]*\",\"verbs\":\\[\"([A-Z_]+)\"]";
    private static final String ONE_SUBJECT = "\"subjects\":\\[(\"[^\"]*\")]";
    private static final String NO_SUBJECT = "\"subjects\":\\[]";

    private static Change ofClauses(String about) {
        return new Change(
                about,
                Pattern.compile(",\"minuted\":\"[^\"]*\",\"verbs\":\\[\"[A-Z_]+\"],\"subjects\":\\[(\"[^\"]*\")?]"),
                "",
                "A clause has further fields, " + AS_MINUTED);
    }

    private static Change ofFacts(String about, String today, String then) {
        return new Change(about, Pattern.compile(today), then, "Facts are told at today's revision, " + AS_MINUTED);
    }

    private static Change ofMinutes(String about) {
        return new Change(
                about,
                ",\"paperPlace\":null,\"minutes\":null,\"minutesPlace\":null",
                "",
                "A resolution has further fields, " + AS_MINUTED);
    }

    private static final String A_LEAD = "since an indicator's lead can be named, which nobody did then";

    private static final String A_REVERSAL = "since entries about money can be reversed, which nobody did then";

    private static final String AN_OPENING =
            "since what was so before the day book began can be recorded, which nobody did then";

    private static final String THE_FUNDER =
            "since changes of the funder's terms can be recorded, which nobody did then";

    private static final String REVOLVING = "since a facility says whether it revolves, which all of then did";
    private static final String OF_REGISTERS =
            "The view has tables for resolutions withdrawn, for answers and for what is decided that is no money";

    private static final String A_WITHDRAWAL = "since a resolution can be withdrawn, which nobody did then";

    private static final String SPEAKS =
            "since those whose word is needed can speak for themselves, which nobody did then";

    private static final String IN_WORDS = "since what is no money can be delegated, which nobody did then";

    private static final Pattern REVOKED =
            Pattern.compile("(\"(?:effective|on)\":\"[0-9-]+\"),\"revoked\":(?:null|\"[A-Z_]+\")(?=,\"entry\")");

    private static final Pattern TARGETS =
            Pattern.compile("(\"revisedFrom\":[^,]*,\"inForce\":(?:true|false)),\"withdrawnBy\":null");

    private static final String A_TARGET =
            "Targets have one more field, since one can be withdrawn, which nobody did then";

    private static final String A_REVOCATION =
            "There is one more field, since how a decision and a revocation stand to each other is told by call, too";

    private static final String CAPS =
            "since a delegation can have further caps and each delegate decide alone, which none of then was given";

    private static Change ofCaps(String about, String today) {
        return new Change(about, today, "", "Delegations have further fields, " + CAPS);
    }

    private static final String FURTHER_CAPS = "\"eachCap\":null,\"sharedCap\":null,";

    private static final List<Change> ALL = List.of(
            ofCaps("/api/delegations", "\"deciding\":\"JOINTLY\","),
            ofCaps("/api/delegations", FURTHER_CAPS),
            ofCaps("/api/delegations", "\"sharedApproved\":null,"),
            ofCaps("/api/trail", "\"deciding\":\"JOINTLY\","),
            ofCaps("/api/trail", FURTHER_CAPS),
            ofCaps("/api/entries", "\"deciding\":\"JOINTLY\","),
            ofCaps("/api/entries", FURTHER_CAPS),
            ofClauses("/api/meetings/"),
            ofClauses("/api/papers/"),
            ofClauses("/api/delegations/"),
            ofFacts("/api/trail", ONE_VERB, "\"verb\":\"$1\""),
            ofFacts("/api/trail", ONE_SUBJECT, "\"subject\":$1"),
            ofFacts("/api/trail", NO_SUBJECT, "\"subject\":null"),
            ofFacts("/api/entries", ONE_VERB, "\"verb\":\"$1\""),
            ofFacts("/api/entries", ONE_SUBJECT, "\"subject\":$1"),
            ofFacts("/api/entries", NO_SUBJECT, "\"subject\":null"),
            ofMinutes("/api/trail"),
            ofMinutes("/api/entries"),
            ofMinutes("/api/meetings/"),
            ofMinutes("/api/papers/"),
            new Change("/api/bodies", "\"registers\":5}", "\"registers\":2}", OF_REGISTERS),
            new Change("/api/offices", "\"registers\":5}", "\"registers\":2}", OF_REGISTERS),
            new Change("/api/papers", "\"registers\":5}", "\"registers\":2}", OF_REGISTERS),
            new Change("/api/meetings", "\"registers\":5}", "\"registers\":2}", OF_REGISTERS),
            new Change(
                    "/api/meetings",
                    ",\"confirmed\":null",
                    "",
                    "There is one more field, since minutes can be confirmed, which nobody did then"),
            new Change("/api/meetings/", ",\"withdrawn\":null", "", "There is one more field, " + A_WITHDRAWAL),
            new Change("/api/papers/", ",\"withdrawn\":null", "", "There is one more field, " + A_WITHDRAWAL),
            new Change("/api/delegations", "\"registers\":5}", "\"registers\":2}", OF_REGISTERS),
            new Change("/api/delegations/", "\"answers\":[],", "", "There is one more field, " + SPEAKS),
            new Change("/api/delegations", "\"exercised\":0,", "", "There is one more field, " + IN_WORDS),
            new Change("/api/delegations/", "\"exercises\":[],", "", "There is one more field, " + IN_WORDS),
            new Change(
                    "/api/delegations",
                    Pattern.compile("\"voices\":\\[[^\\]]*],"),
                    "",
                    "Decisions have one more field, " + SPEAKS),
            new Change("/api/indicators", TARGETS, "$1", A_TARGET),
            new Change("/api/indicator-sets", TARGETS, "$1", A_TARGET),
            new Change("/api/delegations", REVOKED, "$1", A_REVOCATION),
            new Change("/api/programmes/", REVOKED, "$1", A_REVOCATION),
            new Change(
                    "/api/trail",
                    Pattern.compile(",?\"ENTERED_FOR_OTHERS\""),
                    "",
                    "What was typed for others is marked as that, " + SPEAKS),
            new Change(
                    "/api/indicators",
                    "\"scorecard\":4}",
                    "\"scorecard\":2}",
                    "The view has one more table, " + A_LEAD),
            new Change("/api/indicator-sets", "\"scorecard\":4}", "\"scorecard\":2}", "as above"),
            new Change("/api/programmes", "\"scorecard\":4}", "\"scorecard\":2}", "as above"),
            new Change("/api/indicators/", "\"lead\":null,", "", "There is one more field, " + A_LEAD),
            new Change(
                    "/api/programmes",
                    "{\"borrowing\":6,",
                    "{\"borrowing\":2,",
                    "The view has more tables, " + A_REVERSAL + ", " + AN_OPENING + ", and " + THE_FUNDER),
            new Change(
                    "/api/programmes/",
                    Pattern.compile(",\"atOutturn\":(?:null|\\{[^}]*})"),
                    "",
                    "There is one more field, since what was earned at the outturn is told"),
            new Change("/api/programmes/", "\"terms\":[],", "", "There is one more field, " + THE_FUNDER),
            new Change("/api/programmes/", "\"closed\":\"0\",", "", "Claims have one more field, " + THE_FUNDER),
            new Change(
                    "/api/programmes/",
                    "\"changes\":[],",
                    "",
                    "There is one more field, since a body can change what may be borrowed, which none did then"),
            new Change("/api/programmes/", "\"reversals\":[],", "", "There is one more field, " + A_REVERSAL),
            new Change("/api/programmes/", "\"openings\":[],", "", "There is one more field, " + AN_OPENING),
            new Change("/api/programmes/", "\"drawnBefore\":\"0\",", "", "There is one more field, " + AN_OPENING),
            new Change("/api/trail", "\"reuse\":\"REVOLVING\",", "", "The fact has one more field, " + REVOLVING),
            new Change("/api/entries", "\"reuse\":\"REVOLVING\",", "", "The fact has one more field, " + REVOLVING),
            new Change("/api/programmes/", "\"reuse\":\"REVOLVING\",", "", "There is one more field, " + REVOLVING),
            new Change("/api/programmes/", "\"reuse\":null,", "", "as above, where none was authorised"),
            new Change("/api/programmes/", ",\"reversedBy\":null", "", "Each line has one more field, " + A_REVERSAL));

    private final Set<Change> met = ConcurrentHashMap.newKeySet();

    /** The line of an answer of today as it was then, as far as it was meant to change. */
    String undone(String line) {
        String undone = line;
        for (Change change : ALL) {
            if (line.startsWith(change.about())
                    && change.today().matcher(undone).find()) {
                undone = change.today().matcher(undone).replaceAll(change.then());
                met.add(change);
            }
        }
        return undone;
    }

    /** The reasons of those that no answer shows, which are to be taken out. */
    List<String> unmet() {
        List<Change> unmet = new ArrayList<>(ALL);
        unmet.removeAll(met);
        return unmet.stream()
                .map(change -> change.about() + ": " + change.reason())
                .toList();
    }
}
