package daybook.query.web.form;

import daybook.acts.Act;
import daybook.acts.ActWords;
import daybook.acts.Acts;
import daybook.acts.At;
import daybook.acts.Command;
import daybook.query.web.View;
import daybook.query.web.Visits;
import daybook.query.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Shows the form of every act at its address, driven by what is said of the act. */
@Component
class ActForms implements SmartInitializingSingleton {

    private static final Pattern NAMED = Pattern.compile("\\{(\\w+)}");

    private final RequestMappingHandlerMapping mapping;
    private final Visits visits;
    private final Words words;
    private final Forms forms;
    private final Choices choices;
    private final Map<Class<? extends Command>, Consumer<Asked>> told = new HashMap<>();
    private final Map<Class<? extends Command>, Asking> tellers = new HashMap<>();

    ActForms(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
            Visits visits,
            Words words,
            Forms forms,
            Choices choices,
            List<Asking> askings) {
        this.mapping = mapping;
        this.visits = visits;
        this.words = words;
        this.forms = forms;
        this.choices = choices;
        askings.forEach(asking -> asking.forms().forEach((act, form) -> {
            told.put(act, form);
            tellers.put(act, asking);
        }));
    }

    /** Of several acts at one address the first has the form. */
    @Override
    public void afterSingletonsInstantiated() {
        Acts.ALL.stream()
                .map(Act::at)
                .flatMap(Optional::stream)
                .map(At::form)
                .distinct()
                .forEach(this::lead);
    }

    private void lead(String address) {
        try {
            mapping.registerMapping(
                    RequestMappingInfo.paths(address)
                            .methods(RequestMethod.GET)
                            .options(mapping.getBuilderConfiguration())
                            .build(),
                    this,
                    ActForms.class.getDeclaredMethod("form", HttpServletRequest.class));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Forms are shown here", e);
        }
    }

    @SuppressWarnings("unchecked") // Spring MVC keeps the parts of the address so
    ModelAndView form(HttpServletRequest request) {
        String form = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        var address = (Map<String, String>)
                Objects.requireNonNull(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE));
        Act act = Acts.ALL.stream()
                .filter(each -> each.at().filter(at -> at.form().equals(form)).isPresent())
                .findFirst()
                .orElseThrow();
        return form(act, address, request);
    }

    private ModelAndView form(Act act, Map<String, String> address, HttpServletRequest request) {
        At at = act.at().orElseThrow();
        var teller = tellers.get(act.type());
        var visit = visits.now(request, teller == null ? Choices.READS : teller.reads());
        String key = ActWords.key(act, "").replaceAll("[.]$", "");
        var asked = new Asked(words, key, visit, request, address, forms.draft(key, visit, request));
        told.getOrDefault(act.type(), _ -> {}).accept(asked);
        new Questions(choices, asked).put(act, address.keySet(), List.of(at.asks()));
        String action = NAMED.matcher(at.sent()).replaceAll(found -> String.valueOf(address.get(found.group(1))));
        return View.of(
                        "form",
                        forms.page(key, asked.draft(), visit, action, asked.details(), asked.way(), asked.names()))
                .addObject("putRight", act.putRight().how());
    }
}
