package org.kinward.core.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.child.SpokenLanguage;

class PublishStatementTest {

    private final DataUseStatements statements = new InMemoryDataUseStatements(
            StatementExamples.wanted("first", "en", "fr"));

    private final List<AuditEntry> written = new ArrayList<>();

    private final PublishStatement publish = new PublishStatement(statements, written::add);

    @Test
    void putsTheNewWordsInForceAndWritesItDown() {
        var wanted = StatementExamples.wanted("second", "en", "fr", "ee");

        var outcome = publish.publish(wanted);

        assertThat(outcome).isInstanceOf(PublishStatement.Outcome.Published.class);
        assertThat(statements.current().version()).isEqualTo(wanted.version());
        assertThat(written).extracting(AuditEntry::action).containsExactly(AuditAction.STATEMENT_PUBLISHED);
    }

    @Test
    void publishesOnceHoweverOftenTheButtonIsPressed() {
        var wanted = StatementExamples.wanted("second", "en", "fr");
        publish.publish(wanted);

        var again = publish.publish(wanted);

        assertThat(again).isInstanceOf(PublishStatement.Outcome.Published.class);
        assertThat(statements.all()).hasSize(2);
        assertThat(written).hasSize(1);
    }

    @Test
    void keepsTheOldOneWhenALanguageIsMissing() {
        var outcome = publish.publish(StatementExamples.wanted("second", "en"));

        assertThat(outcome)
                .isEqualTo(new PublishStatement.Outcome.LanguagesMissing(Set.of(new SpokenLanguage("fr"))));
        assertThat(statements.all()).hasSize(1);
        assertThat(written).isEmpty();
    }

    @Test
    void makesNoVersionThatSaysTheSame() {
        var outcome = publish.publish(StatementExamples.wanted("first", "fr", "en"));

        assertThat(outcome).isInstanceOf(PublishStatement.Outcome.NothingNew.class);
        assertThat(statements.all()).hasSize(1);
    }
}
