package daybook.standalone.story;

import daybook.command.desk.Desk;
import daybook.facts.id.ProgrammeId;
import daybook.standalone.Daybook;
import daybook.standalone.StartedDaybook;
import daybook.standalone.folder.DataFolder;
import daybook.store.DayBook;
import daybook.testpostgres.TestPostgres;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The whole application on a real PostgreSQL with the worked example in it, started once for all the stories of a JVM.
 * Stories add entries, so whatever they say of the example they ask for as at its last entry.
 */
public final class RunningDaybook {

    private static final ConfigurableApplicationContext APPLICATION = start();
    private static final long EXAMPLE_ENDS = actsUpTo(dayBook().head()).max().orElseThrow();
    private static boolean released;

    private RunningDaybook() {}

    private static ConfigurableApplicationContext start() {
        return StartedDaybook.on(
                TestPostgres.freshDatabase(),
                StartedDaybook.folder("stories"),
                new SpringApplicationBuilder(Daybook.class));
    }

    /** What answers which address. */
    static Map<RequestMappingInfo, HandlerMethod> mappings() {
        return APPLICATION
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods();
    }

    public static DayBook dayBook() {
        return APPLICATION.getBean(DayBook.class);
    }

    public static <B> B bean(Class<B> kind) {
        return APPLICATION.getBean(kind);
    }

    public static String address() {
        return "http://localhost:"
                + ((WebServerApplicationContext) APPLICATION).getWebServer().getPort();
    }

    public static String password() {
        return APPLICATION.getBean(DataFolder.class).passwords().of("example.accounts");
    }

    /** Records the programme that is spent on in the stories, once. */
    static void spendsOnTheStories() {
        SpentProgramme.record(APPLICATION.getBean(Desk.class));
    }

    /** Records the investment whose money delegates have released, once. */
    static synchronized void releasesOnce() {
        if (!released) {
            released = true;
            new ReleasedProgramme(new StoryDesk(APPLICATION.getBean(Desk.class))).record();
        }
    }

    /** Records the investments to which the group agreed on a condition. */
    static void agreesInPrinciple() {
        new AgreedInPrinciple(new StoryDesk(APPLICATION.getBean(Desk.class))).record();
    }

    /** Records a meeting and its resolution under a day on which nobody met. */
    static WrongDay recordsUnderAWrongDay(LocalDate day) {
        var wrong = new WrongDay(new StoryDesk(APPLICATION.getBean(Desk.class)));
        wrong.opens();
        wrong.record(day);
        return wrong;
    }

    /** Records the investment that two clauses delegate differently. */
    static RivalProgramme hasRivals() {
        var programme = new RivalProgramme(new StoryDesk(APPLICATION.getBean(Desk.class)));
        programme.record();
        return programme;
    }

    /** Records the investment that two chairs decide about together. */
    static void hasJointDelegation() {
        new JointDelegation(new StoryDesk(APPLICATION.getBean(Desk.class))).record();
    }

    /** Records three investments that the Cabinet has met about. */
    static void hasSeveralToDelegate(String letter, LocalDate met) {
        new CappedProgramme(new StoryDesk(APPLICATION.getBean(Desk.class))).record(letter, met);
    }

    /** Records the programme of which nothing is spent yet. */
    static void lends() {
        new LentProgramme(new StoryDesk(APPLICATION.getBean(Desk.class))).record();
    }

    /** Records the resolution that hands on to sign an agreement, and one that hands on it does not say to whom. */
    static void hasDelegatedMatter() {
        new DelegatedSignature(new StoryDesk(APPLICATION.getBean(Desk.class))).record();
    }

    /** Somebody else sets so much of the released money aside. */
    static void allocatesOfTheReleased(long pounds) {
        new ReleasedProgramme(new StoryDesk(APPLICATION.getBean(Desk.class))).allocate(pounds);
    }

    /** Records something that waits for each act there is, and gives the pages from which the acts are offered. */
    static List<String> readiesForEveryAct() {
        return ReadyThings.record(APPLICATION.getBean(Desk.class));
    }

    /** Opens a programme that may not borrow anything yet. */
    static void opens(String programme) {
        SpentProgramme.bare(APPLICATION.getBean(Desk.class), new ProgrammeId(programme));
    }

    /** How many entries somebody has asked for: without what happened to accounts, as that somebody signed in. */
    public static long acts() {
        return actsUpTo(dayBook().head()).count();
    }

    private static LongStream actsUpTo(long last) {
        return LongStream.rangeClosed(1, last)
                .filter(number ->
                        !dayBook().entry(number).orElseThrow().stream().startsWith("account:"));
    }

    /** The number of the example's last entry, before its accounts. */
    public static long exampleEnds() {
        return EXAMPLE_ENDS;
    }
}
