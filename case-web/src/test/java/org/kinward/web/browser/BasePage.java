package org.kinward.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/**
 * A page that is open. It cannot be had unchecked: opening it, and coming to it by {@link #after}, runs axe and the
 * house rules. Page objects wrap it.
 */
public record BasePage(Visitor visitor, Page page) {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
            "best-practice");

    private static final Path PICTURES = Path.of("target", "pages");

    /** Does something that leads to another page or state, and checks what comes. */
    public BasePage after(Runnable step) {
        step.run();
        page.waitForLoadState();
        return checked();
    }

    BasePage checked() {
        isFramed();
        fitsItsWidth();
        isAccessible();
        return this;
    }

    /** Keeps a picture of the page for people, under {@code target/pages}. */
    public BasePage pictured(String name) {
        var file = "%s-%d-%s%s.png".formatted(name, visitor.width(), visitor.language(),
                visitor.scripts() ? "" : "-no-scripts");
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(file)));
        return this;
    }

    private void isFramed() {
        assertThat(page.title()).as("title of %s", page.url()).matches("(Error: |Erreur\u00a0: )?.+ – Kinward");
        assertThat(page.title().startsWith("Err")).as("title says whether something is wrong at %s", page.url())
                .isEqualTo(page.locator(".govuk-error-summary").count() > 0);
        assertThat(page.locator("html").getAttribute("lang")).as("lang of %s", page.url())
                .isEqualTo(visitor.language());
        assertThat(page.locator("html").getAttribute("dir")).as("dir of %s", page.url()).isEqualTo("ltr");
        assertThat(page.locator("h1").count()).as("one h1 at %s", page.url()).isEqualTo(1);
        assertThat(page.locator("main#main-content").count()).as("main of %s", page.url()).isEqualTo(1);
        assertThat(page.content()).as("every message has its words at %s", page.url()).doesNotContain("??");
    }

    private void fitsItsWidth() {
        // without scripts the page may not run ours, but the browser still measures
        var overflow = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        assertThat(((Number) overflow).intValue()).as("sideways scroll at %s", page.url()).isLessThanOrEqualTo(0);
    }

    private void isAccessible() {
        if (!visitor.scripts()) {
            return;
        }
        var found = new AxeBuilder(page).withTags(RULES).analyze().getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream().filter(node -> !isKnown(rule.getId(), node.getHtml()))
                        .map(node -> rule.getId() + ": " + node.getHtml()));
        assertThat(found).as("axe at %s", page.url()).isEmpty();
    }

    /** 2026-11-23: GOV.UK's script puts aria-expanded on a radio that reveals a part; screen readers make use of it. */
    private static boolean isKnown(String rule, String html) {
        return rule.equals("aria-allowed-attr") && html.contains("aria-controls=\"conditional-")
                && html.contains("aria-expanded=");
    }
}
