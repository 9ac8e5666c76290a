package org.kinward.web.document.draw;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Starts {@link DrawPages} from the same classes as the program, whether they lie in one jar or beside each other. */
final class OwnProcess {

    private static final String PACKED = "org.springframework.boot.loader.launch.PropertiesLauncher";
    private static final List<String> LITTLE_ROOM = List.of("-Xmx384m", "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData", "-Djava.awt.headless=true",
            "-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
            "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog");

    private OwnProcess() {
    }

    /**
     * It knows nothing of the program's surroundings: no password and no key is passed on. Whatever it writes, it writes
     * into this folder.
     */
    static Process start(Path folder, String... words) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(LITTLE_ROOM);
        command.addAll(List.of("-Djava.io.tmpdir=" + folder, "-Duser.home=" + folder, "-Dpdfbox.fontcache=" + folder,
                "-XX:ErrorFile=" + folder.resolve("error"), "-cp", classPath()));
        if (ClassLoader.getSystemResource(PACKED.replace('.', '/') + ".class") == null) {
            command.add(DrawPages.class.getName());
        } else {
            command.addAll(List.of("-Dloader.main=" + DrawPages.class.getName(), PACKED));
        }
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectError(Redirect.DISCARD);
        builder.environment().clear();
        return builder.start();
    }

    /** From any folder: the program may have been started with paths that begin in its own. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(part -> Path.of(part).toAbsolutePath().toString()).collect(Collectors.joining(File.pathSeparator));
    }
}
