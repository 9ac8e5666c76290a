package org.kinward.web.setting;

import org.kinward.core.setting.SetAgencySetting;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The use case behind settings. */
@Configuration(proxyBeanMethods = false)
@Import(SetAgencySetting.class)
class SettingUseCases {
}
