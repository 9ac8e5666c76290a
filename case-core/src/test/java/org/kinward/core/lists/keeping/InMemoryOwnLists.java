package org.kinward.core.lists.keeping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.kinward.core.access.AgencyId;
import org.kinward.core.lists.CodeList;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** The lists of the agencies in memory, over what is shipped. */
public final class InMemoryOwnLists implements OwnLists {

    private record Key(AgencyId agency, CodeList list) {
    }

    private final Map<CodeList, List<OwnLine>> shipped = new EnumMap<>(CodeList.class);
    private final Map<Key, List<Kept>> changes = new HashMap<>();

    public InMemoryOwnLists(CodeList list, List<OwnLine> lines) {
        shipped.put(list, lines);
    }

    @Override
    public Map<CodeList, List<OwnLine>> all(AgencyId agency) {
        var all = new EnumMap<CodeList, List<OwnLine>>(CodeList.class);
        for (var list : CodeList.values()) {
            all.put(list, of(list, agency).lines());
        }
        return all;
    }

    @Override
    public OwnList of(CodeList list, AgencyId agency) {
        var past = changes.getOrDefault(new Key(agency, list), List.of());
        return new OwnList(list, new Revision(past.size()), lines(list, past), list == CodeList.DISTRICT
                ? of(CodeList.REGION, agency).lines().stream().map(OwnLine::code).collect(Collectors.toSet())
                : Set.of());
    }

    private List<OwnLine> lines(CodeList list, List<Kept> past) {
        var lines = new LinkedHashMap<String, OwnLine>();
        shipped.getOrDefault(list, List.of()).forEach(line -> lines.put(line.code().word(), line));
        past.forEach(kept -> kept.lines().forEach(line -> lines.put(line.code().word(), line)));
        return lines.values().stream().sorted(Comparator.comparing(OwnLine::isOther).thenComparing(OwnLine::place)
                .thenComparing(line -> line.code().word())).toList();
    }

    @Override
    public void keep(CodeList list, AgencyId agency, Kept kept) {
        var past = changes.computeIfAbsent(new Key(agency, list), _ -> new ArrayList<>());
        if (past.size() != kept.seen().number()) {
            throw new StaleRevision();
        }
        past.add(kept);
    }

    @Override
    public List<ListChange> history(CodeList list, AgencyId agency, long below, int most) {
        var past = changes.getOrDefault(new Key(agency, list), List.of());
        var told = new ArrayList<ListChange>();
        for (int number = 1; number <= past.size(); number++) {
            var kept = past.get(number - 1);
            var before = lines(list, past.subList(0, number - 1));
            told.add(new ListChange(number, kept.by().at(), kept.by().person().toString(), kept.lines().stream()
                    .map(line -> new ListChange.Changed(was(before, line), line)).toList()));
        }
        Collections.reverse(told);
        return told.stream().filter(change -> change.number() < below).limit(most).toList();
    }

    private static Optional<OwnLine> was(List<OwnLine> before, OwnLine line) {
        return before.stream().filter(one -> one.code().equals(line.code())).findFirst();
    }
}
