package org.kinward.web.task;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.reporting.task.OpenTasks;
import org.kinward.web.shell.page.Words;

/**
 * What Today shows, block by block, in the order of the day.
 *
 * @param strips
 *            for whom the reader stands in
 * @param uncovered
 *            children whose lead worker is away and whom nobody covers
 * @param given
 *            records that were given to the reader since yesterday
 */
record TodayPage(List<Words> strips, List<Block> blocks, List<Waiting> uncovered, List<Waiting> drafts,
        List<Waiting> withoutWorker, List<Waiting> given, Further further) {

    /** The key of the block of what is urgent. */
    static final String URGENT = "task.block.URGENT";

    TodayPage {
        strips = List.copyOf(strips);
        blocks = List.copyOf(blocks);
        uncovered = List.copyOf(uncovered);
        drafts = List.copyOf(drafts);
        withoutWorker = List.copyOf(withoutWorker);
        given = List.copyOf(given);
    }

    /** Where everything is, when not everything is shown. */
    static @Nullable Words all(OpenTasks open, List<Block> blocks) {
        var shown = blocks.stream().mapToInt(block -> block.items().size()).sum();
        if (open.all() <= shown) {
            return null;
        }
        return open.all() > OpenTasks.COUNTED
                ? Words.keyed("task.see-all.many", OpenTasks.COUNTED)
                : Words.keyed("task.see-all", open.all());
    }

    /** What stands first, whatever else waits. */
    public List<Block> urgent() {
        return blocks.stream().filter(block -> block.key.equals(URGENT)).toList();
    }

    /** What is due, by its day. */
    public List<Block> due() {
        return blocks.stream().filter(block -> !block.key.equals(URGENT)).toList();
    }

    /** Drafts that lie too long: they go to the manager (F56), so a manager's day begins with them. */
    public List<Waiting> forgotten() {
        return further.manager ? drafts.stream().filter(Waiting::tooLong).toList() : List.of();
    }

    /** The other drafts. */
    public List<Waiting> begun() {
        return further.manager ? drafts.stream().filter(draft -> !draft.tooLong()).toList() : drafts;
    }

    /** Whether nothing is due today or in the next days. */
    public boolean nothingDue() {
        return blocks.isEmpty();
    }

    /**
     * What is not on this page.
     *
     * @param next
     *            when something is due later, or null
     * @param all
     *            the words of the way to everything, or null when everything is shown
     * @param cares
     *            whether the reader cares for children at all: a data officer has figures here and no child
     * @param worker
     *            whether the reader is more than a carer on shift, so that there are visits
     * @param manager
     *            whether the reader names workers
     */
    record Further(@Nullable Words next, @Nullable Words all, boolean cares, boolean worker, boolean manager) {
    }

    /** Tasks that are due at the same time. */
    record Block(String key, List<Item> items) {
    }

    /**
     * One task.
     *
     * @param task
     *            what is said to be done by a press, or null where it ends by a move of its own only
     * @param named
     *            the reference number, or what to call a draft
     * @param where
     *            where it can be shown where others are in danger, or null
     */
    record Item(@Nullable UUID task, Words what, Words named, List<Words> lines, @Nullable String href,
            @Nullable String where,
            boolean late) {
    }

    /** A draft to go on with, or a record to give to a worker. */
    record Waiting(Words named, List<Words> lines, String href, boolean tooLong) {
    }
}
