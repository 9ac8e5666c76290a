package org.kinward.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookedAtTest {

    @TempDir
    private Path folder;

    @Test
    void looksOnceAtEachStateOfARunWhoeverLooks() {
        var one = new LookedAt(folder, "2026-11-30T05:00:00Z");
        var other = new LookedAt(folder, "2026-11-30T05:00:00Z");

        assertThat(one.isNew("a sheet")).isTrue();
        assertThat(one.isNew("a sheet")).isFalse();
        assertThat(other.isNew("a sheet")).isFalse();
        assertThat(other.isNew("another sheet")).isTrue();
    }

    /** The control: a page that was looked at yesterday may be broken today. */
    @Test
    void looksAgainInTheNextRunAndWhereOneTestsAlone() {
        new LookedAt(folder, "2026-11-30T05:00:00Z").isNew("a sheet");

        assertThat(new LookedAt(folder, "2026-11-30T05:00:01Z").isNew("a sheet")).isTrue();
        assertThat(new LookedAt(folder, "").isNew("a sheet")).isTrue();
        assertThat(new LookedAt(folder, "").isNew("a sheet")).isTrue();
    }
}
