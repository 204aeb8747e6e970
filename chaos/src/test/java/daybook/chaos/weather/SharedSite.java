package daybook.chaos.weather;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives every test the same site, which is started for the first of them and ends with the last. */
final class SharedSite implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Site.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(SharedSite.class))
                .computeIfAbsent(Site.class, _ -> started(), Site.class);
    }

    private static Site started() {
        try {
            return new Site();
        } catch (Exception e) {
            throw new IllegalStateException("The site does not start", e);
        }
    }
}
