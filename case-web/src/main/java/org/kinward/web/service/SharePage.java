package org.kinward.web.service;

import java.util.Arrays;
import java.util.List;

import org.kinward.core.consent.use.DataGroup;
import org.kinward.core.service.coverage.Covered;
import org.kinward.core.service.referral.Shared;
import org.kinward.web.shell.form.Option;

/**
 * What may be shared with one office.
 *
 * @param not
 *            message keys of the groups that consent does not cover
 */
public record SharePage(String office, List<Option> groups, List<Part> parts, List<String> not) {

    /** The words of one group. */
    public record Part(String key, String field) {
    }

    public static SharePage of(String office, Covered may) {
        var covered = Arrays.stream(DataGroup.values()).filter(may.groups()::contains).toList();
        var not = Arrays.stream(DataGroup.values()).filter(group -> !covered.contains(group)).map(Option::termKey)
                .toList();
        return new SharePage(office, covered.stream().map(SharePage::option).toList(),
                covered.stream().map(group -> new Part(Option.termKey(group), ShareInput.field(group))).toList(), not);
    }

    private static Option option(DataGroup group) {
        return Shared.isSensitive(group) ? Option.of(group).withHint("service.share.sensitive." + group)
                : Option.of(group);
    }
}
