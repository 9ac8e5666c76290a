package org.kinward.persistence.intake.firstdays;

import org.kinward.core.intake.childpaper.ChildPaper;
import org.kinward.core.intake.childpaper.ChildPapers;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Papers of a child. */
@Repository
class JdbcChildPapers extends JdbcNumbered<ChildPaper> implements ChildPapers {

    JdbcChildPapers(@Qualifier("caseworkJdbc") JdbcClient casework) {
        super(casework, ChildPaper.class, new Named("first_days_paper", "paper"));
    }
}
