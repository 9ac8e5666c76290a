package org.kinward.persistence.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.kinward.core.access.ActingPerson;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditedRequest;

/** One entry as the text that is signed, kept and verified; its form is fixed by {@code docs/audit-format.md}. */
record CanonicalEntry(AuditNode node, AuditStream stream, NodeCounter counter) {

    String text(AuditEntry entry, NodeCounter.Taken taken, Instant time) {
        var id = UUID.randomUUID();
        return """
                kinward-audit/1
                key %s
                stream %s
                entry %s
                time %s
                node %s
                boot %s
                counter %s
                void %s
                request %s
                person %s
                """.formatted(node.key().id(), stream.word(), id, time.truncatedTo(ChronoUnit.MICROS), node.name(),
                counter.boot(), taken.number(), words(taken.voids()),
                AuditedRequest.current().map(request -> request.id().toString()).orElse("-"),
                ActingPerson.current().map(person -> person.value().toString()).orElse("-")) + what(entry, id);
    }

    private String what(AuditEntry entry, UUID id) {
        return """
                action %s
                object %s
                subjects %s
                purpose %s
                outcome %s
                before %s
                after %s
                """.formatted(entry.action(), entry.object().word(), words(entry.subjects()),
                entry.purpose().orElse("-"),
                entry.outcome(),
                entry.change().map(change -> node.key().hashOfValue(id + " before", change.before())).orElse("-"),
                entry.change().map(change -> node.key().hashOfValue(id + " after", change.after())).orElse("-"));
    }

    private static String words(List<?> values) {
        return values.isEmpty() ? "-" : values.stream().map(Object::toString).collect(Collectors.joining(" "));
    }
}
