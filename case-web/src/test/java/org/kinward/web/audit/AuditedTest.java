package org.kinward.web.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.kinward.web.access.WholeProgramTest;
import org.springframework.test.context.TestPropertySource;

/** The whole program, which seals and looks many times a second, so that nobody has to wait for it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WholeProgramTest
@TestPropertySource(properties = {"kinward.audit.seal-every=50ms", "kinward.audit.look-every=50ms"})
public @interface AuditedTest {
}
