package daybook.query.web.table;

import daybook.query.web.NotFound;
import daybook.query.web.View;
import daybook.query.web.Words;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets every table of every page be sorted, cut down and taken away as a file, between the page's view and its template. */
@Configuration(proxyBeanMethods = false)
class TablesOffered implements HandlerInterceptor, WebMvcConfigurer {
    private final Words words;
    private final TakenPage takenPage;

    TablesOffered(Words words, ObjectProvider<Clock> clock) {
        this.words = words;
        InstantSource now = clock.getIfAvailable(Clock::systemUTC);
        this.takenPage = new TakenPage(words, now);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView view)
            throws IOException {
        if (view == null || !(view.getModel().get("page") instanceof View.HasHead page)) {
            return;
        }
        Asked asked = Asked.by(request);
        boolean forFile = asked.isForFile()
                && request.getMethod().equals("GET")
                && request.getDispatcherType() == DispatcherType.REQUEST;
        if (!(page instanceof HasTables tables)) {
            if (forFile) {
                throw new NotFound();
            }
        } else if (forFile) {
            takenPage.send(tables, asked, response);
            view.clear();
        } else {
            view.addObject("tables", new Arrangement(tables, asked, words));
        }
    }
}
