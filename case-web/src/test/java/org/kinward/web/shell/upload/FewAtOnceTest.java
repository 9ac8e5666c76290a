package org.kinward.web.shell.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** However many send a file at the same time, only a few of them are in memory. */
class FewAtOnceTest {

    private static final FilterChain LAST = (_, answer) -> answer.setContentType("text/html");

    private final FewAtOnce door = new FewAtOnce(1);

    private int answered(String method, FilterChain within) throws ServletException, IOException {
        var answer = new MockHttpServletResponse();
        door.doFilter(new MockHttpServletRequest(method, "/somewhere"), answer, within);
        return answer.getStatus();
    }

    @Test
    void letsNobodyInBesideOneWhoIsIn() throws ServletException, IOException {
        var beside = new int[2];

        var first = answered("POST", (_, _) -> {
            beside[0] = answered("POST", LAST);
            beside[1] = answered("GET", LAST);
        });

        assertThat(first).isEqualTo(200);
        assertThat(beside).containsExactly(503, 200);
        assertThat(answered("POST", LAST)).as("when the first has gone").isEqualTo(200);
    }
}
