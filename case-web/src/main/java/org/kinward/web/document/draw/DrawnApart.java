package org.kinward.web.document.draw;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import org.kinward.core.document.file.FileProblem;
import org.kinward.core.document.file.Redraw;
import org.kinward.core.document.file.UploadedFile;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Has a file drawn by {@link DrawPages} in a process of its own, one at a time: whatever a file does to whoever unpacks
 * it, the program goes on. What comes back is looked at again before it is believed.
 */
@Component
public class DrawnApart implements Redraw {

    /** Bytes of all pages together. */
    static final int MOST_BYTES = 12_000_000;

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final ReentrantLock oneAtATime = new ReentrantLock();

    private final Duration patience;

    DrawnApart(@Value("${kinward.documents.wait-for-drawing:20s}") Duration patience) {
        this.patience = patience;
    }

    @Override
    public Drawn draw(UploadedFile file) {
        if (!isMyTurn()) {
            return new Drawn.Busy();
        }
        try {
            return drawn(file);
        } catch (IOException gone) {
            throw new UncheckedIOException("the process that draws does not start", gone);
        } finally {
            oneAtATime.unlock();
        }
    }

    /** Nobody waits longer than one file is drawn: a request that waits holds back others. */
    private boolean isMyTurn() {
        try {
            return oneAtATime.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Drawn drawn(UploadedFile file) throws IOException {
        try (var folder = EmptyFolder.made()) {
            return drawn(file, OwnProcess.start(folder.path(), file.format().name(), Integer.toString(file.turn())));
        }
    }

    private static Drawn drawn(UploadedFile file, Process process) throws IOException {
        try {
            Thread.ofVirtual().start(() -> endInTime(process));
            send(file, process);
            var told = process.getInputStream().readNBytes(MOST_BYTES + 1);
            return told.length > MOST_BYTES ? new Drawn.Not(FileProblem.UNREADABLE) : ended(process, told);
        } finally {
            process.destroyForcibly().onExit().join();
        }
    }

    /** A process that has ended before it read everything says by its end what was wrong. */
    private static void send(UploadedFile file, Process process) {
        try (var in = process.getOutputStream()) {
            in.write(file.bytes());
        } catch (IOException _) {
            // its end says why
        }
    }

    private static void endInTime(Process process) {
        try {
            if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static Drawn ended(Process process, byte[] told) throws IOException {
        try {
            var end = process.waitFor();
            return end == 0 ? ToldPages.read(told) : new Drawn.Not(NotDrawn.problem(end));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while a file was drawn", stopped);
        }
    }
}
