package org.kinward.benchmark.program;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The shipped jar in a process of its own: 512 MB of heap, loopback only, no profile, so that everything is as it is
 * shipped and no demo is in it. Ends with us, whatever happens to us.
 */
public final class Program implements AutoCloseable {

    /** How the memory of the program is collected wherever it is started as it is shipped. */
    static final List<String> COLLECTING = List.of("-XX:-G1UseAdaptiveIHOP", "-XX:InitiatingHeapOccupancyPercent=60",
            "-XX:-ClassUnloadingWithConcurrentMark", "-XX:+ExitOnOutOfMemoryError");
    private static final Duration UNTIL_READY = Duration.ofMinutes(3);
    private static final long UNTIL_ENDED_SECONDS = 60;

    private final Process process;
    private final URI base;
    private final Thread atExit;

    private Program(Process process, URI base) {
        this.process = process;
        this.base = base;
        this.atExit = new Thread(this::end);
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /**
     * The program as it is shipped.
     *
     * @param jar
     *            its one file
     * @param options
     *            options of its JVM beside the heap, parted by blanks
     */
    public record Shipped(Path jar, String options) {

        List<String> command(List<String> words) {
            var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xms512m", "-Xmx512m"));
            command.addAll(COLLECTING);
            Arrays.stream(options.split(" ")).filter(option -> !option.isBlank()).forEach(command::add);
            command.addAll(List.of("-jar", jar.toString()));
            command.addAll(words);
            return command;
        }
    }

    public static Program start(Shipped shipped, ScratchHome home) throws IOException, InterruptedException {
        var port = freePort();
        var process = launch(shipped, home, List.of("--server.port=" + port), log(home, "program.log"));
        var program = new Program(process, URI.create("http://127.0.0.1:" + port));
        program.awaitReady();
        return program;
    }

    /** Carries out a command of the program and hands back what it printed. */
    static String command(Shipped shipped, ScratchHome home, List<String> words)
            throws IOException, InterruptedException {
        var log = log(home, words.getFirst() + ".log");
        if (launch(shipped, home, words, log).waitFor() != 0) {
            throw new IOException(words.getFirst() + " failed, see " + log);
        }
        return Files.readString(log.toPath());
    }

    private static Process launch(Shipped shipped, ScratchHome home, List<String> words, File log) throws IOException {
        var builder = new ProcessBuilder(shipped.command(words)).redirectErrorStream(true).redirectOutput(log)
                .directory(home.folder().toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_") || name.startsWith("KINWARD_")
                || name.startsWith("SERVER_") || name.equals("JAVA_TOOL_OPTIONS"));
        builder.environment().put("KINWARD_HOME", home.folder().toString());
        return builder.start();
    }

    private static File log(ScratchHome home, String name) {
        return home.folder().resolveSibling(home.folder().getFileName() + "." + name).toFile();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    public URI base() {
        return base;
    }

    /** Who has used how much processor time up to now. */
    public ProcessorTime processorTime(ScratchHome home) throws IOException {
        var server = home.server();
        return ProcessorTime.now(process.toHandle(), server.stream()
                .flatMap(first -> Stream.concat(Stream.of(first), first.descendants())).toList());
    }

    private void awaitReady() throws IOException, InterruptedException {
        var deadline = System.nanoTime() + UNTIL_READY.toNanos();
        var ready = HttpRequest.newBuilder(base.resolve("/actuator/health/readiness")).build();
        try (var client = HttpClient.newHttpClient()) {
            while (!isReady(client, ready)) {
                if (!process.isAlive() || System.nanoTime() > deadline) {
                    close();
                    throw new IOException("the program did not become ready; its log lies beside its home");
                }
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
    }

    private static boolean isReady(HttpClient client, HttpRequest ready) throws InterruptedException {
        try {
            return client.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        end();
        Runtime.getRuntime().removeShutdownHook(atExit);
    }

    /** Asks it to end, as a server is asked; its database goes with it, and what stays is ended by its number. */
    private void end() {
        var children = process.descendants().toList();
        process.destroy();
        try {
            process.waitFor(UNTIL_ENDED_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        children.forEach(ProcessHandle::destroy);
    }
}
