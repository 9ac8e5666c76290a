package org.kinward.persistence.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives a Spring test a database and a home of its own:
 * {@code @ContextConfiguration(initializers = OnTestDatabase.class)}. The {@link TestDatabase} is a bean.
 */
public final class OnTestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var database = TestDatabase.fresh();
        Map<String, Object> settings = new HashMap<>(database.settings());
        settings.put("kinward.home", home());
        settings.put("kinward.room.ballast", "64KB");
        if (!context.getEnvironment().containsProperty("kinward.demo.children")) {
            settings.put("kinward.demo.children", "false");
        }
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test database", settings));
        context.getBeanFactory().registerSingleton("testDatabase", database);
    }

    private static String home() {
        try {
            return Files.createTempDirectory("kinward-test-home").toString();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
