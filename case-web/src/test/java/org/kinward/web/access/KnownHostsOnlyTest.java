package org.kinward.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class KnownHostsOnlyTest {

    private final KnownHostsOnly filter = new KnownHostsOnly(List.of("Cases.example.org", "[::1]"));

    @ParameterizedTest
    @CsvSource({"cases.example.org,200", "CASES.example.org,200", "[::1],200", "evil.example,400", "localhost,400"})
    void answersUnderItsOwnNamesOnly(String host, int status) throws Exception {
        assertThat(statusUnder(host)).isEqualTo(status);
    }

    @Test
    void letsNothingThroughToThePagesUnderAForeignName() throws Exception {
        var chain = new MockFilterChain();
        var request = new MockHttpServletRequest();
        request.setServerName("evil.example");

        filter.doFilter(request, new MockHttpServletResponse(), chain);

        assertThat(chain.getRequest()).isNull();
    }

    private int statusUnder(String host) throws Exception {
        var request = new MockHttpServletRequest();
        request.setServerName(host);
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }
}
