package daybook.standalone.before;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is asked of a book: everything that can be asked about what is in it, as at several positions. */
record Questions(Connection book, LocalDate today) {

    private static final List<String> LISTS = List.of(
            "indicator-sets", "programmes", "delegations", "meetings", "papers", "offices", "bodies", "entries");
    private static final List<String> FILTERS = List.of(
            "stream=indicator:LEIC-R01",
            "type=InvestmentDrawnDown",
            "person=county-council-finance",
            "authority=office",
            "authority=approval:SSOG-2007-12-13-1-9/1",
            "authority=clause:LCC-CABINET-2008-01-15/4/2",
            "from=2008-01-01&to=2008-03-01",
            "after=150");
    private static final String THINGS = """
            select case stream_type
                when 'indicator-set' then '/api/indicator-sets/' when 'indicator' then '/api/indicators/'
                when 'programme' then '/api/programmes/' when 'delegation' then '/api/delegations/'
                when 'meeting' then '/api/meetings/' when 'paper' then '/api/papers/'
                when 'office' then '/api/offices/' when 'body' then '/api/bodies/' end
                || substr(stream, length(stream_type) + 2)
            from daybook.event where stream_no = 0 and stream_type <> 'account' order by 1
            """;
    private static final String PROPOSALS = """
            select '/api/programmes/' || (told ->> 'programme') || '/proposals/' || (told ->> 'proposal') from (
                select convert_from(payload, 'UTF8')::jsonb as told from daybook.event where type = 'InvestmentProposed'
            ) as proposed order by 1
            """;
    private static final String NODES = "select distinct '/api/trail?of=' || node from %s.node order by 1";
    private static final String ENTRIES = "select '/api/entries/' || entry_no from daybook.entry order by entry_no";

    /** The questions, those about one thing together. */
    List<String> all() throws SQLException {
        List<String> asked = new ArrayList<>();
        List<String> positions = positions();
        List<String> few = fewPositions();
        Stream.of(
                        LISTS.stream().map(list -> "/api/" + list + "?limit=200"),
                        Stream.of("/api/meetings?limit=2", "/api/entries?limit=5"),
                        FILTERS.stream().map(filter -> "/api/entries?limit=200&" + filter),
                        column(THINGS).stream(),
                        column(PROPOSALS).stream())
                .flatMap(paths -> paths)
                .forEach(path -> positions.forEach(position -> asked.add(at(path, position))));
        for (String trail : column(NODES.formatted(Recording.view(book, "trail")))) {
            few.forEach(position -> asked.add(at(trail, position)));
        }
        asked.addAll(column(ENTRIES));
        column(THINGS).stream()
                .filter(thing -> thing.startsWith("/api/papers/"))
                .forEach(paper -> asked.add(paper + "/document"));
        return asked;
    }

    private static String at(String path, String position) {
        return position.isEmpty() ? path : path + (path.contains("?") ? "&" : "?") + position;
    }

    /** As it stands; as it stood on other days; as it was known at other entries and moments. */
    private List<String> positions() throws SQLException {
        long head = head();
        return List.of(
                "",
                "entry=" + head + "&effective=" + today,
                "entry=" + head + "&effective=2008-03-31",
                "entry=" + head + "&effective=2008-02-24",
                "entry=" + head + "&effective=2007-06-30",
                "entry=" + head * 3 / 4 + "&effective=2009-12-31",
                "entry=115&effective=" + today,
                "entry=40&effective=" + today,
                "asAt=" + moment(head * 3 / 5) + "&effective=" + today,
                "asAt=" + moment(head * 9 / 10) + "&effective=2008-03-31");
    }

    private List<String> fewPositions() throws SQLException {
        return List.of("", "entry=" + head() * 3 / 4 + "&effective=2008-03-10");
    }

    private long head() throws SQLException {
        return Long.parseLong(column("select max(entry_no) from daybook.entry").getFirst());
    }

    /** At which the entry had just been made. */
    private String moment(long entry) throws SQLException {
        return column("select to_char(entered_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"
                        + " from daybook.entry where entry_no = " + entry)
                .getFirst();
    }

    private List<String> column(String question) throws SQLException {
        return Recording.column(book, question);
    }
}
