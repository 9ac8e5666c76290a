package org.kinward.web.intake.page;

import org.kinward.web.intake.reading.Questions;
import org.kinward.web.intake.typed.OriginInput;
import org.kinward.web.shell.form.FormStamp;

/** One sheet as it stands on the screen: stamp, where the answers come from, and the questions. */
record Sheet(FormStamp stamp, OriginInput origin, Questions q) {

    Sheet withQuestions(Questions other) {
        return new Sheet(stamp, origin, other);
    }

    Sheet withStamp(FormStamp other) {
        return new Sheet(other, origin, q);
    }
}
