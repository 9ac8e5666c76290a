package org.kinward.web.shell.trouble;

import java.io.IOException;
import java.sql.SQLTransientConnectionException;

import org.kinward.core.answer.StaleRevision;
import org.kinward.web.shell.form.UnreadableForm;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

import jakarta.servlet.http.HttpServletResponse;

/** Breaks in every way a page can break. */
@Controller
@Profile("trouble-maker")
class TroubleMaker {

    @GetMapping("/trouble-maker/broken")
    void broken() {
        throw new IllegalStateException("Amina, 077 123 456");
    }

    @GetMapping("/trouble-maker/database")
    void database() {
        throw new IllegalStateException(new SQLTransientConnectionException("pool"));
    }

    @GetMapping("/trouble-maker/forbidden")
    void forbidden(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.FORBIDDEN.value());
    }

    @GetMapping("/trouble-maker/not-here")
    void notHere() {
        throw new NotHere();
    }

    @GetMapping("/trouble-maker/stale")
    void stale() {
        throw new StaleRevision();
    }

    @GetMapping("/trouble-maker/unreadable")
    void unreadable() {
        throw new UnreadableForm("stamp.key");
    }

    @PostMapping("/trouble-maker/form")
    @ResponseBody
    String form(@RequestParam String name) {
        return name;
    }

    @GetMapping("/trouble-maker/revealed")
    String revealed() {
        return "trouble-maker/revealed";
    }
}
