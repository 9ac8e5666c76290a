package org.kinward.web.intake.label;

import org.kinward.core.intake.label.MakeLabelSheet;
import org.kinward.core.intake.label.OpenLabelled;
import org.kinward.core.intake.label.StartLabelled;
import org.kinward.core.intake.label.VoidLabels;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The use cases of labels. */
@Configuration(proxyBeanMethods = false)
@Import({MakeLabelSheet.class, VoidLabels.class, OpenLabelled.class, StartLabelled.class})
class LabelUseCases {
}
