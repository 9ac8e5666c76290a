/** Keeps the directory of services, referrals with their moves, and the copies that providers read. */
@NullMarked
package org.kinward.persistence.service;

import org.jspecify.annotations.NullMarked;
