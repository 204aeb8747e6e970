package daybook.standalone;

import daybook.access.FirstCode;
import daybook.standalone.example.ExampleAtStart;
import daybook.standalone.folder.DataFolder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;

/** Says on the console, in one line, where to look and how to sign in. */
@Component
class WhereToLook implements ApplicationListener<ApplicationReadyEvent> {

    private final ObjectProvider<ExampleAtStart> example;
    private final DataFolder folder;
    private final FirstCode first;

    WhereToLook(ObjectProvider<ExampleAtStart> example, DataFolder folder, FirstCode first) {
        this.example = example;
        this.folder = folder;
        this.first = first;
    }

    @Override
    @SuppressWarnings("SystemOut") // the console is where the one line belongs
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            System.out.println("Daybook is ready: open http://localhost:"
                    + web.getWebServer().getPort() + " and " + signIn());
        }
    }

    private String signIn() {
        var loaded = example.getIfAvailable();
        if (loaded == null || loaded.usernames().isEmpty()) {
            return first.make()
                    .map(code -> "enter the code " + code + " to become the first administrator.")
                    .orElse("sign in with your own account.");
        }
        return "sign in as " + String.join(", ", loaded.usernames()) + ", each with the password " + loaded.password()
                + " (kept in " + folder.passwords().file() + ").";
    }
}
