package org.kinward.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditedRequest;
import org.kinward.core.audit.NotAudited;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.AllowedToStaff;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

class NoEntryNoPageTest {

    private boolean ready = true;
    private final MockMvcTester pages = MockMvcTester.create(MockMvcBuilders.standaloneSetup(new Pages())
            .addInterceptors(new NoEntryNoPage(() -> ready)).setControllerAdvice(new NotAuditedAnswer(), new Trouble())
            .setSingleView(shown()).addFilters(new AuditedRequestFilter()).build());
    private final MockMvcTester unguarded = MockMvcTester.create(MockMvcBuilders.standaloneSetup(new Pages())
            .setSingleView(shown()).addFilters(new AuditedRequestFilter()).build());

    @ParameterizedTest
    @ValueSource(strings = {"/page", "/form-again", "/body", "/entity", "/direct"})
    void showsNothingWithoutACommittedEntry(String page) {
        assertThat(open(page)).hasStatus(HttpStatus.SERVICE_UNAVAILABLE).bodyText().isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/page", "/form-again", "/body", "/entity", "/direct"})
    void wouldShowAllOfItWithoutTheGuard(String page) {
        assertThat(unguarded.get().uri(page).exchange()).bodyText().isEqualTo("Amina");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/page", "/form-again", "/body", "/entity", "/direct"})
    void showsWhatHasItsEntry(String page) {
        assertThat(open(page + "?written=true")).bodyText().isEqualTo("Amina");
    }

    @Test
    void doesNotTakeTheEntryOfAnEarlierRequestForThisOne() {
        open("/page?written=true");

        assertThat(open("/page")).hasStatus(HttpStatus.SERVICE_UNAVAILABLE);
    }

    @Test
    void letsARedirectPassThatHadNothingLeftToWrite() {
        assertThat(open("/done-before")).hasStatus(HttpStatus.FOUND).bodyText().isEmpty();
    }

    @Test
    void showsThePageForWhatWentWrong() {
        assertThat(open("/not-there")).hasStatus(HttpStatus.NOT_FOUND).bodyText().isEqualTo("Amina");
    }

    @Test
    void answersNotNowWhenTheEntryCouldNotBeWritten() {
        assertThat(open("/refused")).hasStatus(HttpStatus.SERVICE_UNAVAILABLE).bodyText().isEmpty();
    }

    @Test
    void shutsAuditedPagesWhileEntriesAreNotSealed() {
        ready = false;

        assertThat(open("/page?written=true")).hasStatus(HttpStatus.SERVICE_UNAVAILABLE).bodyText().isEmpty();
        assertThat(open("/done-before")).hasStatus(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(open("/own-profile")).hasStatus(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(open("/style")).hasStatusOk();
    }

    @Test
    void letsPeopleLockTheScreenWhileEntriesAreNotSealed() {
        ready = false;

        assertThat(open("/lock")).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void showsTheOwnProfileAgainWithoutAnEntryBecauseItShowsNothingOfAnyRecord() {
        assertThat(open("/own-profile")).hasStatusOk();
    }

    @Test
    void bringsAnAdministratorsSlipsBackButOnlyWhereNobodyElseMayEnter() {
        assertThat(open("/admin-again")).hasStatus(HttpStatus.BAD_REQUEST).bodyText().isEqualTo("Amina");
        assertThat(open("/admin-and-worker-again")).hasStatus(HttpStatus.SERVICE_UNAVAILABLE).bodyText().isEmpty();
    }

    private MvcTestResult open(String page) {
        return pages.get().uri(page).exchange();
    }

    private static View shown() {
        return (_, _, response) -> response.getWriter().print("Amina");
    }

    @ControllerAdvice
    static class Trouble {

        @ExceptionHandler(RuntimeException.class)
        ModelAndView page() {
            return new ModelAndView("trouble", HttpStatus.NOT_FOUND);
        }
    }

    @Controller
    static class Pages {

        @GetMapping("/page")
        @Allowed(roles = Role.SOCIAL_WORKER, audit = AuditAction.RECORD_VIEWED)
        String page(@RequestParam(defaultValue = "false") boolean written) {
            write(written);
            return "page";
        }

        @GetMapping("/own-profile")
        @AllowedToStaff(audit = AuditAction.PASSWORD_CHANGED)
        String ownProfile() {
            return "page";
        }

        @GetMapping("/admin-again")
        @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.PERSON_ADDED)
        ModelAndView adminAgain() {
            return new ModelAndView("form", HttpStatus.BAD_REQUEST);
        }

        @GetMapping("/admin-and-worker-again")
        @Allowed(roles = {Role.ADMINISTRATOR, Role.SOCIAL_WORKER}, audit = AuditAction.PERSON_ADDED)
        ModelAndView adminAndWorkerAgain() {
            return adminAgain();
        }

        @GetMapping("/lock")
        @AllowedToStaff(audit = AuditAction.LOCKED)
        ModelAndView lock() {
            return new ModelAndView(new RedirectView("/locked"));
        }

        @GetMapping("/form-again")
        @Allowed(roles = Role.SOCIAL_WORKER, audit = AuditAction.INTAKE_ANSWERED)
        ModelAndView formAgain(@RequestParam(defaultValue = "false") boolean written) {
            write(written);
            return new ModelAndView("form", HttpStatus.BAD_REQUEST);
        }

        @GetMapping("/body")
        @ResponseBody
        @Allowed(roles = Role.SOCIAL_WORKER, audit = AuditAction.PRINTED)
        String body(@RequestParam(defaultValue = "false") boolean written) {
            write(written);
            return "Amina";
        }

        @GetMapping("/entity")
        @Allowed(roles = Role.SOCIAL_WORKER, audit = AuditAction.PRINTED)
        ResponseEntity<String> entity(@RequestParam(defaultValue = "false") boolean written) {
            return ResponseEntity.ok(body(written));
        }

        @GetMapping("/direct")
        @Allowed(roles = Role.SOCIAL_WORKER, audit = AuditAction.PRINTED)
        void direct(@RequestParam(defaultValue = "false") boolean written, HttpServletResponse answer)
                throws IOException {
            var picture = body(written);
            answer.getOutputStream().print(picture);
        }

        @GetMapping("/done-before")
        @Allowed(roles = Role.SOCIAL_WORKER, audit = AuditAction.INTAKE_ANSWERED)
        ModelAndView doneBefore() {
            return new ModelAndView(new RedirectView("/page"));
        }

        @GetMapping("/not-there")
        @Allowed(roles = Role.SOCIAL_WORKER, audit = AuditAction.RECORD_VIEWED)
        String notThere() {
            throw new NotThere();
        }

        @GetMapping("/refused")
        @Allowed(roles = Role.SOCIAL_WORKER, audit = AuditAction.RECORD_VIEWED)
        String refused() {
            throw new NotAudited("an entry could not be written");
        }

        @GetMapping("/style")
        @AllowedToStaff
        String style() {
            return "page";
        }

        private static void write(boolean written) {
            if (written) {
                AuditedRequest.current().ifPresent(AuditedRequest::entryCommitted);
            }
        }
    }
}
