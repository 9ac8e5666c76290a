package org.kinward.web.days;

import java.util.List;

import org.kinward.core.access.AgencyId;
import org.kinward.web.intake.print.BlankPage;
import org.kinward.web.intake.print.BlankPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The talk itself, before what was told in it. */
@Component
@Order(1)
class TalkOnPaper implements BlankPart {

    @Override
    public List<BlankPage> pages(AgencyId agency) {
        return List.of(new BlankPage("paper.talk", TalkQuestions.all().entrySet().stream()
                .map(one -> BlankPage.Line.of(TalkQuestions.key(one.getKey()), one.getValue())).toList()));
    }
}
