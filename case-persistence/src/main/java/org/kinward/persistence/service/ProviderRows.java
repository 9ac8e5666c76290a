package org.kinward.persistence.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.kinward.core.child.Sex;
import org.kinward.core.consent.use.RecipientKind;
import org.kinward.core.lists.Code;
import org.kinward.core.saving.Revision;
import org.kinward.core.service.directory.Ages;
import org.kinward.core.service.directory.Cost;
import org.kinward.core.service.directory.Office;
import org.kinward.core.service.directory.Provider;
import org.kinward.core.service.directory.ProviderFacts;
import org.kinward.core.service.directory.ProviderId;
import org.kinward.core.service.directory.ProviderState;
import org.kinward.core.service.directory.Reach;
import org.kinward.core.service.directory.Terms;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A line of the directory as a row, and back. */
final class ProviderRows {

    private ProviderRows() {
    }

    static Provider provider(ResultSet row) throws SQLException {
        return new Provider(new ProviderId(row.getObject("id", UUID.class)), facts(row),
                ServiceColumns.constant(row, "state", ProviderState.class),
                new Provider.Checked(row.getObject("checked_on", LocalDate.class),
                        ServiceColumns.person(row, "checked_by")),
                new Revision(row.getLong("version")));
    }

    private static ProviderFacts facts(ResultSet row) throws SQLException {
        var office = new Office(ServiceColumns.constant(row, "kind", RecipientKind.class), row.getString("name"),
                row.getString("contact"));
        var services = ServiceColumns.names(row, "services").stream().map(Code::new).collect(Collectors.toSet());
        var sexes = ServiceColumns.names(row, "sexes").stream().map(Sex::valueOf).collect(Collectors.toSet());
        var reach = new Reach(ServiceColumns.names(row, "places"),
                new Ages(row.getInt("age_from"), row.getInt("age_to")),
                sexes, ServiceColumns.names(row, "languages"));
        var capacity = row.getObject("capacity", Integer.class);
        return new ProviderFacts(office, services, reach,
                new Terms(ServiceColumns.constant(row, "cost", Cost.class), row.getString("opening"),
                        capacity == null ? OptionalInt.empty() : OptionalInt.of(capacity)));
    }

    /** Everything that a line says, under the names of its columns. */
    static JdbcClient.StatementSpec with(JdbcClient.StatementSpec statement, Provider line) {
        var facts = line.facts();
        var reach = facts.reach();
        return statement.param("id", line.id().value()).param("kind", facts.office().kind().name())
                .param("name", facts.office().name()).param("key", facts.office().key())
                .param("contact", facts.office().contact())
                .param("services", ServiceColumns.joined(facts.services().stream().map(Code::word).sorted().toList()))
                .param("places", ServiceColumns.joined(reach.places())).param("from", reach.ages().from())
                .param("to", reach.ages().to())
                .param("sexes", ServiceColumns.joined(reach.sexes().stream().map(Sex::name).sorted().toList()))
                .param("languages", ServiceColumns.joined(reach.languages())).param("cost", facts.terms().cost().name())
                .param("opening", facts.terms().opening()).param("capacity", capacity(facts.terms()))
                .param("state", line.state().name()).param("on", line.checked().on())
                .param("by", line.checked().by().value());
    }

    private static @Nullable Integer capacity(Terms terms) {
        return terms.capacity().isPresent() ? terms.capacity().getAsInt() : null;
    }
}
