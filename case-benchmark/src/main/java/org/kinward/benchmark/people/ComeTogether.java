package org.kinward.benchmark.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The children of a house, and which of them came off the same truck: about one in ten came in a group, and of a group
 * one in five is a brother or a sister of the child before.
 *
 * @param foundWith
 *            by intake: the intake of the brother or sister
 */
public record ComeTogether(List<InventedChild> all, List<List<InventedChild>> groups, Map<UUID, UUID> foundWith) {

    private static final int FEWEST = 4;
    private static final int MOST = 25;

    public ComeTogether {
        all = List.copyOf(all);
        groups = List.copyOf(groups);
        foundWith = Map.copyOf(foundWith);
    }

    static ComeTogether of(List<InventedChild> invented, Chance chance) {
        var all = new ArrayList<InventedChild>();
        var groups = new ArrayList<List<InventedChild>>();
        var foundWith = new HashMap<UUID, UUID>();
        for (var next = 0; next < invented.size();) {
            var size = chance.below(130) == 0 ? chance.between(FEWEST, MOST) : 1;
            var until = Math.min(invented.size(), next + size);
            var came = invented.get(next).came();
            var group = invented.subList(next, until).stream().filter(InventedChild::isRecord)
                    .map(one -> one.cameAt(came)).toList();
            if (group.size() >= FEWEST && invented.get(next).isRecord()) {
                groups.add(group);
                tie(group, foundWith, chance);
                all.addAll(group);
                invented.subList(next, until).stream().filter(one -> !one.isRecord()).forEach(all::add);
            } else {
                all.addAll(invented.subList(next, until));
            }
            next = until;
        }
        return new ComeTogether(all, groups, foundWith);
    }

    private static void tie(List<InventedChild> group, Map<UUID, UUID> foundWith, Chance chance) {
        for (var line = 1; line < group.size(); line++) {
            var before = group.get(line - 1).intake();
            if (chance.in100(20) && !foundWith.containsKey(before)) {
                foundWith.put(group.get(line).intake(), before);
            }
        }
    }

    /** The intake of a brother or sister who came with this child. */
    public @Nullable UUID with(InventedChild one) {
        return foundWith.get(one.intake());
    }
}
