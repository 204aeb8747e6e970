package daybook.command.form;

import daybook.access.SignedIn;
import daybook.acts.Acts;
import daybook.acts.At;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Leads every address that the form of an act is sent to, to the one door that takes it. */
@Component
final class FormAddresses implements SmartInitializingSingleton {

    private final RequestMappingHandlerMapping mapping;
    private final FormDoor door;

    FormAddresses(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping, FormDoor door) {
        this.mapping = mapping;
        this.door = door;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Acts.ALL.stream()
                .map(act -> act.at())
                .flatMap(Optional::stream)
                .map(At::sent)
                .distinct()
                .forEach(this::lead);
    }

    private void lead(String address) {
        try {
            var take = FormDoor.class.getDeclaredMethod(
                    "take", HttpServletRequest.class, MultiValueMap.class, MultipartFile.class, SignedIn.class);
            mapping.registerMapping(
                    RequestMappingInfo.paths(address)
                            .methods(RequestMethod.POST)
                            .options(mapping.getBuilderConfiguration())
                            .build(),
                    door,
                    take);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("The door takes forms", e);
        }
    }
}
