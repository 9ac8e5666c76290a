package org.kinward.web.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

/** No page is forgotten when pages are looked at. */
class EveryPageTest {

    @Test
    void namesEveryPageOfTheAccessPlan() {
        assertThat(PageList.missing(PageList.planned(), PageList.all()))
                .as("add a line to src/test/resources/every-page.txt").isEmpty();
    }

    @Test
    void namesNoPageThatIsGone() {
        assertThat(PageList.planned())
                .containsAll(PageList.all().stream().map(PageState::page).distinct().toList());
    }

    @Test
    void findsAPageThatIsMissing() {
        assertThat(PageList.missing(List.of("GET /help", "GET /new"), List.of(PageState.of("GET /help | redirects"))))
                .containsExactly("GET /new");
    }
}
