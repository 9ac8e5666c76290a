package org.kinward.web.access;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.kinward.persistence.database.TestDatabase;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** A language belongs to a person, and the demo people are shared by all tests: nobody keeps what another test chose. */
final class NobodyHasChosenALanguage implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
        SpringExtension.getApplicationContext(context).getBean(TestDatabase.class).superuser()
                .sql("update account.person set language_chosen_at = null where language_chosen_at is not null")
                .update();
    }
}
