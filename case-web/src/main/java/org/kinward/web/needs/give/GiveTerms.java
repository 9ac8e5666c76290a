package org.kinward.web.needs.give;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.approval.WhatTermsApply;
import org.kinward.core.approval.rule.SubjectKind;
import org.kinward.core.casefile.CaseFiles;
import org.kinward.web.risk.RiskCase;
import org.kinward.web.shell.page.Words;
import org.springframework.stereotype.Component;

/** Says beforehand whether somebody else agrees before an assessment holds, or sees it afterwards. */
@Component
class GiveTerms {

    private final WhatTermsApply terms;

    private final CaseFiles files;

    GiveTerms(WhatTermsApply terms, CaseFiles files) {
        this.terms = terms;
        this.files = files;
    }

    @Transactional
    public Words words(RiskCase at, Actor actor) {
        var file = files.find(at.file()).orElseThrow(NotThere::new);
        var would = terms.of(SubjectKind.ASSESSMENT, file, actor);
        return would.holdsAtOnce() ? Words.keyed("needs.give.afterwards", would.within().toDays())
                : Words.keyed("needs.give.before", would.within().toDays());
    }
}
