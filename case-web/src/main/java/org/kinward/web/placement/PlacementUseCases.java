package org.kinward.web.placement;

import org.kinward.core.placement.KeepNightNumbers;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The use cases of a place. */
@Configuration(proxyBeanMethods = false)
@Import(KeepNightNumbers.class)
class PlacementUseCases {
}
