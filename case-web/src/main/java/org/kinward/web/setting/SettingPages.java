package org.kinward.web.setting;

import java.time.Clock;

import org.kinward.core.setting.AgencySetting;
import org.kinward.core.setting.SetAgencySetting;
import org.springframework.stereotype.Component;

/** Makes the page of each setting. */
@Component
public class SettingPages {

    private final SetAgencySetting set;

    private final PastSettings past;

    private final Clock clock;

    SettingPages(SetAgencySetting set, PastSettings past, Clock clock) {
        this.set = set;
        this.past = past;
        this.clock = clock;
    }

    public <T> SettingPage<T> page(SettingPage.About<T> about, AgencySetting<T> setting) {
        return new SettingPage<>(about, setting, (wish, by) -> set.set(setting, wish, by, clock.instant()), past);
    }
}
