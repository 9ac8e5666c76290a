package org.kinward.web.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.kinward.persistence.database.OnTestDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/** The {@link AuditedHouse} with its demo people, reached through a socket; it seals and looks many times a second. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = AuditedTest.Program.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = OnTestDatabase.class)
@ActiveProfiles("demo")
@TestPropertySource(properties = {"kinward.audit.seal-every=50ms", "kinward.audit.look-every=50ms"})
public @interface AuditedTest {

    /** Carries no annotation that the scan of the whole program would look for. */
    @Import(AuditedHouse.class)
    class Program {
    }
}
