package org.kinward.web.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The program as its own process, told by settings, with its words in a file. */
final class Program implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Path words;

    private Program(Process process, Path words) {
        this.process = process;
        this.words = words;
    }

    /** From the packaged jar, in a folder of its own. */
    static Program jar(Path jar, Path folder, Map<String, String> settings, String... arguments) throws IOException {
        return start(Shipped.of(jar).started(), folder, settings, arguments);
    }

    /** The same, and the next ones start sooner once it has ended. */
    static Program first(Path jar, Path folder, Map<String, String> settings, String... arguments) throws IOException {
        return start(Shipped.of(jar).keeping(), folder, settings, arguments);
    }

    /** From the classes of the program, without those of its tests. */
    static Program classes(Path folder, Map<String, String> settings, String... arguments) throws IOException {
        return start(List.of("-cp", shipped(), "org.kinward.web.Kinward"), folder, settings, arguments);
    }

    /** The same with something more on its class path, as a newer program has. */
    static Program newer(Path more, Path folder, Map<String, String> settings, String... arguments)
            throws IOException {
        return start(List.of("-cp", more + File.pathSeparator + shipped(), "org.kinward.web.Kinward"), folder, settings,
                arguments);
    }

    private static String shipped() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(part -> !part.endsWith("test-classes") && !part.endsWith("-tests.jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Program start(List<String> what, Path folder, Map<String, String> settings, String... arguments)
            throws IOException {
        var command = new ArrayList<>(Shipped.java(what));
        command.addAll(List.of(arguments));
        var words = Files.createTempFile(folder, "program", ".log");
        // no secret among the arguments, where every other user of the machine could read it
        var told = Files.createTempFile(folder, "settings", ".properties");
        Files.write(told, settings.entrySet().stream().filter(set -> !isVariable(set))
                .map(set -> set.getKey() + "=" + set.getValue()).toList());
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(words.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_") || name.startsWith("KINWARD_"));
        settings.entrySet().stream().filter(Program::isVariable)
                .forEach(set -> builder.environment().put(set.getKey(), set.getValue()));
        builder.environment().put("SPRING_CONFIG_IMPORT", "file:" + told);
        return new Program(builder.start(), words);
    }

    /** In capitals, as docker-compose.yml gives what is no secret. */
    private static boolean isVariable(Map.Entry<String, String> setting) {
        return setting.getKey().startsWith("KINWARD_") || setting.getKey().startsWith("SPRING_");
    }

    /** Waits until it serves pages. */
    int port() {
        var until = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(until) && process.isAlive()) {
            var started = PORT.matcher(words());
            if (started.find()) {
                return Integer.parseInt(started.group(1));
            }
            waited(process, Duration.ofMillis(100));
        }
        throw new AssertionError("the program serves nothing: " + words());
    }

    /** Waits until it has ended and says how. */
    int exit() {
        if (!waited(process, PATIENCE)) {
            throw new AssertionError("the program goes on: " + words());
        }
        return process.exitValue();
    }

    /** What it has said so far. */
    String words() {
        try {
            return Files.readString(words);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** As a cut of the power does: nothing is said to it. */
    void kill() {
        process.destroyForcibly();
        exit();
    }

    @Override
    public void close() {
        process.destroy();
        if (!waited(process, Duration.ofSeconds(20))) {
            kill();
        }
    }

    private static boolean waited(Process process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException goesOn) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } catch (java.util.concurrent.ExecutionException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
