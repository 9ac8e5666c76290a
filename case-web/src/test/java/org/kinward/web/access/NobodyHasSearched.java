package org.kinward.web.access;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.kinward.persistence.database.TestDatabase;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** What the demo people looked for in another test makes nobody wait in this one. */
final class NobodyHasSearched implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
        SpringExtension.getApplicationContext(context).getBean(TestDatabase.class).superuser()
                .sql("delete from account.search_limit").update();
    }
}
