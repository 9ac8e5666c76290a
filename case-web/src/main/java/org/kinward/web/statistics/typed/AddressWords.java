package org.kinward.web.statistics.typed;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What was chosen and typed, as it stands behind the question mark of an address. */
public final class AddressWords {

    private final List<String> words = new ArrayList<>();

    /** One field; what is empty is left out. */
    public AddressWords with(String field, String value) {
        if (!value.isBlank()) {
            words.add(field + "=" + URLEncoder.encode(value.strip(), StandardCharsets.UTF_8).replace("*", "%2A"));
        }
        return this;
    }

    public AddressWords with(String field, PeriodInput period) {
        return with(field + ".choice", period.choice()).with(field + ".from", period.from())
                .with(field + ".to", period.to());
    }

    public AddressWords with(String field, BandsInput bands) {
        return with(field + ".choice", bands.choice()).with(field + ".own", bands.own());
    }

    public AddressWords with(String field, OnlyInput only) {
        return with(field + ".sex", only.sex()).with(field + ".ages", only.ages())
                .with(field + ".country", only.country()).with(field + ".disability", only.disability())
                .with(field + ".form", only.form());
    }

    @Override
    public String toString() {
        return String.join("&", words);
    }
}
