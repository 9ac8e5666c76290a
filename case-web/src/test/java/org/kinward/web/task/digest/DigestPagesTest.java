package org.kinward.web.task.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.task.digest.DigestOutbox;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.casefile.FreshWord;
import org.kinward.web.casefile.NightExamples;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The mail of the day, from its setting to a mail server inside this test; it names nobody and is not lost. */
@WholeProgramTest
class DigestPagesTest {

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    @Autowired
    private NightExamples night;
    @Autowired
    private DigestOutbox outbox;
    @Autowired
    private DigestCount count;
    @Autowired
    private DigestRounds rounds;
    @Autowired
    private MessageSource messages;

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @BeforeEach
    void aTaskOfEsiWhoWantsMail() {
        server.start();
        var word = FreshWord.like("Mailed");
        night.girl(word);
        var esi = database.superuser().sql("select person_id from account.credential where sign_in_name = 'worker'")
                .query(UUID.class).single();
        for (var table : new String[]{"case_file", "intake"}) {
            database.superuser().sql("update casework." + table + " set worker_id = ? where call_word = ?")
                    .params(esi, word).update();
        }
        database.superuser().sql("""
                insert into casework.task (id, intake_id, agency_id, place_id, worker_id, kind, urgent, for_whom, due_at)
                select gen_random_uuid(), f.intake_id, f.agency_id, f.place_id, f.worker_id, 'MAKE_SAFE', false, 'place',
                    now() - interval '1 day' from casework.case_file f where f.call_word = ? on conflict do nothing
                """).param(word).update();
        setting("YES");
        var worker = Shift.of(port, "worker");
        assertThat(worker.send(worker.page("/profile/mail"), "/profile/mail", Map.of("address", "esi@example.org"))
                .statusCode()).isEqualTo(302);
    }

    @AfterEach
    void noMailAnyMore() {
        database.superuser().sql("delete from account.mail_outbox").update();
        database.superuser().sql("delete from account.mail_address").update();
        setting("NO");
        server.stop();
    }

    @Test
    void saysHowManyThingsAreDueAndNothingElseOnceADay() throws Exception {
        var post = post(server.getSmtp().getPort(), Duration.ZERO);

        post.round();
        post.round();

        assertThat(server.getReceivedMessages()).hasSize(1);
        var mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).matches("You have (1 item|[0-9]+ items|more than 100 items) due");
        assertThat(GreenMailUtil.getBody(mail).strip()).isEqualTo(mail.getSubject());
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("esi@example.org");
        assertThat(GreenMailUtil.getWholeMessage(mail)).doesNotContain("Mailed", "Esi", "Lantern", "http");
    }

    @Test
    void isWrittenInTheLanguageOfTheAccount() throws Exception {
        var chosen = "update account.person set language = '%s', language_chosen_at = %s where id = (select person_id"
                + " from account.credential where sign_in_name = 'worker')";
        database.superuser().sql(chosen.formatted("fr", "now()")).update();
        try {
            post(server.getSmtp().getPort(), Duration.ZERO).round();

            assertThat(server.getReceivedMessages()[0].getSubject()).matches("Vous avez .* à faire");
        } finally {
            database.superuser().sql(chosen.formatted("en", "null")).update();
        }
    }

    /** A server that is down ends the round; the mail waits and goes out when the server is back. */
    @Test
    void isNotLostWhenTheServerIsDown() throws IOException {
        post(closedPort(), Duration.ZERO).round();
        assertThat(waiting()).isEqualTo(1);
        assertThat(Shift.of(port, "worker").get("/today").statusCode()).isEqualTo(200);

        post(server.getSmtp().getPort(), Duration.ofMinutes(2)).round();

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(waiting()).isZero();
    }

    @Test
    void isNotSentWhereTheAgencyHasTurnedItOffOrThereIsNoServer() {
        setting("NO");

        post(server.getSmtp().getPort(), Duration.ZERO).round();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(rounds.isRunning()).as("no server is set for this program").isFalse();
    }

    @Test
    void takesOneAddressOfOneselfAndNoSecondOne() {
        var worker = Shift.of(port, "worker");
        var page = worker.page("/profile/mail");
        assertThat(page.select("input[name=address]").val()).isEqualTo("esi@example.org");

        for (var wrong : new String[]{"a@b.org, c@d.org", "no address", "a@b.org\nBcc: c@d.org"}) {
            assertThat(worker.send(page, "/profile/mail", Map.of("address", wrong)).statusCode()).isEqualTo(400);
        }
        assertThat(worker.send(page, "/profile/mail", Map.of("address", "")).statusCode()).isEqualTo(302);
        assertThat(worker.page("/profile/mail").select("input[name=address]").val()).isEmpty();
    }

    private void setting(String send) {
        var admin = Shift.of(port, "admin");
        assertThat(admin.send(admin.page("/admin/digest"), "/admin/digest", Map.of("send", send, "hour", "0"))
                .statusCode()).isEqualTo(302);
    }

    private DigestPost post(int smtp, Duration later) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(smtp);
        return new DigestPost(outbox, count, new DigestPost.Sending(sender, messages, "program@example.org"),
                Clock.offset(Clock.systemUTC(), later));
    }

    private long waiting() {
        return database.superuser().sql("select count(*) from account.mail_outbox where sent_at is null")
                .query(Long.class).single();
    }

    private static int closedPort() throws IOException {
        try (var socket = new java.net.ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
