package org.kinward.web.task.digest;

import java.time.Clock;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.kinward.core.task.digest.DigestOutbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.mail.MailSender;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;

/** Looks every minute whether there is mail to send, on a thread of its own. Without a mail server there are no rounds. */
@Component
class DigestRounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DigestRounds.class);

    private final DigestOutbox outbox;
    private final DigestCount count;
    private final Mail mail;
    private final Clock clock;
    private volatile @Nullable ThreadPoolTaskScheduler thread;

    DigestRounds(DigestOutbox outbox, DigestCount count, Mail mail, Clock clock) {
        this.outbox = outbox;
        this.count = count;
        this.mail = mail;
        this.clock = clock;
    }

    /** The server, if there is one, and how it is used. */
    @Component("digestMail")
    record Mail(ObjectProvider<MailSender> server, MessageSource messages,
            @Value("${kinward.mail.from}") String from, @Value("${kinward.mail.pause:1m}") Duration pause) {
    }

    @Override
    public void start() {
        var server = mail.server().getIfAvailable();
        if (server == null) {
            return;
        }
        var post = new DigestPost(outbox, count, new DigestPost.Sending(server, mail.messages(), mail.from()), clock);
        var rounds = new ThreadPoolTaskScheduler();
        rounds.setThreadFactory(Thread.ofVirtual().name("mail-of-the-day-", 0).factory());
        rounds.setErrorHandler(failed -> LOG.warn("a round of mail failed and is tried again: {}",
                failed.getClass().getSimpleName()));
        rounds.initialize();
        var _ = rounds.scheduleWithFixedDelay(post::round, rounds.getClock().instant().plus(mail.pause()),
                mail.pause());
        thread = rounds;
    }

    @Override
    public void stop() {
        var running = thread;
        if (running != null) {
            running.shutdown();
            thread = null;
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
