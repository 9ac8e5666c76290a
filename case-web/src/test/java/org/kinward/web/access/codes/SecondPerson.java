package org.kinward.web.access.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import org.kinward.web.access.Browser;

/** The demo manager, who answers for a code that the administrator has made. */
public final class SecondPerson {

    private SecondPerson() {
    }

    /** Signs in and confirms the code of this person. */
    public static void confirms(int port, UUID person) {
        var manager = new Browser(port);
        manager.signIn("manager", "try-kinward-2026");
        var answer = manager.submit("/codes", "/codes/" + person + "/confirm", Map.of());
        assertThat(answer.statusCode()).isEqualTo(302);
    }
}
