package org.kinward.core.consent;

import java.util.HashSet;
import java.util.Set;

import jakarta.transaction.Transactional;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.child.SpokenLanguage;

/** Publishes a new version of the data-use statement. No child may lose its language by it. */
public class PublishStatement {

    /** What came of it. */
    public sealed interface Outcome {

        /** It is in force from now on, or was already. */
        record Published() implements Outcome {
        }

        /** The version in force has texts in these languages, the new one has not. */
        record LanguagesMissing(Set<SpokenLanguage> languages) implements Outcome {

            public LanguagesMissing {
                languages = Set.copyOf(languages);
            }
        }

        /** It says word by word what the version in force says. */
        record NothingNew() implements Outcome {
        }
    }

    private final DataUseStatements statements;

    private final AuditTrail trail;

    public PublishStatement(DataUseStatements statements, AuditTrail trail) {
        this.statements = statements;
        this.trail = trail;
    }

    /** Publishes it once, however often the button was pressed. */
    @Transactional
    public Outcome publish(NewStatement wanted) {
        if (statements.find(wanted.version()).isPresent()) {
            return new Outcome.Published();
        }
        var current = statements.current();
        var missing = new HashSet<>(current.languages());
        wanted.texts().forEach(text -> missing.remove(text.language()));
        if (!missing.isEmpty()) {
            return new Outcome.LanguagesMissing(missing);
        }
        if (Set.copyOf(current.texts()).equals(Set.copyOf(wanted.texts()))) {
            return new Outcome.NothingNew();
        }
        if (statements.publish(wanted)) {
            trail.record(AuditEntry.done(AuditAction.STATEMENT_PUBLISHED, AuditObject.DATA_USE_STATEMENT,
                    wanted.version().value()));
        }
        return new Outcome.Published();
    }
}
