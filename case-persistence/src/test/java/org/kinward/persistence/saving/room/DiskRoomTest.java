package org.kinward.persistence.saving.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class DiskRoomTest {

    private static final long BALLAST = 3L << 19;

    @TempDir
    private Path home;
    private final AtomicLong free = new AtomicLong(1L << 40);
    private DiskRoom room;

    @BeforeEach
    void aDisk() {
        room = new DiskRoom(new RoomSettings(DataSize.ofMegabytes(100), DataSize.ofBytes(BALLAST)), home, free::get);
    }

    @Test
    void stopsSavingBelowTheLimitAndBeginsAgainOnlyWithAQuarterMore() {
        assertThat(leftWith(100)).isTrue();
        assertThat(leftWith(99)).isFalse();
        assertThat(leftWith(124)).as("would come and go").isFalse();
        assertThat(leftWith(125)).isTrue();
    }

    @Test
    void stopsAtOnceWhileSomebodySaysSoByHand() throws IOException {
        leftWith(1000);
        var said = Files.createFile(home.resolve("read-only"));

        assertThat(room.isLeft()).isFalse();

        Files.delete(said);
        assertThat(room.isLeft()).isTrue();
    }

    @Test
    void laysUpBallastWhereThereIsPlentyOfRoom() throws IOException {
        leftWith(126);
        assertThat(ballast()).as("it would take what is needed for saving").doesNotExist();

        leftWith(127);

        assertThat(ballast()).hasSize(BALLAST);
        assertThat(home.resolve("ballast.half")).doesNotExist();
    }

    @Test
    void givesTheBallastBackOnlyWhenTheDiskIsFullAllTheSame() {
        leftWith(1000);

        leftWith(2);
        assertThat(ballast()).exists();
        leftWith(1);
        assertThat(ballast()).doesNotExist();
        leftWith(2);
        assertThat(ballast()).as("what was given back is not taken again").doesNotExist();

        leftWith(1000);
        assertThat(ballast()).exists();
    }

    @Test
    void saysWhatIsLeftWhereTheBallastCannotBeWritten() throws IOException {
        var nowhere = new DiskRoom(new RoomSettings(DataSize.ofMegabytes(100), DataSize.ofBytes(BALLAST)),
                home.resolve("nowhere"), free::get);

        nowhere.look();

        assertThat(nowhere.isLeft()).isTrue();
    }

    private boolean leftWith(long megabytes) {
        free.set(megabytes << 20);
        room.look();
        return room.isLeft();
    }

    private Path ballast() {
        return home.resolve("ballast");
    }
}
