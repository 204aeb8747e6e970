package daybook.query.api;

import daybook.access.api.Trouble;
import daybook.query.daybook.Entries;
import daybook.store.head.Head;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells of new entries as they come (server-sent events). Each stream waits for the head of the day book to rise, which
 * costs the database nothing, and goes on exactly after the entry that its reader has seen last.
 */
@RestController
class EntryNews implements SmartLifecycle {

    private static final int MOST_AT_ONCE = 200;
    private static final int HEARTBEAT_SECONDS = 10;
    private static final Duration LATER = Duration.ofSeconds(30);
    private static final String LAST_SEEN = "Last-Event-ID";

    private static final Logger LOG = LoggerFactory.getLogger(EntryNews.class);

    private final Entries entries;
    private final Head head;
    private final Readers readers;
    private final int mostStreams;
    private final Semaphore places;
    private final Set<Thread> running = ConcurrentHashMap.newKeySet();
    private volatile boolean open;

    /** @param mostStreams how many there may be at one time */
    EntryNews(Entries entries, Head head, Readers readers, @Value("${daybook.api.streams:100}") int mostStreams) {
        this.mostStreams = mostStreams;
        this.places = new Semaphore(mostStreams);
        this.entries = entries;
        this.head = head;
        this.readers = readers;
    }

    @GetMapping(path = "/api/entries/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Asked(value = "New entries as they come, as server-sent events", parameters = "after")
    SseEmitter stream(
            @RequestHeader(name = LAST_SEEN, required = false) @Nullable String lastSeen, HttpServletRequest request) {
        Long after = new Parameters(request, Set.of("after")).entry("after");
        if (lastSeen != null && !lastSeen.matches("[0-9]{1,18}")) {
            throw Parameters.malformed(LAST_SEEN, lastSeen, "an entry number", "17");
        }
        long from = lastSeen != null ? Long.parseLong(lastSeen) : after != null ? after : head.number();
        var reader = readers.of(request);
        if (!open) {
            throw Trouble.BUSY.exceptionFor(LATER);
        }
        if (!places.tryAcquire()) {
            throw Trouble.TOO_MANY_STREAMS.exceptionFor(LATER, "most", Integer.toString(mostStreams));
        }
        var emitter = new SseEmitter(0L);
        Thread.ofVirtual().name("entry-news").start(() -> tell(emitter, from, reader));
        return emitter;
    }

    private void tell(SseEmitter emitter, long from, Readers.Reader reader) {
        running.add(Thread.currentThread());
        try {
            emitter.send(SseEmitter.event().comment("after " + from));
            long told = from;
            while (open && reader.mayStillRead()) {
                told = head.awaitBeyond(told, HEARTBEAT_SECONDS, TimeUnit.SECONDS)
                        ? news(emitter, told)
                        : alive(emitter, told);
            }
        } catch (InterruptedException ending) {
            // The program ends, and with it the stream.
        } catch (IOException | RuntimeException gone) {
            // Whoever was told has gone away, or what was being read when the program ended; they come back with the
            // last
            // entry that they have seen.
            LOG.debug("A stream of new entries has ended", gone);
        } finally {
            emitter.complete();
            running.remove(Thread.currentThread());
            places.release();
        }
    }

    private long news(SseEmitter emitter, long told) throws IOException {
        long upTo = Math.min(head.number(), told + MOST_AT_ONCE);
        for (var line :
                entries.lines(LongStream.rangeClosed(told + 1, upTo).boxed().toList())) {
            emitter.send(SseEmitter.event()
                    .id(Long.toString(line.entered().entry()))
                    .name("entry")
                    .data(EntryJson.of(line), MediaType.APPLICATION_JSON));
        }
        return upTo;
    }

    private static long alive(SseEmitter emitter, long told) throws IOException {
        emitter.send(SseEmitter.event().comment("still after " + told));
        return told;
    }

    @Override
    public void start() {
        open = true;
    }

    /** Before the server waits for the calls in hand, of which a stream would be one for ever. */
    @Override
    public void stop() {
        open = false;
        running.forEach(Thread::interrupt);
    }

    @Override
    public boolean isRunning() {
        return open;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
