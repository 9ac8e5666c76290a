/** Referrals that wait for somebody: nobody has answered in time, or the answer has to be looked at. */
@NullMarked
package org.kinward.reporting.service;

import org.jspecify.annotations.NullMarked;
