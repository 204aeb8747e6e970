package daybook.command.form;

import daybook.command.form.KeptForms.Kept;
import daybook.facts.id.PersonId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.multipart.support.DefaultMultipartHttpServletRequest;
import org.springframework.web.multipart.support.StandardMultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** Completes a page of a form with what the pages before it said, and with the files that came with them. */
@Component
class Completing {

    private static final Kept NOTHING = new Kept(Map.of(), null);

    private final KeptForms forms;
    private final KeptFiles files;

    Completing(KeptForms forms, KeptFiles files) {
        this.forms = forms;
        this.files = files;
    }

    /** @param id under which the pages before it are kept, if they are this person's */
    HttpServletRequest whole(HttpServletRequest request, UUID id, PersonId person) {
        Kept kept = forms.find(id, person).orElse(NOTHING);
        var whole = new WholeForm(request, kept.entries());
        boolean again = kept.recorded() != null && request.getParameter(Page.NUMBER) != null;
        if (again) {
            // Somebody goes on from a form that was recorded: what they type now is another.
            whole.say(Page.KEPT, UUID.randomUUID().toString());
            whole.say(Page.REQUEST, UUID.randomUUID().toString());
        }
        Collection<MultipartFile> sent = sent(request);
        MultiValueMap<String, MultipartFile> all = new LinkedMultiValueMap<>();
        if (kept != NOTHING) {
            files.of(id).forEach(file -> all.set(file.getName(), file));
        }
        sent.forEach(file -> all.set(file.getName(), file));
        if (all.isEmpty()) {
            return whole;
        }
        all.forEach((field, values) -> whole.say(field, KeptFiles.name(values.getFirst())));
        var toKeep = new KeptFiles.Sent(again ? all.toSingleValueMap().values() : sent);
        whole.setAttribute(toKeep.attribute(), toKeep);
        return new DefaultMultipartHttpServletRequest(whole, all, Map.of(), Map.of());
    }

    /** The files that came with this page. A field for a file that was left empty sends a file without a name. */
    private static Collection<MultipartFile> sent(HttpServletRequest request) {
        var multipart = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        String type = request.getContentType();
        if (multipart == null && type != null && type.startsWith("multipart/")) {
            multipart = new StandardMultipartHttpServletRequest(request);
        }
        List<MultipartFile> sent = new ArrayList<>();
        if (multipart != null) {
            multipart.getFileMap().values().stream()
                    .filter(file -> !file.isEmpty())
                    .forEach(sent::add);
        }
        return sent;
    }
}
