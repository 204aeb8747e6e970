package daybook.testapplication;

import daybook.testpostgres.TestDatabase;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole application within this process, for what is measured without the way through the browser. */
public final class ThisProcess implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private ThisProcess(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static ThisProcess start(TestDatabase database) {
        return new ThisProcess(SpringApplication.run(
                Whole.class, Settings.of(Database.of(database), 0).toArray(String[]::new)));
    }

    public <B> B bean(Class<B> kind) {
        return context.getBean(kind);
    }

    @Override
    public void close() {
        context.close();
    }
}
