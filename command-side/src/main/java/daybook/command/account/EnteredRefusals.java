package daybook.command.account;

import daybook.acts.Command;
import daybook.acts.account.AccountNotice;
import daybook.command.asking.Request;
import daybook.command.desk.NoticeBoard;
import daybook.command.desk.RefusalWatch;
import daybook.command.refusal.Refusal;
import daybook.facts.authority.Attribution;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Enters in a person's account that a request of theirs was refused, beside the answer: that waits a moment for the
 * entry, so that the two are seen in their order, and no longer.
 */
@Component
final class EnteredRefusals implements RefusalWatch, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(EnteredRefusals.class);
    private static final Duration MOMENT = Duration.ofMillis(250);
    private static final int MOST_WAITING = 1_000;
    private static final int LONGEST = 20;

    private final NoticeBoard notices;
    private final ThreadPoolExecutor clerk = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            Thread.ofVirtual().name("daybook-refusals").factory());

    EnteredRefusals(NoticeBoard notices) {
        this.notices = notices;
    }

    @Override
    public void refused(Request request, Command command, List<Refusal> refusals) {
        try {
            clerk.submit(() -> enter(request, command, refusals)).get(MOMENT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException later) {
            LOG.debug("A refusal is entered after it was answered");
        } catch (ExecutionException | RejectedExecutionException failure) {
            LOG.warn("A refusal could not be entered", failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void enter(Request request, Command command, List<Refusal> refusals) {
        var person = request.by().person();
        var notice = new AccountNotice.OfRefusal(
                person,
                command.getClass().getSimpleName(),
                command.about().stream(),
                refusals.stream().map(Refusal::rule).distinct().limit(LONGEST).toList());
        notices.enter(notice, Attribution.ofProgram(person), request.at());
    }

    /** What is still waiting is entered before the program ends. */
    @Override
    public void destroy() throws InterruptedException {
        clerk.shutdown();
        if (!clerk.awaitTermination(5, TimeUnit.SECONDS)) {
            LOG.warn("{} refusals were not entered", clerk.shutdownNow().size());
        }
    }
}
