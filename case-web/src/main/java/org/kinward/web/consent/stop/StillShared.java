package org.kinward.web.consent.stop;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.transaction.Transactional;
import org.kinward.core.consent.asked.Consents;
import org.kinward.core.consent.emergency.Emergencies;
import org.kinward.core.consent.permit.MayUse;
import org.kinward.core.consent.permit.Permit;
import org.kinward.core.consent.permit.Wanted;
import org.kinward.core.consent.use.Use;
import org.kinward.reporting.service.WhoReceived;
import org.kinward.web.consent.record.ConsentPath;
import org.kinward.web.consent.record.ConsentReading;
import org.springframework.stereotype.Component;

/** What goes on with the same office when one use is taken back: nobody is promised that nothing more goes there. */
@Component
class StillShared {

    private final Consents consents;

    private final Emergencies emergencies;

    private final MayUse mayUse;

    private final Received received;

    /** Who has received something. */
    @Component
    record Received(ConsentReading reading, WhoReceived referred) {
    }

    StillShared(Consents consents, Emergencies emergencies, MayUse mayUse, Received received) {
        this.received = received;
        this.consents = consents;
        this.emergencies = emergencies;
        this.mayUse = mayUse;
    }

    /** An office, and where what goes on with it is taken back or looked at. */
    record Other(String name, String href) {
    }

    /** Every office that is written down for the child, and who was asked to serve it: they have received something. */
    @Transactional
    List<String> offices(ConsentReading.Row row) {
        var at = row.at();
        return Stream.concat(received.reading().offices(at).stream(),
                received.referred().of(at.file().value()).stream()).toList();
    }

    @Transactional
    List<Other> beside(ConsentReading.Row row) {
        if (!(row.consent().use() instanceof Use.Sharing(var with, _, _))) {
            return List.of();
        }
        var file = row.at().file();
        var questions = consents.of(file).stream().filter(one -> !one.id().equals(row.consent().id()))
                .filter(one -> one.use() instanceof Use.Sharing other && other.with().isSame(with)).toList();
        var permits = mayUse.ask(file, questions.stream().map(one -> Wanted.of(one.use())).toList(),
                row.at().moment());
        var allowed = IntStream.range(0, questions.size()).filter(i -> !(permits.get(i) instanceof Permit.No))
                .mapToObj(i -> new Other(with.office(), ConsentPath.row(file.value(), questions.get(i).id().value())));
        var urgent = emergencies.of(file).stream().filter(one -> one.covers(with, row.at().now()))
                .map(_ -> new Other(with.office(), ConsentPath.of(file.value())));
        return Stream.concat(allowed, urgent).toList();
    }
}
