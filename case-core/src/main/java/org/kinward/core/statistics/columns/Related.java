package org.kinward.core.statistics.columns;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Which records are of the same child, and which of the same household: children who are tied to each other, or to the same one. */
final class Related {

    static final Related NOBODY = new Related(new int[0], new int[0]);

    private final int[] siblings;
    private final int[] households;

    private Related(int[] siblings, int[] households) {
        this.siblings = siblings;
        this.households = households;
    }

    /**
     * Finds them.
     *
     * @param children
     *            the child of each record
     * @param tied
     *            the child to whom it is tied, 0 for none
     */
    static Related of(long[] children, long[] tied) {
        var siblings = new int[children.length];
        var groups = severalTimes(children);
        var parents = parents(children, tied);
        var households = new int[children.length];
        var numbers = new HashMap<Long, Integer>();
        for (int row = 0; row < children.length && (!groups.isEmpty() || !parents.isEmpty()); row++) {
            siblings[row] = groups.getOrDefault(children[row], 0);
            if (siblings[row] > 0 || parents.containsKey(children[row])) {
                households[row] = numbers.computeIfAbsent(head(parents, children[row]), _ -> numbers.size() + 1);
            }
        }
        return new Related(siblings, households);
    }

    /** 0 of a child with one record, else a number that the records of the child share. */
    int sibling(int row) {
        return siblings[row];
    }

    /** 0 of a household with one record, else a number that its records share. */
    int household(int row) {
        return households[row];
    }

    private static Map<Long, Integer> severalTimes(long[] children) {
        var sorted = children.clone();
        Arrays.parallelSort(sorted);
        var groups = new HashMap<Long, Integer>();
        for (int at = 1; at < sorted.length; at++) {
            if (sorted[at] == sorted[at - 1]) {
                groups.putIfAbsent(sorted[at], groups.size() + 1);
            }
        }
        return groups;
    }

    /** Of every child who is tied, or to whom one is, another one that is nearer to the head of the household, or itself. */
    private static Map<Long, Long> parents(long[] children, long[] tied) {
        var parents = new HashMap<Long, Long>();
        for (int row = 0; row < children.length; row++) {
            if (tied[row] != 0) {
                parents.putIfAbsent(children[row], children[row]);
                parents.putIfAbsent(tied[row], tied[row]);
                parents.put(head(parents, children[row]), head(parents, tied[row]));
            }
        }
        return parents;
    }

    private static long head(Map<Long, Long> parents, long child) {
        long head = child;
        long next = parents.getOrDefault(head, head);
        while (next != head) {
            parents.put(head, parents.getOrDefault(next, next));
            head = next;
            next = parents.getOrDefault(head, head);
        }
        return head;
    }
}
