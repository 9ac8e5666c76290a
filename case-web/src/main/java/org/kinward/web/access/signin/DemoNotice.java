package org.kinward.web.access.signin;

import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Shows the accounts to try on the sign-in page of the profile demo, and nowhere else. */
@Profile("demo & !production")
@ControllerAdvice(assignableTypes = SignInController.class)
class DemoNotice {

    private final String password;

    DemoNotice(@Value("${kinward.demo.password:try-kinward-2026}") String password) {
        this.password = password;
    }

    /** The names of the demo people and their one password. */
    record Demo(List<String> names, String password) {
    }

    @ModelAttribute("demo")
    Demo demo() {
        return new Demo(List.of("worker", "carer", "manager", "officer", "admin", "auditor", "provider", "worker-b",
                "manager-b"),
                password);
    }
}
