package org.kinward.web.shell.trouble;

import java.io.IOException;
import java.sql.SQLTransientConnectionException;

import jakarta.servlet.http.HttpServletResponse;
import org.kinward.core.access.NotThere;
import org.kinward.core.saving.StaleRevision;
import org.kinward.web.shell.AllowedToEveryone;
import org.kinward.web.shell.form.UnreadableForm;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Breaks in every way a page can break. */
@Controller
@Profile("trouble-maker")
class TroubleMaker {

    @AllowedToEveryone
    @GetMapping("/trouble-maker/broken")
    void broken() {
        throw new IllegalStateException("Amina, 077 123 456");
    }

    @AllowedToEveryone
    @GetMapping("/trouble-maker/database")
    void database() {
        throw new IllegalStateException(new SQLTransientConnectionException("pool"));
    }

    @AllowedToEveryone
    @GetMapping("/trouble-maker/forbidden")
    void forbidden(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.FORBIDDEN.value());
    }

    @AllowedToEveryone
    @GetMapping("/trouble-maker/not-here")
    void notHere() {
        throw new NotThere();
    }

    @AllowedToEveryone
    @GetMapping("/trouble-maker/stale")
    void stale() {
        throw new StaleRevision();
    }

    @AllowedToEveryone
    @GetMapping("/trouble-maker/unreadable")
    void unreadable() {
        throw new UnreadableForm("stamp.key");
    }

    @AllowedToEveryone
    @PostMapping("/trouble-maker/form")
    @ResponseBody
    String form(@RequestParam String name) {
        return name;
    }

    @AllowedToEveryone
    @GetMapping("/trouble-maker/revealed")
    String revealed() {
        return "trouble-maker/revealed";
    }
}
