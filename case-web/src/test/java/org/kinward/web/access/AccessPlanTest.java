package org.kinward.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.kinward.persistence.database.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@WholeProgramTest
class AccessPlanTest {

    private static final Path PLAN = Path.of("..", "docs", "access-plan.md");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;
    @Autowired
    private TestDatabase database;

    @Test
    void printsTheRuleOfEveryPageAndNoneIsMissing() throws IOException {
        var printed = AccessPlan.printed(AccessPlan.pages(mapping), withoutFence());

        if (Boolean.getBoolean("kinward.access-plan.write")) {
            Files.writeString(PLAN, printed);
        }

        assertThat(PLAN).as("print it anew with -Dkinward.access-plan.write=true").hasContent(printed);
    }

    /**
     * Signing in writes its own entries before anybody acts; the others change nothing and show what was typed, what was
     * looked for in a list of words, or what a file of words would do.
     */
    @Test
    void namesWhatIsWrittenDownAtEveryPressOfAButton() {
        var silent = AccessPlan.pages(mapping).stream()
                .filter(page -> !page.method().equals("GET") && page.door().audit().isEmpty())
                .map(AccessPlan.Page::pattern);

        assertThat(silent).containsExactlyInAnyOrder("/sign-in", "/first-sign-in", "/unlock", "/refill",
                "/admin/statements/check", "/admin/lists/{list}/find", "/admin/lists/{list}/import");
    }

    @Test
    void findsAPageWithoutARule() throws NoSuchMethodException {
        var page = new AccessPlan.Page("GET", "/forgotten",
                new HandlerMethod(new Forgotten(), Forgotten.class.getDeclaredMethod("page")));

        assertThatThrownBy(page::line).isInstanceOf(AssertionError.class).hasMessageContaining("no rule");
    }

    private Set<String> withoutFence() {
        return Set.copyOf(database.superuser().sql("""
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = 'casework' and c.relkind in ('r', 'p')
                    and not (c.relrowsecurity and c.relforcerowsecurity)
                """).query((row, _) -> row.getString(1)).list());
    }

    /** Somebody forgot the rule. */
    private static final class Forgotten {

        String page() {
            return "page";
        }
    }
}
