package daybook.query.web.table;

import daybook.query.web.PageHead;
import daybook.query.web.TestWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** Writes tables out as pages do, by the pages' own template. */
final class Written {

    private static final SpringTemplateEngine ENGINE = engine();

    private Written() {}

    /** A page of nothing but tables. */
    record Tables(String heading, List<Sheet> sheets) implements HasTables {
        @Override
        public PageHead head() {
            return new PageHead(heading, List.of(), null, null);
        }
    }

    static Tables page(Table... tables) {
        return new Tables("Borrowing", HasTables.each(tables));
    }

    static Asked asked(String... parameters) {
        Map<String, String> asked = new LinkedHashMap<>();
        for (int at = 0; at < parameters.length; at += 2) {
            asked.put(parameters[at], parameters[at + 1]);
        }
        return new Asked("/programmes/P", asked);
    }

    /** The page as a browser would get it. */
    static Document html(HasTables page, Asked asked) {
        var context = new Context(Locale.UK);
        context.setVariable("tables", new Arrangement(page, asked, TestWords.words()));
        context.setVariable(
                "all",
                page.sheets().stream()
                        .flatMap(sheet -> sheet.parts().stream())
                        .map(Sheet.Block::table)
                        .toList());
        return Jsoup.parse(ENGINE.process(
                "<main><th:block th:each=\"one : ${all}\"><th:block th:replace=\"~{tables ::"
                        + " whole(${one})}\"></th:block></th:block></main>",
                context));
    }

    private static SpringTemplateEngine engine() {
        var files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setOrder(1);
        files.setCheckExistence(true);
        var texts = new StringTemplateResolver();
        texts.setOrder(2);
        var engine = new SpringTemplateEngine();
        engine.setEnableSpringELCompiler(true);
        engine.addTemplateResolver(files);
        engine.addTemplateResolver(texts);
        engine.setTemplateEngineMessageSource(TestWords.messages());
        return engine;
    }
}
