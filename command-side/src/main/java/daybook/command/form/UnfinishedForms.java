package daybook.command.form;

import daybook.access.SignedIn;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Throws away what somebody has begun and does not want to go on with. */
@RestController
class UnfinishedForms {

    private final KeptForms forms;

    UnfinishedForms(KeptForms forms) {
        this.forms = forms;
    }

    @PostMapping("/unfinished/{id}/discard")
    ResponseEntity<Void> discard(@PathVariable String id, @AuthenticationPrincipal SignedIn who) {
        forms.discard(Known.read(id, UUID::fromString), who.person());
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/unfinished"))
                .build();
    }
}
