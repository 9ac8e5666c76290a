package org.kinward.web.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.kinward.persistence.database.MadeOnce;

/**
 * The packaged program, taken apart by itself as the container does it: it starts in three quarters of the time. What a
 * start has read of the classes can be kept for the next ones, which then take half of it.
 *
 * @param kept
 *            where what was read of the classes lies, once somebody has kept it
 */
record Shipped(Path jar, Path kept) {

    private static final List<String> SMALL = List.of("-Xmx400m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    static Shipped of(Path jar) throws IOException {
        var built = Files.getLastModifiedTime(jar).toMillis();
        var folder = MadeOnce.folder(jar.resolveSibling("apart").resolve(jar.getFileName() + "-" + built),
                into -> takeApart(jar, into));
        return new Shipped(folder.resolve(jar.getFileName()), folder.resolve("classes.jsa"));
    }

    private static void takeApart(Path jar, Path folder) throws IOException {
        var words = folder.resolve("apart.log").toFile();
        var apart = new ProcessBuilder(
                java(List.of("-Djarmode=tools", "-jar", jar.toAbsolutePath().toString(), "extract",
                        "--force", "--destination", folder.toAbsolutePath().toString())))
                .redirectErrorStream(true)
                .redirectOutput(words).start();
        if (apart.onExit().join().exitValue() != 0) {
            throw new IOException(Files.readString(words.toPath()));
        }
    }

    /** Java with these arguments, small and soon there. */
    static List<String> java(List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(SMALL);
        command.addAll(arguments);
        return command;
    }

    List<String> started() {
        return Files.exists(kept) ? List.of("-XX:SharedArchiveFile=" + kept, "-jar", jar.toString())
                : List.of("-jar", jar.toString());
    }

    /** As {@link #started}, and keeps what it has read when it ends. */
    List<String> keeping() {
        return List.of("-XX:ArchiveClassesAtExit=" + kept, "-Xlog:cds=off", "-jar", jar.toString());
    }
}
