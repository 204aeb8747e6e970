package daybook.chaos.weather;

import daybook.chaos.scene.Client;
import daybook.testapplication.Visitor;
import daybook.testapplication.history.History;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;

/** The form for a return, filled in by somebody who is signed in; the same form can be sent again. */
record ReturnForm(Visitor visitor, String action, String filledIn) {

    /** One for the return that a program would send under this key. */
    static ReturnForm of(Visitor visitor, String key) throws IOException, InterruptedException {
        String[] parts = key.split("-");
        String action = "/indicators/"
                + History.indicatorId(0, Integer.parseInt(parts[0])).value() + "/returns";
        LocalDate day = Client.day(key);
        return new ReturnForm(
                visitor,
                action,
                visitor.filledIn(
                        action + "/new",
                        Map.of(
                                "office", History.OFFICE.value(),
                                "to-day", Integer.toString(day.getDayOfMonth()),
                                "to-month", Integer.toString(day.getMonthValue()),
                                "to-year", Integer.toString(day.getYear()),
                                "value", parts[1],
                                "status", "FINAL",
                                "reason", "the month's return")));
    }

    HttpResponse<String> send() throws IOException, InterruptedException {
        return visitor.send(action, filledIn);
    }

    /** The entry that a browser is sent on to. */
    static long entry(HttpResponse<String> answer) {
        String page = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 303 || !page.contains("?after=")) {
            throw new AssertionError("No receipt: " + answer.statusCode() + " " + page + " " + answer.body());
        }
        return Long.parseLong(page.substring(page.indexOf("?after=") + "?after=".length()));
    }
}
