package org.kinward.benchmark.full;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kinward.benchmark.people.Chance;
import org.kinward.benchmark.people.ComeTogether;
import org.kinward.benchmark.people.CopyTable;
import org.kinward.benchmark.people.House;
import org.kinward.benchmark.people.InventedChild;
import org.kinward.core.reference.ReferenceNumber;

/** Events with their lists, and sheets of labels of which some are used, some void and most of the last ones unused. */
final class ArrivalTables {

    private static final int LABELS = 10;
    private static final int USED = 8;
    private static final int FRESH_SHEETS = 4;

    private final CopyTable number = new CopyTable("casework.reference_number", "symbols,state,settled_at");
    private final CopyTable sheet = new CopyTable("casework.label_sheet",
            "id,agency_id,place_id,given_to,made_by,made_at");
    private final CopyTable label = new CopyTable("casework.label",
            "symbols,sheet_id,position,used_at,used_by,void_at,void_by,void_reason");
    private final CopyTable event = new CopyTable("casework.event",
            "id,agency_id,place_id,came_at,service,service_standing,on_paper,on_paper_standing,made_by,made_at,heads,"
                    + "heads_listed,heads_why,heads_by,heads_at,version");
    private final CopyTable line = new CopyTable("casework.event_line",
            "event_id,number,intake_id,tie,tie_to,written_by,written_at,version");
    private final Chance chance;
    private final Instant now;

    ArrivalTables(Chance chance, Instant now) {
        this.chance = chance;
        this.now = now;
    }

    void add(House house, ComeTogether children) {
        children.groups().forEach(group -> event(house, group, children));
        var inGroup = children.groups().stream().flatMap(List::stream).map(InventedChild::intake)
                .collect(Collectors.toSet());
        var labelled = children.all().stream().filter(one -> hasLabel(one, inGroup))
                .sorted(Comparator.comparing(InventedChild::came)).toList();
        for (var from = 0; from < labelled.size(); from += USED) {
            sheet(house, labelled.subList(from, Math.min(labelled.size(), from + USED)));
        }
        for (var fresh = 0; fresh < FRESH_SHEETS; fresh++) {
            sheet(house, List.of());
        }
    }

    private boolean hasLabel(InventedChild one, Set<UUID> inGroup) {
        return one.isRecord() && chance.in100(inGroup.contains(one.intake()) ? 60 : 4);
    }

    private void event(House house, List<InventedChild> group, ComeTogether children) {
        var id = chance.id();
        var first = group.getFirst();
        var size = group.size();
        var counted = chance.in100(85);
        var paper = chance.in100(80) ? size : size + 1;
        var by = house.carers().getFirst();
        event.add(id, house.agency(), house.place(), first.came(), first.trait().service(), "SAID_BY_SOMEONE_ELSE",
                paper, "SAID_BY_SOMEONE_ELSE", by, first.came(), counted ? size : null, counted ? size : null,
                counted && paper != size ? "PAPER_IS_WRONG" : null, counted ? by : null,
                counted ? first.came() : null, counted ? 2 : 1);
        for (var at = 0; at < size; at++) {
            var one = group.get(at);
            var tied = children.with(one) != null;
            line.add(id, at + 1, one.intake(), tied ? "BROTHER_OR_SISTER" : null, tied ? at : null, by, first.came(),
                    1);
        }
    }

    /** A sheet with the labels of these children; of the others one is void. */
    private void sheet(House house, List<InventedChild> used) {
        var id = chance.id();
        var made = used.isEmpty() ? now.minus(Duration.ofDays(chance.between(1, 30)))
                : used.getFirst().came().minus(Duration.ofDays(10));
        sheet.add(id, house.agency(), house.place(), chance.oneOf(house.workers()), house.manager(), made);
        for (var position = 1; position <= LABELS; position++) {
            if (position <= used.size()) {
                var one = used.get(position - 1);
                label.add(one.number().symbols(), id, position, one.came(), house.carers().getFirst(), null, null,
                        null);
            } else {
                blank(house, id, position, !used.isEmpty() && position == LABELS);
            }
        }
    }

    private void blank(House house, UUID sheetId, int position, boolean spoiled) {
        var symbols = ReferenceNumber.random(chance.random()).symbols();
        number.add(symbols, spoiled ? "retired" : "reserved", spoiled ? now : null);
        label.add(symbols, sheetId, position, null, null, spoiled ? now : null, spoiled ? house.manager() : null,
                spoiled ? "SPOILED" : null);
    }

    List<CopyTable> inOrder() {
        return Stream.of(number, sheet, label, event, line).toList();
    }
}
