package org.kinward.web.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.reporting.casefile.CaseHead;
import org.kinward.web.shell.page.Link;
import org.kinward.web.shell.page.Words;

class CaseBarTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 5, 6, 12})
    void showsSixPagesAndTheOpenOneIsAlwaysOneOfThem(int open) {
        var bar = bar(13, open);

        assertThat(bar.shown()).hasSize(6).anyMatch(Link::current);
        assertThat(bar.more()).hasSize(7).noneMatch(Link::current);
        assertThat(bar.links()).containsAll(bar.shown()).containsAll(bar.more());
    }

    @Test
    void hidesNoSinglePage() {
        assertThat(bar(7, 6).shown()).hasSize(7);
        assertThat(bar(7, 6).more()).isEmpty();
    }

    private static CaseBar bar(int pages, int open) {
        List<Link> links = IntStream.range(0, pages)
                .mapToObj(page -> Link.to("/" + page, "page").asCurrent(page == open))
                .toList();
        var state = new CaseBar.State(new CaseHead.Standing(true, false, false),
                new CaseHead.Said(false, false, false, false), null, null);
        return new CaseBar(UUID.randomUUID(), "5RDV7-VTXP7", Words.said("Girl"), state, null, links);
    }
}
