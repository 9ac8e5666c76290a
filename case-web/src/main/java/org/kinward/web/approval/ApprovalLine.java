package org.kinward.web.approval;

import java.util.List;

import org.kinward.core.approval.Approval;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.page.Tag;
import org.kinward.web.shell.page.Words;

/** A request in the list of one child: its title is what was asked about. */
record ApprovalLine(String titleKey, String href, List<Words> lines, Tag tag) {

    static ApprovalLine of(Approval one, ApprovalReading.OfChild all) {
        return new ApprovalLine(Option.termKey(one.subject().kind()),
                ApprovalPath.one(all.at().head().ids().file(), one.id().value()), ApprovalWords.people(one, all),
                ApprovalWords.tag(one));
    }
}
