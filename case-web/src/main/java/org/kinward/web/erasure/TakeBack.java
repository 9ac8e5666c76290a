package org.kinward.web.erasure;

import java.time.Clock;

import org.kinward.core.erasure.TakeBackErasure;
import org.springframework.stereotype.Component;

/** Taking a request back, and what time it is. */
@Component
record TakeBack(TakeBackErasure use, Clock clock) {
}
