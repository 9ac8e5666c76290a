package org.kinward.web.days;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.AgencyId;
import org.kinward.web.intake.print.AskedOnScreen;
import org.kinward.web.intake.print.BlankPage;

/** The paper asks about a talk what its page asks, in the same order. */
class TalkOnPaperTest {

    @Test
    void asksWhatThePageAsksInTheSameOrder() {
        var paper = new TalkOnPaper().pages(new AgencyId(new UUID(1, 1)));

        assertThat(paper).singleElement().satisfies(page -> assertThat(page.lines()).extracting(BlankPage.Line::key)
                .containsExactlyElementsOf(AskedOnScreen.in("days/talk").stream()
                        .filter(key -> key.startsWith("days.talk.")).toList()));
    }
}
