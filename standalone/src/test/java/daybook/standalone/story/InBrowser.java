package daybook.standalone.story;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A story told in a real browser: each test is given a {@link Visitor} who has not signed in yet. Without a browser it
 * is skipped, unless {@code CI} is true: then it fails.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(Chromium.class)
@interface InBrowser {}
