package org.kinward.web.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;
import org.kinward.persistence.database.OnTestDatabase;
import org.kinward.web.casefile.NightExamples;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The whole program with its demo people on a real database of its own, reached through a socket. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        // each thread keeps to one connection, and each connection plans every statement once
        properties = {"spring.main.lazy-initialization=true", "server.tomcat.threads.min-spare=2"})
@ActiveProfiles("demo")
@ContextConfiguration(initializers = OnTestDatabase.class)
@Import(NightExamples.class)
@ExtendWith({NobodyHasChosenALanguage.class, NobodyHasSearched.class})
public @interface WholeProgramTest {
}
