package org.kinward.persistence.saving.room;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings under {@code kinward.room}.
 *
 * @param readOnlyBelow
 *            how much must be free on the disk of the home for anything to be saved
 * @param ballast
 *            how much is laid up, to be given to the database when the disk fills all the same
 */
@ConfigurationProperties("kinward.room")
record RoomSettings(@DefaultValue("512MB") DataSize readOnlyBelow, @DefaultValue("64MB") DataSize ballast) {

    private static final int QUARTER = 4;

    /** What must be free for saving to begin again: a little more, or it would come and go with every file. */
    long enoughAgain() {
        return readOnlyBelow.toBytes() + readOnlyBelow.toBytes() / QUARTER;
    }
}
