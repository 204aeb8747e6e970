package daybook.command.file;

import static daybook.command.example.RunningCommandSide.OFFICE;
import static daybook.command.example.RunningCommandSide.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import daybook.access.SignedIn;
import daybook.acts.Role;
import daybook.command.example.RunningCommandSide;
import java.util.EnumSet;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;

/** The three doors: a page's form, a program's call, a row of a file. */
final class Doors {

    private static final long PATIENCE = 20_000;

    private final RunningCommandSide side;
    private final MockMvc web;

    Doors(RunningCommandSide side) {
        this.side = side;
        this.web = side.web();
    }

    void ask(String door, Asked act) throws Exception {
        switch (door) {
            case "PAGE" -> byPage(act);
            case "API" -> byProgram(act);
            default -> inAFile(act);
        }
    }

    private static void signIn() {
        var who = new SignedIn(PERSON, "someone", "Someone", EnumSet.allOf(Role.class));
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(who, null));
    }

    private void byPage(Asked act) throws Exception {
        signIn();
        var form =
                post(act.page()).param("request", UUID.randomUUID().toString()).param("office", OFFICE.value());
        for (int at = 0; at < act.form().size(); at += 2) {
            form.param(act.form().get(at), act.form().get(at + 1));
        }
        var answer = web.perform(form).andReturn().getResponse();
        assertThat(answer.getHeader("Location")).as(act.page()).contains("?after=");
    }

    private void byProgram(Asked act) throws Exception {
        signIn();
        var answer = web.perform(post("/api/commands/" + act.command())
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"office\": \"OFFICE\", \"reason\": \"as asked\", \"command\": " + act.json() + "}"))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(201);
    }

    private void inAFile(Asked act) {
        var sent = Sent.csv(side, act.columns() + "\n" + act.cells() + "\n");
        assertThat(sent.outcomes()).as("%s", sent.rows()).containsExactly("NEW");
        assertThat(sent.confirmed()).isTrue();
        sent.awaiting(PATIENCE, "RECORDED");
    }
}
