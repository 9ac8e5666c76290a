package org.kinward.web.statistics.asked;

import org.jspecify.annotations.Nullable;
import org.kinward.web.statistics.typed.AddressWords;
import org.kinward.web.statistics.typed.BandsInput;
import org.kinward.web.statistics.typed.OnlyInput;
import org.kinward.web.statistics.typed.PeriodInput;

/**
 * What narrows a question, as typed. It travels in the address, because it holds words of closed lists, months, ages and the
 * surrogate of a place only (ADR 108).
 */
record QuestionForm(PeriodInput when, String place, OnlyInput only, String besides, BandsInput bands,
        String shares, String flow) {

    QuestionForm(@Nullable PeriodInput when, @Nullable String place, @Nullable OnlyInput only, @Nullable String besides,
            @Nullable BandsInput bands, @Nullable String shares, @Nullable String flow) {
        this.when = PeriodInput.orEmpty(when);
        this.place = place == null ? "" : place;
        this.only = OnlyInput.orEmpty(only);
        this.besides = besides == null ? "" : besides;
        this.bands = BandsInput.orEmpty(bands);
        this.shares = shares == null ? "" : shares;
        this.flow = flow == null ? "" : flow;
    }

    /** As it stands in an address. */
    String words() {
        return new AddressWords().with("when", when).with("place", place).with("only", only).with("besides", besides)
                .with("bands", bands).with("shares", shares).toString();
    }

    /** Whether a picture of routes was asked for besides. */
    public boolean isDrawn() {
        return !flow.isEmpty();
    }

    /** Whether fewer children are asked about than those of the question, so that the filters stand open. */
    boolean isNarrow() {
        return !place.isEmpty() || !only.isBlank();
    }
}
