package org.kinward.core.shelter.medicine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Works out which doses are to be given in a span of time. Nothing is kept of it: a medicine that is stopped has none. */
public final class DosesDue {

    private DosesDue() {
    }

    /** From when until when, on which clock; the end is not in it. */
    public record Span(Instant from, Instant until, ZoneId zone) {

        private Stream<LocalDate> days() {
            return from.atZone(zone).toLocalDate().datesUntil(until.atZone(zone).toLocalDate().plusDays(1));
        }

        private boolean has(Instant moment) {
            return !moment.isBefore(from) && moment.isBefore(until);
        }
    }

    /** Those of which nothing was said yet, the earliest first. */
    public static List<Dose.Which> of(Collection<Medicine> medicines, Set<Dose.Which> said, Span span) {
        return medicines.stream().filter(one -> one.stopped().isEmpty()).flatMap(one -> of(one, span))
                .filter(dose -> !said.contains(dose))
                .sorted(Comparator.comparing(Dose.Which::due).thenComparing(dose -> dose.file().value())
                        .thenComparingInt(Dose.Which::medicine))
                .toList();
    }

    private static Stream<Dose.Which> of(Medicine medicine, Span span) {
        return span.days().filter(medicine.plan()::isOn)
                .flatMap(day -> medicine.plan().hours().stream().map(hour -> day.atTime(hour).atZone(span.zone())
                        .toInstant()))
                .distinct().filter(span::has).filter(due -> !due.isBefore(medicine.written().at()))
                .map(due -> new Dose.Which(medicine.file(), medicine.number(), due));
    }
}
