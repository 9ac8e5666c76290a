package org.kinward.core.intake.label;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.kinward.core.access.PersonId;
import org.kinward.core.reference.ReferenceNumber;

/** Sheets in a map, for tests without a database. */
public final class InMemoryLabelSheets implements LabelSheets {

    private final Map<LabelSheet.Id, LabelSheet> sheets = new LinkedHashMap<>();

    @Override
    public void add(LabelSheet sheet) {
        sheets.put(sheet.id(), sheet);
    }

    @Override
    public Optional<LabelSheet> find(LabelSheet.Id id) {
        return Optional.ofNullable(sheets.get(id));
    }

    @Override
    public Optional<Held> hold(ReferenceNumber number) {
        return sheets.values().stream().flatMap(sheet -> sheet.labels().stream()
                .filter(label -> label.number().equals(number))
                .map(label -> new Held(sheet.home().agency(), label.state()))).findFirst();
    }

    @Override
    public boolean use(ReferenceNumber number, PersonId by, Instant at) {
        return settle(number, Label.State.USED);
    }

    @Override
    public Set<ReferenceNumber> makeVoid(Set<ReferenceNumber> numbers, Voided decision) {
        return numbers.stream().filter(number -> settle(number, Label.State.VOID)).collect(Collectors.toSet());
    }

    private boolean settle(ReferenceNumber number, Label.State state) {
        var free = hold(number).filter(held -> held.state() == Label.State.UNUSED).isPresent();
        sheets.replaceAll((_, sheet) -> new LabelSheet(sheet.id(), sheet.home(), sheet.givenTo(), sheet.made(),
                sheet.labels().stream().map(label -> free && label.number().equals(number)
                        ? new Label(label.position(), number, state) : label).toList()));
        return free;
    }
}
