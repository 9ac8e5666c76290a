package org.kinward.web.canary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import org.slf4j.LoggerFactory;

/** Everything that the program and its libraries say while somebody listens. */
final class LogBook implements AutoCloseable {

    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Logger ours = (Logger) LoggerFactory.getLogger("org.kinward");

    /** From now on, after the program has set its loggers: our own to the last detail, the others as they are. */
    void open() {
        lines.start();
        ours.setLevel(Level.TRACE);
        root.addAppender(lines);
    }

    List<String> linesWith(List<Canary> canaries) {
        return lines().stream().filter(new Needles(canaries)::areIn).toList();
    }

    /** Messages with their values, what is carried along, and exceptions down to the first cause. */
    List<String> lines() {
        return new ArrayList<>(lines.list).stream().map(event -> Stream.of(event.getFormattedMessage(),
                event.getMDCPropertyMap().toString(), ThrowableProxyUtil.asString(event.getThrowableProxy()))
                .reduce("", (all, part) -> all + part + "\n")).toList();
    }

    @Override
    public void close() {
        root.detachAppender(lines);
        ours.setLevel(null);
    }
}
