package org.kinward.web.document;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PersonId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.document.Document;
import org.kinward.core.document.DocumentId;
import org.kinward.core.document.Documents;
import org.kinward.core.identity.file.Audience;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.reporting.casefile.CaseHead;
import org.kinward.reporting.casefile.Colleagues;
import org.kinward.web.casefile.CaseReading;
import org.kinward.web.risk.RiskCase;
import org.kinward.web.risk.RiskPath;
import org.springframework.stereotype.Component;

/** Reads what there is of documents, and writes down in the same transaction that somebody looked. */
@Component
public class DocumentReading {

    private final CaseReading cases;
    private final Documents documents;
    private final Colleagues colleagues;
    private final Clocks clocks;

    DocumentReading(CaseReading cases, Documents documents, Colleagues colleagues, Clocks clocks) {
        this.cases = cases;
        this.documents = documents;
        this.colleagues = colleagues;
        this.clocks = clocks;
    }

    /** What time it is, and where. */
    @Component("documentClocks")
    record Clocks(AgencyZones zones, Clock clock) {
    }

    /** Documents of the case at hand, and what colleagues are called who did something with them. */
    public record Read(DocumentCase at, List<Document> documents, Map<PersonId, String> names) {
    }

    /** One of them. */
    public record One(DocumentCase at, Document document, Map<PersonId, String> names) {

        public UUID id() {
            return document.head().id().value();
        }
    }

    /** The case for who works on it. */
    @Transactional
    public DocumentCase at(UUID file, Actor actor) {
        return of(cases.headForLead(file, AuditAction.DOCUMENTS_VIEWED, actor), actor);
    }

    /** Everything this person may know of. */
    @Transactional
    public Read all(UUID file, Actor actor) {
        var at = of(cases.headForLeadOrShift(file, AuditAction.DOCUMENTS_VIEWED, actor), actor);
        var all = documents.of(at.at().file()).stream().filter(one -> at.leads(actor) || isForShift(one)).toList();
        return new Read(at, all, names(all));
    }

    /** One document for who works on the case. */
    @Transactional
    public One one(UUID file, String document, Actor actor) {
        return one(at(file, actor), document);
    }

    /** One document for those as well who are on shift where the child is. */
    @Transactional
    public One atNight(UUID file, String document, Actor actor) {
        var one = one(of(cases.headForLeadOrShift(file, AuditAction.DOCUMENTS_VIEWED, actor), actor), document);
        if (!one.at().leads(actor) && !isForShift(one.document())) {
            throw new NotThere();
        }
        return one;
    }

    private One one(DocumentCase at, String document) {
        var found = documents.find(new DocumentId(RiskPath.id(document)))
                .filter(one -> one.head().file().equals(at.at().file())).orElseThrow(NotThere::new);
        return new One(at, found, names(List.of(found)));
    }

    /** What is kept, and meant for the shift too. */
    private static boolean isForShift(Document document) {
        return document instanceof Document.Kept kept && kept.head().about().audience() == Audience.SHIFT_TOO;
    }

    private Map<PersonId, String> names(List<Document> all) {
        var people = all.stream().flatMap(one -> Stream.concat(Stream.of(one.head().put().by()),
                one.lines().stream().flatMap(line -> line.by().stream()))).distinct().toList();
        return people.isEmpty() ? Map.of() : colleagues.namesOf(people);
    }

    private DocumentCase of(CaseHead head, Actor actor) {
        return new DocumentCase(
                new RiskCase(head, clocks.zones().zone(actor.agency()), clocks.clock().instant()));
    }
}
