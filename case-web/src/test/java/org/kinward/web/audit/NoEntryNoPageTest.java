package org.kinward.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.Test;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditedRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.View;

class NoEntryNoPageTest {

    private boolean ready = true;
    private final MockMvcTester pages = MockMvcTester.create(MockMvcBuilders.standaloneSetup(new Pages())
            .addInterceptors(new NoEntryNoPage(() -> ready)).setControllerAdvice(new NoEntryNoBody())
            .setSingleView(shown()).addFilters(new AuditedRequestFilter()).build());

    @Test
    void showsAPageWhoseEntryWasCommitted() {
        var page = open("/written");

        assertThat(page).hasStatusOk().bodyText().isEqualTo("Amina");
    }

    @Test
    void showsNothingOfAPageThatCommittedNoEntry() {
        var page = open("/forgotten");

        assertThat(page).hasStatus(HttpStatus.SERVICE_UNAVAILABLE).bodyText().isEmpty();
    }

    @Test
    void showsNothingOfABodyThatCommittedNoEntry() {
        assertThat(open("/body-forgotten")).hasStatus(HttpStatus.SERVICE_UNAVAILABLE).bodyText().isEmpty();
        assertThat(open("/body-written")).hasStatusOk().bodyText().isEqualTo("Amina");
    }

    @Test
    void doesNotTakeTheEntryOfAnEarlierRequestForThisOne() {
        open("/written");

        assertThat(open("/forgotten")).hasStatus(HttpStatus.SERVICE_UNAVAILABLE);
    }

    @Test
    void shutsAuditedPagesWhileEntriesAreNotSealed() {
        ready = false;

        assertThat(open("/written")).hasStatus(HttpStatus.SERVICE_UNAVAILABLE).bodyText().isEmpty();
        assertThat(open("/style")).hasStatusOk();
    }

    @Test
    void wouldShowTheForgottenPageWithoutTheGuard() {
        var unguarded = MockMvcTester.create(MockMvcBuilders.standaloneSetup(new Pages()).setSingleView(shown()).build());

        assertThat(unguarded.get().uri("/forgotten").exchange()).hasStatusOk().bodyText().isEqualTo("Amina");
    }

    private MvcTestResult open(String page) {
        return pages.get().uri(page).exchange();
    }

    private static View shown() {
        return (_, _, response) -> response.getWriter().print("Amina");
    }

    @Retention(RetentionPolicy.RUNTIME)
    @interface Rule {
        AuditAction[] audit() default {};
    }

    @Controller
    static class Pages {

        @GetMapping("/written")
        @Rule(audit = AuditAction.RECORD_VIEWED)
        String written() {
            AuditedRequest.current().ifPresent(AuditedRequest::entryCommitted);
            return "page";
        }

        @GetMapping("/forgotten")
        @Rule(audit = AuditAction.RECORD_VIEWED)
        String forgotten() {
            return "page";
        }

        @GetMapping("/body-forgotten")
        @ResponseBody
        @Rule(audit = AuditAction.RECORD_VIEWED)
        String bodyForgotten() {
            return "Amina";
        }

        @GetMapping("/body-written")
        @ResponseBody
        @Rule(audit = AuditAction.RECORD_VIEWED)
        String bodyWritten() {
            AuditedRequest.current().ifPresent(AuditedRequest::entryCommitted);
            return "Amina";
        }

        @GetMapping("/style")
        @Rule
        String style() {
            return "page";
        }
    }
}
