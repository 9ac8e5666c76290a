package org.kinward.web.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What happens to the invented children after the first hour, by those who lead their cases. */
@Component
@Profile("demo & !production")
record DemoLater(DemoConsent consent, DemoDays days, DemoDanger danger) {
}
