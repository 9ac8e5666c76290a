package org.kinward.web.shell.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** However many send a file at the same time, only a few of them are in memory. */
class FewAtOnceTest {

    private static final FilterChain LAST = (_, answer) -> answer.setContentType("text/html");

    private static final UUID AMA = new UUID(1, 1);
    private static final UUID YAO = new UUID(1, 2);

    private Optional<UUID> sender = Optional.of(AMA);
    private final FewAtOnce door = new FewAtOnce(2, 1, _ -> sender);

    private int answered(String method, FilterChain within) throws ServletException, IOException {
        var answer = new MockHttpServletResponse();
        door.doFilter(new MockHttpServletRequest(method, "/somewhere"), answer, within);
        return answer.getStatus();
    }

    @Test
    void letsNobodyInBesideOneWhoIsIn() throws ServletException, IOException {
        var beside = new int[2];

        var first = answered("POST", (_, _) -> {
            sender = Optional.of(YAO);
            answered("POST", (_, _) -> {
                sender = Optional.of(new UUID(1, 3));
                beside[0] = answered("POST", LAST);
                beside[1] = answered("GET", LAST);
            });
        });

        assertThat(first).isEqualTo(200);
        assertThat(beside).containsExactly(503, 200);
        assertThat(answered("POST", LAST)).as("when the first has gone").isEqualTo(200);
    }

    @Test
    void leavesPlacesForOthers() throws ServletException, IOException {
        var beside = new int[2];

        answered("POST", (_, _) -> {
            beside[0] = answered("POST", LAST);
            sender = Optional.of(YAO);
            beside[1] = answered("POST", LAST);
        });

        assertThat(beside).containsExactly(503, 200);
    }

    /** Who has not signed in takes no place and is not listened to. */
    @Test
    void sendsWhoHasNotSignedInToTheSignInPage() throws ServletException, IOException {
        sender = Optional.empty();
        var read = new boolean[1];

        var answer = answered("POST", (_, _) -> read[0] = true);

        assertThat(answer).isEqualTo(303);
        assertThat(read[0]).isFalse();
    }

    @Test
    void asksForPatienceWhereNobodyKnowsWhoSends() throws ServletException, IOException {
        var answer = new MockHttpServletResponse();
        new FewAtOnce(1, 1, _ -> {
            throw new DataAccessResourceFailureException("gone");
        }).doFilter(new MockHttpServletRequest("POST", "/somewhere"), answer, LAST);

        assertThat(answer.getStatus()).isEqualTo(503);
    }
}
