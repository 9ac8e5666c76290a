package org.kinward.persistence.saving.room;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;

import org.kinward.core.saving.Room;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether there is room on the disk of the home, as of the last look. A file {@code read-only} in the home says no as
 * well: whoever moves the home, or looks for what fills it, stops the saving by hand.
 */
final class DiskRoom implements Room {

    private static final Logger LOG = LoggerFactory.getLogger(DiskRoom.class);

    private final RoomSettings settings;
    private final LongSupplier free;
    private final Path byHand;
    private final Ballast ballast;
    private volatile boolean left = true;

    DiskRoom(RoomSettings settings, Path home, LongSupplier free) {
        this.settings = settings;
        this.free = free;
        this.byHand = home.resolve("read-only");
        this.ballast = new Ballast(home.resolve("ballast"), settings.ballast().toBytes());
    }

    @Override
    public boolean isLeft() {
        return left && !Files.exists(byHand);
    }

    /** Looks at the disk, and lays up or throws away the ballast. */
    void look() {
        var bytes = free.getAsLong();
        say(left ? bytes >= settings.readOnlyBelow().toBytes() : bytes >= settings.enoughAgain());
        try {
            if (bytes < ballast.size() && ballast.isThere()) {
                ballast.throwAway();
                LOG.error("the disk of the home is full; {} bytes that were laid up are given back", ballast.size());
            } else if (bytes - ballast.size() >= settings.enoughAgain() && !ballast.isThere()) {
                ballast.layUp();
            }
        } catch (IOException failed) {
            LOG.error("the ballast could not be moved: {}", failed.getClass().getSimpleName());
        }
    }

    private void say(boolean enough) {
        if (left && !enough) {
            LOG.error("nothing is saved any more: less than {} bytes are free on the disk of the home",
                    settings.readOnlyBelow().toBytes());
        } else if (!left && enough) {
            LOG.warn("there is room on the disk of the home again: everything is saved");
        }
        left = enough;
    }
}
