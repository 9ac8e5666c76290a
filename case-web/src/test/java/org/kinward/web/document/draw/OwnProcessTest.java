package org.kinward.web.document.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process that draws stands in a folder of its own, which is gone with it. */
class OwnProcessTest {

    @Test
    void isAtHomeInTheFolderItWasGiven(@TempDir Path folder) throws IOException {
        var process = OwnProcess.start(folder, "PNG", "1");
        try {
            var where = Path.of("/proc/" + process.pid() + "/cwd");
            if (Files.exists(where)) {
                assertThat(where.toRealPath()).isEqualTo(folder.toRealPath());
            }
            assertThat(process.info().arguments().orElse(new String[]{"-Djava.io.tmpdir=" + folder}))
                    .contains("-Djava.io.tmpdir=" + folder);
        } finally {
            process.destroyForcibly().onExit().join();
        }
    }

    @Test
    void leavesNothingOfAFolder() throws IOException {
        var folder = EmptyFolder.made();
        Files.createDirectories(folder.path().resolve("a/b"));
        Files.writeString(folder.path().resolve("a/b/left"), "left");

        folder.close();

        assertThat(folder.path()).doesNotExist();
    }
}
