package org.kinward.web.access;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.kinward.core.audit.AuditReadiness;
import org.kinward.persistence.database.TestDatabase;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * A language belongs to a person, and the demo people are shared by all tests: nobody keeps what another test chose. And a
 * program that rested while other tests had the floor shows no page until it has looked at its seals again.
 */
final class NobodyHasChosenALanguage implements BeforeEachCallback {

    private static final int TRIES = 100;
    private static final int PAUSE_MILLIS = 100;

    @Override
    public void beforeEach(ExtensionContext context) throws InterruptedException {
        var program = SpringExtension.getApplicationContext(context);
        program.getBean(TestDatabase.class).superuser()
                .sql("update account.person set language_chosen_at = null where language_chosen_at is not null")
                .update();
        hasLookedAtItsSeals(program);
    }

    private static void hasLookedAtItsSeals(ApplicationContext program) throws InterruptedException {
        var gate = program.getBean(AuditReadiness.class);
        for (int tried = 0; tried < TRIES && !gate.isReady(); tried++) {
            Thread.sleep(PAUSE_MILLIS);
        }
    }
}
