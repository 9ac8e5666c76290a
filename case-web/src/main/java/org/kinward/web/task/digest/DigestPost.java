package org.kinward.web.task.digest;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

import org.kinward.core.access.ActingPerson;
import org.kinward.core.task.digest.DigestOutbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;

/**
 * Sends what waits in the outbox, one mail after the other, outside every transaction. The first that cannot be sent ends
 * the round: a server that is down is asked again later, and no page ever waits for it.
 */
class DigestPost {

    private static final Logger LOG = LoggerFactory.getLogger(DigestPost.class);

    private final DigestOutbox outbox;
    private final DigestCount count;
    private final Sending sending;
    private final Clock clock;

    DigestPost(DigestOutbox outbox, DigestCount count, Sending sending, Clock clock) {
        this.outbox = outbox;
        this.count = count;
        this.sending = sending;
        this.clock = clock;
    }

    /**
     * By what it is sent.
     *
     * @param from
     *            the address it comes from
     */
    record Sending(MailSender server, MessageSource messages, String from) {
    }

    /** Leaves what is due today and sends everything that waits. */
    void round() {
        outbox.leave(clock.instant());
        var next = outbox.take(clock.instant());
        while (next.isPresent() && isDone(next.get())) {
            next = outbox.take(clock.instant());
        }
    }

    private boolean isDone(DigestOutbox.Letter letter) {
        int due = ActingPerson.as(letter.person(), count::due);
        if (due > 0 && failed(letter, due).isPresent()) {
            return false;
        }
        outbox.done(letter, clock.instant());
        return true;
    }

    /** What went wrong, by its kind: what a server says may hold an address. */
    private Optional<String> failed(DigestOutbox.Letter letter, int due) {
        var line = sending.messages().getMessage("task.digest.line", new Object[]{due},
                Locale.forLanguageTag(letter.language()));
        var mail = new SimpleMailMessage();
        mail.setFrom(sending.from());
        mail.setTo(letter.to().value());
        mail.setSubject(line);
        mail.setText(line);
        try {
            sending.server().send(mail);
            return Optional.empty();
        } catch (MailException down) {
            var kind = down.getClass().getSimpleName();
            LOG.warn("the mail of the day could not be sent and is tried again: {}", kind);
            return Optional.of(kind);
        }
    }
}
